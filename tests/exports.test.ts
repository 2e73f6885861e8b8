import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csv } from '../utils/exports/csv.ts';
import type { Take } from '../utils/exports/exporter.ts';
import { looksLikeFormula } from '../utils/exports/formulas.ts';
import { exporterOf, exporters } from '../utils/exports/index.ts';
import { json } from '../utils/exports/json.ts';
import { jsonl } from '../utils/exports/jsonl.ts';
import { parquet } from '../utils/exports/parquet.ts';
import { tsv } from '../utils/exports/tsv.ts';
import { sheetName, workbook, xlsx } from '../utils/exports/xlsx.ts';
import { decoded, readXlsx } from './exports/read-xlsx.ts';
import { aTake, bytesOf, d, m, n, none, oneByOne, t, textOf, write } from './exports/take.ts';
import { undefuse } from './exports/undefuse.ts';

/** One of everything a history holds, and what is hard about it. */
const golden = (): Take =>
  aTake(
    [
      [
        t('1005006123456789'),
        t('核桃仁 1 kg, "Longnan"; käse'),
        n('12.90'),
        t('EUR'),
        d('2026-11-23'),
        m(Date.UTC(2026, 10, 23, 8, 15, 7, 250)),
        n('1204'),
      ],
      [
        t('00123'),
        t('=HYPERLINK("https://example.com","win")'),
        n('-5'),
        t('USD'),
        d('2024-02-29'),
        m(Date.UTC(2024, 1, 29)),
        n('0.0125'),
      ],
      [t('A-1'), t('two\r\nlines\tand a tab'), none, none, none, none, none],
      [t('-5'), t("'=1+1"), n('123456789012345678.25'), t('RUB'), d('2026-02-30'), m(Number.NaN), n('=1+1')],
      [t('last'), t('орех 🌰 & <b>'), n('0'), t('CNY'), d('1899-12-31'), m(Date.UTC(1899, 11, 31)), n('100')],
    ],
    {
      name: 'measurements',
      columns: [
        { id: 'id', heading: 'Listing id', kind: 'text' },
        { id: 'title', heading: '标题', kind: 'text' },
        { id: 'price', heading: 'Цена', kind: 'number' },
        { id: 'currency', heading: 'Currency', kind: 'text' },
        { id: 'day', heading: 'Day', kind: 'date' },
        { id: 'read_at', heading: 'Read at (UTC)', kind: 'moment' },
        { id: 'value', heading: '=Value', kind: 'number' },
      ],
      about: {
        'Made at': '2026-11-23T08:15:07Z',
        'Made with': 'Crossbill 0.1.0',
        Rules: '2026-11-01',
        'Values not read': '12',
      },
    },
  );

describe('the list', () => {
  test('ids are endings, and each once', () => {
    const ids = exporters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(exporterOf(id)?.id).toBe(id);
    expect(exporterOf('exe')).toBeUndefined();
  });
});

const said = { about: { 'Made with': 'Crossbill 0.1.0' } };

/** A file in signs that show in review: line ends, tabs, the byte order mark. */
const visible = (text: string) =>
  text.replace('\ufeff', '<BOM>').replaceAll('\t', '→').replaceAll('\r\n', '␍␊\n').replaceAll('\r', '␍');

