import { numbersInOrder } from '../history/in-order.ts';
import { byName, numbersIn, packMonths, standing, unpackMonth } from '../history/months.ts';
import type { Database, Measurement, Month } from './database.ts';

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

/** What keeping numbers would do: those not known yet, those that stand already as they are, and those that would change one that stands. */
export async function compared(
  db: Database,
  seen: readonly Measurement[],
): Promise<{ fresh: Measurement[]; same: Measurement[]; conflicts: { seen: Measurement; stands: Measurement }[] }> {
  const packed = packMonths(seen);
  const before = await db.months.bulkGet(packed.map(({ key, month }) => [key, month]));
  const fresh: Measurement[] = [];
  const same: Measurement[] = [];
  const conflicts: { seen: Measurement; stands: Measurement }[] = [];
  packed.forEach((month, index) => {
    const { there, absent } = standing(before[index], month);
    fresh.push(...unpacked(absent));
    const stand = new Map(unpacked(there).map((number) => [nameOf(number), number]));
    for (const number of unpackMonth(month)) {
      const stands = stand.get(nameOf(number));
      if (!stands) continue;
      if (stands.value === number.value && stands.currency === number.currency) same.push(number);
      else conflicts.push({ seen: number, stands });
    }
  });
  return { fresh, same, conflicts };
}

const unpacked = (month: Month | undefined): Measurement[] => (month ? unpackMonth(month) : []);
const nameOf = ({ metric, period, via }: Measurement) => `${metric} ${period} ${via}`;
