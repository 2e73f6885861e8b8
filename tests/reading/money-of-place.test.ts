import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { moneyOfPlace } from '../../utils/reading/prices/money-of-place.ts';
import { moneyIn } from '../../utils/reading/values.ts';

function hintAt(address: string, lang: string, body = '1') {
  const { document } = new JSDOM(`<html lang="${lang}"><body>${body}</body></html>`, { url: address }).window;
  return moneyOfPlace(document, new URL(address));
}

test.each([
  ['https://shop.example.ca/p/1', 'en', '1', ['CAD']],
  ['https://shop.example.com/p/1', 'ja', '送料無料 税込', ['JPY']],
  ['https://shop.example.com/p/1', 'ja-JP', '1,980円', ['JPY']],
  // Those who buy in China for people in Japan write yuan as '¥' too.
  ['https://shop.example.com/p/1', 'ja', '1', []],
  ['https://shop.example.com/p/1', 'ja', '¥39 (39元) 代行手数料 200円', []],
  // A shop in Japan that speaks Chinese to its guests: '¥' may be either.
  ['https://shop.example.com/p/1', 'zh-CN', '1', []],
  ['https://shop.example.cn/p/1', 'ja', '1', []],
  ['https://shop.example.cn/p/1', 'ja', '税込', []],
  ['https://shop.example.co.jp/p/1', 'zh-CN', '1', ['JPY']],
  ['https://shop.example.com/p/1', 'en', '1', []],
  // A shop in Canada, and one in Peru, on a host of nobody's.
  ['https://shop.example.com/p/1', 'en-CA', '1', []],
  ['https://shop.example.com.pe/p/1', 'es-PE', '1', []],
  // The ending .co is anybody's, .com.co is not.
  ['https://shop.example.co/p/1', 'es', '1', []],
  ['https://shop.example.com.co/p/1', 'es', '1', ['COP']],
])('%s in %s: %s', (address, lang, body, currencies) => {
  const hint = hintAt(address, lang, body);
  expect(hint.currency).toBeUndefined();
  expect(hint.currencies).toEqual(currencies);
});

test.each([
  ['https://shop.example.com.uy/p/1', 'U$S 349', 'USD'],
  ['https://shop.example.com.uy/p/1', '$ 349', 'UYU'],
  ['https://shop.example.com.ar/p/1', 'US$ 349', 'USD'],
  ['https://shop.example.com.ar/p/1', 'u$s 349', 'USD'],
  ['https://shop.example.com.pe/p/1', '$ 349', undefined],
  ['https://shop.example.com.do/p/1', '$ 349', undefined],
  ['https://shop.example.ca/p/1', 'US$349', 'USD'],
])('%s: %s', (address, text, currency) => {
  expect(moneyIn(text, hintAt(address, 'es'))?.currency).toBe(currency);
});

test.each([
  ['https://shop.example.com/p/1', 'en', 'GBP'],
  ['https://shop.example.com/p/1', '', 'GBP'],
  ['https://shop.example.com/p/1', 'ar', undefined],
  // Pounds of their own, under the same sign; Egypt's is the money of its hosts.
  ['https://shop.example.com.eg/p/1', 'en', 'EGP'],
  ['https://shop.example.gi/p/1', 'en', undefined],
  ['https://shop.example.co.fk/p/1', 'en', undefined],
])('a pound at %s in "%s" is %s, and settles no other sign', (address, lang, currency) => {
  const hint = hintAt(address, lang);
  expect(moneyIn('£12.50', hint)?.currency).toBe(currency);
  expect(moneyIn('$12.50', hint)?.currency).toBeUndefined();
});
