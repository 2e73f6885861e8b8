import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type SeenListing, seenListingSchema } from '../../utils/listing.ts';
import { seenMetricsSchema } from '../../utils/metric.ts';
import { kindOf, kinds } from '../../utils/reports/index.ts';
import { printedReport } from '../../utils/reports/printed.ts';
import { readReport } from '../../utils/reports/read-report.ts';
import { surveyReport } from '../../utils/reports/survey.ts';
import { encodedIn, inPieces } from './in-bytes.ts';
import { type MadeOptions, type MadeSheet, makeXlsx } from './make-xlsx.ts';

const folder = resolve(import.meta.dirname, '../fixtures/reports');

/** A file of our own and what is expected of it: in words why, then the file (or the sheets of a workbook), then the reading. */
interface Fixture {
  why: string;
  file?: string;
  encoding?: string;
  sheets?: MadeSheet[];
  options?: MadeOptions;
  expect?: Record<string, unknown>;
}
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const fixtures = names.map((name): [string, Fixture] => [
  name.slice(0, -5),
  JSON.parse(readFileSync(join(folder, name), 'utf8')),
]);

function bytesOf({ file, encoding = 'utf-8', sheets, options }: Fixture): Uint8Array {
  if (sheets) return makeXlsx(sheets, options);
  return encodedIn(encoding, readFileSync(join(folder, file ?? ''), 'utf8'));
}

/** What is printed of a file but its rows as they stand, which other tests look at. */
async function readingOf(fixture: Fixture, piece?: number) {
  const report = await readReport(inPieces(bytesOf(fixture), piece));
  const { firstRows: _, columns: __, ...printed } = printedReport(report);
  return { report, printed: JSON.parse(JSON.stringify(printed)) };
}

describe('the shelf', () => {
  test('every kind stands in a file of its name, every file on the shelf is a kind', () => {
    const shelf = resolve(import.meta.dirname, '../../utils/reports');
    const others = ['index', 'report-kind', 'read-report', 'preview', 'offers', 'printed', 'door', 'survey'];
    const files = readdirSync(shelf)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.slice(0, -3))
      .filter((name) => !others.includes(name));
    expect(kinds.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test.each(kinds)('$id has a file of our own', ({ id }) => {
    expect(fixtures.map(([, fixture]) => fixture.expect?.kind)).toContain(id);
  });
});

describe('files of our own', () => {
  test.each(fixtures)('%s', async (_, fixture) => {
    const { printed, report } = await readingOf(fixture);
    expect(printed).toEqual(fixture.expect);
    const survey = await surveyReport(inPieces(bytesOf(fixture)));
    if (survey) expect(survey.store).toBe(report.store);
    const again = await readReport(inPieces(bytesOf(fixture)), survey ? { last: survey.last } : {});
    const sorted = (listings: readonly SeenListing[]) => listings.map((one) => JSON.stringify(one)).sort();
    expect(sorted(again.listings)).toEqual(sorted(report.listings));
    for (const listing of report.listings) expect(seenListingSchema.safeParse(listing).error).toBeUndefined();
    for (const { metrics } of report.terms) expect(seenMetricsSchema.safeParse(metrics).error).toBeUndefined();
  });

  test.each(fixtures)('%s: the same in pieces of seven bytes', async (_, fixture) => {
    const { printed } = await readingOf(fixture, 7);
    expect(printed).toEqual(fixture.expect);
  });

  test.each(fixtures)('%s: no other kind takes it', async (_, fixture) => {
    const own = kindOf(String(fixture.expect?.kind));
    const others = await readReport(inPieces(bytesOf(fixture)), { kinds: kinds.filter((kind) => kind !== own) });
    // Only kinds that are layouts of one report may stand in for each other.
    const relatives: Record<string, string[]> = { 'amazon-ads-bulksheet': ['amazon-ads-bulk-operations'] };
    expect([null, ...(relatives[own?.id ?? ''] ?? [])]).toContain(others.kind);
  });
});
