import { sameName } from '../data/item.ts';
import { openGraphOf } from '../data/open-graph.ts';
import type { Found } from '../facts.ts';
import { namesOf } from '../former-price.ts';
import { isNamedForOthers } from '../others.ts';
import { addressOf } from '../values.ts';
import { imageIn } from './goods-state.ts';
import { pictureAt } from './product.ts';
import type { Sale } from './sale.ts';

/** Names of the place where shops show what they sell. */
const gallery =
  /(?:^|[^a-z])(?:gallery|galleria|main-?(?:image|img|pic|photo|picture)|product-?(?:image|img|photo|pic|picture|media|cover|gallery)|(?:image|img|photo|pic)-?(?:main|container|wrap|box|gallery|viewer|zoom)|jqzoom|zoom\w*|cover|preview|carousel|slider|swiper|media|thumbnails?|spec-img|landing)(?![a-z])/;
/** Those of them that are of goods only. */
const ofGoods = /(?:^|[^a-z])(?:main|product)-?(?:image|img|pic|photo|picture|gallery)(?![a-z])/;
/** Attributes in which pictures name a larger version of themselves. */
const larger = ['data-zoom-image', 'data-zoom', 'data-large', 'data-large_image', 'data-original', 'data-origin'];
/** Pictures that a shop gives whoever speaks of it, whatever the page. */
const ofShop =
  /(?:^|[^a-z])(?:share|sharing|social|default|og-?image|open-?graph|fallback|no-?image|facebook|twitter)(?![a-z])/i;
const file = /\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])/i;
/** Pictures of the page itself. */
const ofPage =
  /(?:logo|icon|sprite|placeholder|blank|pixel|spinner|loading|flag|badge|avatar|banner|award|seal|visa|master-?card|paypal|klarna|payment|promo)s?(?![a-z])/i;

const pictures = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('img')]
    .slice(0, 400)
    .filter((image) => !image.closest('nav,header,footer') && !isNamedForOthers(image));

/**
 * The picture of a page's one thing: that of its tags, unless its address says it is the shop's own; else the first that bears
 * the name of the goods, the one their data names, or one that stands where shops show what they sell.
 */
export function pictureOf(sale: Sale, page: Document): Found<string> | undefined {
  const all = pictures(page);
  const tag = addressOf(openGraphOf(page).images[0], page);
  const bears = all.find((image) =>
    ['alt', 'title'].some((name) => sameName(image.getAttribute(name) ?? '', sale.title?.value)),
  );
  const isOwn =
    tag && !ofPage.test(new URL(tag).pathname) && !ofShop.test(new URL(tag).pathname.split('/').pop() ?? '');
  if (tag && isOwn) return { value: tag, from: 'open-graph' };
  const named = bears && versionOf(bears, page);
  if (named) return { value: named, from: 'img[alt]' };
  const known = imageIn(sale.state, page);
  if (known) return { value: known, from: 'state' };
  for (let box: Element | null = sale.box, n = 0; box && n < 4; box = box.parentElement, n++) {
    const shown = [ofGoods, gallery].flatMap(
      (names) => pictures(box as Element).find((one) => isAmong(names, one, page)) ?? [],
    )[0];
    const address = shown && versionOf(shown, page);
    if (address) return { value: address, from: 'gallery' };
  }
  return undefined;
}

/** The largest version of a picture that it names: where it leads to one, that. */
function versionOf(image: Element, page: Document): string | undefined {
  const led = addressOf(image.closest('a')?.getAttribute('href'), page);
  return led && file.test(new URL(led).pathname) ? led : pictureAt(image, page, larger);
}

/** Whether a picture stands where shops show what they sell, by the names around it; one that leads to another page does not. */
function isAmong(names: RegExp, image: Element, page: Document): boolean {
  const address = addressOf(image.getAttribute('src') ?? image.getAttribute('data-src'), page);
  if (!address || ofPage.test(new URL(address).pathname.split('/').pop() ?? '')) return false;
  const href = image.closest('a[href]')?.getAttribute('href') ?? '#';
  if (!/^(?:#|javascript:)/.test(href) && !file.test(href)) return false;
  for (let up: Element | null = image, n = 0; up && n < 4 && !up.querySelector('h1'); up = up.parentElement, n++)
    if (names.test(namesOf(up))) return true;
  return false;
}
