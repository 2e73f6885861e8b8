import type { Period } from '../../metric.ts';
import { readPeriod } from '../../text/dates.ts';
import type { Table } from '../report-kind.ts';

const isoDay = /\d{4}[-/]\d{2}[-/]\d{2}/g;
const anyDay = /\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}/g;

/**
 * The first and last day named in a line above the table, alone or behind a word: 'Período: 01/08/2026 - 31/08/2026'.
 * One date alone is the day of download as often as not; only where a kind writes a single day so does it count (`one`).
 */
export function daysAbove({ above, kind }: Table, { one = false }: { one?: boolean } = {}): Period | undefined {
  for (const { cells } of above) {
    const text = cells.join(' ').trim();
    const [first, second] = text.match(isoDay) ?? [];
    const days = first && second ? `${first} ~ ${second}`.replaceAll('/', '-') : one && first ? first : text;
    const period = readPeriod(days, kind.dateOrder ? { order: kind.dateOrder } : {});
    if (!period) continue;
    if (one || period.start !== period.end || (text.match(anyDay) ?? []).length > 1) return period;
  }
  return undefined;
}
