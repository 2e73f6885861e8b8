import { describe, expect, test } from 'vitest';
import { words } from '../../components/words/words.ts';
import type { Language } from '../../utils/source.ts';

const languages = Object.keys(words) as Language[];

/** Every sentence of a language by its path; `lost`: blanks that do not come out of it, neither as words nor as numbers. */
function sentences(part: unknown, path = ''): { path: string; text: string; lost: boolean }[] {
  if (typeof part === 'string') return [{ path, text: part, lost: false }];
  if (typeof part === 'function') {
    const words = Array.from({ length: part.length }, (_, index) => `‹${index}›`);
    const numbers = words.map((_, index) => 71 + index);
    const comesOut = (blanks: readonly (string | number)[]) =>
      blanks.every((blank) => String(part(...blanks)).includes(String(blank)));
    return [{ path, text: String(part(...numbers)), lost: !comesOut(words) && !comesOut(numbers) }];
  }
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) => sentences(inner, `${path}.${name}`));
}

describe.each(languages)('%s', (language) => {
  const all = sentences(words[language]);

  test('says something everywhere', () => {
    expect(all.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  test('puts every blank into its sentence', () => {
    expect(all.filter(({ lost }) => lost)).toEqual([]);
  });

  test('has the sentences of English, no more and no fewer', () => {
    expect(all.map(({ path }) => path).sort()).toEqual(
      sentences(words.en)
        .map(({ path }) => path)
        .sort(),
    );
  });

  test('never promises what nobody can', () => {
    expect(
      all.filter(({ text }) =>
        /\bcompliant\b|\bapproved\b|guarantee|\bboost|\bAI\b|одобрен|гарант|合规|保证|人工智能/i.test(text),
      ),
    ).toEqual([]);
  });
});

test.each([
  ['en', 1, '1 listing'],
  ['en', 0, '0 listings'],
  ['en', 1200, '1,200 listings'],
  ['zh', 5, '5 件商品'],
  ['ru', 1, '1 товар'],
  ['ru', 2, '2 товара'],
  ['ru', 5, '5 товаров'],
  ['ru', 11, '11 товаров'],
  ['ru', 21, '21 товар'],
  ['ru', 104, '104 товара'],
  ['ru', 1.5, '1,5 товара'],
] as const)('%s counts %d', (language, count, said) => {
  expect(words[language].say.listings(count)).toBe(said);
});

test('chinese is written in chinese and russian in russian', () => {
  const latin = (text: string) => !/[\u4e00-\u9fff]/.test(text);
  const own = /^\.(name|metrics\.ctr|say\.colon|chart\.letters|popup\.(ofLimit)|table\.shown|shop\.readDone)/;
  expect(sentences(words.zh).filter(({ path, text }) => latin(text) && !own.test(path))).toEqual([]);
  expect(sentences(words.ru).filter(({ path, text }) => !/[\u0400-\u04ff]/.test(text) && !own.test(path))).toEqual([]);
});
