import type { SeenListing } from '../../listing.ts';
import { squeeze } from '../../text/normal.ts';
import { dictionary } from '../dictionary.ts';
import type { Meaning } from '../lexicon/index.ts';
import { TITLE_LIMIT } from '../limits.ts';
import { withParts } from '../lines.ts';
import { type Memory, memoryOf, remembered } from '../memory.ts';
import { mainPicture } from '../picture.ts';
import type { Line, Shown } from '../shown.ts';
import { codesLed } from './addresses.ts';
import type { Column } from './column.ts';
import { openedTitle } from './labelled-title.ts';
import { isCode, means } from './meanings.ts';
import { type Pair, pairsIn, type Unlabelled } from './pairs.ts';
import type { Shape } from './shape.ts';
import { labelledCode, leadsToItem, type Titled, type TitleMode, titleIn } from './title.ts';
import { withoutMarks } from './title-marks.ts';

export { isCode } from './meanings.ts';

/** A listing on its way: fields are put in once, with where they came from. */
export type Draft = SeenListing;

export const emptyDraft = (): Draft => ({ id: null, sources: {} });

/** What looks like a code, where a marketplace does not say what its codes look like. */
const anyCode = /^(?=.*\d)[\p{L}\p{N}][\p{L}\p{N} ._/+#-]{1,79}$/u;
/** From one code to another is of several variants; a dot parts a code from something else. */
const sellerCode = /^[\p{L}\p{N}#*_(][^\n<>:：?!$€£¥₽～〜·•]{0,79}$/u;
/** The sign before a number, and how many there are of something behind it: '· 3 variants'. */
const round = /^#\s*| · \d+ \p{L}+$/gu;
/** A code, and something else with a number in it behind. */
const codeAndMore = /^[\w./#-]+?([^\w./#-].*\d.*)$/;
/** More words than these are a name of goods or a sentence. */
const WORDS_MAX = 4;
const nothing =
  /^[-–—/.\s]*$|^(n\/?a|none|null|undefined|nan|-?infinity|-?\d+e[+-]?\d{3,}|\[object \w+\]|__\w+__|constructor|prototype|无|暂无|нет|keine?)$/i;

/** Whether a text that stands where a code could is none: a dash, a word for nothing, a name out of a program. */
export const saysNoCode = (text: string): boolean => nothing.test(text);

/** Money, in whatever column it stands, is no code. */
const amount = /^(?:[A-Z]{1,3}\$? |\p{Sc} ?)?\d{1,3}(?:[ .,]\d{3})*[.,]\d{2}$/u;

/** What texts were found to say as a code of each make: they are looked at in their cells, and beside one another. */
const met = new WeakMap<RegExp, Memory<string | undefined>>();

/** A code as it is written, where it can be one; what is pressed beside it to copy it is none. */
export function codeIn(all: readonly Line[], meaning: Meaning, shape: Shape): string | undefined {
  const isItem = means(meaning, 'id') || means(meaning, 'parent');
  // Codes that sellers make need no figures in them.
  const isOwn = means(meaning, 'sku') || ('otherId' in meaning && meaning.otherId === 'article');
  const pattern = isItem ? (shape.id ?? anyCode) : isOwn ? sellerCode : anyCode;
  // Nothing of a page has this sign in it.
  const texts = all.map(({ text }) => text).join('\0');
  return remembered(memoryOf(met, pattern), texts, () => codeAmong(all, pattern));
}

function codeAmong(all: readonly Line[], pattern: RegExp): string | undefined {
  const isPlain = all.length === 1 && /[^\p{L}\s]/u.test(all[0]?.text ?? '');
  const lines = isPlain ? all : all.filter(({ text }) => !dictionary.noName(text));
  const [line, ...more] = lines;
  if (!line || more.length > 1) return undefined;
  const text = squeeze(line.text.replace(round, ''));
  if (saysNoCode(text) || amount.test(text) || labelledCode.test(text)) return undefined;
  if (!pattern.test(text) || text.split(' ').length > WORDS_MAX) return undefined;
  // The first of several codes is of one variant, and nobody's of them all.
  const [, behind = / /.test(text) ? text : ''] = codeAndMore.exec(text) ?? [];
  return behind && dictionary.further(behind) ? undefined : text;
}

/** Puts a code into a listing where its meaning says; whoever comes first stays. */
export function putCode(draft: Draft, meaning: Meaning, code: string, source: string): void {
  if ('otherId' in meaning) {
    draft.otherIds ??= {};
    if (Object.hasOwn(draft.otherIds, meaning.otherId)) return;
    draft.otherIds[meaning.otherId] = code;
    draft.sources[`otherIds.${meaning.otherId}`] = source;
  } else if (isCode(meaning)) {
    const field = keyOfCode(meaning) as 'id' | 'sku' | 'parent';
    if (draft[field]) return;
    draft[field] = code;
    draft.sources[field] = source;
  }
}

/** Under what name codes of one kind are gathered. */
export const keyOfCode = (meaning: Meaning): string =>
  'otherId' in meaning ? `other ${meaning.otherId}` : 'field' in meaning ? meaning.field : '';

/** What the cell or box that tells which listing it is says by itself: picture, name, codes. */
export interface Named {
  /** Labelled values, codes among them. */
  pairs: readonly Pair[];
  /** Where its links lead. */
  addresses: readonly string[];
  pictures: readonly Element[];
  /** Its title, where no label says it; a code of the listing is none. */
  title(draft: Draft): Titled | undefined;
}

/** Reads what such a cell shows. `column`: where its header names a code beside the goods, the one text that can be it is it. */
export function namedIn(
  shown: Shown,
  shape: Shape,
  mode: TitleMode,
  column?: Pick<Column, 'header' | 'code' | 'aside'>,
): Named {
  const { pairs, rest: left } = pairsIn(shown.lines, shape);
  const coded = column?.code && codedLine(left, shown, column.code, shape);
  if (coded && column.code) pairs.push({ meaning: column.code, label: column.header, lines: [coded] });
  const rest = left.flatMap((line) =>
    column?.aside?.test(line.text) ? [] : withParts(line, (part) => part !== coded?.parts[0]),
  );
  // A cell under "Title" that holds nothing else, or one field to type it in beside codes with their labels.
  const isTyped = rest.every(({ parts }) => parts.every(({ typed }) => typed));
  const alone = mode === 'named' && rest.length === 1 && (isTyped || pairs.length === 0);
  return {
    pairs,
    addresses: shown.links.map(({ address }) => address),
    pictures: shown.pictures,
    title: (draft) => titleIn(shown, rest, shape, alone ? 'named' : mode === 'named' ? 'open' : mode, codesOf(draft)),
  };
}

/** One word with figures in it that is no measure or pack ('24h', '2-pack'), or of letters that a hyphen parts. */
const codeShaped = /^(?!\d{1,3}[-.x/]?[a-z]*\d?$)(?=.*\d)[\w.\-/#]{3,}$|^[A-Z]+(?:[-_/][A-Z]+)+$/;

/** The one text of a cell that looks like a code, and is not the item's own once more. */
function codedLine(rest: readonly Unlabelled[], { links }: Shown, code: Meaning, shape: Shape): Unlabelled | undefined {
  const ids = links.flatMap(({ address }) => codesLed(address, shape));
  const alone = rest.flatMap((line) =>
    line.parts.length > 1 && !line.cut && !line.glued
      ? line.parts.map((part) => ({ text: part.text, parts: [part] }))
      : [line],
  );
  const [found, ...more] = alone.filter(
    (line) =>
      codeShaped.test(line.text) &&
      !ids.some((id) => line.text.includes(id)) &&
      codeIn([line], code, shape) !== undefined,
  );
  return more.length === 0 ? found : undefined;
}

/** Puts it into a listing. Gives back the labelled values that are neither codes nor a title: 'Views 1.2K'. */
export function putNamed({ pairs, addresses, pictures, title }: Named, draft: Draft, shape: Shape, base: URL): Pair[] {
  const others: Pair[] = [];
  for (const pair of pairs.flatMap((pair) => openedTitle(pair, shape))) {
    if (isCode(pair.meaning)) {
      const code = codeIn(pair.lines, pair.meaning, shape);
      if (code && !contradicted(pair, code, pairs, shape)) putCode(draft, pair.meaning, code, `label "${pair.label}"`);
    } else if (means(pair.meaning, 'title')) {
      const text = pair.lines[0] && withoutMarks(pair.lines[0])?.text;
      if (text && draft.title === undefined && text.length > 1 && !/(…|\.\.\.)$/.test(text)) {
        draft.title = squeeze(text, TITLE_LIMIT);
        draft.sources.title = `label "${pair.label}"`;
      }
    } else others.push(pair);
  }
  if (draft.id === null) idFromLinks(addresses, draft, shape);
  const found = draft.title === undefined ? title(draft) : undefined;
  if (found) {
    draft.title = found.title;
    draft.sources.title = found.source;
  }
  putPicture(pictures, draft, base);
  return others;
}

/** All codes of a listing. */
export const codesOf = ({ id, sku, parent, otherIds }: Draft): Set<string> =>
  new Set([id, sku, parent, ...Object.values(otherIds ?? {})].filter((code) => code != null));

/** What the one link to an item says of a row whose cells nobody can tell apart: its code, and its title. */
export function readLinked(shown: Shown, shape: Shape): Draft {
  const draft = emptyDraft();
  idFromLinks(
    shown.links.map(({ address }) => address),
    draft,
    shape,
  );
  const link = shown.links.find(({ address, text }) => text !== '' && leadsToItem(address, shape));
  const lines = shown.lines.filter(({ parts }) => parts.every(({ element }) => link?.element.contains(element)));
  const found = draft.id && titleIn({ ...shown, lines }, lines, shape, 'marked', new Set([draft.id]));
  if (found) {
    draft.title = found.title;
    draft.sources.title = found.source;
  }
  return draft;
}

/** Whether the same cell names two codes of one kind: then neither is the listing's. */
const contradicted = (pair: Pair, code: string, pairs: readonly Pair[], shape: Shape): boolean =>
  pairs.some((other) => {
    if (other === pair || !isCode(other.meaning) || keyOfCode(other.meaning) !== keyOfCode(pair.meaning)) return false;
    const second = codeIn(other.lines, other.meaning, shape);
    return second !== undefined && second !== code;
  });

/** The item's code out of the addresses of links; two that differ say nothing. */
export function idFromLinks(addresses: readonly string[], draft: Draft, shape: Shape): void {
  const led = addresses.flatMap((address) => codesLed(address, shape));
  const [code, ...more] = new Set(led.filter((one) => one && (shape.id?.test(one) ?? true)));
  if (code && more.length === 0) putCode(draft, { field: 'id' }, code, 'address of a link');
}

/** The first picture of the goods. */
export function putPicture(pictures: readonly Element[], draft: Draft, base: URL): void {
  const address = draft.image === undefined ? mainPicture(pictures, base) : undefined;
  if (!address) return;
  draft.image = address;
  draft.sources.image = 'picture';
}
