import { numbersInOrder } from '../../history/in-order.ts';
import { byName, numbersIn, unpackMonth } from '../../history/months.ts';
import type { Database, Measurement, Month } from '../database.ts';

/** All numbers kept of one listing, in the order of metric, period and way of knowing. `since`: only those that end in this month ('yyyy-mm') or later. */
export async function measurementsOf(db: Database, key: string, since = ''): Promise<Measurement[]> {
  const months = await db.months.where(':id').between([key, since], [key, []]).toArray();
  return months.flatMap(unpackMonth).sort(byName);
}

/** So many months are in memory at a time. */
const PART = 500;

/** All numbers, listing by listing, so that millions can be written out. */
export async function* allMeasurements(db: Database): AsyncGenerator<Measurement> {
  yield* numbersInOrder(allMonths(db));
}

async function* allMonths(db: Database): AsyncGenerator<Month> {
  let part = await db.months.orderBy(':id').limit(PART).toArray();
  while (part.length > 0) {
    yield* part;
    const last = part.at(-1);
    part = last ? await db.months.where(':id').above([last.key, last.month]).limit(PART).toArray() : [];
  }
}

/** How many numbers are kept; of one listing, or of all. */
export async function countMeasurements(db: Database, key?: string): Promise<number> {
  if (key !== undefined)
    return (await db.months.where(':id').between([key], [key, []]).toArray()).reduce(
      (sum, one) => sum + numbersIn(one),
      0,
    );
  let count = 0;
  let part = await db.months.orderBy(':id').limit(PART).toArray();
  while (part.length > 0) {
    for (const month of part) count += numbersIn(month);
    const last = part.at(-1);
    part = last ? await db.months.where(':id').above([last.key, last.month]).limit(PART).toArray() : [];
  }
  return count;
}
