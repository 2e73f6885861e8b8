import { fold } from '../../text/normal.ts';
import { sameName } from '../data/item.ts';
import { textOf } from '../facts.ts';
import { namesOf } from '../former-price.ts';
import { signed } from '../prices/only-price.ts';
import { follows } from '../prices/shown-amounts.ts';
import { headText } from '../products/heading.ts';

/** Where a site leads to its parts. */
const menus = ['nav', 'aside', '[role="navigation"]', '[role="menu"]', '[class*="menu" i]', '[class*="sidebar" i]']
  .map((menu) => `${menu} a`)
  .join();
/** At most this many links of menus are looked at, and headings and pictures of a page. */
const LINKS_LIMIT = 400;
const PARTS_LIMIT = 200;

/** Whether a page is headed by what its menu calls it, and no picture bears that name: 'E-commerce', 'Product page'. */
export function isHeadedByKind(heading: Element, page: Document): boolean {
  const name = fold(headText(heading, 200));
  if (name === '') return false;
  const isOfMenu = [...page.querySelectorAll(menus)]
    .slice(0, LINKS_LIMIT)
    .some((link) => !link.closest('[class*="crumb" i]') && fold(textOf(link, 200)) === name);
  const isPictured = [...page.querySelectorAll('img[alt]')]
    .slice(0, PARTS_LIMIT)
    .some((picture) => sameName(picture.getAttribute('alt') ?? '', name));
  return isOfMenu && !isPictured;
}

/** What heads the goods of such a page: the first heading below, where it is said twice or called a title, and no other of its rank is said. */
export function headBelowKind(heading: Element, page: Document): Element | undefined {
  const behind = [...page.querySelectorAll('h2,h3,h4')]
    .slice(0, PARTS_LIMIT)
    .filter((one) => follows(heading, one) && !isAmount(textOf(one, 60)));
  const [first] = behind;
  const rank = behind.filter(({ localName }) => localName === first?.localName);
  const isOne = new Set(rank.map((one) => fold(headText(one, 300)))).size === 1;
  return first && isOne && (rank.length > 1 || /(?:title|name)(?![a-z])/.test(namesOf(first))) ? first : undefined;
}

const isAmount = (text: string): boolean => /\p{Nd}/u.test(text) && signed.test(text);
