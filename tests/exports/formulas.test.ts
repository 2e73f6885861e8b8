import { describe, expect, test } from 'vitest';
import { csv } from '../../utils/exports/csv.ts';
import type { Cell, ExportChoice, Exporter } from '../../utils/exports/exporter.ts';
import { defuse, looksLikeFormula } from '../../utils/exports/formulas.ts';
import { tsv } from '../../utils/exports/tsv.ts';
import { xlsx } from '../../utils/exports/xlsx.ts';
import { openWith, type SheetCell, soffice } from './libreoffice.ts';
import { payloads } from './payloads.ts';
import { aTake, d, m, n, t, write } from './take.ts';
import { undefuse } from './undefuse.ts';

describe('what looks like a formula', () => {
  test.each(payloads)('%j is made harmless, and found again', (payload) => {
    expect(looksLikeFormula(payload)).toBe(true);
    expect(defuse(payload)).toBe(`'${payload}`);
    expect(undefuse(defuse(payload))).toBe(payload);
  });

  test.each([
    '',
    'Walnut kernels, 1 kg',
    'A=1',
    '1+1',
    '100 % organic',
    'кедровый орех -20%',
    '核桃仁=好',
    "'quoted'",
    '"quoted" = not at its beginning',
    '`code`',
    '   indented',
    '#hashtag',
    '(−5)',
  ])('%j is left as it is', (text) => {
    expect(looksLikeFormula(text)).toBe(false);
    expect(undefuse(defuse(text))).toBe(text);
  });

  test('fifty thousand blanks take no time worth naming', () => {
    // Ten times the blanks, about ten times the steps: a pattern that goes back and forth would not end.
    expect(looksLikeFormula(' '.repeat(50_000))).toBe(false);
    expect(looksLikeFormula(`${'"'.repeat(500_000)}=`)).toBe(true);
  });
});

const numbers = ['-5', '12.90', '-0.0125', '1204', '0', '1234567.5'];
const at = Date.UTC(2026, 10, 23, 8, 15, 7);
/** Each payload beside numbers, a day, a moment and an id: what is harmless must not cost what is useful. */
const take = () =>
  aTake(payloads.map((payload): Cell[] => [t(payload), ...numbers.map(n), d('2026-11-23'), m(at), t('SKU 00123')]));

/** How spreadsheets of these languages open a text file: LibreOffice's import filter with their separator and locale. */
const csvFilter = (separator: string, locale: number) =>
  `CSV:${separator.charCodeAt(0)},34,76,1,,${locale},false,true,false`;
const locales: [name: string, file: Exporter, separator: ExportChoice['separator'], locale: number][] = [
  ['CSV as Chinese Excel would', csv, ',', 0x0804],
  ['CSV as German Excel would', csv, ';', 0x0407],
  ['CSV as Russian Excel would', csv, ';', 0x0419],
  ['TSV in English', tsv, '\t', 0x0409],
];

/** A spreadsheet shows every kind of line end as the same. */
const lines = (text: string) => text.replace(/\r\n?/g, '\n');

function expectHarmless(rows: readonly SheetCell[][], textOf: (shown: string) => string) {
  expect(rows.slice(1)).toHaveLength(payloads.length);
  expect(rows.flat().filter(({ formula }) => formula !== undefined)).toEqual([]);
  rows.slice(1).forEach(([payload, ...rest], index) => {
    expect(payload?.type).toBe('string');
    expect(textOf(payload?.text ?? '')).toBe(lines(payloads[index] ?? ''));
    expect(rest.slice(0, numbers.length).map(({ type, value }) => [type, Number(value)])).toEqual(
      numbers.map((number) => ['float', Number(number)]),
    );
    expect(rest.slice(numbers.length, numbers.length + 2).map(({ type, value }) => [type, value.slice(0, 19)])).toEqual(
      [
        ['date', '2026-11-23'],
        ['date', '2026-11-23T08:15:07'],
      ],
    );
    expect(rest[numbers.length + 2]).toMatchObject({ type: 'string', text: 'SKU 00123' });
  });
}

describe.skipIf(!soffice)(
  `opened with LibreOffice${soffice ? '' : ' (skipped: soffice is not installed here)'}`,
  () => {
    test.each(locales)('%s', { timeout: 180_000 }, async (_, file, separator, locale) => {
      const naive = new TextEncoder().encode(`"=1+1"${separator}"x"\r\n`);
      const opened = await openWith(
        { 'take.csv': await write(file, take(), separator), 'naive.csv': naive },
        csvFilter(separator, locale),
      );
      // The proof that this would find a formula: a file that defuses nothing holds one.
      expect(opened['naive.csv']?.[0]?.[0]?.formula).toBeDefined();
      expectHarmless(opened['take.csv'] ?? [], (shown) => lines(undefuse(shown)));
    });

    test('XLSX: text without any mark, and nothing runs; ids keep their digits, as in CSV where quoted values are read as text', {
      timeout: 180_000,
    }, async () => {
      const ids = ['00123', '1005006123456789', '35666600000000000001', '1E5', '1-2', '3/4', 'MAR1', 'TRUE'];
      const file = () => aTake(ids.map((id) => [t(id), n('1')]));
      const workbook = await openWith({
        'take.xlsx': await write(xlsx, take()),
        'ids.xlsx': await write(xlsx, file()),
      });
      expectHarmless(workbook['take.xlsx'] ?? [], lines);
      const text = await openWith({ 'ids.csv': await write(csv, file()) }, 'CSV:44,34,76,1,,1033,true,true,false');
      for (const rows of [workbook['ids.xlsx'], text['ids.csv']]) {
        expect(rows?.slice(1).map(([id]) => [id?.type, id?.text])).toEqual(ids.map((id) => ['string', id]));
        expect(rows?.slice(1).map(([, one]) => one?.type)).toEqual(ids.map(() => 'float'));
      }
    });
  },
);
