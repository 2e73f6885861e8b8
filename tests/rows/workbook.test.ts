import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRows } from '../../utils/rows/open-rows.ts';
import type { Row } from '../../utils/rows/row.ts';
import { plainNumber } from '../../utils/rows/sheet.ts';
import { inPieces } from '../reports/in-bytes.ts';
import { type MadeCell, type MadeOptions, makeXlsx, xlsxParts, zipped } from '../reports/make-xlsx.ts';

async function read(bytes: Uint8Array) {
  const file = await openRows(inPieces(bytes));
  const sheets: { name: string; hidden: boolean; rows: Row[] }[] = [];
  for (const { name, hidden, rows } of file.sheets) {
    const all: Row[] = [];
    for await (const some of rows()) all.push(...some);
    sheets.push({ name, hidden, rows: all });
  }
  return { ...file, sheets };
}
const one = async (rows: MadeCell[][], options?: MadeOptions) =>
  (await read(makeXlsx([{ name: 'S', rows }], options))).sheets[0]?.rows ?? [];

describe('sheets', () => {
  test('texts, numbers, days and percents', async () => {
    const rows = await one([
      ['a', 'b', 'c', 'd'],
      ['x & <y>', 12.5, { v: 43862, s: 'date' }, { v: 0.0714, s: 'percent' }],
    ]);
    expect(rows[1]).toEqual({
      at: 2,
      cells: ['x & <y>', '12.5', '43862', '0.0714'],
      types: [undefined, 'number', 'date', 'percent'],
    });
  });

  test.each([
    ['inline texts', { inline: true }],
    ['a prefix before every name', { prefix: 'x' }],
    ['no references', { bare: true }],
    ['a wrong dimension', { dimension: 'A1' }],
    ['broken styles', { badStyles: true }],
  ] as [string, MadeOptions][])('%s make no difference to texts and numbers', async (_, options) => {
    const rows = await one(
      [
        ['a', null, 'c'],
        ['é\n中', 7, 'z'],
      ],
      options,
    );
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', '', 'c'],
      ['é\n中', '7', 'z'],
    ]);
  });

  test('a style that does not exist is no style', async () => {
    expect((await one([[{ v: 5, s: 999 }]]))[0]).toEqual({ at: 1, cells: ['5'], types: ['number'] });
  });

  test('booleans, errors, formulas with texts', async () => {
    const rows = await one([
      [
        { v: 1, t: 'b' },
        { v: '#N/A', t: 'e' },
        { v: 'made', t: 'str' },
      ],
    ]);
    expect(rows[0]?.cells).toEqual(['TRUE', '#N/A', 'made']);
    expect(rows[0]?.types).toEqual(['boolean', 'error']);
  });

  test('a text that lost its place makes the file a damaged one', async () => {
    await expect(one([[{ v: 99, t: 's' }]])).rejects.toMatchObject({ code: 'damaged' });
  });

  test('rows keep their numbers over gaps; several sheets, one hidden', async () => {
    const file = await read(
      makeXlsx([
        { name: 'Общая', rows: [['x'], [], [], ['y']] },
        { name: 'Hidden', rows: [['z']], hidden: true },
      ]),
    );
    expect(file.sheets.map(({ name, hidden, rows }) => [name, hidden, rows.map(({ at }) => at)])).toEqual([
      ['Общая', false, [1, 4]],
      ['Hidden', true, [1]],
    ]);
  });

  test('rich text is joined, its reading left out', async () => {
    const parts = xlsxParts([{ name: 'S', rows: [['x']] }]);
    const sst = '<sst><si><r><t>くる</t></r><r><t>み</t></r><rPh sb="0" eb="1"><t>クルミ</t></rPh></si></sst>';
    const { sheets } = await read(zipped({ ...parts, 'xl/sharedStrings.xml': sst }));
    expect(sheets[0]?.rows[0]?.cells).toEqual(['くるみ']);
  });

  test('days may be counted from 1904', async () => {
    expect((await read(makeXlsx([{ name: 'S', rows: [['x']] }], { epoch1904: true }))).epoch).toBe(1904);
  });

  test('what was made is read again', async () => {
    const cell = fc.oneof(
      fc.stringMatching(/^[!-~äö中и][ -~äö中и]{0,10}$/),
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 1000),
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (made, inline) => {
        const found = await one(made, { inline });
        expect(found.map(({ cells }) => [...cells])).toEqual(made.map((cells) => cells.map(String)));
      }),
      { seed: 21, numRuns: 100 },
    );
  });
});

describe('numbers as a sheet writes them', () => {
  test.each([
    ['7.1428571428571425E-2', '0.07142857142857142'],
    ['4.9000000000000004', '4.9'],
    ['1E+3', '1000'],
    ['-1.5e-7', '-0.00000015'],
    ['1.2E21', '1200000000000000000000'],
    ['12345678901234567890', '12345678901234567890'],
    ['0', '0'],
    ['', undefined],
    ['abc', undefined],
    ['1E999', undefined],
  ])('%s', (written, plain) => {
    expect(plainNumber(written)).toBe(plain);
  });
});
