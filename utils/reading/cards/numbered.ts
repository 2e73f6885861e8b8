import { namesOf } from '../former-price.ts';
import { showsMoney } from '../prices/only-price.ts';
import { type Card, cardsAround } from './cards.ts';
import { makeOf } from './one-list.ts';

/** Attributes in which programs of shops write which goods a part of a page is of. */
const numbers = ['data-id-product', 'data-product-id', 'data-product_id', 'data-productid', 'data-goods-id'];
/** At most this many parts of a page are looked at. */
const PARTS_LIMIT = 2000;
/** So far up from a card its list bears a name. */
const LIST_DEPTH = 3;
/** Names of a list of goods; those of what a visitor has chosen, or seen before, are none. */
const ofGoods = /(?:^|[^a-z])(?:products?|goods|catalog\w*|miniatures?)(?![a-z])/;
const ofVisitor = /cart|basket|wish|compar|recent|viewed|order|widget/;

/**
 * The cards of a list too short to be told by its links, or without any: each is all that bears one number of its shop's, with
 * a picture and money, and all are of one make, in a list of goods by its name. A page of one thing bears that thing's number
 * too, in a part of another make.
 */
export function numberedCards(page: Document): Card[] {
  for (const name of numbers) {
    const marks = [...page.querySelectorAll(`[${name}]`)].slice(0, PARTS_LIMIT).flatMap((link) => {
      const id = link.getAttribute(name);
      return id ? { id, link } : [];
    });
    const cards = cardsAround(marks);
    const makes = new Set(cards.map(({ card }) => `${makeOf(card)} in ${makeOf(card.parentElement)}`));
    const isWhole = cards.length === new Set(marks.map(({ id }) => id)).size;
    if (makes.size === 1 && isWhole && cards.every(isListed))
      return cards.map(({ id, card }) => ({ card, id: led(card, id) }));
  }
  return [];
}

function isListed({ card }: Card): boolean {
  if (card.querySelector('h1') || !showsMoney(card)) return false;
  let names = '';
  for (let up = card.parentElement, n = 0; up && n < LIST_DEPTH && up.localName !== 'body'; up = up.parentElement, n++)
    names += ` ${namesOf(up)}`;
  return ofGoods.test(names) && !ofVisitor.test(names);
}

/** Where a card leads; one that leads nowhere has its number for that. */
function led(card: Element, number: string): string {
  return card.querySelector('a[href]:not([href^="#"])')?.getAttribute('href') ?? `#${number}`;
}
