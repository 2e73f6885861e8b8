import { fold } from '../../text/normal.ts';
import { textOf } from '../facts.ts';
import { isAside, mayBeName } from '../not-the-name.ts';

export const headed = [
  'h2,h3,h4,[role="heading"]',
  ...['class', 'data-test', 'data-testid', 'data-test-id', 'data-qa', 'data-auto'].flatMap((name) =>
    ['title', 'name'].map((word) => `[${name}*="${word}" i]`),
  ),
].join();

/** The name of the goods of a card: where its picture, links and headings agree on one; undefined where they do not. */
export function cardTitle(card: Element, picture: Element | null): string | undefined {
  const headings = [...card.querySelectorAll(headed)]
    .slice(0, 12)
    .filter((heading) => !isRunTogether(heading))
    .map((heading) => textOf(heading, 2000, isAside) || textOf(heading, 2000))
    .filter(mayBeName);
  if (headings.length === 0) headings.push(...linked(card));
  const said = [
    picture?.getAttribute('alt') ?? '',
    ...[...card.querySelectorAll('a[title],a[aria-label]')]
      .slice(0, 6)
      .map((link) => link.getAttribute('title') ?? link.getAttribute('aria-label') ?? ''),
  ]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(mayBeName);
  const parts = leaves(card).map(fold);
  const title =
    said.flatMap((text) => headings.flatMap((heading) => withMaker(text, heading, parts) ?? []))[0] ??
    said.flatMap((text) => headings.filter((heading) => agree(text, heading)).map(longer(text)))[0] ??
    said.find((text) => text.length > 11 && parts.includes(fold(text))) ??
    (new Set(headings.map(fold)).size === 1 ? headings[0] : undefined);
  return title && !isCut(title) ? title.slice(0, 2000) : undefined;
}

const isCut = (text: string): boolean => /(?:…|\.\.\.)$/.test(text);

/** Elements that set off words within a name. */
const within = /^(?:b|strong|em|mark|font|u|sup|sub)$/;

/** Whether a heading shows two texts without a blank between them, of which the second begins anew: 'No. 3' and 'Free bottle', 'Oak' and '12 years'. */
function isRunTogether(heading: Element): boolean {
  const texts = heading.ownerDocument.createTreeWalker(heading, 4);
  let before: Text | undefined;
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const { parentElement: parent, data } = node;
    if (!parent || data === '' || isAside(parent)) continue;
    const isOwn = before && before.parentElement !== parent && !within.test(parent.localName);
    if (isOwn && /[\p{Ll}\p{Nd}]$/u.test(before?.data ?? '') && /^[\p{Lu}\p{Nd}]/u.test(data) && isInLine(parent))
      return true;
    before = node;
  }
  return false;
}

const isInLine = (element: Element): boolean => /^(?:span|i|small|a|label)$/.test(element.localName);

/** The texts of links that hold nothing but one, however deep it lies where they lead whither the picture does: without a heading they may be the name. */
function linked(card: Element): string[] {
  const links = [...card.querySelectorAll('a[href]')].slice(0, 12);
  const pictured = links.filter((link) => link.querySelector('img')).map((link) => link.getAttribute('href'));
  const isOne = (link: Element) => [link, ...link.querySelectorAll('*')].every((one) => one.childElementCount < 2);
  return links
    .filter(
      (link) =>
        link.childElementCount === 0 ||
        (isOne(link) && !link.querySelector('img') && pictured.includes(link.getAttribute('href'))),
    )
    .map((link) => textOf(link, 2000))
    .filter(mayBeName);
}

/** A name with its maker's before it, which stands in the card by itself; without it where a dash sets it off. */
function withMaker(text: string, heading: string, parts: readonly string[]): string | undefined {
  const [whole, name] = [fold(text), fold(heading)];
  if (whole.length <= name.length || !whole.endsWith(name)) return undefined;
  const before = whole.slice(0, -name.length).trim();
  const maker = before.replace(/ ?[-–—|:]$/, '');
  return parts.includes(maker) ? (maker === before ? text : heading) : undefined;
}

/** Of two texts that agree, the one that says the whole. */
const longer = (text: string) => (heading: string) =>
  heading.length > text.length && !isCut(heading) ? heading : text;

/** The texts of a card's innermost parts. */
export const leaves = (card: Element): string[] =>
  [...card.querySelectorAll('div,span,p,a,b,strong')]
    .slice(0, 120)
    .filter((part) => [...part.children].every(({ localName }) => /^(?:img|svg|i)$/.test(localName)))
    .map((part) => textOf(part, 300));

/** The same text, one of them cut with dots at most. */
function agree(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => fold(text.replace(/ ?(?:…|\.\.\.)$/, '').slice(0, 290)));
  if (!a || !b) return false;
  if (a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true;
  return a === b || (Math.min(a.length, b.length) > 11 && (a.startsWith(b) || b.startsWith(a)));
}
