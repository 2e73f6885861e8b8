import type { SeenListing } from '../../listing.ts';
import { put } from '../facts.ts';
import type { MoneyHint } from '../money-hint.ts';
import { addressOfPicture } from '../products/picture-at.ts';
import { pictureOf } from './card-picture.ts';
import { cardPrice } from './card-price.ts';
import { cardTitle } from './card-title.ts';
import { ledTo } from './led.ts';

const LINKS_LIMIT = 2000;
const DEPTH_LIMIT = 14;

export interface Card {
  id: string;
  card: Element;
}

/** What lies round links to one listing and to no other: its card, with a picture in it. In the order of the page. */
export function cardsByLink(page: Document, idIn: (url: URL) => string | undefined): Card[] {
  const links: { id: string; link: Element }[] = [];
  const ids = new Map<Element, Set<string>>();
  for (const link of [...page.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT)) {
    const id = ledTo(link, page, idIn);
    if (!id || link.closest('header,footer,nav')) continue;
    links.push({ id, link });
    let here: Element | null = link;
    for (let depth = 0; here && depth < DEPTH_LIMIT; depth++, here = here.parentElement)
      ids.set(here, (ids.get(here) ?? new Set()).add(id));
  }
  const cards = new Map<Element, Card>();
  for (const { id, link } of links) {
    let card = link;
    for (let depth = 0; depth < DEPTH_LIMIT && card.parentElement && ids.get(card.parentElement)?.size === 1; depth++)
      card = card.parentElement;
    // A list of one: nothing outside tells where its card ends, so its link must do.
    if (card.localName === 'body' || card.localName === 'html') continue;
    if (!cards.has(card) && card.querySelector('img')) cards.set(card, { id, card });
  }
  return [...cards.values()];
}

/** Puts into a listing what a card of unknown make says, each field only where its own parts agree. */
export function putCard(seen: SeenListing, card: Element, page: Document, hint: MoneyHint): void {
  const picture = pictureOf(card);
  const image = picture && addressOfPicture(picture, page);
  if (image) put(seen, 'image', { value: image, from: 'card img' });

  const title = cardTitle(card, picture);
  if (title) put(seen, 'title', { value: title, from: 'card title' });
  put(seen, 'price', cardPrice(card, hint));
}
