import { namesOf } from '../former-price.ts';
import { sellerWords } from '../lexicon/reviews.ts';
import { namesMoney } from '../prices/undercut.ts';

/** What is said of those who sell is not said of the goods. */
const ofSellers = /(?:^|[^a-z])(?:seller|supplier|shop|store|vendor|merchant|company)(?![a-z])/;
const SELLER_MAX = 80;

/** Whether a part of a card tells of who sells the goods, by its names or by what is said around it. */
export function isOfSeller(element: Element, card: Element): boolean {
  for (let up: Element | null = element; up && up !== card; up = up.parentElement)
    if (ofSellers.test(namesOf(up)) || (up !== element && namesSeller(up))) return true;
  return false;
}

/** Whether a small part of a card, without money or a picture, speaks of who sells. */
function namesSeller(box: Element): boolean {
  const text = box.textContent ?? '';
  return text.length <= SELLER_MAX && sellerWords.test(text) && !box.querySelector('img,h2,h3,h4') && !namesMoney(box);
}
