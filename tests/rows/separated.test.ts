import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialectOf } from '../../utils/rows/dialect.ts';
import { openRows } from '../../utils/rows/open-rows.ts';
import { encodedIn, inPieces } from '../reports/in-bytes.ts';

async function cellsOf(text: string, piece?: number): Promise<string[][]> {
  const file = await openRows(inPieces(encodedIn('utf-8', text), piece));
  const cells: string[][] = [];
  for (const sheet of file.sheets)
    for await (const rows of sheet.rows()) cells.push(...rows.map((row) => [...row.cells]));
  return cells;
}

describe('how a file is written', () => {
  test.each([
    ['commas', 'a,b,c\n1,2,3\n', ',', true],
    ['semicolons with decimal commas', 'a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n', ';', true],
    ['tabs, with commas in the texts', 'a\tb\n1, 2\t3, 4\n5, 6\t7, 8\n', '\t', false],
    ['bars', 'a|b\n1|2\n', '|', true],
    ['tabs and a quotation mark that is none', 'a\tb\n"12\t5" pan\n7\t8\n', '\t', false],
    ['tabs and quoting as Excel does', 'a\tb\n"12"" pan"\t5\n7\t"8\t9"\n', '\t', true],
    [
      'semicolons under more lines of words than rows',
      'Of a shop\nfor 1, 2, 3\nor 4, 5, 6\nall\na;b;c;d\n1,5;2;3;4\n',
      ';',
      true,
    ],
    ['tabs and a cell of several lines', 'a\tb\tc\n1\t"x\ny\nz"\t3\n', '\t', true],
    [
      'tabs, the last cells of most lines left out, and more commas than those',
      `${'abcdefghijklmnop'.split('').join('\t')}\n${`one, two${'\tx'.repeat(13)}\n`.repeat(2)}a, b, c, d${'\tx'.repeat(15)}\n`,
      '\t',
      false,
    ],
    ['tabs and every header quoted', '"a"\t"b"\n"1"\t"2"\n', '\t', true],
    ["Excel's first line", 'sep=;\na;b\n1;2\n', ';', true],
    ['a header alone', 'a,b,c\n', ',', true],
    ['one column', 'a\n1\n2\n', ',', true],
    ['lines above the table', 'Report\n\n"From, to"\na,b,c\n1,2,3\n4,5,6\n', ',', true],
  ])('%s', (_, text, delimiter, quoted) => {
    expect(dialectOf(text, true)).toMatchObject({ delimiter, quoted });
  });

  test('a quotation mark of a raw TSV does not open a cell', async () => {
    expect(await cellsOf('a\tb\n"12\t5" pan\n7\t8\n')).toEqual([
      ['a', 'b'],
      ['"12', '5" pan'],
      ['7', '8'],
    ]);
  });

  test.each([
    ['\\n', 'a,b\n1,2\n'],
    ['\\r\\n', 'a,b\r\n1,2\r\n'],
    ['\\r', 'a,b\r1,2\r'],
    ['mixed', 'a,b\r\n1,2\n'],
    ['none at the end', 'a,b\n1,2'],
  ])('lines end with %s', async (_, text) => {
    expect(await cellsOf(text, 1)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('rows have the numbers a spreadsheet shows, blank ones counted', async () => {
    const file = await openRows(inPieces(encodedIn('utf-8', 'a,b\n\n"x\ny",2\n,\n3,4\n')));
    const at: number[] = [];
    for (const sheet of file.sheets) for await (const rows of sheet.rows()) at.push(...rows.map((row) => row.at));
    expect(at).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('what was written is read again', () => {
  const cell = fc.stringMatching(/^[ -~äö中и\n]{0,12}$/);
  const table = fc
    .integer({ min: 2, max: 6 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
    );
  const header = (width: number) => Array.from({ length: width }, (_, at) => `column ${at + 1}`);

  test.each([',', ';', '|', '\t'])('quoted, with %j between', async (delimiter) => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 50 }), async (rows, piece) => {
        const all = [header(rows[0]?.length ?? 2), ...rows];
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = `${all.map((cells) => cells.map(quote).join(delimiter)).join('\n')}\n`;
        expect(await cellsOf(text, piece)).toEqual(all);
      }),
      { seed: 11, numRuns: 120 },
    );
  });

  test('raw, with tabs between: every character but tab and line end is itself', async () => {
    const raw = fc.stringMatching(/^[ !#-~äö中и"]{0,12}$/);
    const rawTable = fc.array(fc.tuple(raw, raw, raw), { minLength: 3, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rawTable, fc.integer({ min: 1, max: 50 }), async (rows, piece) => {
        // A cell that is wholly in quotes, with doubled quotes inside, is how Excel quotes: that is the other dialect.
        fc.pre(!rows.some((cells) => cells.some((text) => /^".*"$/.test(text))));
        const all = [['one', 'two', 'three'], ...rows.map((cells) => [...cells])];
        expect(await cellsOf(`${all.map((cells) => cells.join('\t')).join('\n')}\n`, piece)).toEqual(all);
      }),
      { seed: 12, numRuns: 150 },
    );
  });
});
