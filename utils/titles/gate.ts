import { everydayIn } from '../rules/tongues.ts';
import { findPhrases } from '../text/words.ts';
import type { Amount } from './amounts.ts';
import { type Facts, factsOf } from './facts.ts';
import { numberWord } from './number-words.ts';

/** Something a text states that its sources do not. */
export interface Breach {
  kind: 'number' | 'unit' | 'model' | 'brand' | 'claim';
  text: string;
  /** UTF-16 offsets in the text that was tried, end excluded. */
  span: [start: number, end: number];
}

/** What is known besides the sources. */
export interface GateContext {
  /** Brands that are not this listing's: they may stand in a text only where a source names them. */
  brands?: readonly string[];
  /** Two language versions: packs and pieces are counted with other words there. */
  translated?: boolean;
}

/**
 * What a title states that none of its sources does: every number, unit, model, brand and claim must stand in one of them.
 * Empty: it may pass. Units are compared as written; 0.5 kg is not a way of writing 500 g here.
 */
export function breaches(text: string, sources: readonly string[], context: GateContext = {}): Breach[] {
  return held(factsOf(text), sources.map(factsOf), context);
}

/** What one language version of a listing states and the other does not, both ways. */
export function compareVersions(
  original: string,
  version: string,
  context: GateContext = {},
): { lost: Breach[]; added: Breach[] } {
  const [from, to] = [factsOf(original), factsOf(version)];
  const translated = { ...context, translated: true };
  return { lost: held(from, [to], { ...translated, brands: [] }), added: held(to, [from], translated) };
}

function held(tried: Facts, sources: readonly Facts[], { brands = [], translated = false }: GateContext): Breach[] {
  const said = (span: readonly [number, number]) => tried.text.slice(...span);
  const found: Breach[] = [];
  const amounts = sources.flatMap((source) => source.amounts);
  for (const amount of tried.amounts) {
    const sameValue = amounts.filter(({ values }) => values.some((value) => amount.values.includes(value)));
    if (sameValue.some((other) => sameUnit(amount, other, translated))) continue;
    if (sameValue.length === 0 && sources.some((source) => spelled(source.text, amount))) continue;
    found.push({ kind: sameValue.length > 0 ? 'unit' : 'number', text: said(amount.span), span: amount.span });
  }
  for (const { text, span, value } of wordsForNumbers(tried.text))
    if (
      !amounts.some(({ values }) => values.includes(value)) &&
      !sources.some((source) => spelled(source.text, { values: [value] }))
    )
      found.push({ kind: 'number', text, span });
  for (const { name, span } of tried.names)
    if (!sources.some(({ bare }) => bare.has(name))) found.push({ kind: 'model', text: said(span), span });
  const claims = new Set(sources.flatMap((source) => source.claims.map(({ id }) => id)));
  for (const { id, span } of tried.claims) if (!claims.has(id)) found.push({ kind: 'claim', text: said(span), span });
  found.push(...brandsIn(tried.text, brands, sources), ...foreignNames(tried, sources));
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

function sameUnit(one: Amount, other: Amount, translated: boolean): boolean {
  if (one.unit === other.unit) return true;
  const counted = ({ kind, unit }: Amount) => kind === 'pack' || kind === 'count' || unit === 'serving';
  return translated && counted(one) && counted(other);
}

const word = /\p{L}[\p{L}\p{M}'’]*/gu;
function wordsForNumbers(text: string): { text: string; span: [number, number]; value: string }[] {
  return [...text.matchAll(word)].flatMap(({ 0: written, index }) => {
    const value = numberWord(written);
    return value ? [{ text: written, span: [index, index + written.length] as [number, number], value }] : [];
  });
}
const spelled = (text: string, { values }: Pick<Amount, 'values'>): boolean =>
  wordsForNumbers(text).some(({ value }) => values.includes(value));

function brandsIn(text: string, brands: readonly string[], sources: readonly Facts[]): Breach[] {
  if (brands.length === 0) return [];
  return findPhrases(text, brands)
    .filter(({ phrase }) => !sources.some((source) => findPhrases(source.text, [phrase]).length > 0))
    .map(({ span }) => ({ kind: 'brand', text: text.slice(...span), span }));
}

/** Latin words in a title of another script, and words all in capitals, name something: what no source names has crept in. */
function foreignNames({ text, names, amounts }: Facts, sources: readonly Facts[]): Breach[] {
  const other =
    /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}]/u.test(
      text,
    );
  const taken = [...names, ...amounts].map(({ span }) => span);
  const known = new Set(sources.flatMap((source) => [...source.text.matchAll(word)].map(([one]) => one.toLowerCase())));
  return [...text.matchAll(word)].flatMap(({ 0: written, index }): Breach[] => {
    const span: [number, number] = [index, index + written.length];
    if (taken.some(([start, end]) => span[0] < end && start < span[1]) || known.has(written.toLowerCase())) return [];
    const latin = /^\p{Script=Latin}{2,}/u.test(written);
    // 'BEST' is shouted, and names nothing.
    const capitals =
      /^\p{Lu}{3,}$/u.test(written) && /\p{Ll}/u.test(text) && everydayIn(written.toLowerCase()).size === 0;
    return latin && (other || capitals) ? [{ kind: 'brand', text: written, span }] : [];
  });
}
