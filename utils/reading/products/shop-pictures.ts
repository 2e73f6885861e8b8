import type { SeenListing } from '../../listing.ts';
import { isGoodsTag, type PageData } from '../data/item.ts';
import type { Item } from '../data/structured.ts';
import { type Found, put } from '../facts.ts';
import { isOfFrame } from '../others.ts';
import { addressOf, blanks, gallery } from '../values.ts';
import { goodsState, imageIn } from './goods-state.ts';

/** A step of an address that says nothing but how large a picture is. */
const isSize = /^(?:\d{2,4}x\d{0,4}|[wh]_?\d{2,4}|[sml])$/i;
/** 'nb640' before a name with figures of its own: a side, under letters that only this shop knows. */
const isSideOf = (step: string, name: string | undefined): boolean =>
  /^[a-z]{1,3}\d{3,4}$/i.test(step) && /\d{3}.*\d{3}/.test(name ?? '');

/** What two addresses of one picture share: its folder and its name without size and ending. */
const pictureKey = (address: string): string =>
  new URL(address).pathname
    .split('/')
    .filter((step, at, all) => !isSize.test(step) && !(at === all.length - 2 && isSideOf(step, all[at + 1])))
    .slice(-2)
    .map((step) => step.replace(/-[a-z]{4,9}_default$/i, ''))
    .join('/')
    .replace(/\.(?:jpe?g|png|webp|avif|gif)$/i, '')
    .replace(/[_-](?:pico|icon|thumb|small|compact|medium|large|grande|original|master|\d{2,4}x\d{0,4})(?:@\dx)?$/i, '')
    .toLowerCase();

/** The main picture: the first of a gallery that two sources name, else the first of the data's that the page draws. */
export function putPictures(seen: SeenListing, item: Item, page: Document, data: PageData): void {
  const named = item.images.flatMap((image) => addressOf(image, page) ?? []);
  const tags = isGoodsTag(data) ? data.og.images.flatMap((image) => addressOf(image, page) ?? []) : [];
  const all = [...named, ...tags];
  const shared = data.og.images.flatMap((image) => addressOf(image, page) ?? []);
  const keys = new Map(all.map((address) => [pictureKey(address), address]).reverse() as [string, string][]);
  const main = named[0] && pictureKey(named[0]);
  const first =
    tags[0] && tags.some((tag) => pictureKey(tag) === main) ? { value: tags[0], from: 'open-graph' } : undefined;
  const image =
    first ??
    firstDrawn(page, keys) ??
    (all.length === 0
      ? firstDrawn(page, new Map(goodsOnly(shared).map((one) => [pictureKey(one), one])))
      : undefined) ??
    filledIn(page, item.images) ??
    (all[0] ? { value: all[0], from: named.length > 0 ? item.via : 'open-graph' } : undefined);
  put(
    seen,
    'image',
    image && largest(image, [...all, ...shared, imageIn(goodsState(page, item.name ?? ''), page), ...sizedIn(page)]),
  );
  const whole = first && tags.length > named.length ? tags : named.length > 0 ? named : tags;
  const images = gallery(whole.map((address) => ({ address })));
  put(seen, 'images', images && { value: images, from: whole === named ? item.via : 'open-graph' });
}

/** The side that an address names its picture to have; undefined where it names none, as originals do not. */
function sideIn(address: string): number | undefined {
  const sides = address.matchAll(
    /(?<!\d)(\d{2,4})x\d{0,4}(?![\da-z])|(?<=\/)([1-9]\d{1,3})\/\2(?=\/)|(?<=\/[a-z]{1,3})(\d{3,4})(?=\/[^/]{6,120}$)/gi,
  );
  const all = [...sides].map(([, one, other, lettered]) => Number(one ?? other ?? lettered));
  return all.length > 0 ? Math.max(...all) : undefined;
}

/** Addresses that are not named as the shop's own sign. */
const goodsOnly = (addresses: readonly string[]): string[] =>
  addresses.filter((address) => !/logo|banner|default|placeholder|share/i.test(address));

/** The addresses of drawn pictures that say how large they are. */
const sizedIn = (page: Document): string[] =>
  [...page.querySelectorAll('img[src]')]
    .slice(0, 400)
    .flatMap((picture) => addressOf(picture.getAttribute('src'), page) ?? [])
    .filter((address) => sideIn(address) !== undefined);

/** Of the addresses that the page names for one picture, that of its largest version: one of no named size is the original. */
function largest(image: Found<string>, others: readonly (string | undefined)[]): Found<string> {
  const key = pictureKey(image.value);
  const worth = (address: string) => sideIn(address) ?? Number.POSITIVE_INFINITY;
  const value = others.reduce<string>(
    (best, one) => (one && pictureKey(one) === key && worth(one) > worth(best) ? one : best),
    image.value,
  );
  return { ...image, value };
}

/** The first drawn picture whose address is one in which data leaves places to be filled in. */
function filledIn(page: Document, addresses: readonly string[]): Found<string> | undefined {
  const patterns = addresses.slice(0, 20).map((address) => pathOf(address).split(blanks));
  for (const picture of [...page.querySelectorAll('img[src]')].slice(0, 400)) {
    const address = addressOf(picture.getAttribute('src'), page);
    if (address && patterns.some((parts) => parts.length > 1 && isFilled(pathOf(address), parts)))
      return { value: address, from: 'img' };
  }
  return undefined;
}

/** An address without its scheme, and what is asked of it. */
const pathOf = (address: string): string => address.replace(/^https?:/, '').split(/[?#]/)[0] ?? '';

/** What fills a place in an address is no longer than this: a side, a quality. */
const FILLING = 20;

/** Whether a path consists of these parts, with little between them. */
function isFilled(path: string, [first = '', ...rest]: readonly string[]): boolean {
  if (!path.startsWith(first)) return false;
  let end = first.length;
  for (const part of rest) {
    const at = part === '' ? path.length : path.indexOf(part, end + 1);
    if (at < 0 || at - end > FILLING || path.slice(end, at).includes('/')) return false;
    end = at + part.length;
  }
  return end === path.length;
}

function firstDrawn(page: Document, keys: ReadonlyMap<string, string>): Found<string> | undefined {
  for (const picture of [...page.querySelectorAll('img')].slice(0, 400)) {
    // Strips that go round begin with a copy of their last picture.
    if (isOfFrame(picture) || picture.closest('[class*="clone" i],[class*="duplicate" i]')) continue;
    for (const name of ['src', 'data-src', 'data-zoom', 'data-large']) {
      const address = addressOf(picture.getAttribute(name), page);
      const named = address && keys.get(pictureKey(address));
      if (named) return { value: named, from: 'img' };
    }
  }
  return undefined;
}
