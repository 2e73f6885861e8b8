import { expect, test } from 'vitest';
import type { Question } from '../../utils/reading/dictionary.ts';
import { readersByPost } from '../by-post.ts';
import { pageOf } from '../layouts/layout.ts';
import { openPage } from '../page.ts';

const readByPost = await readersByPost();

/** A long list of a console, in whose page readers know no words: each row has a title and codes of its own. */
const ROWS = 150;
const address = 'https://agentseller.temu.com/goods/list';
const heads = ['商品信息', 'SKU ID', '库存'].map((name) => `<th>${name}</th>`).join('');
const code = (at: number): number => 7700100000 + at;
const title = (at: number): string => `Spoon of oak, carved by hand, number ${at}`;
const rows = Array.from(
  { length: ROWS },
  (_, at) =>
    `<tr><td><img src="https://img.kwcdn.com/p/${at}.jpg" alt=""><p>${title(at)}</p><p>SPU ID：<span>${code(at)}</span></p><p>SKC ID：<span>${code(at) + 900}</span></p></td><td>${code(at) + 5000}</td><td>${at}</td></tr>`,
).join('');
const html = pageOf(`<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`, { lang: 'zh' });

const asked: Question[][] = [];
const reading = readByPost(openPage(html, address), new URL(address), 'temu', 'console', 0, asked);

test('the first rows of a long list ask for the words of all; then it is read whole', () => {
  const titles = asked.map((questions) => new Set(questions.flatMap(({ text }) => /^Spoon.*/.exec(text) ?? [])).size);
  expect(titles.find((size) => size > 0)).toBeLessThan(30);
  expect(reading).toMatchObject({ state: 'read', listings: { length: ROWS } });
});

test('of a code nobody asks whether it says where a link opens', () => {
  expect(asked.flat().filter(({ ask, text }) => ask === 'elsewhere' && /\d/.test(text))).toEqual([]);
});
