import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperStateSchema } from '../../utils/report.ts';
import { sentenceOf, titleOf } from '../../utils/words/finding.ts';
import * as named from '../../utils/words/named.ts';
import { paperWords } from '../../utils/words/papers.ts';
import { promoteWords } from '../../utils/words/promote.ts';
import { type Sentences, say } from '../../utils/words/say.ts';
import { whyOf } from '../../utils/words/why.ts';

const words: Sentences = {
  en: {
    length: '{length} of {max} {unit}',
    day: 'until {until}',
    share: '{rate}',
    quote: '“{rest}”',
    only: 'English only',
  },
  zh: { length: '{length}/{max} {unit}', day: '{until} 前', share: '{rate}', quote: '“{rest}”' },
  ru: { length: '{length} из {max} ({unit})', day: 'до {until}', share: '{rate}', quote: '«{rest}»' },
};
const blanks = (sentence: string) => [...sentence.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name).sort();

describe('say', () => {
  test.each([
    ['en', 'length', { length: 1234, max: 75, unit: 'characters' }, '1,234 of 75 characters'],
    ['zh', 'length', { length: 80, max: 75, unit: 'bytes' }, '80/75 个字节'],
    ['ru', 'length', { length: 1234, max: 75, unit: 'words' }, '1 234 из 75 (слова)'],
    ['en', 'day', { until: '2026-05-03' }, 'until May 3, 2026'],
    ['ru', 'day', { until: '2026-05-03' }, 'до 3 мая 2026 г.'],
    ['zh', 'day', { until: '2026-05-03' }, '2026年5月3日 前'],
    ['en', 'day', { until: '2026-99-99' }, 'until 2026-99-99'],
    ['en', 'share', { rate: 0.0125 }, '1.3%'],
    ['ru', 'share', { rate: 0.5 }, '50 %'],
    ['en', 'quote', { rest: 'a {max} $& $1' }, '“a {max} $& $1”'],
    ['en', 'quote', { rest: '\u202Eevil\u200B\u0007' }, '“evil”'],
    ['en', 'quote', {}, '“…”'],
    ['en', 'quote', { rest: 'x'.repeat(50_000) }, `“${'x'.repeat(160)}…”`],
    ['en', 'length', { length: 1, max: 2, unit: 'constructor' }, '1 of 2 constructor'],
    ['zh', 'only', {}, 'English only'],
    ['en', 'nothing', {}, ''],
  ] as const)('%s %s %j', (language, key, filling, expected) => {
    // Which kind of space parts thousands and days differs between versions of the language data.
    expect(say(words, language, key, filling).replace(/\s/g, ' ')).toBe(expected);
  });

  test('leaves no blank of its own open, whatever fills it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('length', 'max', 'unit', '__proto__', 'rest'),
          fc.oneof(fc.string({ unit: 'binary' }), fc.double()),
          {},
        ),
        (filling) => {
          for (const language of ['en', 'zh', 'ru'] as const)
            expect(say(words, language, 'length', filling)).not.toMatch(/\{length\}(?!.)|\{unit\}$/);
        },
      ),
      { seed: 20261123, numRuns: 200 },
    );
  });
});

describe.each([
  ['papers', paperWords],
  ['promote', promoteWords],
] as const)('the words of %s', (_, sentences) => {
  test('are the same sentences with the same blanks in all languages', () => {
    for (const language of ['zh', 'ru'] as const) {
      expect(Object.keys(sentences[language]).sort()).toEqual(Object.keys(sentences.en).sort());
      for (const name of Object.keys(sentences.en))
        expect(blanks(sentences[language][name] ?? ''), name).toEqual(blanks(sentences.en[name] ?? ''));
    }
  });
  test('promise nothing', () => {
    for (const language of ['en', 'zh', 'ru'] as const)
      for (const sentence of Object.values(sentences[language]))
        expect(sentence).not.toMatch(/complian|approved|guarante|boost|合规|保证|гарантир/i);
  });
});

test('there is a sentence for every way a paper can stand but held', () => {
  for (const state of paperStateSchema.options.filter((one) => one !== 'held'))
    expect(Object.keys(paperWords.en)).toContain(state);
});

test('a check of an older version is named by its id, not by an error', () => {
  const gone = { rule: 'gone', category: 'title' } as const;
  expect(sentenceOf(gone, { says: 'x', with: {} }, 'en')).toBe('gone');
  expect(titleOf(gone, 'ru')).toBe('gone');
  expect(whyOf(gone, 'zh')).toBe('');
  expect(sentenceOf({ rule: 'gone', category: 'paper' }, { says: 'missing', with: { market: 'XX' } }, 'en')).toBe(
    'XX: no paper recorded for “gone”',
  );
});

test('the words of findings are plain data, so that a build may put them down as such', () => {
  expect(JSON.parse(JSON.stringify(named))).toEqual({ ...named });
});
