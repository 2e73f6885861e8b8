import type { Period } from '../../metric.ts';
import { readPeriod } from '../../text/dates.ts';
import type { Table } from '../report-kind.ts';

/** The days of a Seller Hub report: 'Report for Feb 19, 2026 to Feb 25, 2026 compared to …' in a line above the table. */
export function ebayPeriod({ above }: Table): Period | undefined {
  for (const { cells } of above) {
    const [, named] = /^report for (.{5,60}?)(?: compared to .*)?$/i.exec(cells.join(',').trim()) ?? [];
    const period = named && readPeriod(named.replace(/,+$/, ''), { order: 'mdy' });
    if (period) return period;
  }
  return undefined;
}