describe('the golden take', () => {
  test.each([
    ['csv', ','],
    ['csv', ';'],
    ['tsv', ','],
    ['json', ','],
    ['jsonl', ','],
  ] as const)('%s with %s', async (id, separator) => {
    const exporter = exporterOf(id);
    if (!exporter) throw new Error(`no format ${id}`);
    const text = textOf(await write(exporter, golden(), separator));
    await expect(visible(text)).toMatchFileSnapshot(
      `exports/golden/${separator === ';' ? 'semicolon' : 'take'}.${id}.txt`,
    );
  });

  test('xlsx, read again', async () => {
    const { sheets } = await readXlsx(await write(xlsx, golden()));
    const lines = sheets.flatMap(({ name, rows, frozen, widths }) => [
      `## ${name}${frozen ? ', heading frozen' : ''}, widths ${widths.join(' ')}`,
      ...rows.flatMap((row) => row.map((cell) => `${cell.place} ${cell.type} [${cell.format}] ${visible(cell.value)}`)),
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('exports/golden/take.xlsx.txt');
  });

  test('the same take gives the same bytes', async () => {
    for (const exporter of exporters) expect(await write(exporter, golden())).toEqual(await write(exporter, golden()));
  });
});

describe('CSV', () => {
  test.each([
    [',', '12.90'],
    [';', '12,90'],
    ['\t', '12.90'],
  ] as const)('between values %j goes with the decimal sign of %s', async (separator, shown) => {
    const text = textOf(await write(csv, aTake([[n('12.90'), n('-5')]]), separator));
    expect(text.split('\r\n')[1]).toBe(`${shown}${separator}-5`);
  });

  test('TSV ignores the choice of separator', async () => {
    expect(await write(tsv, golden(), ';')).toEqual(await write(tsv, golden(), ','));
  });

  test.each([
    ['a text', t('a'), '"a"'],
    ['an empty text', t(''), ''],
    ['nothing', none, ''],
    ['a number', n('-5'), '-5'],
    ['no number', n('1e5'), '"1e5"'],
    ['a formula that says it is a number', n('=1+1'), `"'=1+1"`],
    ['a number with blanks', n(' 5'), '" 5"'],
    ['half a number', n('5.'), '"5."'],
    ['a day', d('2026-11-23'), '2026-11-23'],
    ['no day of the calendar', d('2026-02-30'), '"2026-02-30"'],
    ['a formula that says it is a day', d('=NOW()'), `"'=NOW()"`],
    ['a moment, to the second', m(Date.UTC(2026, 10, 23, 8, 0, 59, 999)), '2026-11-23 08:00:59'],
    ['no moment', m(Number.POSITIVE_INFINITY), ''],
    ['a moment whose year would begin with a sign', m(8.64e15), ''],
  ])('%s', async (_, cell, expected) => {
    expect(textOf(await write(csv, aTake([[cell]]))).split('\r\n')[1]).toBe(expected);
  });

  test('rows come in handfuls, and none is lost between them', async () => {
    for (const count of [0, 1, 1999, 2000, 2001, 4000]) {
      const rows = Array.from({ length: count }, (_, index) => [t(`id ${index}`), n(String(index))]);
      const take = aTake(rows, {
        columns: [
          { id: 'a', heading: 'A', kind: 'text' },
          { id: 'b', heading: 'B', kind: 'number' },
        ],
      });
      const { data } = parse<string[]>(textOf(await write(csv, take)).slice(1), { skipEmptyLines: true });
      expect(data).toEqual([['A', 'B'], ...rows.map((_, index) => [`id ${index}`, String(index)])]);
    }
  });
});

describe('JSON', () => {
  test('is one object; what is not known is absent; digits stay as they were', async () => {
    const text = textOf(await write(json, golden()));
    const read = JSON.parse(text);
    expect(read.about['Values not read']).toBe('12');
    expect(read.columns[0]).toEqual({ id: 'id', heading: 'Listing id', kind: 'text' });
    expect(text).toContain('"price":12.90');
    expect(read.rows[2]).toEqual({ id: 'A-1', title: 'two\r\nlines\tand a tab' });
    expect(read.rows[3].price).toBe('123456789012345678.25');
    expect(read.rows[3]).not.toHaveProperty('read_at');
    expect(read.rows[0].read_at).toBe('2026-11-23T08:15:07.250Z');
  });

  test.each(['007', '-', '1e5', '0x10', '01.5'])('%s is no number of JSON', async (value) => {
    expect(JSON.parse(textOf(await write(json, aTake([[n(value)]])))).rows).toEqual([{ a: value }]);
  });

  test('an empty take is still an object', async () => {
    expect(JSON.parse(textOf(await write(json, aTake([])))).rows).toEqual([]);
  });

  test('a column named __proto__ is a column like any other', async () => {
    const take = aTake([[t('x')]], { columns: [{ id: '__proto__', heading: 'P', kind: 'text' }] });
    expect(textOf(await write(json, take))).toContain('{"__proto__":"x"}');
  });
});

describe('JSON Lines', () => {
  test('an object a row; what the file is stands in the first', async () => {
    const [first = '', ...more] = textOf(await write(jsonl, golden()))
      .trimEnd()
      .split('\n');
    expect(JSON.parse(first)).toMatchObject({ id: '1005006123456789', price: 12.9, about: { Rules: '2026-11-01' } });
    expect(more.map((line) => JSON.parse(line).id)).toEqual(['00123', 'A-1', '-5', 'last']);
    expect(more.join()).not.toContain('about');
  });
});

describe('Parquet', () => {
  /** The rows and what the file says of itself, read by the library's own reader. */
  const readAgain = async (bytes: Uint8Array) => {
    const file = bytes.slice().buffer;
    const { key_value_metadata: about, row_groups: groups } = parquetMetadata(file);
    return { rows: await parquetReadObjects({ file }), about, groups: groups.length };
  };

  test('true numbers, days and moments; what is no value of its column is null', async () => {
    const { rows, about } = await readAgain(await write(parquet, golden()));
    expect(rows).toEqual([
      {
        id: '1005006123456789',
        title: '核桃仁 1 kg, "Longnan"; käse',
        price: 12.9,
        currency: 'EUR',
        day: new Date('2026-11-23'),
        read_at: new Date(Date.UTC(2026, 10, 23, 8, 15, 7, 250)),
        value: 1204,
      },
      expect.objectContaining({ id: '00123', price: -5, value: 0.0125 }),
      expect.objectContaining({ id: 'A-1', title: 'two\r\nlines\tand a tab', price: null, day: null, read_at: null }),
      expect.objectContaining({ id: '-5', price: null, day: null, read_at: null, value: null }),
      expect.objectContaining({ id: 'last', title: 'орех 🌰 & <b>', day: new Date('1899-12-31') }),
    ]);
    expect(about).toContainEqual({ key: 'Values not read', value: '12' });
  });

  test.each([0, 1, 20_000, 20_001])('%i rows, in groups', async (count) => {
    const rows = Array.from({ length: count }, (_, index) => [n(String(index))]);
    const take = aTake(rows, { columns: [{ id: 'a', heading: 'A', kind: 'number' }] });
    const again = await readAgain(await write(parquet, take));
    expect(again.rows).toHaveLength(count);
    expect(again.groups).toBe(Math.ceil(count / 20_000));
    expect(again.rows.at(-1)?.a).toBe(count > 0 ? count - 1 : undefined);
  });
});

describe('XLSX', () => {
  test('goes on in a second sheet, whose heading is there again, and says what it is in the last', async () => {
    const rows = Array.from({ length: 10 }, (_, index) => [n(String(index))]);
    const { sheets } = await readXlsx(await bytesOf(workbook(aTake(rows, said), { rows: 6, bytes: 1e9 })));
    expect(sheets.map(({ name }) => name)).toEqual(['data', 'data (2)', 'About']);
    expect(sheets.map(({ rows: lines }) => lines.length)).toEqual([6, 6, 1]);
    expect(sheets[1]?.rows.map(([cell]) => cell?.value)).toEqual(['Column 1', '5', '6', '7', '8', '9']);
  });

  test.each([0, 5, 6, 10, 11])('%i rows at five a sheet: no sheet without rows', async (count) => {
    const rows = Array.from({ length: count }, (_, index) => [n(String(index))]);
    const { sheets } = await readXlsx(await bytesOf(workbook(aTake(rows), { rows: 6, bytes: 1e9 })));
    expect(sheets).toHaveLength(Math.max(1, Math.ceil(count / 5)) + 1);
  });

  test('a sheet that grows too large goes on in the next', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [t(`row ${index}`)]);
    const { sheets } = await readXlsx(await bytesOf(workbook(aTake(rows, said), { rows: 1e6, bytes: 10_000 })));
    expect(sheets.map(({ rows: lines }) => lines.length)).toEqual([2001, 2001, 1001, 1]);
  });

  test.each([
    ['History', 'Data'],
    ['about', 'Data'],
    ['', 'Data'],
    ["a/b\\c?d*e:f[g]h'", 'a b c d e f g h'],
    ['crossbill_measurements_of_everything_2026', 'crossbill_measurements_of'],
  ])('a sheet for %j is called %j', (name, expected) => {
    expect(sheetName(name, 0)).toBe(expected);
    expect(sheetName(name, 11).length).toBeLessThanOrEqual(31);
  });

  test('a cell too long for Excel is cut with a mark, and no sign is halved', async () => {
    const { sheets } = await readXlsx(
      await write(xlsx, aTake([[t(`x${'🌰'.repeat(20_000)}`)], [t('y'.repeat(32_767))]])),
    );
    const [, first, second] = sheets[0]?.rows ?? [];
    expect(first?.[0]?.value.length).toBeLessThanOrEqual(32_767);
    expect(first?.[0]?.value).toMatch(/^x(?:🌰)+ \[…\]$/u);
    expect(second?.[0]?.value).toBe('y'.repeat(32_767));
  });

  test.each([
    ['_x0041_', '_x0041_'],
    ['_x000D_ _x5F_ _xyz', '_x000D_ _x5F_ _xyz'],
    ['a\0b\x0bc\x1fd\uffffe', 'abcde'],
    ['\r\n\t', '\r\n\t'],
    ['half \ud83c', 'half \ufffd'],
    [']]>&<![CDATA[', ']]>&<![CDATA['],
  ])('%j is shown as %j', async (text, shown) => {
    const { sheets } = await readXlsx(await write(xlsx, aTake([[t(text)]])));
    expect(decoded(sheets[0]?.rows[1]?.[0]?.value ?? '')).toBe(shown);
  });

  test.each([
    ['12.90', 'n'],
    ['0.0000001234567890123', 'n'],
    ['0.30000000000000004', 'n'],
    ['-12345678901234567.1', 'inlineStr'],
    ['12345678901234567', 'inlineStr'],
    ['0.1234567890123456789', 'inlineStr'],
    ['1e5', 'inlineStr'],
  ])('%s is written as %s: a number only where it stays itself', async (value, type) => {
    const { sheets } = await readXlsx(await write(xlsx, aTake([[n(value)]])));
    expect(sheets[0]?.rows[1]?.[0]).toMatchObject({ type, value });
  });

  test('columns past Z have two letters and more', async () => {
    const { sheets } = await readXlsx(
      await write(xlsx, aTake([Array.from({ length: 703 }, (_, index) => n(String(index)))])),
    );
    expect([25, 26, 51, 52, 701, 702].map((index) => sheets[0]?.rows[1]?.[index]?.place)).toEqual([
      'Z2',
      'AA2',
      'AZ2',
      'BA2',
      'ZZ2',
      'AAA2',
    ]);
  });

  test('a source that fails, fails the file, and a writer let go lets go of its source', async () => {
    const failing = async function* () {
      yield [n('1')];
      throw new Error('the database closed');
    };
    await expect(write(xlsx, aTake([], { rows: failing() }))).rejects.toThrow('the database closed');
    let released = false;
    const endless = async function* () {
      try {
        for (;;) yield [t(crypto.randomUUID())];
      } finally {
        released = true;
      }
    };
    for await (const _ of xlsx.write(aTake([[t('')]], { rows: endless() }), { separator: ',' })) break;
    expect(released).toBe(true);
    released = false;
    for await (const chunk of xlsx.write(aTake([[t('')]], { rows: endless() }), { separator: ',' }))
      if (chunk.length > 1000) break;
    expect(released).toBe(true);
  });
});

