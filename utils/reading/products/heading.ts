import { fold, squeeze } from '../../text/normal.ts';
import { sameName } from '../data/item.ts';
import { type Found, isUnseen, shownText, textOf } from '../facts.ts';
import { isAside, isNotName, nameShown } from '../not-the-name.ts';
import { isOfFrame } from '../others.ts';
import { headsOf, isOver, leadsHome } from './heads.ts';
import { ownAddress } from './own-address.ts';

/** The text of a heading without what is called a badge in it; some shops keep it for those who do not see the page, and draw the name once more. */
export function headText(heading: Element, limit = 2000): string {
  if (heading.localName === 'h1' && isUnseen(heading)) return squeeze(heading.textContent ?? '', limit);
  return (heading.childElementCount > 0 && textOf(heading, limit, isAside)) || textOf(heading, limit);
}

/** The text of the page's one heading. */
export function soleHeading(page: Document): string | undefined {
  const [heading, ...more] = headsOf(page);
  return heading && more.length === 0 ? shownText(heading) : undefined;
}

/** Whether a page's title is a name with, behind a dash or a bar, the shop's: 'Brass Ruler — Ink & Oak'; or the shop's before it. */
export const isFirstPart = (title: string, name: string): boolean =>
  (title.startsWith(name) && /^ (?:[-–—|/·•:«»‹›]|::) \S/.test(title.slice(name.length))) || isLastPart(title, name);

const isLastPart = (title: string, name: string): boolean =>
  name.length > 7 && title.endsWith(name) && beforeName.test(title.slice(0, -name.length));
const beforeName = /\S (?:[-–—|/·•:«»‹›]|::) $/;

/** The heading that other places of the page agree is the name of the goods: none is believed alone. */
export function headingOf(page: Document, names: readonly (string | undefined)[]): Found<string> | undefined {
  const said = given(names);
  for (const heading of headsOf(page)) {
    const text = headText(heading);
    const value =
      withoutWord(heading, said) ??
      (said.some((name) => isFirstPart(name, text)) ? text : (textIfNamed(heading, said) ?? bareText(heading, said)));
    if (value) return { value, from: heading.localName };
  }
  return undefined;
}

/** The text of a heading without a last element that says a word which is no name ('New'), where the very rest is named. */
function withoutWord(heading: Element, names: readonly string[]): string | undefined {
  const last = heading.lastElementChild;
  if (!last || last === heading.firstElementChild || !isNotName(textOf(last, 61))) return undefined;
  const rest = textOf(heading, 2000, (inner) => inner === last);
  return rest && names.some((name) => fold(name) === fold(rest) || isFirstPart(name, rest)) ? rest : undefined;
}

/** The text of a heading without the badge in an element of its own, where that is named. */
function bareText(heading: Element, names: readonly string[]): string | undefined {
  if (heading.childElementCount === 0) return undefined;
  const own = [...heading.childNodes].filter(({ nodeType }) => nodeType === 3);
  const texts = [squeeze(own.map(({ nodeValue }) => nodeValue ?? '').join(' '), 2000), nameShown(heading) ?? ''];
  const parts = [...heading.children].slice(0, 4).map((part) => textOf(part, 2000));
  return (
    texts.find((text) => text.length > 8 && names.some((name) => sameName(name, text))) ??
    // A part alone may be the maker's name, with which the whole begins.
    parts.find((text) => text.length > 8 && names.some((name) => fold(name) === fold(text))) ??
    leadOf(parts.filter(Boolean), names) ??
    parts.slice(1).find((text) => text.length > 8 && names.some((name) => isFirstPart(name, text) || isLed(name, text)))
  );
}

/** A maker is seldom called by so many words. */
const LEAD_WORDS = 4;

/** The first part of a heading, with which a title begins that sets the others apart or lacks them: a book without how it is bound. */
function leadOf([lead = '', ...more]: readonly string[], names: readonly string[]): string | undefined {
  const whole = fold([lead, ...more].join(' '));
  const isLead = (name: string) =>
    name.startsWith(lead) && /^ ?[:|–—·•-] /.test(name.slice(lead.length)) && !fold(name).includes(whole);
  return more.length > 0 && wordsOf(lead).split(' ').length >= LEAD_WORDS && names.some(isLead) ? lead : undefined;
}

/** Where shops write the name of their goods that give the page no heading of the first rank. */
const headed = [
  'h2',
  '[itemprop="name"]:not(meta),[property$=":name"]:not(meta)',
  '[class*="title" i],[class*="name" i],[data-testid*="name" i],[data-testid*="title" i],[data-test*="name" i],[data-qa*="name" i]',
  'h3',
];
/** At most this many elements are looked at. */
const ELEMENTS_LIMIT = 400;

