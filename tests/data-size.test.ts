import { expect, test } from 'vitest';
import * as classWords from '../utils/goods/classes/class-words.ts';
import * as classWordsCare from '../utils/goods/classes/class-words-care.ts';
import * as classWordsPlay from '../utils/goods/classes/class-words-play.ts';
import * as classWordsWork from '../utils/goods/classes/class-words-work.ts';
import * as classWordsWorn from '../utils/goods/classes/class-words-worn.ts';
import { packed } from '../utils/goods/phrases/packed.ts';
import type { Tongue } from '../utils/goods/phrases/stems.ts';
import { lines, sections, type Words } from '../utils/goods/words/index.ts';
import { folded, unfolded } from '../utils/markets/folded.ts';
import * as laws from '../utils/markets/laws.ts';
import { nameRows } from '../utils/markets/name-rows.ts';
import { fromColumns, inColumns } from '../utils/markets/text-columns.ts';
import { type LawTexts, texts } from '../utils/markets/texts.ts';
import { charsetOf, decoded, encoded } from '../utils/text/charset.ts';
import { packedSize } from './packed-size.ts';

/** Bytes of data as they lie in the extension, gzipped. */
const sizeOf = (data: unknown, language = 'en'): number =>
  packedSize(encoded(typeof data === 'string' ? data : JSON.stringify(data), charsetOf(language)));
const law = sizeOf(folded([{ ...laws }])) + sizeOf(folded([nameRows])) + sizeOf(sections);
const weight = (words: Words): number => sizeOf(packed(lines[words] ?? '', words), words);
/** Of all languages what names goods; of English, the one a title is in and its store's what tells traits, at the most. */
const words = (...tongues: Tongue[]): number => {
  const traits = tongues.filter((tongue) => tongue !== 'en').map((tongue) => weight(`${tongue}-traits`));
  const [title = 0, store = 0] = traits.sort((a, b) => b - a);
  return tongues.reduce((sum, tongue) => sum + weight(tongue), 0) + weight('en-traits') + title + store;
};
const explained = Object.entries(texts).map(([language, text]) => ({ language, ...inColumns(text) }));

// In Latin letters a short title may be in any of six languages; in others in one or two, and English.
test.each<[string, Tongue[], number]>([
  ['Latin letters', ['en', 'de', 'fr', 'es', 'it', 'pt'], 150_000],
  ['Cyrillic', ['ru', 'en'], 105_000],
  ['Han', ['zh', 'ja', 'en'], 115_000],
  ['kana', ['ja', 'en'], 105_000],
  ['Hangul', ['ko', 'en'], 100_000],
  ['Arabic', ['ar', 'en'], 85_000],
  ['Devanagari', ['hi', 'en'], 85_000],
])('the law, and words for titles in %s, are loaded in less than 150 KB', (_, tongues, most) => {
  expect(law + words(...tongues)).toBeLessThan(most);
});

test('why a paper is asked is fetched in one language, in less than 30 KB', () => {
  for (const { language, common, own } of explained)
    expect(sizeOf(common) + sizeOf(own, language)).toBeLessThan(30_000);
});

test('all words and all texts of the law together take less than 289 KB of the package', () => {
  const goods = (Object.keys(lines) as Words[]).reduce((sum, words) => sum + weight(words), 0);
  const own = explained.reduce((sum, { language, own }) => sum + sizeOf(own, language), 0);
  expect(goods + own + sizeOf(explained[0]?.common)).toBeLessThan(289_000);
});

test('classes that every language names by two words, which stand in code, take less than 20 KB more', () => {
  const words = [classWords, classWordsCare, classWordsPlay, classWordsWork, classWordsWorn]
    .map((each) => JSON.stringify(each))
    .join('');
  expect(sizeOf(words)).toBeLessThan(20_000);
});

test('all that stands of such words in code, whatever its file is called, takes less than 74 KB', () => {
  const files = import.meta.glob<string>('../utils/goods/classes/*.ts', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  // Comments and the code around them count as well: what is said here is no more than an upper bound.
  const all = Object.values(files).join('');
  expect(Object.keys(files).length).toBeGreaterThan(15);
  expect(sizeOf(all)).toBeLessThan(74_000);
});

test('the law comes out of its columns as it was put in', () => {
  for (const data of [{ ...laws }, ...Object.values(laws), nameRows])
    expect(unfolded(JSON.parse(JSON.stringify(folded([data]))))).toEqual([data]);
});

test('what explains it comes out of the package as it was put in, letters its encoding lacks included', () => {
  const read = (data: unknown, language: string) =>
    JSON.parse(decoded(encoded(JSON.stringify(data), charsetOf(language)), charsetOf(language)));
  for (const { language, common, own } of explained)
    expect(fromColumns(read(common, 'en'), read(own, language))).toEqual(
      texts[language as keyof typeof texts] as LawTexts,
    );
});
