import type { Table, Transaction } from 'dexie';
import { mergeMonth, packMonths } from '../../history/months.ts';
import type { Measurement, Month } from '../../measurement.ts';

/** So many numbers are packed at a time. */
const PACKED_AT_ONCE = 5000;

/** Version 1 of the store kept each number as a record of its own; from version 2 on they are packed by listing and month. */
export async function packMeasurements(upgrade: Transaction): Promise<void> {
  const old: Table<Measurement, [string, string, string, string]> = upgrade.table('measurements');
  const months: Table<Month, [string, string]> = upgrade.table('months');
  let part = await old.orderBy(':id').limit(PACKED_AT_ONCE).toArray();
  while (part.length > 0) {
    const packed = packMonths(part);
    const before = await months.bulkGet(packed.map(({ key, month }) => [key, month]));
    await months.bulkPut(packed.map((month, index) => mergeMonth(before[index], month).merged));
    const last = part.at(-1);
    if (part.length < PACKED_AT_ONCE || !last) break;
    part = await old.where(':id').above([last.key, last.metric, last.period, last.via]).limit(PACKED_AT_ONCE).toArray();
  }
}
