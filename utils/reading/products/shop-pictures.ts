import type { SeenListing } from '../../listing.ts';
import { isGoodsTag, type PageData } from '../data/item.ts';
import type { Item } from '../data/structured.ts';
import { type Found, put } from '../facts.ts';
import { isOfFrame } from '../others.ts';
import { isStandIn } from '../stand-in.ts';
import { addressOf, blanks, gallery } from '../values.ts';
import { goodsState, imageIn } from './goods-state.ts';
import { largest, pictureKey, sizedIn } from './picture-sizes.ts';

/** The main picture: the first of a gallery that two sources name, else the first of the data's that the page draws. */
export function putPictures(seen: SeenListing, item: Item, page: Document, data: PageData): void {
  const named = picturesAt(item.images, page);
  const shared = picturesAt(data.og.images, page);
  const tags = isGoodsTag(data) ? shared : [];
  const all = [...named, ...tags];
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

/** Addresses made whole, without those of what stands in for a picture. */
const picturesAt = (addresses: readonly string[], page: Document): string[] =>
  addresses.flatMap((one) => addressOf(one, page) ?? []).filter((address) => !isStandIn(address));

/** Addresses that are not named as the shop's own sign. */
const goodsOnly = (addresses: readonly string[]): string[] =>
  addresses.filter((address) => !/logo|banner|default|placeholder|share/i.test(address));

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
