import { namesOf } from '../former-price.ts';
import { isOfPage } from '../picture.ts';
import { isLate } from '../products/picture-at.ts';

/** At most this many pictures of a card are looked at. */
const PICTURES_LIMIT = 12;

/** Names of a picture that is shown only while the first is pointed at, or of who made the goods. */
const second =
  /(?:^|[^a-z])(?:hover|secondary|second|alternate|alt-?(?:image|img|photo)|back-?(?:image|img|view)|flip|brand|logo|badge|flag)(?![a-z])/;

/** What leads nowhere in a list within a row is one of the colours to choose from. */
const choice = 'li li a[href^="javascript:"]';

/** The picture of the goods of a card: its first that is no icon, and no second view. */
export function pictureOf(card: Element): Element | null {
  const pictures = [...card.querySelectorAll('img,amp-img')]
    .slice(0, PICTURES_LIMIT)
    .filter((picture) => !picture.closest(choice));
  const ofGoods = pictures.filter((picture) => isLate(picture) || !isOfPage(picture));
  return ofGoods.find((picture) => !second.test(namesOf(picture))) ?? ofGoods[0] ?? pictures[0] ?? null;
}
