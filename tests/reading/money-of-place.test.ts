import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { moneyOfPlace } from '../../utils/reading/money-of-place.ts';

test.each([
  ['https://shop.example.ca/p/1', 'en', ['CAD']],
  ['https://shop.example.com/p/1', 'ja', ['JPY']],
  // A shop in Japan that speaks Chinese to its guests: '¥' may be either.
  ['https://shop.example.com/p/1', 'zh-CN', []],
  ['https://shop.example.cn/p/1', 'ja', []],
  ['https://shop.example.com/p/1', 'en', []],
])('%s in %s: %j', (address, lang, currencies) => {
  const { document } = new JSDOM(`<html lang="${lang}"><body>1</body></html>`, { url: address }).window;
  const hint = moneyOfPlace(document, new URL(address));
  expect(hint.currency).toBeUndefined();
  expect(hint.currencies).toEqual(currencies);
});
