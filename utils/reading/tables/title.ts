import { squeeze } from '../../text/normal.ts';
import { remembering } from '../../text/remembering.ts';
import { parentOf } from '../deep.ts';
import { dictionary } from '../dictionary.ts';
import { TITLE_LIMIT } from '../limits.ts';
import type { Shown } from '../shown.ts';
import type { Unlabelled } from './pairs.ts';
import type { Shape } from './shape.ts';
import { withoutMarks } from './title-marks.ts';

/** The weakest of what may speak for a title: that nothing else stands there. */
export const BY_TEXT = 'text of the cell';

/**
 * How a title is found. 'named': the column is called so. 'open': the column is one of products. 'marked': nothing says
 * what the cell holds, so only a link to the item, a heading or a name of the element speaks for a title.
 */
export type TitleMode = 'named' | 'open' | 'marked';

export interface Titled {
  title: string;
  source: string;
}

/** What is longer is no word of a console and no heading of sums. */
const NO_NAME = 80;
/** A path, of an address or of several names; '»' parts them between blanks alone: elsewhere it quotes. */
const category = /^\/\S+$|[^\s>]\s*[>›]\s*[^\s>]| » |\s\/\s.{1,80}\s\/\s|^[^\s/(（]{1,20}(\/[^\s/]{1,20}){2,6}$/;
const named =
  /(product|goods|item|listing|offer|commodity|article|detail)s?[-_]{0,2}(\w{1,8}[-_]{1,2})?(name|title)|(^|[\s_-])(info-?)?title([\s_-]|$|container|text|wrap|link)/i;
/** Names of elements that hold another kind of title or name. */
const notNamed =
  /sub-?title|(user|buyer|customer|shop|store|seller|nick|brand|category|company|recipient)[-_]?(name|title)|title-?(tag|icon)/i;

/**
 * The title in the cell or box that tells which listing it is. Something must speak for it: a link to the item, a
 * heading, a name of the element; in a column of products also that it stands alone or far outweighs the rest. A text
 * cut off with dots is no title, unless the whole of it stands in an attribute of the same element.
 */
export function titleIn(
  shown: Shown,
  all: readonly Unlabelled[],
  shape: Shape,
  mode: TitleMode,
  codes: ReadonlySet<string>,
): Titled | undefined {
  const fits = (text: string) => isTitle(text, codes);
  const rest = all.flatMap((line) => withoutMarks(line) ?? []);
  const own = shape.title
    ? rest
        .filter((line) => !isCut(line))
        .flatMap(({ parts }) => parts)
        .find(({ element }) => isNamed(element, shape))
    : undefined;
  if (own) {
    const text = whole(own.text, own.element);
    return fits(text) ? titled(text, 'name of the element') : undefined;
  }
  const least = mode === 'named' ? LINK_MIN : 10;
  const linked = shown.links.filter(
    ({ address, text }) =>
      leadsToItem(address, shape) || ((!shape.addresses || bearsCode(address, codes)) && weightOf(text) >= least),
  );
  for (const { element } of linked) {
    const inside = rest.filter((line) => within(line, element) !== '');
    const texts = inside.some(isCut) ? [] : inside.map((line) => whole(within(line, element), element));
    const [first] = texts;
    if (first && (leadsBy(element, first) || (codeLike.test(first) && rest.some(({ text }) => isLong(text))))) continue;
    if (first && labelledCode.test(first)) continue;
    if (first && first.length >= LINK_MIN && fits(first) && texts.every(({ length }) => length <= first.length))
      return titled(first, 'link to the item');
  }
  const marked = rest
    .filter((line) => !isCut(line))
    .flatMap(({ parts }) => parts)
    .find(({ element }) => isMarked(element));
  if (marked) {
    const line = rest.find(({ parts }) => parts.includes(marked));
    const text = whole(line?.parts.every(({ element }) => isMarked(element)) ? line.text : marked.text, marked.element);
    if (fits(text)) return titled(text, 'name of the element');
  }
  if (linked.some(({ text, element }) => text === '' && isHollow(element))) return undefined;

  if (mode === 'marked') return undefined;

  const sure = mode === 'named';
  // A field to change the name in holds it, and what stands bare beside it is something else.
  const [typed, ...more] = sure
    ? []
    : rest.filter(
        ({ parts, labelled, text }) =>
          !labelled && parts.every((part) => part.typed) && fits(text) && !codeLike.test(text),
      );
  if (typed) return more.length === 0 && isLong(typed.text) ? titled(typed.text, 'field of the cell') : undefined;
  const told = rest.filter((line) => !isCut(line) && isWhole(line));
  // Below the name of goods stands, in small letters, what else is said of them.
  const lines = (told.every(isSmall) ? told : told.filter((line) => !isSmall(line))).filter(
    ({ parts, labelled }) => sure || (!labelled && !parts.some(({ typed }) => typed)),
  );
  const open = lines
    .map((line) => whole(line.text, line.parts[0]?.element))
    .filter((text) => fits(text) && !category.test(text) && !codeLike.test(text) && !labelledCode.test(text));
  const [first, ...others] = new Set(open);
  if (!first) return undefined;
  const longest = Math.max(0, ...others.map(weightOf));
  const stands =
    others.length === 0
      ? sure
        ? first.length >= 2
        : isLong(first)
      : isLong(first) &&
        weightOf(first) >= longest * (isBold(lines, first) ? 1 : 1.5) &&
        (weightOf(first) >= 15 || isBold(lines, first));
  return stands ? titled(first, BY_TEXT) : undefined;
}

/** Whether all of a line is set in small letters. */
const isSmall = ({ parts }: Unlabelled): boolean => parts.every(({ element }) => element.closest('small') !== null);

/** Whether of all lines one alone is set in bold. */
const isBold = (lines: readonly Unlabelled[], text: string): boolean => {
  const [bold, ...more] = lines.filter(({ parts }) =>
    parts.some(({ element }) => /^(?:b|strong)$/.test(element.localName)),
  );
  return bold?.text === text && more.length === 0;
};

/** Whether a code of the listing stands in an address: then it leads to the listing, however it is made. */
const bearsCode = (address: string, codes: ReadonlySet<string>): boolean =>
  [...codes].some((code) => code.length >= 6 && address.includes(code));

/** How long a text is in letters; a sign of a script that writes words in one or two counts for two. */
const weightOf = (text: string): number =>
  text.length + (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);

/** Long enough for a name that nothing but its place speaks for: several words, or a script without spaces. */
const isLong = (text: string): boolean =>
  text.length >= 8 &&
  !amount.test(text) &&
  (/\S\s+\S/.test(text) || /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text));

