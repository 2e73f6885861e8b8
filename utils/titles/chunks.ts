import { amountsOf } from './amounts.ts';
import type { Chunk } from './chunk.ts';
import { findClaims } from './claims.ts';
import { withLists } from './lists.ts';
import type { Span } from './span.ts';
import type { Vocabulary } from './words/index.ts';

/** At most this many UTF-16 units of a title are taken apart. */
const TITLE_LIMIT = 1000;

const brackets: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '【': '】',
  '［': '］',
  '「': '」',
  '《': '》',
  '〔': '〕',
  '{': '}',
};
/** Breaks whatever stands round them. */
const hard =
  /[|｜¦;；•●·・❘│。，、\n\t]|\s[\\~*]+\s|\s\/{2,}\s|(?<!\p{Nd})\s[-–—]+\s|\s[-–—]+\s(?!\p{Nd})|(?<!\p{Nd}\s?)[–—]|[–—](?!\s?\p{Nd})|,(?!\d)|,(?<!\d,)|\/{2,}|[!！]+(?=\s)|[:：](?=\s)/gu;
/** What stands in brackets is parted at commas alone: '[128 GB / 256 GB]' is one. */
const inBrackets = /[;；，、]|,(?!\d)|,(?<!\d,)/gu;
/** A full stop ends a part only before a capital and after a word that is no abbreviation. */
const stop = /(?<=[\p{Ll}\p{Nd})]{3})\.\s+(?=\p{Lu}\p{L}|\p{Nd})/gu;
/**
 * The stretches of a title between commas, dashes, bars and brackets, in order. A bracket that holds a part of a phrase,
 * 'curry (mild) paste', stays in its stretch; so do lists: 'for meat, poultry & fish'. Where spaces part phrases, what
 * follows the goods' name is parted at them.
 */
export function chunksOf(whole: string, vocabulary: Vocabulary): Chunk[] {
  const title = whole.slice(0, TITLE_LIMIT);
  const chunks: Chunk[] = [];
  let at = 0;
  for (const [start, end] of bracketed(title)) {
    chunks.push(...plain(title, at, start, false), ...plain(title, start + 1, end - 1, true));
    at = end;
  }
  chunks.push(...plain(title, at, title.length, false));
  const parts = chunks
    .map((chunk) => trimmed(title, chunk))
    .filter(({ span }) => /[\p{L}\p{N}]/u.test(title.slice(...span)));
  const listed = withLists(title, parts, vocabulary);
  const named = withLead(title, listed, vocabulary);
  return vocabulary.words.spaceParts
    ? named.flatMap((chunk, index) => (index === 0 ? afterName(title, chunk, vocabulary) : [chunk]))
    : named;
}

/** Brackets that stand by themselves; one inside a phrase or a name is left in it. */
function bracketed(title: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < title.length; at += 1) {
    const closing = brackets[title.charAt(at)];
    if (!closing) continue;
    const end = title.indexOf(closing, at + 1);
    if (end < 0) continue;
    const inside = title.slice(at + 1, end);
    const before = title.slice(0, at).trimEnd();
    const after = title.slice(end + 1);
    const round = title.charAt(at) === '(';
    const goesOn = /^\s?[\p{L}]/u.test(after) && /[\p{L}\p{N}]$/u.test(before);
    const words = /^[\p{L}\s'-]+$/u.test(inside);
    const inPhrase = round && words && inside.length <= 20 && goesOn;
    const inName = round && /^\p{L}/u.test(after) && !/\p{Nd}/u.test(inside);
    const inCode = /[\p{L}\p{N}]/u.test(title.charAt(at - 1)) && /^[\p{L}\p{N}]/u.test(after);
    if (!inPhrase && !inName && !inCode) found.push([at, end + 1]);
    at = end;
  }
  return found;
}

function plain(title: string, from: number, to: number, wrapped: boolean): Chunk[] {
  const text = title.slice(from, to);
  if (wrapped && (isBreakdown(title, { span: [from, to], wrapped }) || isRow(text)))
    return [{ span: [from, to], wrapped }];
  const cuts = (wrapped ? [...text.matchAll(inBrackets)] : [...text.matchAll(hard), ...text.matchAll(stop)])
    .map(({ 0: sign, index }) => [from + index, from + index + sign.length] as const)
    .sort((a, b) => a[0] - b[0]);
  const chunks: Chunk[] = [];
  let at = from;
  for (const [start, end] of cuts) {
    if (start < at) continue;
    chunks.push({ span: [at, start], wrapped });
    at = end;
  }
  return [...chunks, { span: [at, to], wrapped }];
}

