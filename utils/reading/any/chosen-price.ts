import type { Price } from '../../listing.ts';
import { namesOf } from '../former-price.ts';
import type { MoneyHint } from '../money-hint.ts';
import { isBoxedWithOthers } from '../others.ts';
import { type Part, type Shown, shownIn } from '../prices/shown-amounts.ts';

/** What is chosen among the ways goods are to be had. */
const chosen =
  '[aria-checked="true"],[aria-pressed="true"],[aria-selected="true"],[class*="active" i],[class*="selected" i],[class*="checked" i],[class*="current" i]';
/** A longer text is no choice. */
const TEXT_LIMIT = 80;
/** So far up from an amount the choice it is written on is looked for. */
const UP_MAX = 3;

/**
 * What is asked on a page whose choices each have their own price written on them: the amount on the one that is chosen, where all that
 * stands elsewhere is that very amount.
 */
export function chosenPrice(part: Part, hint: MoneyHint): Price | undefined {
  const shown = (shownIn(part, hint) ?? []).filter(({ element }) => !isBoxedWithOthers(element, part.heading));
  const found = shown.flatMap((one) => {
    const choice = choiceOf(one);
    return choice ? [{ choice, price: one.price }] : [];
  });
  const [only, ...more] = found;
  const group = only?.choice.parentElement;
  if (!only || !group || more.length > 0 || only.price.max || !only.price.currency) return undefined;
  const isSame = ({ price }: Shown) => price.amount === only.price.amount && price.currency === only.price.currency;
  const choices = shown.filter(({ element }) => group.contains(element));
  const elsewhere = shown.filter(({ element }) => !group.contains(element));
  const areChoices = choices.length > 1 && choices.filter(isSame).length === 1 && group.childElementCount < 40;
  return areChoices && elsewhere.length > 0 && elsewhere.every(isSame) ? only.price : undefined;
}

/** The choice that is made, which an amount is written on, and beside which another of its make stands. */
function choiceOf({ element }: Shown): Element | undefined {
  let up: Element | null = element;
  for (let n = 0; up && n < UP_MAX; up = up.parentElement, n++) {
    const { localName, parentElement } = up;
    const isOne =
      /^(?:button|li|label|a|div|span)$/.test(localName) && (up.textContent ?? '').trim().length <= TEXT_LIMIT;
    const others = [...(parentElement?.children ?? [])].filter(
      (one) => one.localName === localName && !one.matches(chosen),
    );
    if (
      isOne &&
      up.matches(chosen) &&
      !/price|amount/.test(namesOf(up)) &&
      others.some((one) => /\d/.test(one.textContent ?? ''))
    )
      return up;
  }
  return undefined;
}