/** Money, or a count with its unit: 'R$ 129,90', '129,00 zł'. */
const amount = /^\P{N}{0,4}\d[\d.,\s]*\P{N}{0,4}$/u;

/** One word of Latin letters, figures and signs, figures among them: a code rather than a name. */
const codeLike = /^(?=.*\d)[\w.\-/#]+$/;

/** A few words and a long number: 'ID de publicación MLM2212988541'. That it is a name only its place says. */
export const labelledCode = /^(?:\p{L}+ ){1,3}[A-Z]*\d{8,}$/u;

/** Whether a link says no more than the code by which it leads: 'B0CLXBAK01'. */
const leadsBy = (link: Element, text: string): boolean =>
  codeLike.test(text) && (link.getAttribute('href') ?? '').slice(0, 2000).includes(text);

/** Whether a text would be taken for a title where another was, for the same reason, if nothing else has changed. */
export const isTitleToo = (text: string, source: string): boolean =>
  isTitle(text, none) && !codeLike.test(text) && (source !== BY_TEXT || (isLong(text) && !category.test(text)));
const none: ReadonlySet<string> = new Set();

/** Whether a line is of one piece: one element holds all of it, and what is set off in it stands inside that element. */
export const isWhole = ({ parts }: Unlabelled): boolean =>
  parts.some(({ element }) => parts.every((part) => element.contains(part.element)));

/** A link of fewer letters says what it does, not where it leads. */
const LINK_MIN = 4;

/** A link with nothing in it, not even a picture: where a title is still to come. */
const isHollow = (link: Element): boolean =>
  link.querySelector('img,svg,i,[style*="url("]') === null && !link.shadowRoot;

/** A line of which nobody knows where it ends. */
const isCut = ({ cut, glued }: Unlabelled): boolean => cut === true || glued === true;

/** What of a line stands inside an element. */
function within({ text, parts }: Unlabelled, element: Element): string {
  const inside = parts.filter((part) => element.contains(part.element));
  return inside.length === parts.length ? text : inside.map((part) => part.text).join(' ');
}

const titled = (text: string, source: string): Titled => ({ title: squeeze(text, TITLE_LIMIT), source });

/** Whether an address is one of an item on this marketplace. */
export function leadsToItem(address: string, shape: Shape): boolean {
  return shape.addresses?.some((pattern) => pattern.test(address)) ?? false;
}

function isTitle(text: string, codes: ReadonlySet<string>): boolean {
  return (
    text.length >= 2 &&
    /\p{L}/u.test(text) &&
    !codes.has(text) &&
    (text.length > NO_NAME || !dictionary.noName(text)) &&
    !/(…|\.\.\.)$/.test(text)
  );
}

/** A text; where it is cut off with dots, the whole of it if an attribute has it. */
function whole(text: string, element: Element | undefined): string {
  const plain = squeeze(text);
  if (!/(…|\.\.\.)$/.test(plain) || !element) return plain;
  const start = plain.replace(/(…|\.\.\.)$/, '').trim();
  for (let up: Element | undefined = element, n = 0; up && n < 3; up = parentOf(up), n++) {
    const full = squeeze((up.getAttribute('title') ?? up.getAttribute('aria-label') ?? '').slice(0, 4000));
    if (full.length > start.length && full.startsWith(start)) return full;
  }
  return plain;
}

/** Whether an element stands in one that the site names as a title. */
export function isNamed(element: Element, { title }: Shape): boolean {
  let up: Element | undefined = element;
  for (let n = 0; title && up && n < 4; up = parentOf(up), n++) if (up.matches(title)) return true;
  return false;
}

const saysTitle = remembering((names) => named.test(names) && !notNamed.test(names));

/** Whether an element bears a name that says it holds a title: of the site, a heading, or one in plain words. */
export function isMarked(element: Element): boolean {
  for (let up: Element | undefined = element, n = 0; up && n < 3; up = parentOf(up), n++) {
    if (/^h[1-6]$/.test(up.localName) || up.getAttribute('role') === 'heading') return true;
    if (/^(td|th|tr|li|section|article)$/.test(up.localName)) return false;
    const names = `${up.getAttribute('data-testid') ?? ''} ${up.getAttribute('data-name') ?? ''} ${up.getAttribute('class') ?? ''}`;
    if (names !== '  ' && saysTitle(names)) return true;
  }
  return false;
}
