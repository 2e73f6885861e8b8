import type { SeenListing } from '../../listing.ts';
import { put } from '../facts.ts';
import type { MoneyHint } from '../money-hint.ts';
import { showsMoney } from '../prices/only-price.ts';
import { addressOfPicture } from '../products/picture-at.ts';
import { pictureOf } from './card-picture.ts';
import { cardPrice } from './card-price.ts';
import { cardTitle } from './card-title.ts';
import { ledTo } from './led.ts';

const LINKS_LIMIT = 2000;
const DEPTH_LIMIT = 14;

/** What a list calls one of its things. */
const listItem = 'li,article,[role="listitem"]';

export interface Card {
  id: string;
  card: Element;
}

/** What lies round links to one listing and to no other: its card, with a picture in it. In the order of the page. */
export function cardsByLink(page: Document, idIn: (url: URL) => string | undefined): Card[] {
  const links: Mark[] = [];
  for (const link of [...page.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT)) {
    const id = ledTo(link, page, idIn);
    if (!id || link.closest('header,footer,nav')) continue;
    links.push({ id, link });
  }
  return cardsAround(links);
}

/** What tells which goods a part of a page is of. */
interface Mark {
  id: string;
  link: Element;
}

/** What lies round marks of one thing and of no other, each time with a picture in it. */
export function cardsAround(links: readonly Mark[]): Card[] {
  const ids = new Map<Element, Set<string>>();
  for (const { id, link } of links)
    for (let here: Element | null = link, n = 0; here && n < DEPTH_LIMIT; n++, here = here.parentElement)
      ids.set(here, (ids.get(here) ?? new Set()).add(id));
  const cards = new Map<Element, Card>();
  // A list of one: nothing outside tells where its card ends, so what bears the name of a list's part must do, or its link.
  const isOne = new Set(links.map(({ id }) => id)).size === 1;
  for (const { id, link } of links) {
    let card = (isOne && link.closest(listItem)) || link;
    for (let n = 0; !isOne && card.parentElement && n < DEPTH_LIMIT && ids.get(card.parentElement)?.size === 1; n++)
      card = card.parentElement;
    if (!cards.has(card) && card.querySelector('img') && (!isOne || showsMoney(card))) cards.set(card, { id, card });
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
