import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { seenListingSchema } from '../../utils/listing.ts';
import { seenMetricsSchema } from '../../utils/metric.ts';
import { type ReportRead, readReport } from '../../utils/reports/read-report.ts';

// Real files that sellers downloaded, with what a script of others found in them; they are not part of the project.
const folder = resolve(import.meta.dirname, '../../../shared');
const manifest = join(folder, 'reports/MANIFEST.json');
const here = existsSync(manifest);

type Value = string | number | null;
interface Expected {
  file: string;
  kind: string;
  row_count: number;
  id_column: string | null;
  title_column: string | null;
  metric_columns: Record<string, string>;
  expect: {
    first_rows: Record<string, Value>[];
    column_totals: Record<string, { sum: number; numeric: number; blank_or_dash: number }>;
    derived?: Record<string, number>;
  };
}
const files: Expected[] = here ? JSON.parse(readFileSync(manifest, 'utf8')).files : [];

/** The number a text of a sample stands for, by the digits in it. */
const numberIn = (text: string): number => {
  const plain = text.replace(/^[^\d-]+|[^\d]+$/g, '').replace(/(\d)[, ](?=\d{3}\b)/g, '$1');
  return Number(plain.replace(',', '.'));
};

/** Whether a cell is what the sample says: an empty one is null, a number is the same to six places. */
function agrees(text: string, expected: Value): boolean {
  if (expected === null) return /^[\s–—-]*$/.test(text);
  if (typeof expected === 'number') return Math.abs(numberIn(text) - expected) < 1e-6;
  return text === expected || text.trim() === expected.trim();
}

describe.skipIf(!here)('the real files', () => {
  const read = new Map<string, ReportRead>();
  beforeAll(async () => {
    for (const { file } of files) read.set(file, await readReport(createReadStream(join(folder, file))));
  }, 120_000);
  const of = (file: string): ReportRead => {
    const report = read.get(file);
    if (!report) throw new Error(`${file} was not read`);
    return report;
  };

  test.each(files)('$file: a known kind, and every row', ({ file, row_count }) => {
    expect(of(file).kind).not.toBeNull();
    expect(of(file).rows).toBe(row_count);
    expect(of(file).notUnderstood).toEqual([]);
  });

  // A re-saved copy of a report, and a newer layout of it, are the same kind to us.
  const known: [RegExp, string][] = [
    [/Sponsored Products Campaign report/, 'amazon-ads-campaign'],
    [/Performance Over Time/, 'amazon-ads-performance'],
    [/Placement report/, 'amazon-ads-placement'],
    [/Search term report/, 'amazon-ads-search-term'],
    [/Targeting report/, 'amazon-ads-targeting'],
    [/bulksheet template/, 'amazon-ads-bulksheet'],
    [/bulk operations header/, 'amazon-ads-bulk-operations'],
    [/child item, without SKU/, 'amazon-business-child'],
    [/with SKU column \(22/, 'amazon-business-sku'],
    [/browser split \(38/, 'amazon-business-sku-devices'],
    [/^Active Listings Report/, 'amazon-active-listings'],
    [/^All Listings Report, custom/, 'amazon-custom-listings'],
    [/^FBA Manage Inventory/, 'amazon-fba-inventory'],
    [/^Seller Hub All active listings/, 'ebay-active-listings'],
    [/bulk listing upload/, 'ebay-upload'],
    [/Listings Traffic Report/, 'ebay-traffic'],
    [/^Etsy listings download/, 'etsy-listings'],
    [/^Ozon analytics report by product, with/, 'ozon-analytics-products'],
    [/^Ozon analytics "search and catalogue"/, 'ozon-analytics-search'],
    [/^Ozon products report/, 'ozon-products'],
    [/^Shopify products_export/, 'shopify-products'],
    [/^Wildberries sales funnel/, 'wildberries-funnel'],
    [/^Wildberries commission/, 'wildberries-commissions'],
    [/^WooCommerce product/, 'woocommerce-products'],
  ];
  test.each(files)('$file: is $kind', ({ file, kind }) => {
    expect(of(file).kind).toBe(known.find(([words]) => words.test(kind))?.[1]);
  });

  test.each(files)(
    '$file: the sample rows',
    ({ file, expect: { first_rows }, id_column, title_column, metric_columns }) => {
      const columns: Record<string, string | null> = { ...metric_columns, id: id_column, title: title_column };
      first_rows.forEach((sample, at) => {
        const row = of(file).firstRows[at] ?? {};
        const wrong = Object.entries(sample).filter(([name, value]) => {
          const column = columns[name];
          return column !== null && column !== undefined && !agrees(row[column] ?? `no column ${column}`, value);
        });
        expect(wrong.map(([name, value]) => [name, value, row[columns[name] ?? '']])).toEqual([]);
      });
    },
  );

  test.each(files)('$file: the totals of its columns', ({ file, expect: { column_totals } }) => {
    const columns = new Map(of(file).columns.map(({ name, ...total }) => [name, total]));
    for (const [name, { sum, numeric, blank_or_dash }] of Object.entries(column_totals)) {
      const total = columns.get(name);
      expect({
        name,
        sum: Number(Number(total?.sum).toFixed(6)),
        numeric: total?.numeric,
        blank: total?.blank,
      }).toEqual({
        name,
        sum,
        numeric,
        blank: blank_or_dash,
      });
    }
  });

  const business = files.filter(
    ({ expect: { derived } }) => derived?.sessions_once_per_parent_child_pair !== undefined,
  );
  test.each(business)('$file: sessions count once for each parent and child', ({ file, expect: { derived } }) => {
    const sum = (name: 'sessions' | 'pageViews' | 'units' | 'revenue') =>
      of(file).listings.reduce((total, { metrics }) => total + (metrics?.[name]?.value ?? 0), 0);
    expect(of(file).listings).toHaveLength(derived?.distinct_child_asins ?? 0);
    expect(sum('sessions')).toBe(derived?.sessions_once_per_parent_child_pair);
    expect(sum('pageViews')).toBe(derived?.page_views_once_per_parent_child_pair);
    expect(sum('units')).toBe(derived?.units_ordered);
    expect(sum('revenue')).toBeCloseTo(derived?.ordered_product_sales_gbp ?? 0, 2);
    expect(of(file).store).toBe('GB');
  });

  test.each(files)('$file: what would be imported is whole, and nothing was unclear', ({ file }) => {
    const { listings, terms, unread } = of(file);
    for (const listing of listings) expect(seenListingSchema.safeParse(listing).error).toBeUndefined();
    for (const { metrics } of terms) expect(seenMetricsSchema.safeParse(metrics).error).toBeUndefined();
    expect(unread).toEqual({});
  });

  test('the damaged file is refused row by row', () => {
    const damaged = files.find(({ file }) => file.includes('damaged'));
    const { listings, refused } = of(damaged?.file ?? '');
    expect(listings).toEqual([]);
    expect(refused).toHaveLength(damaged?.row_count ?? 0);
    expect(new Set(refused.map(({ why }) => why))).toEqual(new Set(['id-destroyed']));
  });
});
