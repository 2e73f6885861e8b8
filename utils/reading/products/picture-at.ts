import { backgroundOf } from '../picture.ts';
import { isFallback } from '../stand-in.ts';
import { addressOf } from '../values.ts';

/** Where pages keep the address of a picture that is not drawn yet. */
const late = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-lazyload',
  'data-lazy-img',
  'data-image',
  'data-img-src',
  'data-defer-load',
];
const sets = ['data-srcset', 'data-lazy-srcset', 'srcset'];
/** Names of what is drawn in the meantime. */
const standIn = /blank|placeholder|loading|spacer|pixel|1x\d|lazy|transparent/i;
/** A drawing of one or two dots, which is never of goods. */
const dot = /(?:^|[^a-z0-9])(?:blank|spacer|pixel|1x\d|transparent)\.gif(?:$|[?#])/i;

/** The address of an <img>, <meta> or <a> that shows a picture. */
export function pictureAt(element: Element, page: Document, attributes: readonly string[] = []): string | undefined {
  for (const name of [
    ...attributes,
    'content',
    'src',
    'data-src',
    'data-lazy',
    'data-lazy-src',
    'data-original',
    'href',
  ]) {
    const address = addressOf(element.getAttribute(name), page);
    if (address && !dot.test(address)) return address;
  }
  return addressOf(element.getAttribute('srcset')?.trim().split(/\s/)[0], page);
}

/** Whether a picture names its address where it stands until it is drawn. */
export const isLate = (picture: Element): boolean => [...late, ...sets].some((name) => picture.hasAttribute(name));

/** The address of a picture: what is drawn, or, where that is a stand-in, what is to be drawn; of what has one behind it, that. */
export function addressOfPicture(picture: Element, page: Document): string | undefined {
  if (isFallback(picture)) return undefined;
  const drawn = (picture.getAttribute('src') ?? '').slice(0, 1000);
  const isStandIn = standIn.test(drawn.startsWith('data:') ? '' : (drawn.split('/').pop() ?? ''));
  return (
    pictureAt(picture, page, isStandIn ? late : []) ??
    pictureAt(picture, page, late) ??
    inSet(picture, page) ??
    inNoscript(picture, page) ??
    addressOf(backgroundOf(picture), page)
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
