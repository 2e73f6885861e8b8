import { describe, expect, test } from 'vitest';
import type { SeenListing } from '../../utils/listing.ts';
import { keyOf } from '../../utils/listing.ts';
import { type KnownListing, measureKey, previewOf } from '../../utils/reports/preview.ts';
import { type ReadOptions, readReport } from '../../utils/reports/read-report.ts';
import { encodedIn, inPieces } from './in-bytes.ts';
import { type MadeSheet, makeXlsx } from './make-xlsx.ts';

const read = (text: string, options?: ReadOptions) => readReport(inPieces(encodedIn('utf-8', text)), options);
const book = (sheets: MadeSheet[], options?: ReadOptions) => readReport(inPieces(makeXlsx(sheets)), options);

const business = (rows: string[]) =>
  `(Parent) ASIN,(Child) ASIN,Title,SKU,Sessions - Total,Page Views - Total,Units Ordered,Ordered Product Sales\n${rows.join('\n')}\n`;
const ROW = 'B0CROSS001,B0CROSS011,Walnut kernels,W1,"1,204",1830,61,"£1,152.90"';

describe('a file of no known kind', () => {
  test('is described by its rows', async () => {
    const report = await read('Report\n\ncolour,weight\nred,"1,5"\nblue,"2,25"\n');
    expect(report).toMatchObject({ kind: null, about: 'unknown', marketplace: null, rows: 2, listings: [] });
    expect(report.notUnderstood).toEqual(['colour', 'weight']);
    expect({ ...report.firstRows[0] }).toEqual({ colour: 'red', weight: '1,5' });
    expect(report.columns[1]).toEqual({ name: 'weight', sum: '3.75', numeric: 2, blank: 0 });
  });

  test.each([
    ['a price and a quantity are no report', 'sku,price,quantity\nA,1,2\n'],
    ['orders with names of buyers', 'order-id,buyer-name,asin,quantity\n1,X,B0CROSS011,2\n'],
    ['headers of several kinds in one', 'Handle,nmID,Item number\n1,2,3\n'],
    ['one header of a report', 'Sessions - Total\n12\n'],
  ])('%s', async (_, text) => {
    expect((await read(text)).kind).toBeNull();
  });
});

describe('known by content', () => {
  test('headers in another order, in capitals, with other spaces and dashes', async () => {
    const report = await read(
      'UNITS ORDERED,sku,(CHILD)  ASIN,sessions — total,(Parent)\u00a0ASIN,title\n5,W1,B0CROSS011,9,B0CROSS001,Nuts\n',
    );
    expect(report.kind).toBe('amazon-business-sku');
    expect(report.listings[0]?.metrics?.units?.value).toBe(5);
  });

  test('a layout in a language nobody told us, by its columns and their B2B twins', async () => {
    const words = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const headers = ['(x) ASIN', '(y) ASIN', 't', 'SKU', ...words.flatMap((word) => [word, `${word} B2B`])];
    const cells = [
      '9',
      '0',
      '1%',
      '0%',
      '12',
      '0',
      '1%',
      '0%',
      '95%',
      '0%',
      '3',
      '0',
      '33%',
      '0%',
      '30 zł',
      '0 zł',
      '2',
      '0',
    ];
    const report = await read(`${headers.join(',')}\nB0CROSS001,B0CROSS011,Orzechy,W1,${cells.join(',')}\n`);
    expect(report.kind).toBe('amazon-business-sku');
    const { metrics } = report.listings[0] ?? {};
    const values = Object.fromEntries(Object.entries(metrics ?? {}).map(([name, metric]) => [name, metric.value]));
    expect(values).toEqual({
      sessions: 9,
      pageViews: 12,
      buyBoxShare: 0.95,
      units: 3,
      conversionRate: 0.33,
      revenue: 30,
      orders: 2,
    });
  });

  test('a column nobody knows is named and left alone', async () => {
    const report = await read(business([`${ROW},x`]).replace('Sales\n', 'Sales,Moon phase\n'));
    expect(report.notUnderstood).toEqual(['Moon phase']);
  });

  test('hidden sheets are not read while others are there', async () => {
    const rows = [
      ['nmID', 'dt', 'openCardCount', 'ordersCount'],
      ['583370318', '2026-11-01', 4, 1],
    ];
    expect(
      (
        await book([
          { name: 'a', rows, hidden: true },
          {
            name: 'b',
            rows: [
              ['x', 'y'],
              [1, 2],
            ],
          },
        ])
      ).kind,
    ).toBeNull();
    expect((await book([{ name: 'a', rows, hidden: true }])).kind).toBe('wildberries-funnel-days');
  });
});

