import type { Listing } from '../listing.ts';
import { findPhrases } from '../text/words.ts';
import { type AttributeKind, toldBy } from './attributes.ts';
import { brandIn, brandOf } from './brand.ts';
import { chunksOf } from './chunks.ts';
import { factsOf } from './facts.ts';
import { titleLanguage, vocabularyOf, type WordKind } from './words/index.ts';

/** What a title may state, in the order a person looks for it. */
export const partKinds = [
  'brand',
  'product',
  'model',
  'variety',
  'material',
  'size',
  'quantity',
  'pack',
  'colour',
  'claim',
  'origin',
  'audience',
  'rest',
] as const;
export type PartKind = (typeof partKinds)[number];

/** One part of a title. */
export interface Part {
  kind: PartKind;
  text: string;
  /** UTF-16 offsets, end excluded. */
  span: [start: number, end: number];
  /** Of an amount: what it may stand for, and the id of its unit as written. */
  amount?: { values: readonly string[]; unit?: string };
  /** Not told by a known word, only by where it stands. */
  guessed?: true;
}

const kinds: Readonly<Record<WordKind, PartKind>> = {
  nouns: 'product',
  materials: 'material',
  colours: 'colour',
  origins: 'origin',
  audiences: 'audience',
};
const amountKinds: Readonly<Record<string, PartKind>> = {
  quantity: 'quantity',
  size: 'size',
  pack: 'pack',
  count: 'pack',
};
const sizeWord =
  /(?:\b(?:size|talla|größe|taille|taglia|tamanho|rozmiar|ukuran)|(?<!\p{L})(?:размер|р\.|サイズ|尺码|尺碼))[\s:.]{0,2}(?:[\p{L}\p{N}]{1,4}(?:[-/][\p{L}\p{N}]{1,4})?)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}'’-])(?:XXS|XS|XL|XXL|XXXL|[2-6]XL)(?![\p{L}\p{N}-])/giu;

/**
 * A title taken apart: brand, product, variety or model, material, size, quantity, pack, colour, claim, origin, audience and
 * the rest, in order and without overlaps. What the listing's own attributes name is found in the title by their words.
 */
export function takeApart(listing: Pick<Listing, 'title' | 'brand' | 'attributes' | 'language' | 'store'>): Part[] {
  const title = (listing.title ?? '').slice(0, 1000);
  const language = titleLanguage(listing, title);
  const vocabulary = vocabularyOf(language);
  const { find, kindOf, words } = vocabulary;
  const facts = factsOf(title);
  const taken = new Uint8Array(title.length);
  const parts: Part[] = [];
  const take = (part: Omit<Part, 'text'>) => {
    const [start, end] = part.span;
    if (end <= start || taken.subarray(start, end).some(Boolean)) return;
    taken.fill(1, start, end);
    parts.push({ ...part, text: title.slice(start, end) });
  };
  const told = toldBy(listing.attributes);
  const brand = brandOf(listing.brand ?? told.brand);
  if (brand) for (const span of brandIn(title, brand)) take({ kind: 'brand', span: [...span] });
  for (const { span } of facts.claims) take({ kind: 'claim', span });
  for (const { values, unit, kind, span } of facts.amounts)
    take({ kind: amountKinds[kind] ?? 'rest', span, amount: { values, ...(unit ? { unit } : {}) } });
  for (const { 0: size, index } of title.matchAll(sizeWord)) take({ kind: 'size', span: [index, index + size.length] });
  for (const { span } of facts.names) take({ kind: 'model', span });
  for (const [kind, value] of Object.entries(told) as [AttributeKind, string][])
    for (const { span } of findPhrases(title, [value])) take({ kind, span });
  for (const { phrase, span } of find(title)) {
    const kind = kindOf.get(phrase);
    if (kind) take({ kind: kinds[kind], span });
  }
  const core = chunksOf(title, vocabulary)[0]?.span ?? [0, 0];
  for (const span of freeWords(title, taken, words.links)) {
    const inCore = span[0] >= core[0] && span[1] <= core[1];
    take({ kind: inCore ? 'variety' : 'rest', span });
  }
  const ordered = parts.sort((a, b) => a.span[0] - b.span[0]);
  if (!ordered.some(({ kind }) => kind === 'product')) guessProduct(ordered, words.head);
  return withOneProduct(ordered, title, words.head);
}

/** What the listing's attributes tell and a title taken apart does not say, by kind. */
export function untoldIn(
  { title = '', attributes }: Pick<Listing, 'title' | 'attributes'>,
  parts: readonly Part[],
): Partial<Record<PartKind, string>> {
  const said = title.toLowerCase();
  return Object.fromEntries(
    Object.entries(toldBy(attributes)).filter(
      ([kind, value]) => !parts.some((part) => part.kind === kind) && !said.includes(value.toLowerCase()),
    ),
  );
}

/** Of two names of goods side by side, 'water bottle', one names them and the other says which. */
const withOneProduct = (parts: readonly Part[], title: string, head: 'first' | 'last'): Part[] =>
  parts.map((part, index) => {
    const other = parts[head === 'last' ? index + 1 : index - 1];
    if (part.kind !== 'product' || other?.kind !== 'product') return part;
    const between =
      head === 'last' ? title.slice(part.span[1], other.span[0]) : title.slice(other.span[1], part.span[0]);
    return between.trim() === '' ? { ...part, kind: 'variety' } : part;
  });

/** Runs of words nothing has claimed yet; 'de', 'with' and their like only between two of them. */
function freeWords(title: string, taken: Uint8Array, links: readonly string[]): [number, number][] {
  const found: [number, number][] = [];
  let reached = 0;
  for (const { 0: word, index } of title.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu)) {
    if (taken[index]) continue;
    const last = found.at(-1);
    const goesOn = last !== undefined && /^\s+$/.test(title.slice(reached, index));
    const isLink = links.includes(word.toLowerCase());
    if (goesOn || !isLink) reached = index + word.length;
    if (isLink) continue;
    if (goesOn) last[1] = reached;
    else found.push([index, reached]);
  }
  return found;
}

/** Where no word is known, the thing is named at the head of the first phrase. */
function guessProduct(parts: Part[], head: 'first' | 'last'): void {
  const variety = parts.filter(({ kind }) => kind === 'variety');
  const part = head === 'first' ? variety[0] : variety.at(-1);
  if (!part) return;
  const words = [...part.text.matchAll(/\S+/g)];
  const word = head === 'first' ? words[0] : words.at(-1);
  if (!word) return;
  const start = part.span[0] + word.index;
  const product: Part = { kind: 'product', text: word[0], span: [start, start + word[0].length], guessed: true };
  const at = parts.indexOf(part);
  const rest: Part =
    head === 'first'
      ? { ...part, span: [product.span[1], part.span[1]], text: part.text.slice(word[0].length) }
      : { ...part, span: [part.span[0], start], text: part.text.slice(0, word.index) };
  const left = rest.text.trim() === '' ? [] : [trim(rest)];
  parts.splice(at, 1, ...(head === 'first' ? [product, ...left] : [...left, product]));
}

function trim(part: Part): Part {
  const before = part.text.length - part.text.trimStart().length;
  const text = part.text.trim();
  const start = part.span[0] + before;
  return { ...part, text, span: [start, start + text.length] };
}
