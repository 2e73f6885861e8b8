import { squeeze } from '../text/normal.ts';
import { parentOf } from './deep.ts';
import { dictionary } from './dictionary.ts';
import { namesOf } from './former-price.ts';

/** How far up from an element its card is looked for. */
const DEPTH_LIMIT = 12;
/** A card of other goods leads to few places; a part of the page that leads to many is no card. */
const LINKS_LIMIT = 12;

/** Names of the parts of a page where other goods, or the words of others about them, stand. Tilda calls any part 't-rec'. */
const ofOthers =
  /(?:^|[\s_-])(?:related|recommend\w*|similar\w*|sponsored|merch|upsells?|cross-?sells?|also-?(?:viewed|bought|like)\w*|recently-?viewed|(?<!(?<![a-z])t-)recs?|recos?|you-?may-?like|(?:mini|side)-?cart|cart-?drawer|cart-items?|quick-?view-(?:modal|popup|dialog|drawer)|(?:modal|popup|dialog|drawer)-quick-?view)(?:$|[\s_-])/i;

/**
 * Whether an element stands in the card of other goods: in a part of the page that is named so, or in the smallest box
 * around it that leads anywhere, where that leads to other goods and to none but them. A box that holds the heading of
 * the page (`heading`, where it is no <h1>) is the page's own.
 */
export function isOfOthers(
  element: Element,
  id: string | null,
  idIn: (url: URL) => string | undefined,
  heading?: Element | null,
): boolean {
  let settled = false;
  let up: Element | undefined = element;
  for (let depth = 0; up && depth < DEPTH_LIMIT; up = parentOf(up), depth++) {
    if (
      /^(?:body|html|main)$/.test(up.localName) ||
      (up !== element && (up.querySelector('h1') || (heading && up.contains(heading))))
    )
      return false;
    if (isCalledSo(up)) return true;
    if (settled || !id) continue;
    const led = leadsTo(up, idIn);
    if (led.length === 0) continue;
    if (led.length < LINKS_LIMIT && !led.includes(id)) return true;
    settled = true;
  }
  return false;
}

/** What shops call the box of one thing among others. */
const card = /(?:^|[^a-z])(?:product|goods|item)[-_]{0,2}(?:card|tile|teaser|cell)s?(?![a-z_-])/;

/** Whether an element stands in the card of one thing among others, which holds nothing of what the page heads. */
export function isInCard(element: Element, heading: Element): boolean {
  let up: Element | null = element;
  for (let depth = 0; up && depth < DEPTH_LIMIT && !up.contains(heading); up = up.parentElement, depth++)
    if (card.test(namesOf(up)) || card.test(up.localName)) return true;
  return false;
}

function isCalledSo(element: Element): boolean {
  return ofOthers.test(namesOf(element).replaceAll('__', '-'));
}

/** Whether an element stands in what frames all pages of a shop: its header, its ways, its footer. A thing's own part may have a header too. */
export const isOfFrame = (element: Element): boolean =>
  element.closest('nav,footer') !== null ||
  (element.closest('header') !== null && element.closest('header')?.closest('main,article') === null);

/** Strips of goods that are leafed through, by the names that their libraries give them. */
const strip =
  '[class*="carousel" i],[class*="slider" i],[class*="swiper" i],[class*="slick" i],[class*="splide" i],[class*="flickity" i],[class*="owl-" i],[class*="glide" i],[class*="embla" i]';

/** Where a page shows other goods beside what it is about. */
export const carousel = `${strip},aside`;

/** Whether an element stands in a strip that is leafed through, which is no more than a part of the page: what it is about is not in it. */
export function isInStrip(element: Element, about: Element): boolean {
  const around = element.closest(strip);
  return around !== null && !around.contains(about);
}

/** Whether a heading says that other goods follow. */
export const headsOthers = (heading: Element): boolean =>
  dictionary.strip(squeeze(heading.textContent ?? '', 80)) === true;

/** So far up from an element the box of other goods is looked for. */
const BOX_DEPTH = 8;
const NAME_MIN = 4;

/**
 * Whether an element stands in a box of other goods: one without the heading of the page's own (`heading`), whose own heading
 * says that others follow, or in which a picture and a name lead to one other page.
 */
export function isBoxedWithOthers(element: Element, heading: Element | null | undefined): boolean {
  if (isNamedForOthers(element)) return true;
  let up = element.parentElement;
  for (let n = 0; up && n < BOX_DEPTH && up.localName !== 'body' && !(heading && up.contains(heading)); n++) {
    if ([...up.querySelectorAll('h2,h3,h4')].some((one) => headsOthers(one)) || leadsToOne(up)) return true;
    up = up.parentElement;
  }
  return false;
}

/** Whether a picture and a name in a box lead to one other page. */
function leadsToOne(box: Element): boolean {
  const links = [...box.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT);
  const pictured = new Set(links.filter((link) => link.querySelector('img')).map((link) => link.getAttribute('href')));
  return links.some((link) => {
    const href = link.getAttribute('href') ?? '#';
    const leads = !/^(?:#|javascript:)|\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])/i.test(href);
    return leads && pictured.has(href) && (link.textContent ?? '').trim().length >= NAME_MIN;
  });
}

/** Whether an element stands in a part of the page that is named for other goods. */
export function isNamedForOthers(element: Element): boolean {
  let up: Element | undefined = element;
  for (let depth = 0; up && depth < DEPTH_LIMIT; up = parentOf(up), depth++) if (isCalledSo(up)) return true;
  return false;
}

function leadsTo(box: Element, idIn: (url: URL) => string | undefined): string[] {
  const found: string[] = [];
  for (const link of box.matches('a[href]') ? [box] : box.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href.length > 4000 || !URL.canParse(href, link.baseURI)) continue;
    const id = idIn(new URL(href, link.baseURI));
    if (id) found.push(id);
    if (found.length >= LINKS_LIMIT) break;
  }
  return found;
}
