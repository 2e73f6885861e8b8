import { expect, test } from 'vitest';
import { ownNumber } from '../../utils/reading/tables/row-number.ts';
import { openPage } from '../page.ts';

const numberOf = (cells: string) => {
  const page = openPage(`<table><tr>${cells}</tr></table>`, 'https://console.example.com/listings');
  const row = page.querySelector('tr');
  if (!row) throw new Error('no row');
  return ownNumber(row);
};
const link = (address: string) => `<td><a href="${address}">Bamboo spice rack</a></td>`;

test.each([
  ['a number that links lead by', link('/item/4400123.html'), '4400123'],
  ['two numbers are none', link('/item/4400123.html') + link('/item/4400124.html'), undefined],
  [
    'a code that the address ends with and the row shows',
    `${link('https://shop.example.com/rack-p-HBCV00004X1A2')}<td><div>HBCV00004X1A2</div></td>`,
    'HBCV00004X1A2',
  ],
  ['one that only the address has is none', link('https://shop.example.com/rack-p-HBCV00004X1A2'), undefined],
  ['nor is a word', `${link('https://shop.example.com/rack-BAMBOORACK')}<td><b>BAMBOORACK</b></td>`, undefined],
])('%s', (_, cells, number) => expect(numberOf(cells)).toBe(number));
