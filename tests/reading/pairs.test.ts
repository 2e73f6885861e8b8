import { expect, test } from 'vitest';
import { shownIn } from '../../utils/reading/shown.ts';
import { pairsIn } from '../../utils/reading/tables/pairs.ts';
import type { Shape } from '../../utils/reading/tables/shape.ts';
import { openPage } from '../page.ts';

const shape: Shape = { labels: { asin: { field: 'id' }, spu: { field: 'id' }, 名称: { field: 'title' } } };

/** The labelled values of a box, and the lines without a label. */
function seen(html: string): { pairs: string[][]; rest: string[] } {
  const page = openPage(`<main>${html}</main>`, 'https://a.example/');
  const { pairs, rest } = pairsIn(shownIn(page.querySelector('main') as Element).lines, shape);
  return {
    pairs: pairs.map(({ label, lines }) => [label, ...lines.map(({ text }) => text)]),
    rest: rest.map(({ text }) => text),
  };
}

test.each([
  ['in one text', '<p>SPU: 123</p>', [['SPU', '123']], []],
  [
    'with a full-width colon and the value in an element',
    '<p>名称：<span>Oak lamp</span></p>',
    [['名称', 'Oak lamp']],
    [],
  ],
  [
    'label and value in boxes side by side',
    '<div><div>ASIN</div><div>B0CRSB0001</div></div>',
    [['ASIN', 'B0CRSB0001']],
    [],
  ],
  ['a code of figures behind its name', '<p>SKU 4,200</p>', [['SKU', '4,200']], []],
  [
    'how many codes there are is none of them',
    '<p>SKU: A-7</p><p>3 SKU</p>',
    [
      ['SKU', 'A-7'],
      ['SKU', '3'],
    ],
    [],
  ],
  [
    'an emptied value is not replaced by what follows',
    '<div><div>ASIN</div><div></div></div><div>7</div>',
    [['ASIN']],
    ['7'],
  ],
  [
    'nor one that is gone',
    '<div><div>ASIN</div></div><div><div>SKU</div><div>A-1</div></div>',
    [['ASIN'], ['SKU', 'A-1']],
    [],
  ],
  [
    'nor is it replaced by a value that stands over the next label',
    '<div><div>ASIN</div></div><div><div>A-1</div><div>SKU</div></div>',
    [['ASIN'], ['SKU']],
    ['A-1'],
  ],
  ['nor one whose inner box is empty', '<p>SPU：<b></b></p><p>99</p>', [['SPU']], ['99']],
  [
    'two labels in one line',
    '<p><span>SKU: A-1</span> <span>SPU: 5</span></p>',
    [
      ['SKU', 'A-1'],
      ['SPU', '5'],
    ],
    [],
  ],
  [
    'a label nobody knows owns what follows it',
    '<p><span>Frob: red</span> <span>Oak lamp</span></p>',
    [],
    ['Frob: red Oak lamp'],
  ],
  ['a name with a colon is no pair', '<p>LEGO: a ship</p>', [], ['LEGO: a ship']],
  ['a number and its word', '<p>1,204 views</p>', [['views', '1204']], []],
  ['a number whose figures are parted says nothing', '<p><b>3</b><i>4</i> views</p>', [], ['3', '4 views']],
  ['a value whose figures are parted takes both along', '<p>Views <b>1</b><i>204</i></p>', [['Views', '1', '204']], []],
  ['an address is no label', '<p>https://a.example/1</p>', [], ['https://a.example/1']],
])('%s', (_name, html, pairs, rest) => {
  expect(seen(html)).toEqual({ pairs, rest });
});
