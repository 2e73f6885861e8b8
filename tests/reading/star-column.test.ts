import { expect, test } from 'vitest';
import { openPage } from '../page.ts';
import { listingsOn } from './drawn.ts';

const address = 'https://console.example.com/products/list';
const ratingsUnder = (header: string, cells: readonly string[]) => {
  const rows = cells.map(
    (cell, at) =>
      `<tr><td>Linen tea towel, shade ${at + 1}</td><td>TT-0${at}</td><td>€${at + 7}.00</td><td>${cell}</td></tr>`,
  );
  const head = `<tr><th>Product name</th><th>SKU</th><th>Price</th><th>${header}</th></tr>`;
  const page = openPage(`<main><table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table></main>`, address);
  return listingsOn(page, address).map(({ rating }) => rating);
};

test.each([
  ['Ratings', ['4.1 ★ (2,906)', '4.3 ★ (811)'], [4.1, 4.3]],
  ['Product ratings', ['★ 4.0', '–'], [4, undefined]],
  ['Bewertungen', ['4,1 ★ (12)', '3,9 ★ (2.906)'], [4.1, 3.9]],
  ['Avis', ['4,5 ★', '4,7 ★'], [4.5, 4.7]],
  // Figures alone count those who gave marks; of a seller the mark is not the goods'.
  ['Ratings', ['4', '12'], [undefined, undefined]],
  ['Ratings', ['4.1 ★ (12)', '12'], [undefined, undefined]],
  ['Seller ratings', ['4.1 ★ (12)', '4.1 ★ (12)'], [undefined, undefined]],
])('%s over %j is %j', (header, cells, marks) => {
  expect(ratingsUnder(header, cells)).toEqual(marks);
});
