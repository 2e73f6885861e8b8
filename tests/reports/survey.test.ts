import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SeenListing } from '../../utils/listing.ts';
import { isNew, lastRowOf, noRows, noteRow } from '../../utils/reports/parts/last-rows.ts';
import { readReport } from '../../utils/reports/read-report.ts';
import { surveyReport } from '../../utils/reports/survey.ts';
import { encodedIn, inPieces } from './in-bytes.ts';

// A file of listings read twice: the first reading tells where each listing stands last, the second holds nothing back.

const header =
  '(Parent) ASIN,(Child) ASIN,Title,SKU,Sessions - Total,Page Views - Total,Units Ordered,Ordered Product Sales';
const file = (rows: readonly string[]) => inPieces(encodedIn('utf-8', `${header}\n${rows.join('\n')}\n`), 4096);
const aRow = (id: number, sku: number, units: number) =>
  `B0PARENT01,B0CH${String(id).padStart(6, '0')},Nuts ${id},W${sku},9,18,${units},£${units}.00`;
const byCode = (listings: readonly SeenListing[]) =>
  [...listings].sort((a, b) => String(a.id).localeCompare(String(b.id)));

describe('where names stand last', () => {
  test('as a map of their own would tell it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1500 }), { maxLength: 3000, minLength: 2000 }), (names) => {
        const last = noRows();
        const wanted = new Map<string, number>();
        names.forEach((name, row) => {
          noteRow(last, `name ${name}`, row + 1);
          wanted.set(`name ${name}`, row + 1);
        });
        expect(last.size).toBe(wanted.size);
        for (const [name, row] of wanted) expect(lastRowOf(last, name)).toBe(row);
        expect(lastRowOf(last, 'never')).toBeUndefined();
      }),
      { numRuns: 3 },
    );
  });

  test('ten thousand names are told apart, and each is new once', () => {
    const last = noRows();
    for (let name = 0; name < 10_000; name += 1) expect(isNew(last, `B0${name}`)).toBe(true);
    for (let name = 0; name < 10_000; name += 1) if (isNew(last, `B0${name}`)) throw new Error('twice new');
  });
});

describe('a second reading', () => {
  test('hands on the same listings, whatever the order of their rows', async () => {
    const rows = fc.array(fc.record({ id: fc.nat({ max: 8 }), sku: fc.nat({ max: 3 }), units: fc.nat({ max: 5 }) }), {
      maxLength: 30,
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const lines = some.map(({ id, sku, units }) => aRow(id, sku, units));
        const survey = await surveyReport(file(lines));
        const once = await readReport(file(lines));
        const again = await readReport(file(lines), survey ? { last: survey.last } : {});
        expect(survey).toMatchObject({ kind: once.kind, store: once.store, rows: once.rows });
        expect(byCode(again.listings)).toEqual(byCode(once.listings));
      }),
      { numRuns: 30 },
    );
  });

  test('holds only what is still to come together', async () => {
    const lines = Array.from({ length: 6000 }, (_, at) => aRow(at, at, 1));
    const survey = await surveyReport(file(lines));
    const seen: number[] = [];
    let read = 0;
    await readReport(file(lines), {
      ...(survey ? { last: survey.last } : {}),
      progress: (rows) => {
        read = rows;
      },
      batch: (listings) => {
        seen.push(listings.length, read);
      },
    });
    // The first listings come while there are rows to read.
    expect(seen[1]).toBeLessThan(6000);
    expect(seen.filter((_, at) => at % 2 === 0).reduce((sum, count) => sum + count, 0)).toBe(6000);
  });

  test('of another file than the first is not believed', async () => {
    const survey = await surveyReport(file([aRow(1, 1, 1), aRow(2, 2, 2)]));
    const other = file([aRow(1, 1, 1), aRow(1, 2, 2)]);
    await expect(readReport(other, survey ? { last: survey.last } : {})).rejects.toThrow('not the one');
  });

  test('a file that gives no listings is not surveyed', async () => {
    expect(await surveyReport(inPieces(encodedIn('utf-8', 'colour,weight\nred,1\n')))).toBeUndefined();
  });
});
