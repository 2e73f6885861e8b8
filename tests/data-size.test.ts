import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packed } from '../utils/goods/packed.ts';
import type { Tongue } from '../utils/goods/stems.ts';
import { lines, sections, type Words } from '../utils/goods/words/index.ts';
import { folded, unfolded } from '../utils/markets/folded.ts';
import * as laws from '../utils/markets/laws.ts';
import { nameRows } from '../utils/markets/name-rows.ts';

/** Bytes of data as they lie in the extension, gzipped. */
const sizeOf = (data: unknown): number =>
  gzipSync(typeof data === 'string' ? data : JSON.stringify(data), { level: 9 }).length;
const law = sizeOf(folded([{ ...laws }])) + sizeOf(folded([nameRows])) + sizeOf(sections);
const weight = (words: Words): number => sizeOf(packed(lines[words] ?? ''));
/** Of all languages what names goods; of English, the one a title is in and its store's what tells traits, at the most. */
const words = (...tongues: Tongue[]): number => {
  const traits = tongues.filter((tongue) => tongue !== 'en').map((tongue) => weight(`${tongue}-traits`));
  const [title = 0, store = 0] = traits.sort((a, b) => b - a);
  return tongues.reduce((sum, tongue) => sum + weight(tongue), 0) + weight('en-traits') + title + store;
};

// In Latin letters a short title may be in any of six languages; in others in one or two, and English.
test.each<[string, Tongue[], number]>([
  ['Latin letters', ['en', 'de', 'fr', 'es', 'it', 'pt'], 150_000],
  ['Cyrillic', ['ru', 'en'], 110_000],
  ['Han', ['zh', 'ja', 'en'], 120_000],
  ['kana', ['ja', 'en'], 110_000],
  ['Hangul', ['ko', 'en'], 110_000],
])('the law, and words for titles in %s, are loaded in less than 150 KB', (_, tongues, most) => {
  const size = law + words(...tongues);
  expect(size).toBeLessThan(most);
});

test('the law comes out of its columns as it was put in', () => {
  for (const data of [...Object.values(laws), nameRows])
    expect(unfolded(JSON.parse(JSON.stringify(folded([data]))))).toEqual([data]);
});
