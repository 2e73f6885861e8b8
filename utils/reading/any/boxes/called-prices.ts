import type { Price } from '../../../listing.ts';
import { squeeze } from '../../../text/normal.ts';
import { isFormer, isNotAsked, namesOf } from '../../former-price.ts';
import type { MoneyHint } from '../../money-hint.ts';
import { moniesIn } from '../../prices/undercut.ts';
import { moneyAt } from '../../values.ts';

/** Parts of a box whose names say that a price stands in them. */
const called = ['price', 'harga', 'precio', 'preco', 'prezzo', 'prix', 'preis']
  .flatMap((word) =>
    ['class', 'data-testid', 'data-test', 'data-test-id', 'data-qa', 'data-qaid', 'data-auto', 'data-field'].map(
      (name) => `[${name}*="${word}" i]`,
    ),
  )
  .join();
/** Names of prices that sellers are shown beside their own. */
const aside =
  /(?<![a-z])(?:low(?:est)?|high(?:est)?|min(?:imum)?|max(?:imum)?|market|compet\w*|rival|buy-?box|featured|suggest\w*|recommend\w*|benchmark|average|avg|cost|base|floor|ceiling|reference|target|settle\w*|payout|wholesale|supply|purchase|fee|tax|total|sum|unit|label|title|name|help|tip)(?![a-z])/;
/** Values that bear a name have been read by it. */
const named = 'dl,table,[role="table"],[role="grid"],ul,del,s,strike';
const PARTS_LIMIT = 40;
/** Of the boxes of a list so many show one. */
const MOST = 3 / 4;

/**
 * The prices that the boxes of a list show without a word before them, in parts that are called so: one in nearly each of them;
 * none where a box shows two. `hint`: how the page writes money.
 */
export function pricesCalled(boxes: readonly Element[], hint: MoneyHint): ReadonlyMap<Element, Price> {
  return inMost(boxes, (box) => priceIn(box, hint));
}

/** The only money that the boxes of a list show, without a word before it and in an element of its own: one in nearly each of them. */
export function onlyMoney(boxes: readonly Element[], hint: MoneyHint): ReadonlyMap<Element, Price> {
  return inMost(boxes, (box) => {
    const [only, ...more] = [...box.querySelectorAll('*')].slice(0, ELEMENTS_LIMIT).flatMap((part) => {
      const isAmount = part.childElementCount === 0 && /\d/.test(part.textContent ?? '');
      const price = isAmount && (part.textContent ?? '').length < AMOUNT_MAX ? moneyAt(part, hint) : undefined;
      return price && isSigned(part, price) ? [{ part, price }] : [];
    });
    if (!only || more.length > 0 || box.contains(only.part.closest(named))) return undefined;
    const isAlone = moniesIn(squeeze((box.textContent ?? '').slice(0, 2000)), hint).length === 1;
    return isAlone && !isOther(only.part, box) && !isLabelled(only.part) ? only.price : undefined;
  });
}
/** A number alone is no amount; whose money a sign is may be left open. */
const isSigned = (part: Element, { currency }: Price): boolean =>
  currency !== undefined || /\p{Sc}/u.test(part.textContent ?? '');
const ELEMENTS_LIMIT = 200;
const AMOUNT_MAX = 40;

function inMost(boxes: readonly Element[], priceOf: (box: Element) => Price | undefined): ReadonlyMap<Element, Price> {
  const found = new Map(
    boxes.flatMap((box) => {
      const price = priceOf(box);
      return price ? [[box, price] as const] : [];
    }),
  );
  return found.size >= boxes.length * MOST ? found : new Map();
}

function priceIn(box: Element, hint: MoneyHint): Price | undefined {
  const prices = new Map<string, Price>();
  for (const part of [...box.querySelectorAll(called)].slice(0, PARTS_LIMIT)) {
    if (!box.contains(part.closest(named)) && !isOther(part, box) && !isLabelled(part)) {
      const price = moneyAt(part, hint);
      if (price && isSigned(part, price)) prices.set(`${price.amount} ${price.max ?? ''}`, price);
    }
  }
  const [only, ...more] = prices.values();
  return more.length === 0 ? only : undefined;
}

/** Whether a part, or a box around it, is called another price. */
function isOther(part: Element, box: Element): boolean {
  for (let up: Element | null = part; up && up !== box; up = up.parentElement)
    if (isFormer(up) || isNotAsked(up) || aside.test(namesOf(up))) return true;
  return false;
}

/** A label of a price is no longer. */
const LABEL_MAX = 30;

/** Whether what stands before a part may be a label that says which price it is: a few words, not a value with its own nor a link. */
function isLabelled({ previousSibling: beside, previousElementSibling: above }: Element): boolean {
  const text = squeeze((beside?.nodeType === 3 ? (beside.nodeValue ?? '') : '').slice(0, 200));
  const before = text || (above && !above.matches('a[href]') ? squeeze((above.textContent ?? '').slice(0, 200)) : '');
  return before.length <= LABEL_MAX && /\p{L}/u.test(before) && !/\d|[:：] ?\S/.test(before);
}
