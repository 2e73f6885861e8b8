import { fold } from '../../text/normal.ts';
import { sameName } from '../data/item.ts';
import { openGraphOf } from '../data/open-graph.ts';
import { textOf } from '../facts.ts';
import { goodsState } from './goods-state.ts';
import { headsOf } from './heads.ts';

/** At most this many pictures of a page are looked at. */
const PICTURES_LIMIT = 200;

/**
 * The heading that the title does not repeat, but says in other words, the address spells, the state knows, or a picture
 * bears; or what stands below one that names the maker only. `isSaid`: how else it may be known.
 */
export function loneHeading(
  page: Document,
  url: URL,
  isSaid: (heading: Element, page: Document, url: URL) => boolean = () => false,
): Element | undefined {
  const heading = saidHeading(page) ?? headsOf(page)[0];
  if (!heading) return undefined;
  if (isOfMaker(heading, page)) return heading;
  const name = textOf(heading, 300);
  const known = goodsState(page, name);
  if (known && known.amounts.size > 0) return heading;
  const titles = [openGraphOf(page).get('og:title'), page.title];
  if (titles.some((title) => isSaidIn(title ?? '', name))) return heading;
  const slug = slugOf(name);
  const steps = decoded(url.pathname).split('/').map(slugOf);
  const isSpelt =
    slug.length > 8 && steps.some((step) => step.includes(slug) || (step.length > 16 && slug.startsWith(step)));
  return isSpelt || isPictured(name, page) || isSaid(heading, page, url) ? heading : undefined;
}

/** The heading that the page's title has in it, word for word. */
export function saidHeading(page: Document): Element | undefined {
  const titles = [openGraphOf(page).get('og:title'), page.title].map((title) => fold((title ?? '').slice(0, 500)));
  return headsOf(page).find((heading) => {
    const name = fold(textOf(heading, 300));
    return name.length >= LETTERS_MIN && titles.some((title) => title.includes(name));
  });
}

/** A name of fewer words than these, or letters, is in many titles. */
const WORDS_MIN = 4;
const LETTERS_MIN = 10;
/** So many of the words of a title without the shop's name are those of the heading. */
const SHARE_MIN = 0.75;

/** Whether a page's title has a name somewhere in it, or says most of what it does in other words or another order. */
function isSaidIn(title: string, name: string): boolean {
  const [whole, own] = [fold(title.slice(0, 500)), fold(name)];
  if (own.length >= LETTERS_MIN && whole.includes(own)) return true;
  const said = new Set(wordsOf(own));
  const [part = []] = whole
    .split(/ [-–—|:·] |\|| : /)
    .map(wordsOf)
    .sort((a, b) => b.length - a.length);
  return part.length >= WORDS_MIN && part.filter((word) => said.has(word)).length >= part.length * SHARE_MIN;
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);

/** What leads on; a link to a picture shows that alone. */
const elsewhere = 'a:not([href*=".jp" i],[href*=".png" i],[href*=".webp" i]),nav,header,footer';
/** Whether a picture that leads nowhere bears a name. */
const isPictured = (name: string, page: Document): boolean =>
  name.length > 8 &&
  [...page.querySelectorAll('img[alt]')]
    .slice(0, PICTURES_LIMIT)
    .some((picture) => sameName(picture.getAttribute('alt') ?? '', name) && !picture.closest(elsewhere));

/** Whether the address and the title of a page both have a word right before what its heading says: then the maker's name is gone from it. */
export function isRestOfName(heading: Element, names: readonly (string | undefined)[], url: URL): boolean {
  const name = textOf(heading, 300);
  const slug = slugOf(name);
  const [before] = decoded(url.pathname)
    .split('/')
    .flatMap((step) => /(\p{L}+)-$/u.exec(slugOf(step).slice(0, Math.max(0, slugOf(step).indexOf(slug))))?.[1] ?? []);
  return (
    before !== undefined && names.some((title) => fold((title ?? '').slice(0, 600)).includes(`${before} ${fold(name)}`))
  );
}

/** Whether a heading names the maker only: in the title of the page it is followed by what stands below it. */
export function isOfMaker(heading: Element, page: Document): boolean {
  const [maker, name] = [heading, heading.nextElementSibling].map((one) => fold(one ? textOf(one, 300) : ''));
  const titles = [openGraphOf(page).get('og:title'), page.title].map((title) => fold((title ?? '').slice(0, 600)));
  return maker !== '' && (name?.length ?? 0) > 3 && titles.some((title) => title.includes(`${maker} ${name}`));
}

/** A name as addresses spell it: words in plain letters with dashes between them. */
export const slugOf = (name: string): string =>
  fold(name)
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path.slice(0, 2000));
  } catch {
    return path.slice(0, 2000);
  }
};