/** The element that heads a page of goods: its heading, or what stands in the place of one where it has none. */
export function headingElement(page: Document, names: readonly (string | undefined)[]): Element | undefined {
  const said = given(names);
  const heads = headsOf(page);
  const among = (elements: readonly Element[]) =>
    elements.find(
      (element) =>
        !element.closest('a') &&
        !isOfFrame(element) &&
        (textIfNamed(element, said) ??
          (heads.includes(element) ? bareText(element, said) : partOfTitle(element, said, page))) !== undefined,
    );
  const heading = heads.find((one) => said.some((name) => isFirstPart(name, headText(one, 500)))) ?? among(heads);
  if (heading) return heading;
  const [lesser] = headed.flatMap(
    (selector) => among([...page.querySelectorAll(selector)].slice(0, ELEMENTS_LIMIT)) ?? [],
  );
  // Beside a heading of something else only the very name is believed.
  const isIt = heads.every(isOver) || said.some((name) => fold(name) === fold(lesser ? textOf(lesser, 500) : ''));
  return isIt ? lesser : undefined;
}

/** The text of an element that is no heading, where the title of the page says it before or behind the shop's name. */
function partOfTitle(element: Element, names: readonly string[], page: Document): string | undefined {
  const text = element.childElementCount > 4 ? '' : headText(element, 500);
  if (text.length < 4) return undefined;
  const isPart = (title: string) =>
    isLastPart(title, text)
      ? (title.slice(0, -text.length).match(/\p{L}{4,}/gu) ?? []).some((word) => isOfSite(word, page)) ||
        isOfShop(page, title.slice(0, -text.length - 3))
      : isFirstPart(title, text);
  return names.some(isPart) && !isOfSite(text, page) ? text : undefined;
}

/** Whether a link to the shop's first page says a text: it is the shop's name. */
const isOfShop = (page: Document, text: string): boolean =>
  [...page.querySelectorAll('header a[href],h1 a[href]')]
    .slice(0, ELEMENTS_LIMIT)
    .some((link) => leadsHome(link, page) && textOf(link) === text);

/** Whether what a text says is spelled by the host of its page: the shop's name, not that of its goods. */
function isOfSite(text: string, page: Document): boolean {
  const lettersOf = (said: string) => fold(said).replace(/[^\p{L}\p{N}]+/gu, '');
  const hosts = [page.URL, ownAddress(page)?.href].flatMap((address) =>
    address && URL.canParse(address) ? lettersOf(new URL(address).hostname) : [],
  );
  const name = lettersOf(text);
  return name.length > 2 && hosts.some((host) => host.includes(name));
}

/** The name in a heading: its whole text, or without a badge where only the rest is named elsewhere. */
export function nameIn(heading: Element, names: readonly (string | undefined)[]): string {
  const said = given(names);
  const text = headText(heading);
  const bare = withoutWord(heading, said);
  if (bare) return bare;
  const isWhole = textIfNamed(heading, said) !== undefined || said.some((name) => isFirstPart(name, text));
  return isWhole ? text : (bareText(heading, said) ?? text);
}

/** Names and titles as they can be compared; of a title that was cut short before the shop's name, what is left of the name. */
export const given = (names: readonly (string | undefined)[]): string[] =>
  names.flatMap((name) => {
    const said = squeeze(name ?? '', 2000).replace(/^\(\d{1,3}\+?\) (?=\S)/, '');
    return said ? [said, ...(cutShort.exec(said)?.slice(1) ?? [])] : [];
  });
const cutShort = /^(.{12,300}?) ?(?:…|\.{3}) ?[-–—|·•:«»‹›] ?\S/u;

const textIfNamed = (element: Element, names: readonly string[]): string | undefined => {
  const text = headText(element);
  return text.length > 2 && names.some((name) => sameWords(name, text) || isLed(name, text)) ? text : undefined;
};

/** Whether two names are the same, or one the beginning of the other, whatever stands between their words; one that was cut short ends in dots. */
const sameWords = (one: string, other: string): boolean =>
  sameName(one, other) || sameName(wordsOf(one), wordsOf(other));

const wordsOf = (name: string): string =>
  name
    .slice(0, 600)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What shops write before a name in the title of a page: 'Buy', 'Jual', '[$7.19]', '【KM-2041】'. */
const lead = /^(?:\p{L}{2,10}|(?:\p{L}{1,12} ){0,3}\p{L}{2,12}[:：]|[[(【「][^\])】」]{1,40}[\])】」]) ?$/u;
/** A script in which few signs say much. */
const dense = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A name goes on where a word follows that is none of those with which titles sell: 'online', 'in', 'for'. */
const goesOn =
  /^(?:[\p{L}\p{N}]| [\p{N}]| (?!(?:online|now|today|for|from|in|at|with|by|price|kaufen|bestellen|günstig|für|bei|im|von|à|au|aux|chez|en|pas cher|pour|al|por|com|em|no|na|online|per|da|te|voor|bij|kopen|w|we|do|od|dla|za|v|ve|cena|koupit|kup|fiyat|satın|в|во|на|по|с|за|от|для|цена|купить|ціна|купити|у|від)(?!\p{L}))[\p{L}])/u;

/** Whether a page's title is a name with a word or a bracket before it: 'Jual Oak Board 30 cm - Toko | Market'. */
export function isLed(title: string, name: string): boolean {
  const [whole, text] = [fold(title.slice(0, 500)), fold(name.slice(0, 300))];
  const at = text.length < (dense.test(text) ? 4 : 8) ? -1 : whole.indexOf(text);
  return at > 0 && lead.test(whole.slice(0, at)) && !goesOn.test(whole.slice(at + text.length));
}
