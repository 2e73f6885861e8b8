import { namesOf } from '../former-price.ts';
import { carousel } from '../others.ts';
import type { Card } from './cards.ts';
import { makeOf } from './one-list.ts';

/** Fewer goods make no front page. */
const GOODS_MIN = 3;
/** The front page of a shop, in the language of a country perhaps. */
const front = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i;
/** Names of what somebody looked at before. */
const seenBefore = /view(?:ed|s)?(?![a-z])|histor|seen(?![a-z])/;
const STEPS = 8;

/** Whether an address is of a shop's front page. */
export const isFront = ({ pathname }: URL): boolean => front.test(pathname);

/**
 * The goods of a shop's front page, where all stand in strips that are leafed through: what elsewhere is shown beside what a page is
 * about is all that it is about. The cards must be of one make, and alone in their strips; each of the goods is taken once.
 */
export function inStrips(cards: readonly Card[]): Card[] | undefined {
  const own = cards.filter(({ card }) => !isSeenBefore(card));
  if (!own.every(({ card }) => card.closest(carousel))) return undefined;
  const makes = new Set(own.map(({ card }) => `${makeOf(card)} in ${makeOf(card.parentElement)}`));
  const known = new Set(own.map(({ card }) => card));
  const areAlone = own.every(({ card }) =>
    [...(card.parentElement?.children ?? [])].every((one) => known.has(one) || !one.querySelector('img')),
  );
  const goods = own.filter(({ id }, at) => own.findIndex((other) => other.id === id) === at);
  return makes.size === 1 && areAlone && goods.length >= GOODS_MIN ? goods : undefined;
}

function isSeenBefore(card: Element): boolean {
  let up = card.parentElement;
  for (let n = 0; up && n < STEPS; up = up.parentElement, n++) if (seenBefore.test(namesOf(up))) return true;
  return false;
}
