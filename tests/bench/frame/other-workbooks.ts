import * as exceljs from 'other:exceljs';
import * as sheetJs from 'other:xlsx';
import writeExcelFile from 'write-excel-file/browser';
import type { Cell } from '../../../utils/exports/exporter.ts';
import { timed, type Variant, variant } from './bench.ts';
import { columns, pool } from './sample-rows.ts';

// The same workbook by other libraries, which make it whole, of rows that stand in memory.

const headings = columns.map(({ heading }) => heading);
const formats: Partial<Record<Cell['kind'], string>> = {
  number: '0.00',
  date: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm:ss',
};

function plain(cell: Cell): string | number | Date | null {
  if (cell.kind === 'empty') return null;
  if (cell.kind === 'number') return Number(cell.value);
  return cell.kind === 'text' ? cell.value : new Date(cell.value);
}

function typed(cell: Cell) {
  const value = plain(cell);
  if (value === null) return null;
  if (typeof value === 'string') return { type: String, value };
  const format = formats[cell.kind] ?? '';
  return typeof value === 'number' ? { type: Number, value, format } : { type: Date, value, format };
}

/** Of so many rows; `cellOf`: a cell as the library takes it. */
const whole = <One>(count: number, cellOf: (cell: Cell) => One, make: (rows: One[][]) => Promise<Blob>): Variant =>
  variant({
    prepare: () => {
      const some = pool.map((cells) => cells.map(cellOf));
      return Array.from({ length: count }, (_, index) => some[index % some.length] ?? []);
    },
    run: async (rows) => {
      let size = 0;
      const sample = await timed(async () => {
        size = (await make(rows)).size;
      });
      return { ...sample, megabytes: size / 1e6 };
    },
  });

const byWriteExcelFile = (count: number): Variant =>
  whole(count, typed, (rows) => {
    const first = headings.map((value) => ({ type: String, value }));
    return writeExcelFile([first, ...rows], { stickyRowsCount: 1 }).toBlob();
  });

const byExceljs = (count: number, Workbook: NonNullable<typeof exceljs.Workbook>): Variant =>
  whole(count, plain, async (rows) => {
    const book = new Workbook();
    const sheet = book.addWorksheet('Data');
    sheet.columns = columns.map(({ heading, kind }) => ({
      ...{ header: heading, width: 14 },
      ...(formats[kind] ? { style: { numFmt: formats[kind] } } : {}),
    }));
    for (const row of rows) sheet.addRow(row);
    return new Blob([await book.xlsx.writeBuffer({})]);
  });

const bySheetJs = (count: number, utils: NonNullable<typeof sheetJs.utils>): Variant =>
  whole(count, plain, async (rows) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([headings, ...rows], { dense: true }), 'Data');
    return new Blob([sheetJs.write(book, { type: 'array', bookType: 'xlsx', compression: true })]);
  });

export const otherNames = ['write-excel-file', 'exceljs 4.4.0', 'SheetJS 0.18.5'] as const;

/** Those that are here (see `others` in utils/command-line/bench-browser.mjs). */
export const otherWorkbooks = (count: number): Partial<Record<(typeof otherNames)[number], Variant>> => ({
  'write-excel-file': byWriteExcelFile(count),
  ...(exceljs.Workbook ? { 'exceljs 4.4.0': byExceljs(count, exceljs.Workbook) } : {}),
  ...(sheetJs.utils ? { 'SheetJS 0.18.5': bySheetJs(count, sheetJs.utils) } : {}),
});
