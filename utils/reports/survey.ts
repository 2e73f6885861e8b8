import { unitOf } from '../metric.ts';
import { siteReader, tableOf } from './parts/find-table.ts';
import { type LastRows, noRows, noteRow } from './parts/last-rows.ts';
import { listingRows } from './parts/listing-row.ts';
import { metricReaders } from './parts/metrics.ts';
import { type OpenOptions, rowsFrom, withReport } from './parts/open-report.ts';
import { storeWith } from './parts/stores.ts';
import type { ReportRead } from './read-report.ts';

/** What a first reading of a file of listings tells, so that a second one need hold nothing back. */
export interface Survey extends Pick<ReportRead, 'kind' | 'marketplace' | 'store'> {
  rows: number;
  last: LastRows;
}

interface SurveyOptions extends OpenOptions {
  progress?(rows: number): void | Promise<void>;
}

/**
 * Goes through a report file of listings once: which store it is of, which it may tell with its last row, and where each
 * listing stands last. Undefined for a file that gives no listings. Throws a `RowsFault`.
 */
export const surveyReport = (
  bytes: AsyncIterable<Uint8Array>,
  options: SurveyOptions = {},
): Promise<Survey | undefined> =>
  withReport(bytes, options, async ({ file, peek, seen, others }) => {
    const { signal, progress } = options;
    if (seen?.kind.gives !== 'listings') return undefined;
    const { kind } = seen;
    const { table, from } = tableOf(file, peek, seen, others, {});
    const site = siteReader(table);
    const refuses = kind.refuses?.(table);
    const read = listingRows(table, seen.pictures);
    const money = metricReaders(table).filter(({ name }) => unitOf(name) === 'money');
    const currencies = new Set<string>();
    const last = noRows();
    let rows = 0;
    for await (const some of rowsFrom(peek, from, signal)) {
      for (const row of some) {
        rows += 1;
        if (refuses?.(row) ?? site.refuses(row)) continue;
        const told = read(row);
        if ('why' in told) continue;
        if (!kind.each) noteRow(last, told.key, row.at);
        for (const currency of [told.fields.price?.currency, ...money.map((one) => one.read(row)?.currency)])
          if (currency) currencies.add(currency);
      }
      await progress?.(rows);
    }
    const store = site.store() ?? storeWith(kind, currencies);
    return { kind: kind.id, marketplace: kind.marketplace, store, rows, last };
  });
