import { squeeze } from '../../text/normal.ts';
import { dictionary } from '../dictionary.ts';
import { textOf } from '../facts.ts';
import type { MoneyHint } from '../money-hint.ts';
import { saysEarned, saysOtherPrice, saysOtherThanPiece, saysTaxed } from '../other-prices.ts';
import { isBorne } from './borne.ts';
import { isLesser, withoutOutbid } from './called-asked.ts';
import { hasLostCents, isReducedFromNothing } from './lost-part.ts';
import { follows, isOfOtherGoods, type Part, type Shown, shownIn, turns } from './shown-amounts.ts';
import { isTrueSum } from './true-sum.ts';
import { isUndercut, moniesIn } from './undercut.ts';
import { followsUnsigned } from './unsigned.ts';
import { hasSaleBeside, isUsualOnly, withoutDearer, withoutUsual } from './usual-price.ts';

/** What stands beside a price says what it is of in no more characters. */
const LABEL_LIMIT = 160;

/** What stands beside an amount in the smallest box that says anything with it, and no other amount. */
function labelOf({ element }: Shown, all: readonly Shown[], box: Element): string {
  let up = element;
  for (let n = 0; n < 3; n++) {
    const { parentElement: outer } = up;
    if (/^(?:li|tr|dd|p)$/.test(up.localName)) break;
    if (!outer || outer === box || squeeze((outer.textContent ?? '').slice(0, 1000)).length > LABEL_LIMIT) break;
    if (all.some((other) => other.element !== element && outer.contains(other.element))) break;
    up = outer;
    if (/\p{L}{3}/u.test((up.textContent ?? '').replace(element.textContent ?? '', ''))) break;
  }
  // What is saved, was asked, or is paid in parts, stands beside it with an amount of its own.
  const isApart = (inner: Element) => {
    if (inner.contains(element) || element.contains(inner)) return false;
    const text = squeeze(inner.textContent ?? '', LABEL_LIMIT);
    return hasOwnAmount(text) || saysEarned(text);
  };
  return textOf(up, LABEL_LIMIT, isApart);
}

const hasOwnAmount = (text: string): boolean =>
  /%|\p{Sc} ?\d|\d ?[\p{Sc}円元원]/u.test(text) || moniesIn(text.slice(0, LABEL_LIMIT), {}).length > 0;

/** A name beside an amount is no longer than this. */
const NAME_LIMIT = 40;

/** What is said of an amount: beside it, by the icons there, and where nothing is, by the names before and behind it. */
function saidOf(one: Shown, all: readonly Shown[], part: Part): string[] {
  const label = labelOf(one, all, part.box).replace(squeeze(part.heading.textContent ?? '', 300), ' ');
  const line = one.element.parentElement;
  const isLine = line && line !== part.box && (line.textContent ?? '').length < LABEL_LIMIT;
  const icons = (isLine ? [...line.children] : []).map(
    (icon) => icon.getAttribute('title') ?? icon.getAttribute('alt') ?? '',
  );
  // A style sheet may write what an element bears as its label.
  icons.push(one.element.closest('[data-label]')?.getAttribute('data-label') ?? '');
  if (/\p{L}{3}/u.test(label.replace(squeeze(one.element.textContent ?? '', 60), ''))) return [label, ...icons];
  let row = one.element;
  while (row.parentElement && row.parentElement !== part.box && !row.previousElementSibling && !row.nextElementSibling)
    row = row.parentElement;
  // Behind a sole amount stands what holds for the page: carriage, ways to pay.
  const isOneOfSeveral = new Set(all.map(keyOf)).size > 1;
  const { nextElementSibling: behind } = row;
  const isNextTerm = behind && /^(?:dt|th)$/.test(behind.localName);
  const names = [row.previousElementSibling, isOneOfSeveral && !isNextTerm ? behind : null].flatMap((next) =>
    next && !next.contains(part.heading) ? squeeze(next.textContent ?? '', NAME_LIMIT + 1) : [],
  );
  return [
    label,
    ...icons,
    ...names.filter((name) => name.length <= NAME_LIMIT && !/\d/.test(name.replace(/\d{1,2} ?%/g, ''))),
    ...nextTo(one.element),
    ...termOf(row),
  ];
}

