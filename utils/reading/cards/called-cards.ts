import { namesOf } from '../former-price.ts';
import { showsMoney } from '../prices/only-price.ts';
import { namesMoney } from '../prices/undercut.ts';
import { boxNameOf, mayBeCalled } from './called-boxes.ts';
import type { Card } from './cards.ts';
import { inStrips, isFront } from './front-strips.ts';
import { inOnePlace } from './one-place.ts';
import { ofPage } from './shelf.ts';

/** At most this many parts of a page are looked at. */
const PARTS_LIMIT = 3000;
/** So many cards are a list, whatever else a page names. */
const CARDS_MIN = 3;
/** So far up from a card a part of the page may say that a visitor has put the goods there. */
const STEPS = 6;
/** What parts of a page are called that hold goods of a visitor's choosing. */
export const ofVisitor =
  /(?<![a-z])(?:cart|basket|wish\w{0,5}|compar\w{0,6}|recent\w{0,3}|viewed|orders?|checkout|history)(?![a-z])/;
/** Where an address leads to what was looked for, or to a kind of goods. */
const ofMany =
  /search|szukaj|suche|recherche|busca|buscar|catalog|categor|kategori|collection|[?&](?:q|query|keywords?|k|s)=|\/(?:c|cat|b|brands?|shop)\//i;

/**
 * The cards of a list, told by what a shop calls them: boxes of one name ('product-card'), each with a link, and with a picture
 * where the name could be that of anything. Where one thing or two are found, nothing outside them may cost anything.
 */
export function calledCards(page: Document, url: URL): Card[] | undefined {
  const named = new Map<string, Element[]>();
  const sure = new Set<string>();
  for (const element of [...page.querySelectorAll(mayBeCalled)].slice(0, PARTS_LIMIT)) {
    const called = boxNameOf(element);
    if (!called) continue;
    named.set(called.name, [...(named.get(called.name) ?? []), element]);
    if (called.isSure) sure.add(called.name);
  }
  const lists = [...named].flatMap(([name, boxes]) => {
    const cards = ofVisitor.test(name) ? [] : cardsOf(boxes, sure.has(name));
    const own = ofPage(cards);
    const list = inOnePlace(own, 1) ?? (isFront(url) ? inStrips(cards) : undefined);
    return list && isOfPage(list, sure.has(name), page, url) ? [list] : [];
  });
  // Of boxes within each other the outer.
  return lists.sort((a, b) => b.length - a.length || (a[0] && b[0] && a[0].card.contains(b[0].card) ? -1 : 1))[0];
}

/** Of the boxes of one name those that hold no other, and lead to goods; none where one of them is headed as a page is. */
function cardsOf(boxes: readonly Element[], isSure: boolean): Card[] {
  const holding = new Set<Element>();
  for (const one of boxes) for (let up = one.parentElement; up; up = up.parentElement) holding.add(up);
  const inner = new Set(boxes.filter((one) => !holding.has(one)));
  const cards = [...inner].flatMap((box) => {
    const card = withLink(box, inner);
    const id = ledFrom(card);
    const isDrawn = card.querySelector('img') !== null || (isSure && card.querySelector(heading) !== null);
    return id && isDrawn && !ofVisitor.test(namesAround(card)) ? [{ id, card }] : [];
  });
  return cards.some(({ card }) => card.querySelector('h1')) || !cards.some(({ card }) => showsMoney(card)) ? [] : cards;
}

/** What names goods where no picture does. */
const heading = 'h2,h3,h4,h5,[role="heading"],[class*="name" i],[class*="title" i]';

/** A box with the link to its goods, which may lie over it: then what holds both and no other box. */
function withLink(box: Element, boxes: ReadonlySet<Element>): Element {
  const around = box.parentElement;
  if (!around || box.closest('a[href]') || box.querySelector('a[href]')) return box;
  const beside = [...around.children].filter((child) => child !== box);
  return beside.some((child) => child.matches('a[href]')) && !beside.some((child) => boxes.has(child)) ? around : box;
}

function namesAround(card: Element): string {
  let names = '';
  for (let up = card.parentElement, n = 0; up && up.localName !== 'body' && n < STEPS; up = up.parentElement, n++)
    names += ` ${namesOf(up)}`;
  return names;
}

/** Where a card leads: by the link that holds its picture or its heading, or by its first. */
function ledFrom(card: Element): string | undefined {
  const around = card.closest('a[href]');
  const links = [...(around ? [around] : []), ...card.querySelectorAll('a[href]')].filter(
    (link) => !/^(?:#|javascript:|$)/i.test(link.getAttribute('href') ?? ''),
  );
  const own = links.find((link) => link.querySelector('img') || link.closest('h2,h3,h4,h5')) ?? links[0];
  return own?.getAttribute('href') ?? undefined;
}

/** Whether some cards are what a page is about. */
function isOfPage(cards: readonly Card[], isSure: boolean, page: Document, url: URL): boolean {
  if (cards.length >= CARDS_MIN) return true;
  const isOfMany = ofMany.test(`${url.pathname}${url.search}`);
  if (cards.length === 1 && (!isSure || (!isOfMany && isBeside(cards, page)))) return false;
  return !namesMoneyOutside(page.body, cards);
}

/** What a page that is about something else has: a heading, or parts that are called by goods and hold no card. */
const ofOther = 'h1,[class*="product" i],[id*="product" i],[data-product-id],[data-id-product],[itemprop="name"]';

/** Whether a card stands beside what may be what a page is about. */
const isBeside = ([one]: readonly Card[], page: Document): boolean =>
  [...page.querySelectorAll(ofOther)].some(
    (other) => one !== undefined && !one.card.contains(other) && !other.contains(one.card),
  );

/** Whether anything but some cards costs something. */
function namesMoneyOutside(part: Element, cards: readonly Card[]): boolean {
  if (cards.some(({ card }) => card === part)) return false;
  if (!cards.some(({ card }) => part.contains(card))) return namesMoney(part);
  return [...part.children].some((child) => namesMoneyOutside(child, cards));
}
