import { expect, test } from 'vitest';
import { dictionary } from '../../utils/reading/dictionary.ts';
import { openPage } from '../page.ts';
import { listingsOn } from './drawn.ts';

test.each([
  ['-25%', true],
  ['En promo -25 %', true],
  ['Cenová kampaň', true],
  ['Flash sale', true],
  ['акция', true],
  ['限时促销', true],
  ['+ 2,99 € spedizione', true],
  ['Sale ends 31 Dec 2026', true],
  ['Oferta hasta el 5/12', true],
  ['bis 31.12.2026', true],
  ['bis 12.50', undefined],
  ['bis 3 Stück', undefined],
  ['up to 12/2026', undefined],
  ['-25% mit Gutschein', undefined],
  ['-10% coupon', undefined],
  ['promo code', undefined],
  ['25%', undefined],
  ['netto', undefined],
  ['ab', undefined],
  ['sale 2', undefined],
  ['sale excl. VAT', undefined],
] as const)('%s beside a price leaves it as it is: %s', (text, isSo) => {
  expect(dictionary.price(text, 'beside')).toBe(isSo);
});

test.each([
  ['<span>SKU: OAK-114</span><span>Draft</span>', 'OAK-114'],
  ['<span>SKU: OAK-114<b>blue</b></span>', 'OAK-114 blue'],
  ['<span>SKU: OAK</span><span>blue</span>', 'OAK blue'],
] as const)('the code in %s', (html, code) => {
  const url = 'https://console.example.com/products/list';
  const row = (n: number) =>
    `<tr><td><a href="/p/${n}">Carved bird of oak, size ${n} of a set</a><div>${html}</div></td><td>$2${n}.00</td><td>${n}</td></tr>`;
  const page = openPage(
    `<table><thead><tr><th>Product name</th><th>Price</th><th>Stock</th></tr></thead><tbody>${row(1)}${row(2)}</tbody></table>`,
    url,
  );
  expect(listingsOn(page, url)[0]?.sku).toBe(code);
});
