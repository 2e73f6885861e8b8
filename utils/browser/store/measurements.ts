import { numbersInOrder } from '../../history/in-order.ts';
import { byName, numbersIn, unpackMonth } from '../../history/months.ts';
import type { Measurement, Month } from '../../measurement.ts';
import type { Database } from '../database.ts';
import { eachPiece, rowsOf } from './pieces.ts';
import type { Span } from './spans.ts';

/** All numbers kept of one listing, in the order of metric, period and way of knowing. `since`: only those that end in this month ('yyyy-mm') or later. */
export async function measurementsOf(db: Database, key: string, since = ''): Promise<Measurement[]> {
  const months = await db.months.where(':id').between([key, since], [key, []]).toArray();
  return months.flatMap(unpackMonth).sort(byName);
}

/** So many months are in memory at a time. */
const PART = 500;

/** All numbers, listing by listing, so that millions can be written out. */
export const allMeasurements = (db: Database): AsyncGenerator<Measurement> => numbersInOrder(rowsOf(db.months, PART));

/** How many numbers are kept; of listings in a span of keys, or of all. */
export async function countMeasurements(db: Database, within?: Span): Promise<number> {
  let count = 0;
  const add = (months: readonly Month[]) => {
    for (const month of months) count += numbersIn(month);
  };
  await eachPiece(db.months, PART, add, within);
  return count;
}
