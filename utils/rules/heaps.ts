import { compounding, type Family, kinOfCompound } from './families.ts';
import { longRunIn } from './long-runs.ts';
import { phraseRow } from './phrase-rows.ts';
import { alike, pileIn, suits } from './piled.ts';
import { type Heap, refrainIn, set } from './refrains.ts';
import { rowOfNames } from './rows.ts';
import { overlapsAny } from './spans.ts';
import type { TitleText } from './title-text.ts';
import { everydayIn } from './tongues.ts';
import { usesIn } from './uses.ts';

/** So many brands in a row that are not the listing's own. */
const BRANDS = 4;
const compatible =
  /\b(?:for|fits?|compatible|works with|für|passend|kompatibel|pour|compatible|para|per|compatibile|dla|do|untuk|cho)\b|для|под|совместим|适用|適用|兼容|対応|用/u;

/** So many compounds round one word name the same thing again and again. */
const COMPOUNDS = 4;
/** The shortest word that compounds are gathered round, in letters. */
const SHORTEST = 4;

/** The heap in a title, if there is one: synonyms first, then rows of uses, of phrases, of compounds, of brands, of any words, of goods. */
export function heapIn(read: TitleText): Heap | undefined {
  return (
    pileIn(read) ??
    usesIn(read) ??
    kinIn(read) ??
    refrainIn(read) ??
    compoundsIn(read) ??
    brandsIn(read) ??
    phraseRow(read) ??
    longRunIn(read) ??
    rowOfNames(read)
  );
}

/** Endings of words that say of what kind a thing is; nobody writes those for search: 'wasserfest, reißfest, wetterfest'. */
const said =
  /(?:fest|dicht|frei|los|bar|lich|isch|ig|farbig|teilig|echt|beständig|schonend|vast|vrij|loos|baar|bare|delig|kleurig)(?:e[nrsm]?)?$/;

/** Compounds that have a part in common with one another, and how many have each part. */
interface Row {
  parts: Map<string, number>;
  words: Map<string, [number, number]>;
}

/** 'Sitzbezug Sitzauflage Sitzschoner', 'Sitzkissen Stuhlkissen Stuhlauflage': compounds that begin or end with a word of another. */
function compoundsIn({ text, lower, pieces, languages }: TitleText): Heap | undefined {
  if (!compounding.some((one) => languages.has(one))) return undefined;
  const words = pieces.filter(
    ({ kind, text: word }) => kind === 'word' && word.length >= SHORTEST + 3 && !said.test(word),
  );
  if (words.length < COMPOUNDS) return undefined;
  const rows: Row[] = [];
  for (const { text: word, span } of words) {
    const parts = [`${word.slice(0, SHORTEST)}-`, `-${word.slice(-SHORTEST)}`];
    const met = rows.filter((row) => parts.some((part) => row.parts.has(part)));
    const [first = { parts: new Map(), words: new Map() }, ...others] = met;
    if (!rows.includes(first)) rows.push(first);
    if (!first.words.has(word)) for (const part of parts) first.parts.set(part, (first.parts.get(part) ?? 0) + 1);
    first.words.set(word, [span[0], span[1]]);
    for (const other of others) {
      for (const [part, times] of other.parts) first.parts.set(part, (first.parts.get(part) ?? 0) + times);
      for (const [one, at] of other.words) first.words.set(one, at);
      rows.splice(rows.indexOf(other), 1);
    }
  }
  const most = rows.sort((a, b) => b.words.size - a.words.size)[0];
  if (!most || most.words.size < COMPOUNDS) return undefined;
  const spans = [...most.words.values()].sort((a, b) => a[0] - b[0]);
  // Only from one to the next do they meet: the things of a set do so too.
  const round = Math.max(...most.parts.values()) >= COMPOUNDS;
  if (!round && (set.test(lower) || suits.test(lower.slice(0, spans[0]?.[0])))) return undefined;
  return {
    says: 'synonyms',
    words: spans.map((span) => text.slice(...span)),
    span: [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? text.length],
  };
}

/** So many different things of one family are no one thing. */
const KIN = 5;
/** 'vestido saia roupa blusa conjunto camisa': different things of one family, one after the other. */
function kinIn({ text, lower, pieces, languages, brand }: TitleText): Heap | undefined {
  if (pieces.length < KIN) return undefined;
  const byFamily = new Map<Family, { word: string; span: [number, number] }[]>();
  for (const { kind, text: word, span } of pieces) {
    if (kind !== 'word' || overlapsAny(brand, span)) continue;
    for (const { family, language } of kinOfCompound(word, languages)) {
      if (family === 'household' || family === 'qualities' || !languages.has(language)) continue;
      const same = byFamily.get(family) ?? [];
      if (same.some((one) => alike(one.word, word))) continue;
      same.push({ word, span: [span[0], span[1]] });
      byFamily.set(family, same);
    }
  }
  for (const words of byFamily.values()) {
    if (words.length < KIN) continue;
    const start = words[0]?.span[0] ?? 0;
    if (set.test(lower) || suits.test(lower.slice(0, start))) continue;
    return {
      says: 'synonyms',
      words: words.map(({ span }) => text.slice(...span)),
      span: [start, words.at(-1)?.span[1] ?? text.length],
    };
  }
  return undefined;
}

function brandsIn({ text, lower, brand, found: { borrowing } }: TitleText): Heap | undefined {
  const names = borrowing.filter(({ list }) => list === 'famous');
  if (names.length < BRANDS || compatible.test(lower)) return undefined;
  const found = names
    .filter(({ span }) => !overlapsAny(brand, span))
    .filter(({ span }) => everydayIn(text.slice(...span).toLowerCase()).size === 0);
  const distinct = new Map(found.map(({ span }) => [text.slice(...span).toLowerCase(), span]));
  if (distinct.size < BRANDS) return undefined;
  const spans = [...distinct.values()].sort((a, b) => a[0] - b[0]);
  return {
    says: 'brands',
    words: spans.map((span) => text.slice(...span)),
    span: [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? text.length],
  };
}
