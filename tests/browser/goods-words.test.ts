import { afterEach, expect, test, vi } from 'vitest';
import { withWords } from '../../utils/browser/goods-words.ts';
import { goodsOf } from '../../utils/goods/index.ts';
import { packed, unpacked } from '../../utils/goods/phrases/packed.ts';
import { lines } from '../../utils/goods/words/index.ts';
import { charsetOf, decoded, encoded } from '../../utils/text/charset.ts';

// In the extension no language is at hand before a listing may be in it.
const all = { ...lines };
const begin = () => {
  for (const tongue of Object.keys(lines)) delete lines[tongue as keyof typeof lines];
};
afterEach(() => {
  vi.unstubAllGlobals();
  Object.assign(lines, all);
});

const bytesOf = (words: keyof typeof all) => encoded(packed(all[words] ?? '', words), charsetOf(words));
const inPackage = (words: keyof typeof all) => ({ arrayBuffer: async () => bytesOf(words) });

test('words come out of the package as they were put in', () => {
  for (const words of Object.keys(all) as (keyof typeof all)[])
    expect(unpacked(decoded(bytesOf(words), charsetOf(words)), words)).toBe(all[words]);
});

test('the languages a title may be in are brought, each once, and no other', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const tongue = /^\/goods\/([\w-]+)\.txt$/.exec(address)?.[1] as keyof typeof all;
    return inPackage(tongue);
  });
  begin();
  const of = (title: string) =>
    withWords(() => goodsOf({ id: 'x', marketplace: 'ozon', store: 'RU', title }).map(({ id }) => id));
  expect(await of('Стол обеденный из ореха')).toEqual(['furniture']);
  expect(await of('Грецкий орех очищенный, 500 г')).toEqual(['food.nuts']);
  expect(asked).toEqual(['/goods/ru.txt', '/goods/en.txt']);
});

test('a language that could not be brought is asked for again; nothing is guessed meanwhile', async () => {
  let fails = true;
  vi.stubGlobal('fetch', async (address: string) => {
    if (fails) throw new TypeError('no such file');
    return inPackage(address.includes('traits') ? 'ko-traits' : 'ko');
  });
  begin();
  Object.assign(lines, { en: all.en, 'en-traits': all['en-traits'] });
  const ask = () => withWords(() => goodsOf({ id: 'x', marketplace: 'other', store: 'KR', title: '호두 500g' }));
  await expect(ask()).rejects.toThrow('no such file');
  fails = false;
  expect((await ask())[0]?.id).toBe('food.nuts');
});
