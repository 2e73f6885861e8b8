import writeExcelFile from 'write-excel-file/browser';
import type { Cell } from '../../utils/exports/exporter.ts';
import { xlsx } from '../../utils/exports/xlsx.ts';
import { type Bench, timed, variant } from './frame/bench.ts';
import { heldWhile } from './frame/held.ts';
import { blobOf, columns, pool, takeOf } from './frame/sample-rows.ts';

const ROWS = 100_000;

/** The cells as the other library takes them, with the same kinds and formats. */
const theirs = pool.map((cells) => cells.map(theirCell));

function theirCell(cell: Cell) {
  if (cell.kind === 'empty') return null;
  if (cell.kind === 'number') return { type: Number, value: Number(cell.value), format: '0.00' };
  if (cell.kind === 'date') return { type: Date, value: new Date(cell.value), format: 'yyyy-mm-dd' };
  if (cell.kind === 'moment') return { type: Date, value: new Date(cell.value), format: 'yyyy-mm-dd hh:mm:ss' };
  return { type: String, value: cell.value };
}

const written = (rows: number) => xlsx.write(takeOf(rows), { separator: ',' });

/** A workbook with true numbers, days and moments, into a Blob to be saved. */
export const bench: Bench = {
  subject: 'XLSX export of 100,000 rows × 15 columns',
  rounds: 5,
  alone: true,
  variants: {
    'Crossbill, 100,000 rows': variant({
      run: async () => {
        let size = 0;
        const sample = await timed(async () => {
          size = (await blobOf(written(ROWS))).size;
        });
        return { ...sample, megabytes: size / 1e6 };
      },
    }),
    'Crossbill, 100,000 rows to a file, watched': variant({ run: () => heldWhile(written(ROWS)) }),
    'Crossbill, 25,000 rows to a file, watched': variant({ run: () => heldWhile(written(ROWS / 4)) }),
    'write-excel-file': variant({
      prepare: () => [
        columns.map(({ heading }) => ({ type: String, value: heading })),
        ...Array.from({ length: ROWS }, (_, index) => theirs[index % theirs.length] ?? []),
      ],
      run: async (rows) => {
        let size = 0;
        const sample = await timed(async () => {
          size = (await writeExcelFile(rows, { stickyRowsCount: 1 }).toBlob()).size;
        });
        return { ...sample, megabytes: size / 1e6 };
      },
    }),
  },
  lines: [
    {
      name: 'time, against write-excel-file',
      ours: 'Crossbill, 100,000 rows',
      baseline: 'write-excel-file',
      of: 'ms',
      as: 'faster',
      wanted: 1,
    },
    {
      name: 'memory, against write-excel-file',
      ours: 'Crossbill, 100,000 rows',
      baseline: 'write-excel-file',
      of: 'memory',
      as: 'cost',
      wanted: 1,
    },
    {
      name: 'held in memory, four times the rows',
      ours: 'Crossbill, 100,000 rows to a file, watched',
      baseline: 'Crossbill, 25,000 rows to a file, watched',
      of: 'held',
      as: 'cost',
      wanted: 1.2,
    },
    {
      name: 'longest block, against write-excel-file',
      ours: 'Crossbill, 100,000 rows',
      baseline: 'write-excel-file',
      of: 'longest',
      as: 'cost',
    },
  ],
};
