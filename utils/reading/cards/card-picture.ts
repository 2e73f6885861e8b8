import { namesOf } from '../former-price.ts';
import { isOfPage } from '../picture.ts';
import { pictureAt } from '../products/picture-at.ts';
import { addressOf } from '../values.ts';

/** Where pages keep the address of a picture that is not drawn yet. */
const late = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-lazyload', 'data-image', 'data-img-src'];
const sets = ['data-srcset', 'data-lazy-srcset', 'srcset'];
/** Names of what is drawn in the meantime. */
const standIn = /blank|placeholder|loading|spacer|pixel|1x1|lazy|transparent/i;
/** At most this many pictures of a card are looked at. */
const PICTURES_LIMIT = 12;

/** Names of a picture that is shown only while the first is pointed at, or of who made the goods. */
const second =
  /(?:^|[^a-z])(?:hover|secondary|second|alternate|alt-?(?:image|img|photo)|back-?(?:image|img|view)|flip|brand|logo|badge|flag)(?![a-z])/;

/** The picture of the goods of a card: its first that is no icon, and no second view. */
export function pictureOf(card: Element): Element | null {
  const pictures = [...card.querySelectorAll('img')].slice(0, PICTURES_LIMIT);
  const ofGoods = pictures.filter((picture) => isLate(picture) || !isOfPage(picture));
  return ofGoods.find((picture) => !second.test(namesOf(picture))) ?? ofGoods[0] ?? pictures[0] ?? null;
}

const isLate = (picture: Element): boolean => [...late, ...sets].some((name) => picture.hasAttribute(name));

/** Its address: what is drawn, or, where that is a stand-in, what is to be drawn. */
export function addressOfPicture(picture: Element, page: Document): string | undefined {
  const drawn = (picture.getAttribute('src') ?? '').slice(0, 1000);
  const isStandIn = standIn.test(drawn.startsWith('data:') ? '' : (drawn.split('/').pop() ?? ''));
  return (
    pictureAt(picture, page, isStandIn ? late : []) ??
    pictureAt(picture, page, late) ??
    inSet(picture, page) ??
    inNoscript(picture, page)
  );
}

function inSet(picture: Element, page: Document): string | undefined {
  const around = picture.parentElement?.localName === 'picture' ? [...picture.parentElement.children] : [picture];
  for (const element of [picture, ...around])
    for (const name of sets) {
      const address = addressOf(element.getAttribute(name)?.trim().split(/[\s,]/)[0], page);
      if (address) return address;
    }
  return undefined;
}

/** What is shown where no program draws it: a browser that runs programs keeps it as text. */
function inNoscript(picture: Element, page: Document): string | undefined {
  const beside = picture.parentElement?.querySelector('noscript');
  const [, address] = /<img[^>]{0,400}?\ssrc="([^"]{1,1000})"/i.exec((beside?.textContent ?? '').slice(0, 4000)) ?? [];
  return addressOf(address?.replaceAll('&amp;', '&'), page);
}