/** What a list of terms or a table calls the line of an amount, with its figures: 'от 5 шт'. */
const termOf = ({ previousElementSibling: term }: Element): string[] =>
  term && /^(?:dt|th)$/.test(term.localName) ? [squeeze(term.textContent ?? '', NAME_LIMIT)] : [];

/** The text right behind an element, in brackets, and the one right before it that is none in brackets: '7,800円（税抜）', 'from $12'. */
function nextTo({ previousSibling: before, nextSibling: behind }: Element): string[] {
  const said = (node: Node | null) => (node?.nodeType === 3 ? squeeze(node.nodeValue ?? '', NAME_LIMIT) : '');
  return [said(before).replace(/^[(（[][^)）\]]*[)）\]]/, ''), /^[(（[]/.test(said(behind)) ? said(behind) : ''];
}

/** Whether an amount is named by words that nobody knows, and a dearer one stands without any: then it may be of a thing sold beside. */
function isNamedBeside(one: Shown, other: Shown, all: readonly Shown[], part: Part): boolean {
  if (Number(other.price.amount) <= Number(one.price.amount)) return false;
  const [words, others] = [one, other].map((shown) =>
    dictionary.bare(
      labelOf(shown, all, part.box)
        .replace(squeeze(shown.element.textContent ?? '', 60), ' ')
        .replace(squeeze(part.heading.textContent ?? '', 300), ' '),
    ),
  );
  return /\p{Lu}?\p{L}{4}/u.test(words ?? '') && !/\p{L}{3}/u.test(others ?? '');
}

/** So far up from an amount a mark of other goods is looked for. */
const CARD_DEPTH = 3;

/** Whether a box around an amount, short of what the page is about, shows a mark or a count of reviews alone in an element. */
function isRatedApart({ element }: Shown, own: readonly Element[]): boolean {
  let box = element.parentElement;
  for (let n = 0; box && n < CARD_DEPTH && !own.some((one) => box?.contains(one)); box = box.parentElement, n++)
    if (
      [...box.querySelectorAll('*')].some(({ textContent }) =>
        /^\s*(?:[0-5][.,]\d|\(\d[\d.,]*\+?\))\s*$/.test(textContent ?? ''),
      )
    )
      return true;
  return false;
}

/** Whether an amount is so small a part of another, or so even a one, that it may be paid several times. */
function isPartOf({ price: one }: Shown, { price: whole }: Shown): boolean {
  const times = Number(whole.amount) / Number(one.amount);
  return times > 5 || (times > 2.5 && Math.abs(times - Math.round(times)) < 0.001 * times);
}

/** No tax makes more of an amount than this. */
const TAX_MAX = 1.4;

/** Whether an amount with its tax stands behind one that says nothing of it, which then is the one without. */
function isTaxedElsewhere({ heading, box }: Part, { element, price }: Shown, hint: MoneyHint): boolean {
  let line = element;
  while (
    line.parentElement &&
    line.parentElement !== box &&
    !line.parentElement.contains(heading) &&
    !line.nextElementSibling
  )
    line = line.parentElement;
  if (saysTaxed(line.textContent ?? '')) return false;
  const next = (line.nextElementSibling?.textContent ?? '').slice(0, LABEL_LIMIT);
  if (!saysTaxed(next)) return false;
  const asked = Number(price.amount);
  const amounts = moniesIn(next, { ...hint, currency: price.currency }).map(({ amount }) => Number(amount));
  if (amounts.length > 0) return amounts.some((amount) => amount > asked && amount <= asked * TAX_MAX);
  const figures = next.replace(/\D/g, '');
  return figures !== '' && !figures.includes(price.amount.replace(/\.0*$|\D/g, ''));
}

/** Where a page offers a choice, or leads elsewhere: what stands there is of what would be chosen. */
const choice = 'a,button,label,select,[role="radio"],[role="option"],[role="button"]';