describe('any text comes back as it was', () => {
  const texts = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'=+-@＝\'"; ,\t\r\n_x0041\ufeffa') }),
    ),
    { maxLength: 30 },
  );
  const run = { seed: 20261123, numRuns: 150 };
  const take = (column: readonly string[]) =>
    aTake(
      column.map((text, index) => [n(String(index)), t(text)]),
      {
        columns: [
          { id: 'a', heading: 'A', kind: 'number' },
          { id: 'b', heading: 'B', kind: 'text' },
        ],
      },
    );

  test.each([
    [csv, ','],
    [csv, ';'],
    [tsv, '\t'],
  ] as const)('in %s with %j', async ({ id, write: writeFile }, separator) => {
    await fc.assert(
      fc.asyncProperty(texts, async (column) => {
        const text = textOf(await bytesOf(writeFile(take(column), { separator })));
        expect(text.startsWith('\ufeff'), id).toBe(true);
        const { data } = parse<string[]>(text.slice(1), { delimiter: separator, newline: '\r\n' });
        expect(data.slice(1, -1).map(([, cell]) => undefuse(cell ?? ''))).toEqual(column);
        for (const [, cell] of data.slice(1, -1))
          expect(looksLikeFormula(cell ?? '') && !cell?.startsWith("'")).toBe(false);
      }),
      run,
    );
  });

  test('in JSON', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (column) => {
        const { rows } = JSON.parse(textOf(await write(json, take(column))));
        expect(rows.map(({ b }: { b: string }) => b)).toEqual(column);
      }),
      run,
    );
  });

  test('in XLSX, but for signs XML cannot hold', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (column) => {
        const { sheets, elements } = await readXlsx(await write(xlsx, take(column)));
        const cells = sheets[0]?.rows.slice(1).map((row) => decoded(row[1]?.value ?? ''));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs meant
        expect(cells).toEqual(column.map((text) => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')));
        expect(elements.has('f')).toBe(false);
      }),
      { ...run, numRuns: 60 },
    );
  });

  test('and any decimal with its digits', async () => {
    const decimals = fc
      .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.nat({ max: 999_999 }))
      .map(([whole, part]) => `${whole}.${String(part).padStart(6, '0')}`);
    await fc.assert(
      fc.asyncProperty(decimals, async (value) => {
        expect(textOf(await write(csv, aTake([[n(value)]]), ',')).split('\r\n')[1]).toBe(value);
        const { sheets } = await readXlsx(await write(xlsx, aTake([[n(value)]])));
        expect(sheets[0]?.rows[1]?.[0]?.value).toBe(value);
        expect(textOf(await write(json, aTake([[n(value)]])))).toContain(value);
      }),
      { ...run, numRuns: 100 },
    );
  });
});

test('rows are asked for as the file is written, not before', async () => {
  let asked = 0;
  const rows = oneByOne(
    (function* () {
      for (; asked < 100_000; asked += 1) yield [n(String(asked))];
    })(),
  );
  for await (const _ of csv.write(aTake([[n('0')]], { rows }), { separator: ',' })) break;
  expect(asked).toBeLessThan(3000);
});
