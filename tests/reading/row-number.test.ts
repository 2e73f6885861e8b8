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
  [
    'the end of a longer code that the row shows is none',
    `<td><a href="https://shop.example.com/p/rack-PRD-812367.html">PRD-812367</a></td>`,
    undefined,
  ],
  [
    'what a button leads to by the name of goods',
    '<td><a href="/item/edit.do?itemId=4400123">Edit</a></td>',
    '4400123',
  ],
  [
    'what it leads to in the console itself is no number',
    '<td><a href="/app/products/4400123/edit">Edit</a></td>',
    undefined,
  ],
  ['unless its name leads to the form', '<td><a href="/app/products/437/edit">Oak spice rack</a></td>', '437'],
  ['by either way to write it', '<td><a href="/manage/products/edit/437">Oak spice rack</a></td>', '437'],
  [
    'two forms are none',
    '<td><a href="/products/edit/437">Oak spice rack</a><a href="/products/edit/438">Oak spice rack, twin</a></td>',
    undefined,
  ],
  [
    'a short number that the name leads by and the row shows',
    '<td>88</td><td><a href="/admin/catalog/products/31/variants/88">Oak spice rack</a></td>',
    '88',
  ],
  [
    'one that the row does not show',
    '<td><a href="/admin/catalog/products/31/variants/88">Oak spice rack</a></td>',
    undefined,
  ],
  ['nor that of a category', '<td>88</td><td><a href="/admin/categories/88">Kitchen and dining</a></td>', undefined],
  [
    'what the name and another link lead by, each to a place of its own',
    '<td><a href="/admin?page=report&products=774">Oak spice rack</a></td><td><a href="/post.php?post=774&action=edit">In stock</a></td>',
    '774',
  ],
  [
    'two that differ are none',
    '<td><a href="/admin?page=report&products=774">Oak spice rack</a></td><td><a href="/post.php?post=775&action=edit">In stock</a></td>',
    undefined,
  ],
  [
    'nor what one link alone leads by, twice',
    '<td><a href="/admin?products=774"><img src="a.png"></a><a href="/admin?products=774">Oak spice rack</a></td>',
    undefined,
  ],
  [
    'what it leads to in the shop',
    '<td><a href="https://shop.example.com/p/rack-4400123.html">View</a></td>',
    '4400123',
  ],
])('%s', (_, cells, number) => expect(numberOf(cells)).toBe(number));
