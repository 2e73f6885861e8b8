import { expect, test } from 'vitest';
import { saysFurther } from '../../utils/reading/lexicon/further.ts';
import { countInStock } from '../../utils/text/stock-words.ts';

test.each([
  ['Sold out', 'none'],
  ['Sin stock', 'none'],
  ['Ausverkauft', 'none'],
  ['0 缺货', 'none'],
  ['0缺货', 'none'],
  ['已售罄', 'none'],
  ['สินค้าหมด', 'none'],
  ['# in stock for # variants', 0],
  ['0 in stock', 0],
  ['Out of stock (#)', 0],
  ['# 倉庫に 0', 1],
  // So many are lacking, or can be ordered all the same, or are not told of at all.
  ['# 缺货', undefined],
  ['On backorder', undefined],
  ['预订', undefined],
  ['In stock', undefined],
])('of what is in stock, "%s" says %s', (text, count) => {
  expect(countInStock(text)).toBe(count);
});

test.each([
  '等3款',
  '等 12 个',
  ' 他2件',
  ' 외 3건',
  ' +2',
  ' (+2)',
  ' and 2 more',
  ' + 4 others',
  ' und 2 weitere',
  ' et 3 autres',
  ' y 2 más',
  ' e altri 3',
  ' и ещё 4',
  ' dan 3 lainnya',
  ' 3 variants',
])('"%s" behind a code says that there are others', (text) => {
  expect(saysFurther(text)).toBe(true);
});

test.each([' 3件', ' 4 pcs', ' 12', '-2', ' e 3', ' size 3', '+50ml', ' Set 2', '色2'])(
  '"%s" behind a code may be a part of it',
  (text) => {
    expect(saysFurther(text)).toBeUndefined();
  },
);