/** Brackets that say what an assortment is made of, '(4 x 100 g Date, 4 x 100 g Apricot, …)': torn apart each would be the goods. */
export const isBreakdown = (title: string, { span, wrapped }: Chunk): boolean =>
  wrapped && amountsOf(title.slice(...span)).filter(({ kind }) => kind === 'quantity' || kind === 'pack').length > 2;

/** So many kinds in one bracket are what an assortment is of: it has all of them. */
const ROW = 3;
const isRow = (text: string): boolean =>
  text.split(/[,、，]/).length >= ROW && !/\p{Nd}/u.test(text) && findClaims(text).length === 0;

function trimmed(title: string, { span, wrapped }: Chunk): Chunk {
  let [start, end] = span;
  while (start < end && /^(?:[\s\-–—_,:/]|\.(?!\p{Nd}))/u.test(title.slice(start, start + 2))) start += 1;
  while (start < end && /[\s\-–—_.,:/]/u.test(title.charAt(end - 1))) end -= 1;
  return { span: [start, end], wrapped };
}

/** A short first stretch that names no goods belongs to the one behind it that does: 'Old India (Indian Cooking Kit)'. */
function withLead(title: string, chunks: readonly Chunk[], vocabulary: Vocabulary): Chunk[] {
  const [first, second, ...rest] = chunks;
  if (!first || !second) return [...chunks];
  // '[ADLV] Shirt': what stands in brackets before it all stays there, but for amounts.
  if (first.wrapped && !second.wrapped && amountsOf(title.slice(...first.span)).length === 0)
    return [{ span: [openingBefore(title, first.span[0]), second.span[1]], wrapped: false }, ...rest];
  if (first.wrapped) return [...chunks];
  const short = title.slice(...first.span).split(/\s+/).length <= 4;
  const end = second.wrapped ? second.span[1] + 1 : second.span[1];
  // 'Parkers - Rinse Aid': one word before a dash is whose it is.
  const apart = /^\s*[-–—|:]\s*$/u.test(title.slice(first.span[1], second.span[0]));
  if (
    apart &&
    !second.wrapped &&
    !/^\p{Nd}/u.test(title.slice(second.span[0])) &&
    /^\p{Lu}[\p{L}\p{N}'’&-]*$/u.test(title.slice(...first.span))
  )
    return [{ span: [first.span[0], second.span[1]], wrapped: false }, ...rest];
  const [lead, name] = [title.slice(...first.span), title.slice(...second.span)];
  if (!short || hasNoun(lead, vocabulary) || !hasNoun(name, vocabulary) || endAlike(lead, name, vocabulary))
    return [...chunks];
  return [{ span: [first.span[0], end], wrapped: false }, ...rest];
}

/** 'Victorian Lemonade', 'Brewed Lemonade with Lemon Juice': the same word names the goods in both. */
function endAlike(lead: string, name: string, { words }: Vocabulary): boolean {
  const lower = name.toLowerCase();
  const ends = words.asides.map((word) => lower.indexOf(` ${word} `)).filter((at) => at > 0);
  const last = (text: string) => text.trim().split(/\s+/).at(-1);
  return words.head === 'last' && last(lead.toLowerCase()) === last(lower.slice(0, Math.min(lower.length, ...ends)));
}

/** Where the bracket opens that a stretch stands in. */
function openingBefore(title: string, start: number): number {
  let at = start;
  while (at > 0 && !brackets[title.charAt(at)]) at -= 1;
  return at;
}

/** Whether a text holds a known name of goods. */
export const hasNoun = (text: string, { find, kindOf }: Vocabulary): boolean =>
  find(text).some(({ phrase }) => kindOf.get(phrase) === 'nouns');

/** Chinese and Japanese: the words up to the goods' name are one stretch, and each behind it is one. */
function afterName(title: string, chunk: Chunk, { find, kindOf }: Vocabulary): Chunk[] {
  const text = title.slice(...chunk.span);
  const noun = find(text).find(({ phrase }) => kindOf.get(phrase) === 'nouns');
  if (!noun) return [chunk];
  const taken = amountsOf(text).map(({ span }) => span);
  const cuts = [...text.matchAll(/[\s\u3000]+/gu)].filter(
    ({ index }) => index >= noun.span[1] && !taken.some(([start, end]) => start < index && index < end),
  );
  const ends = [...cuts.map(({ index }) => index), text.length];
  const starts = [0, ...cuts.map(({ 0: gap, index }) => index + gap.length)];
  return starts.map((start, index) => ({
    span: [chunk.span[0] + start, chunk.span[0] + (ends[index] ?? text.length)],
    wrapped: chunk.wrapped,
  }));
}
