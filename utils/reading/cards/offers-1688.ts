import type { Price, SeenListing } from '../../listing.ts';
import type { ReadContext, Reading } from '../../marketplaces/marketplace.ts';
import { squeeze } from '../../text/normal.ts';
import { begin, put, shownText, textOf } from '../facts.ts';
import { pictureAt } from '../products/picture-at.ts';
import { moneyIn } from '../values.ts';

/** Whether an address is of a list of offers on 1688.com. */
export const isOffers = (url: URL): boolean =>
  /(?:^|\.)1688\.com$/.test(url.hostname) && /offer_?(?:search|list)/i.test(url.pathname);

/**
 * The offers of a search on 1688.com. Its tiles are links inside links, which a parser tears apart, so the page is read in
 * its order: a tile begins with its key, then come its picture, its title and its price.
 */
export function readOffers(page: Document, context: ReadContext): Reading {
  const listings: SeenListing[] = [];
  let tile: { key: string; link: string; image?: Element } = { key: '', link: '' };
  let seen: SeenListing | undefined;
  for (const element of page.querySelectorAll(
    '.search-offer-wrapper,.search-offer-item,img.main-img,.offer-title-row,.price-item',
  )) {
    if (context.late()) return { state: 'partly', listings };
    if (element.matches('.search-offer-wrapper')) {
      const key = element.getAttribute('data-renderkey') ?? '';
      if (key && key === tile.key) continue;
      tile = { key, link: element.getAttribute('href') ?? '' };
      seen = undefined;
    } else if (element.matches('.search-offer-item')) {
      if (element.closest('.search-offer-wrapper')) continue;
      // What is recommended below the list bears no key.
      tile = { key: '', link: '' };
      seen = undefined;
    } else if (element.localName === 'img') tile.image ??= element;
    else if (element.matches('.offer-title-row') && element.querySelector('.title-text')) {
      // A second title within a tile is of another offer, of which nobody knows where it begins.
      if (seen) tile = { key: '', link: '' };
      seen = offerOf(tile, element, page);
      listings.push(seen);
    } else if (seen) putPrice(seen, element);
  }
  return listings.length > 0 ? { state: 'read', listings } : { state: 'waiting' };
}

function offerOf(tile: { key: string; link: string; image?: Element }, row: Element, page: Document): SeenListing {
  const linked =
    /[?&]offerId=(\d{9,15})(?:&|$)/.exec(tile.link)?.[1] ?? /\/offer\/(\d{9,15})\.html/.exec(tile.link)?.[1];
  // A key ends in the offer's number, but for a place that was bought: there it is the advertisement's.
  const keyed = /_bid_/.test(tile.key) ? undefined : /_(\d{9,15})$/.exec(tile.key)?.[1];
  const id = linked && keyed && linked !== keyed ? undefined : (linked ?? keyed);
  const seen = begin(id ?? null, linked ? 'address' : 'data-renderkey');
  const title = wordsOf(row);
  if (title) put(seen, 'title', { value: title, from: '.offer-title-row' });
  const image = tile.image && pictureAt(tile.image, page);
  if (image) put(seen, 'image', { value: image, from: 'img.main-img' });
  return seen;
}

/** The badge of the brand and the title, in which the words searched for stand apart; none where one of them is gone from its middle. */
function wordsOf(row: Element): string {
  const words: string[] = [];
  const walker = row.ownerDocument.createTreeWalker(row, 4);
  while (walker.nextNode() && words.length < 40) {
    const { nodeValue, parentElement, previousSibling } = walker.currentNode as Text;
    if (!parentElement || !shownText(parentElement)) continue;
    const text = (nodeValue ?? '').slice(0, 2000);
    if (previousSibling?.nodeType !== 3) words.push(text);
    else if (/\s$/.test(words.at(-1) ?? '') && /^\s+\S/.test(text)) return '';
    else words.push(`${words.pop() ?? ''}${text}`);
  }
  return squeeze(words.join(' '), 2000);
}

/** The price is drawn in three pieces, '¥', '3' and '.1', of which the last may be empty; two of them side by side are none. */
function putPrice(seen: SeenListing, element: Element): void {
  const pieces = element.childElementCount;
  if (pieces > 0 && pieces !== 3) return;
  const price = priceIn(element);
  const beside = element.nextElementSibling?.matches('.price-item') ? priceIn(element.nextElementSibling) : price;
  if (price && beside?.amount === price.amount) put(seen, 'price', { value: price, from: '.price-item' });
}

const priceIn = (element: Element): Price | undefined =>
  moneyIn(textOf(element, 60).replace(/\s+/g, ''), { currency: 'CNY', decimal: '.' });
