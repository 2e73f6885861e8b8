import { unparse } from 'papaparse';
import { csv } from '../../utils/exports/csv.ts';
import { type Bench, timed, variant } from './frame/bench.ts';
import { heldWhile } from './frame/held.ts';
import { blobOf, breath, columns, plainRows, takeOf } from './frame/sample-rows.ts';

const ROWS = 1_000_000;
const headings = columns.map(({ heading }) => heading);
const settings = { escapeFormulae: true, newline: '\r\n' } as const;

const written = (rows: number) => csv.write(takeOf(rows), { separator: ',' });

/** A million rows of fifteen columns to CSV, formulas made harmless, into a Blob to be saved. */
export const bench: Bench = {
  subject: 'CSV export of 1,000,000 rows × 15 columns',
  rounds: 3,
  alone: true,
  variants: {
    'Crossbill, 1,000,000 rows': variant({
      run: async () => {
        let size = 0;
        const sample = await timed(async () => {
          size = (await blobOf(written(ROWS))).size;
        });
        return { ...sample, megabytes: size / 1e6 };
      },
    }),
    'Crossbill, 1,000,000 rows to a file, watched': variant({ run: () => heldWhile(written(ROWS)) }),
    'Crossbill, 250,000 rows to a file, watched': variant({ run: () => heldWhile(written(ROWS / 4)) }),
    'Papa Parse, all at once': variant({
      prepare: () => plainRows(ROWS),
      run: async (rows) => {
        let size = 0;
        const sample = await timed(async () => {
          size = new Blob(['\ufeff', unparse({ fields: headings, data: rows }, settings)]).size;
        });
        return { ...sample, megabytes: size / 1e6 };
      },
    }),
    'Papa Parse, 10,000 rows a call': variant({
      prepare: () => plainRows(ROWS),
      run: async (rows) => {
        let size = 0;
        const sample = await timed(async () => {
          const parts = [new Blob(['\ufeff', unparse([headings], settings)])];
          for (let index = 0; index < rows.length; index += 10_000) {
            parts.push(new Blob(['\r\n', unparse(rows.slice(index, index + 10_000), settings)]));
            await breath();
          }
          size = new Blob(parts).size;
        });
        return { ...sample, megabytes: size / 1e6 };
      },
    }),
  },
  lines: [
    {
      name: 'time, against Papa Parse',
      ours: 'Crossbill, 1,000,000 rows',
      baseline: 'Papa Parse, all at once',
      of: 'ms',
      as: 'cost',
      wanted: 1 / 1.5,
    },
    {
      name: 'time, against Papa Parse in pieces',
      ours: 'Crossbill, 1,000,000 rows',
      baseline: 'Papa Parse, 10,000 rows a call',
      of: 'ms',
      as: 'cost',
    },
    {
      name: 'memory, against Papa Parse',
      ours: 'Crossbill, 1,000,000 rows',
      baseline: 'Papa Parse, all at once',
      of: 'memory',
      as: 'cost',
      wanted: 0.5,
    },
    {
      name: 'held in memory, four times the rows',
      ours: 'Crossbill, 1,000,000 rows to a file, watched',
      baseline: 'Crossbill, 250,000 rows to a file, watched',
      of: 'held',
      as: 'cost',
      wanted: 1.2,
    },
    {
      name: 'longest block, against Papa Parse in pieces',
      ours: 'Crossbill, 1,000,000 rows',
      baseline: 'Papa Parse, 10,000 rows a call',
      of: 'longest',
      as: 'cost',
    },
  ],
};