/** One amount as it is told from others. */
const keyOf = ({ price }: Shown): string => `${Number(price.amount)} ${price.max ?? ''} ${price.currency}`;

/**
 * What a part of a page asks for its one thing: the amount that stands first, where all others are dearer or are said to be
 * something else (an instalment, carriage, for members). One that may be a former one, or hold for some only, is none.
 * `known`: amounts that the page's data names for it; one of them that the page shows alone settles it.
 */
export function askedPrice(part: Part, hint: MoneyHint, known: ReadonlySet<number> = new Set()): Shown | undefined {
  const all = shownIn(part, hint);
  if (!all) return undefined;
  const free = all.filter(({ element }) => !element.closest(choice));
  const offered = free.length > 0 ? free : new Set(all.map(keyOf)).size === 1 ? all : [];
  const saysOther = (one: Shown) => saidOf(one, all, part).some(isBorne(one) ? saysOtherThanPiece : saysOtherPrice);
  const open = withoutUsual(withoutOutbid(offered, part.heading).filter((one) => !saysOther(one)));
  const plain = withoutDearer(open);
  const confirmed = plain.filter(({ price }) => !price.max && known.has(Number(price.amount)));
  if (confirmed[0] && new Set(confirmed.map(keyOf)).size === 1 && !hasSaleBeside(confirmed[0], plain))
    return confirmed[0];
  const [first, ...others] = plain;
  if (first && (followsUnsigned(first, part, all) || isLesser(first) || isUsualOnly(first, part.heading, hint)))
    return undefined;
  // Where the first of all was explained away, a later one with a mark of its own is of other goods.
  if (
    first &&
    first !== all[0] &&
    isRatedApart(first, [part.heading, ...all.slice(0, 1).map(({ element }) => element)])
  )
    return undefined;
  const isUnderbid = others.some(({ price }) => Number(price.amount) < Number(first?.price.amount));
  if (first && !isUnderbid && others.some((other) => isNamedBeside(first, other, all, part))) return undefined;
  if (first && !isUnderbid && !first.price.max && isTrueSum(first, part.heading, hint))
    return { ...first, proven: true };
  // What the data names and what is left on the page differ: the price itself is gone, or is somewhere else.
  const isKnown = ({ price }: Shown) => known.has(Number(price.amount));
  if (
    first &&
    !first.price.max &&
    known.size > 0 &&
    !isKnown(first) &&
    !(plain.length < open.length && open.some(isKnown))
  )
    return undefined;
  if (!first || isUnderbid) return undefined;
  if (isReducedFromNothing(first.element, first.price, hint) || hasLostCents(first.element, first.price, part.box))
    return undefined;
  if (others.some((other) => isPartOf(first, other)) || isTaxedElsewhere(part, first, hint)) return undefined;
  if (new Set(plain.map(keyOf)).size > 1 && (first.price.max || first.price.from)) return undefined;
  const end = part.buy ?? endOf(part, first);
  const isOf = (text: Node) =>
    follows(part.heading, text) &&
    (!end || follows(text, end)) &&
    !text.parentElement?.closest(choice) &&
    !(text.parentElement && isOfOtherGoods(text.parentElement, part.heading)) &&
    !saysOtherPrice(lineOf(text, first.element));
  return isUndercut(part.box, first.price, hint, isOf) ? undefined : first;
}

/** Where the page turns to something else behind a price. */
function endOf({ box }: Part, { element }: Shown): Element | undefined {
  return [...box.querySelectorAll('section,aside,footer,table,h2,h3,h4,h5,h6,[role="heading"]')].find(
    (one) => follows(element, one) && !element.contains(one) && turns(one),
  );
}

/** The line a text stands in, short of the box that holds the price too. */
function lineOf(text: Node, price: Element): string {
  let line = text.nodeValue ?? '';
  for (let up = text.parentElement, n = 0; up && n < 2 && !up.contains(price); up = up.parentElement, n++) {
    const whole = textOf(up, LABEL_LIMIT + 1);
    if (whole.length > LABEL_LIMIT) break;
    line = whole;
  }
  return line;
}
