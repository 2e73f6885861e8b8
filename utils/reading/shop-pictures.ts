import type { SeenListing } from '../listing.ts';
import { type Found, put } from './facts.ts';
import type { PageData } from './item.ts';
import { isGoodsTag } from './product.ts';
import type { Item } from './structured.ts';
import { addressOf, gallery } from './values.ts';

/** What two addresses of one picture share: its folder and its name without size and ending. */
const pictureKey = (address: string): string =>
  new URL(address).pathname
    .split('/')
    .filter((step) => !/^(?:\d{2,4}x\d{0,4}|[wh]_?\d{2,4}|[sml])$/i.test(step))
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
  const keys = new Map(all.map((address) => [pictureKey(address), address]).reverse() as [string, string][]);
  const main = named[0] && pictureKey(named[0]);
  const first =
    tags[0] && tags.some((tag) => pictureKey(tag) === main) ? { value: tags[0], from: 'open-graph' } : undefined;
  const image =
    first ??
    firstDrawn(page, keys) ??
    (all[0] ? { value: all[0], from: named.length > 0 ? item.via : 'open-graph' } : undefined);
  put(seen, 'image', image);
  const whole = first && tags.length > named.length ? tags : named.length > 0 ? named : tags;
  const images = gallery(whole.map((address) => ({ address })));
  put(seen, 'images', images && { value: images, from: whole === named ? item.via : 'open-graph' });
}

function firstDrawn(page: Document, keys: ReadonlyMap<string, string>): Found<string> | undefined {
  for (const picture of [...page.querySelectorAll('img')].slice(0, 400)) {
    if (picture.closest('nav,header,footer')) continue;
    for (const name of ['src', 'data-src', 'data-zoom', 'data-large']) {
      const address = addressOf(picture.getAttribute(name), page);
      const named = address && keys.get(pictureKey(address));
      if (named) return { value: named, from: 'img' };
    }
  }
  return undefined;
}
