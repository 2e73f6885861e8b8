import { namesOf } from '../former-price.ts';
import type { Shown } from './shown-amounts.ts';

/** What the amount that is asked is called where another stands beside it: by its size, or as the one that holds. */
const asked = /(?:^|[^a-z])(?:big|large|main|current|actual|final|now|special|promo)(?![a-z])/;
/** So far up from an amount the box of a price is looked for. */
const STEPS = 3;

const isCalledAsked = ({ element }: Shown, box: Element): boolean => {
  for (let up: Element | null = element; up && up !== box; up = up.parentElement)
    if (asked.test(namesOf(up))) return true;
  return false;
};

/**
 * Amounts without those that a cheaper one beside them outbids: in the small box of a price one is called the one that holds, and
 * the others, all dearer, are not; they are what was asked before.
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
      if (isDearer && isCalledAsked(one, around) && !inside.some((other) => isCalledAsked(other, around)))
        for (const other of inside) outbid.add(other);
      break;
    }
  }
  return all.filter((one) => !outbid.has(one));
}
