import { expect, test } from 'vitest';
import { formatIn } from '../../components/stage/format.ts';

const [en, zh, ru] = [formatIn('en'), formatIn('zh'), formatIn('ru')];
/** The spaces that Intl writes, as plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

test.each([
  ['cents are kept', en.money('12.90', 'EUR'), 'EUR 12.90'],
  ['yen have none', en.money('1290', 'JPY'), 'JPY 1,290'],
  ['the currency is named in Russian', ru.money('1290.5', 'RUB'), '1 290,5 RUB'],
  ['no currency, none invented', en.money('12.90'), '12.90'],
  ['a range names its currency once', en.price({ amount: '4.20', max: '5.60', currency: 'USD' }), 'USD 4.20–5.60'],
  [
    'a range keeps the cents of its dearer end',
    en.price({ amount: '9', max: '19.99', currency: 'USD' }),
    'USD 9.00–19.99',
  ],
  ['"from" is shown', en.price({ amount: '4.20', from: true, currency: 'USD' }), 'USD 4.20 +'],
  ['a sum kept as a number gets its cents back', en.value(76.8, 'money', 'USD'), 'USD 76.80'],
  ['a sum of yen has none', en.value(1290, 'money', 'JPY'), 'JPY 1,290'],
  ['a sum finer than its currency is not rounded', en.value(0.125, 'money', 'USD'), 'USD 0.125'],
  ['a sum without a currency', en.value(76.8, 'money'), '76.8'],
  ['a share', en.share(0.0125), '1.25%'],
  ['a share in Russian', ru.share(0.0125), '1,25 %'],
  ['a small size', en.bytes(1_204), '2 kB'],
  ['a size in Russian', ru.bytes(1_740_000), '1,7 МБ'],
  ['a size in Chinese', zh.bytes(2e9), '2 GB'],
  ['a day', en.day('2026-05-01'), 'May 1, 2026'],
  ['a day in Chinese', zh.day('2026-05-01'), '2026年5月1日'],
  ['a day that is none stays as it is', en.day('?'), '?'],
  ['a period of one day is a day', en.period('2026-05-01', '2026-05-01'), 'May 1, 2026'],
  ['a country', ru.region('DE'), 'Германия'],
  ['a market that is no country', ru.region('EAEU'), 'EAEU'],
  ['a language nobody knows', en.languageName('not a tag'), 'not a tag'],
])('%s', (_, written, expected) => {
  expect(plain(written)).toBe(expected);
});

test('a moment in a store’s zone names the zone', () => {
  const at = Date.UTC(2026, 4, 12, 12, 5);
  expect(plain(en.moment(at, 'Europe/Berlin'))).toMatch(/May 12, 2026.*02:05 PM.*Germany Time/);
  expect(plain(ru.moment(at, 'Europe/Moscow'))).toMatch(/15:05.*Москва/);
});
