import { xlsx } from '../../utils/exports/xlsx.ts';
import { type Bench, type Line, timed, variant } from './frame/bench.ts';
import { heldWhile } from './frame/held.ts';
import { otherNames, otherWorkbooks } from './frame/other-workbooks.ts';
import { blobOf, takeOf } from './frame/sample-rows.ts';

const ROWS = 100_000;

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
    ...otherWorkbooks(ROWS),
  },
  lines: [
    ...otherNames.flatMap((other): Line[] =>
      (['ms', 'memory'] as const).map((of) => ({
        name: `${of === 'ms' ? 'time' : 'memory'}, against ${other}`,
        ours: 'Crossbill, 100,000 rows',
        baseline: other,
        of,
        as: 'cost',
        wanted: 1,
      })),
    ),
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
