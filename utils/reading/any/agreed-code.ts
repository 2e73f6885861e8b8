import { codePlaced } from '../data/shop-code.ts';
import type { Found } from '../facts.ts';
import { isBoxedWithOthers } from '../others.ts';
import { sentGoods } from '../sent-goods.ts';

/** At most this many elements of one kind are looked at. */
const ELEMENTS_LIMIT = 400;
const number = /^\d{1,16}$/;
/** What the link is called that puts goods into a basket: 'cart.php?action=add&product_id=1187', '?add-to-cart=4217'. */
const toBasket = /[?&](?:add-to-cart|action=(?:add|buy)&(?:product|item|goods)_?id)=(\d{1,16})(?=&|#|$)/i;

const found = (text: string | null | undefined, pattern: RegExp): string[] => {
  const code = pattern.exec((text ?? '').slice(0, 2000))?.[1];
  return code ? [code] : [];
};

/**
 * The number by which a shop's program knows the goods of a page, where several of its places bear it and none another: the
 * names of the body and of the box around the heading, the short address, what goes into the basket, the parts and the pictures
 * of the goods. What stands with other goods says nothing.
 */
export function agreedCode(page: Document, url: URL, heading: Element | undefined): Found<string> | undefined {
  const all = (selector: string) =>
    [...page.querySelectorAll(selector)].slice(0, ELEMENTS_LIMIT).filter((one) => !isBoxedWithOthers(one, heading));
  const boxes: Element[] = [];
  for (let up = heading?.parentElement; up; up = up.parentElement) boxes.push(up);
  const parts = all('[data-product-id]');
  const places = [
    found(page.body.getAttribute('class'), /(?:^|\s)postid-(\d{1,16})(?:\s|$)/),
    found(page.querySelector('link[rel="shortlink"]')?.getAttribute('href'), /[?&]p=(\d{1,16})$/),
    boxes.flatMap(({ id }) => found(id, /^product-(\d{1,16})$/)),
    [...sentGoods(page), ...all('a[href]').flatMap((link) => found(link.getAttribute('href'), toBasket))],
    parts.map((part) => part.getAttribute('data-product-id') ?? ''),
    all('img,amp-img').flatMap((one) => found(one.getAttribute('src'), /\/products\/(\d{1,16})\/images\/\d/)),
  ].filter((codes) => codes.length > 0);
  const [code, ...others] = new Set(places.flat());
  const areSeveral = places.length > 1 || new Set(parts.map(({ parentElement }) => parentElement)).size > 1;
  if (!code || others.length > 0 || !areSeveral || !number.test(code)) return undefined;
  const placed = codePlaced(url);
  return placed === undefined || placed === code ? { value: code, from: 'places of the page' } : undefined;
}
