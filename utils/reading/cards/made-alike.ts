import { namesMoney } from '../prices/undercut.ts';
import type { Card } from './cards.ts';
import { makeOf } from './one-list.ts';

/** At most this many pictures of a page are looked at. */
const PICTURES_LIMIT = 1500;
/** So far up from a picture its card may end. */
const DEPTH_LIMIT = 8;
const headings = 'h2,h3,h4,h5,[role="heading"]';

/**
 * What stands in one box and is of one make, each with a picture, a heading that leads somewhere of its own, and money: the
 * cards of a list whose addresses have nothing in common, as half of them are advertised and led to through a counter.
 * `placeOf` names what a link leads to; undefined for one that leads to no page of the site.
 */
export function madeAlike(page: Document, placeOf: (link: Element) => string | undefined): Card[] {
  const boxes = new Map<Element, Set<Element>>();
  for (const picture of [...page.querySelectorAll('img')].slice(0, PICTURES_LIMIT)) {
    let up: Element = picture;
    for (let n = 0; n < DEPTH_LIMIT && up.parentElement && up.parentElement.localName !== 'body'; n++) {
      const box = up.parentElement;
      boxes.set(box, (boxes.get(box) ?? new Set()).add(up));
      up = box;
    }
  }
  const lists = [...boxes.values()].map((inside) => cardsIn([...inside], placeOf));
  return lists.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Of what a box holds, the cards of its usual make; none where some of these lead to the same place. */
function cardsIn(inside: readonly Element[], placeOf: (link: Element) => string | undefined): Card[] {
  const makes = new Map<string, Element[]>();
  for (const one of inside) makes.set(makeOf(one), [...(makes.get(makeOf(one)) ?? []), one]);
  const [usual = []] = [...makes.values()].sort((a, b) => b.length - a.length);
  if (usual.length < 2) return [];
  const cards = usual.flatMap((card) => {
    // A price may be set as a heading, but leads nowhere.
    const links = [...card.querySelectorAll(headings)].flatMap(
      (head) => head.closest('a[href]') ?? head.querySelector('a[href]') ?? [],
    );
    const [id, ...more] = new Set(links.map((link) => (card.contains(link) ? placeOf(link) : undefined)));
    return id && more.length === 0 && namesMoney(card) ? { id, card } : [];
  });
  return cards.length === usual.length && new Set(cards.map(({ id }) => id)).size === cards.length ? cards : [];
}
