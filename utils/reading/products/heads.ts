import { squeeze } from '../../text/normal.ts';
import { namesOf } from '../former-price.ts';
import { isOfFrame } from '../others.ts';

/** At most this many headings of a page are looked at. */
const HEADS_LIMIT = 12;
/** What pages call the sign of the shop itself. */
const ofShop = /(?:^|[^a-z])(?:logo|(?:site|shop|store|blog)-?(?:title|name|logo))(?![a-z])/;
/** What opens over a page, and tells of something else. */
const over = '[role="dialog"],dialog,[hidden],[class*="modal" i],[class*="popup" i],[class*="quickview" i]';

/**
 * What heads a page: its headings of the first rank, by their element or their role. The shop's own sign, which some shops make
 * such a heading, and what opens over the page are none.
 */
export function headsOf(page: Document): Element[] {
  const all = [...page.querySelectorAll('h1,[role="heading"][aria-level="1"]')].slice(0, HEADS_LIMIT);
  const framed = all.filter(isOfFrame);
  // Beside a heading that the page is titled with, one that stands in what frames all pages is the shop's.
  const isTitled = framed.length > 0 && all.some((head) => !framed.includes(head) && isInTitle(head, page));
  const ofGoods = all.filter((head) => !isOfShop(head, page) && !(isTitled && framed.includes(head)));
  const apart = ofGoods.filter((head) => !isOver(head));
  return apart.length > 0 ? apart : ofGoods;
}

function isInTitle(head: Element, page: Document): boolean {
  const text = squeeze(head.textContent ?? '', 300);
  return text.length > 3 && page.title.includes(text);
}

/** Whether a heading is the sign of the shop: it leads home, is called so, or says no more than the page calls its site. */
function isOfShop(head: Element, page: Document): boolean {
  if (ofShop.test(namesOf(head))) return true;
  const link = head.closest('a[href]') ?? head.querySelector('a[href]');
  if (link && leadsHome(link, page)) return true;
  const site = page.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';
  return site.trim() !== '' && squeeze(head.textContent ?? '', 100) === squeeze(site, 100);
}

/** Whether a link leads to where a site begins, perhaps in one of its languages. */
export function leadsHome(link: Element, page: Document): boolean {
  const href = link.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#') || href.length > 300 || !URL.canParse(href, page.baseURI)) return false;
  const { pathname, search, protocol } = new URL(href, page.baseURI);
  return (
    /^http/.test(protocol) &&
    search === '' &&
    /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?|(?:index|home)[\w.]*)?$/i.test(pathname)
  );
}

/** Whether a heading stands in what opens over a page. */
export const isOver = (head: Element): boolean => {
  const box = head.closest(over);
  return box !== null && !/^(?:body|main|html)$/.test(box.localName);
};