describe('what is read of it', () => {
  test('the person says store and days where the file does not', async () => {
    const period = { start: '2026-11-01', end: '2026-11-07' };
    const dollars = business([ROW.replace('£', '$')]);
    expect((await read(dollars)).listings[0]?.metrics?.revenue).toEqual({ value: 1152.9, period: null });
    const told = await read(dollars, { store: 'CA', period });
    expect(told).toMatchObject({ store: 'CA', period });
    expect(told.listings[0]?.metrics?.revenue).toEqual({ value: 1152.9, currency: 'CAD', period });
  });

  test('sessions of one ASIN that differ between its SKUs cannot be said; the rest can', async () => {
    const report = await read(business([ROW, ROW.replace('W1', 'W2').replace('1,204', '1,205')]));
    expect(report.listings[0]?.metrics?.sessions).toBeUndefined();
    expect(report.listings[0]?.metrics?.units?.value).toBe(122);
  });

  test('a dash is not zero: the sum of a listing with one is not known', async () => {
    const report = await read(business([ROW, ROW.replace('W1', 'W2').replace(',61,', ',–,')]));
    expect(report.listings[0]?.metrics?.units).toBeUndefined();
    expect(report.unread).toEqual({});
  });

  test('text in place of a number is noted, and no value is made of it', async () => {
    const report = await read(business([ROW.replace(',61,', ',about 60,')]));
    expect(report.listings[0]?.metrics?.units).toBeUndefined();
    expect(report.unread).toEqual({ 'Units Ordered': 1 });
  });

  test('days whose order nobody tells are refused, not guessed', async () => {
    const header = 'nmID,dt,openCardCount,addToCartCount,ordersCount\n';
    const american = 'Date,Campaign Name,Customer Search Term,Clicks,Spend\n';
    expect((await read(`${american}03/04/2026,C,nuts,1,$1.00\n`)).refused).toEqual([{ row: 2, why: 'day-unclear' }]);
    const shown = await read(`${american}03/04/2026,C,nuts,1,$1.00\n03/25/2026,C,nuts,1,$1.00\n`);
    expect(shown.terms.map(({ metrics }) => metrics.clicks?.period)).toEqual([
      { start: '2026-03-04', end: '2026-03-04' },
      { start: '2026-03-25', end: '2026-03-25' },
    ]);
    expect((await read(`${header}583370318,01.11.2026,4,1,1\n`)).listings[0]?.metrics?.clicks?.period).toEqual({
      start: '2026-11-01',
      end: '2026-11-01',
    });
  });

  test('listings come in batches and need not be kept', async () => {
    const rows = Array.from(
      { length: 4000 },
      (_, at) => `35666600${String(at).padStart(4, '0')},Nuts ${at},,W${at},3,US`,
    );
    const seen: SeenListing[] = [];
    let rowsSeen = 0;
    const text = `Item number,Title,Variation details,Custom label (SKU),Available quantity,Listing site\n${rows.join('\n')}\n`;
    const report = await read(text, {
      batch: (some) => {
        seen.push(...some);
      },
      progress: (count) => {
        rowsSeen = count;
      },
    });
    expect(report.listings).toEqual([]);
    expect([report.count, seen.length, rowsSeen]).toEqual([4000, 4000, 4000]);
  });

  test('the person changes their mind while it is read', async () => {
    const controller = new AbortController();
    const rows = Array.from({ length: 40_000 }, (_, at) => ROW.replace('W1', `W${at}`));
    const reading = read(business(rows), {
      signal: controller.signal,
      progress: () => controller.abort(),
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('hostile files', () => {
  test('headers that are names of every object', async () => {
    const report = await read('__proto__,constructor,toString\n1,2,3\n');
    expect(Object.keys(report.firstRows[0] ?? {})).toEqual(['__proto__', 'constructor', 'toString']);
    expect(report.columns.map(({ sum }) => sum)).toEqual(['1', '2', '3']);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('a title of a hundred thousand characters, markup and formulas stay text within limits', async () => {
    const long = `=HYPERLINK(""x"")<script>${'w'.repeat(100_000)}`;
    const report = await read(business([ROW.replace('Walnut kernels', `"${long}"`)]));
    expect(report.listings[0]?.title).toHaveLength(2000);
    expect(report.listings[0]?.title).toMatch(/^=HYPERLINK\("x"\)<script>w/);
  });

  test('a cell of digits and signs without end is looked at once', async () => {
    const odd = '1,'.repeat(200_000).slice(0, -1);
    const report = await read(business([ROW.replace(',61,', `,"${odd}",`)]));
    expect(report.listings[0]?.metrics?.units).toBeUndefined();
  });
});

describe('the preview', () => {
  const text = business([ROW, 'B0CROSS002,B0CROSS012,Honey,H1,10,12,1,£9.50', 'x,y,z,,,,,']);
  const period = { start: '2026-11-01', end: '2026-11-07' };
  const hint = { name: 'BusinessReport-08-11-2026.csv', today: '2026-11-23' };

  test('asks for days the file does not say, with offers by its name', async () => {
    const preview = previewOf(await read(text), new Map(), hint);
    expect(preview).toMatchObject({
      kind: 'amazon-business-sku',
      marketplace: 'amazon',
      store: 'GB',
      period: 'ask',
      rows: 3,
      listings: 2,
      knownListings: 0,
      fields: { fresh: 2, same: 0, changed: 0, conflict: 0 },
      numbers: { fresh: 8, same: 0, changed: 0, conflict: 0 },
      values: 10,
      notUnderstood: [],
    });
    expect(preview.offers[1]).toEqual({ ...period, reason: 'seven-days-before' });
    expect(preview.refused).toMatchObject([{ why: 'not-an-id', count: 1, rows: [4] }]);
    expect(preview.name?.zh).not.toBe('');
  });

  test('says how many rows were left out, however many, and names some of each reason', async () => {
    const wrong = Array.from({ length: 6000 }, () => 'x,y,z,,,,,');
    const preview = previewOf(await read(business([...wrong, 'x,,z,,,,,', ROW])), new Map(), hint);
    expect(preview.refused).toMatchObject([
      { why: 'not-an-id', count: 6000 },
      { why: 'no-id', count: 1, rows: [6002] },
    ]);
  });

  test('weighs every value against what is kept', async () => {
    const report = await read(text, { period });
    const key = keyOf({ marketplace: 'amazon', store: 'GB', id: 'B0CROSS011' }) ?? '';
    const numbers = new Map([
      [measureKey('units', period) ?? '', 61],
      [measureKey('sessions', period) ?? '', 1200],
    ]);
    const known = new Map<string, KnownListing>([[key, { title: 'Walnuts', numbers }]]);
    expect(previewOf(report, known, hint)).toMatchObject({
      period,
      offers: [],
      knownListings: 1,
      fields: { fresh: 1, same: 0, changed: 1, conflict: 0 },
      numbers: { fresh: 6, same: 1, changed: 0, conflict: 1 },
    });
  });

  test('the same file once more is the same in every value', async () => {
    const report = await read(text, { period });
    const known = new Map(
      report.listings.map((listing): [string, KnownListing] => [
        keyOf({ ...listing, marketplace: 'amazon', store: 'GB' }) ?? '',
        {
          ...(listing.title ? { title: listing.title } : {}),
          numbers: new Map(
            Object.entries(listing.metrics ?? {}).map(([name, { value }]) => [`${name} 2026-11-01 2026-11-07`, value]),
          ),
        },
      ]),
    );
    const { fields, numbers } = previewOf(report, known, hint);
    expect([fields.same, fields.fresh + fields.changed, numbers.same, numbers.fresh + numbers.conflict]).toEqual([
      2, 0, 8, 0,
    ]);
  });

  test('asks for the store where several are possible, and for no days where there are no numbers', async () => {
    const listings = 'sku\tasin\tprice\tquantity\nW1\tB0CROSS011\t9.50\t3\n';
    const preview = previewOf(await read(listings), new Map(), { ...hint, name: 'inventory.txt' });
    expect(preview).toMatchObject({ store: 'ask', period: 'none', offers: [] });
    expect(preview.stores).toContain('DE');
  });
});
