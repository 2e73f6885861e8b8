import { namesOf } from '../former-price.ts';
import type { Shown } from './shown-amounts.ts';

/** What the amount that is asked is called where another stands beside it: by its size, or as the one that holds. */
const asked = /(?:^|[^a-z])(?:big|large|main|current|actual|final|now|special|promo)(?![a-z])/;
/** What it is called where it holds only if no other stands beside it. */
const usual = /(?:^|[^a-z])(?:regular|usual|normal|standard|base|full)(?![a-z])/;
/** What an amount is called that stands beside the one that is asked. */
const lesser = /price[\w-]{0,12}[-_](?:small|minor|secondary)(?![a-z])/;
/** So far up from an amount the box of a price is looked for. */
const STEPS = 3;

const isCalled = ({ element }: Shown, box: Element, names: RegExp): boolean => {
  for (let up: Element | null = element; up && up !== box; up = up.parentElement)
    if (names.test(namesOf(up))) return true;
  return false;
};

/** What a box is called that says by how much a price fell, and from what. */
const reduced = /(?:^|[^a-z])(?:discount|reduc\w*|savings?)(?![a-z])/;

/** Whether an amount is called the lesser one of a price, or the usual one where it fell: alone it is what is left of the two. */
export const isLesser = ({ element }: Shown): boolean => {
  const [own, around] = [element, element.parentElement].map((box) => (box ? namesOf(box) : ''));
  return lesser.test(`${own} ${around}`) || (usual.test(own ?? '') && reduced.test(around ?? ''));
};

/**
 * Amounts without those that a cheaper one beside them outbids: in the small box of a price one is called the one that holds and
 * the others, all dearer, are not, or they are called the usual one; they are what was asked before.
 */
export function withoutOutbid(all: readonly Shown[], heading: Element): Shown[] {
  const outbid = new Set<Shown>();
  for (const one of all) {
    let box = one.element.parentElement;
    for (let n = 0; box && n < STEPS && !box.contains(heading); box = box.parentElement, n++) {
      const inside = all.filter((other) => other !== one && box?.contains(other.element));
      if (inside.length === 0) continue;
      const isDearer = inside.every(({ price }) => !price.max && Number(price.amount) > Number(one.price.amount));
      const around = box;
      const isAsked = isCalled(one, around, asked) && !inside.some((other) => isCalled(other, around, asked));
      const isUsual = !isCalled(one, around, usual) && inside.every((other) => isCalled(other, around, usual));
      if (isDearer && (isAsked || isUsual)) for (const other of inside) outbid.add(other);
      break;
    }
  }
  return all.filter((one) => !outbid.has(one));
}
