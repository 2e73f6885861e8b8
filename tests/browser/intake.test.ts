import 'fake-indexeddb/auto';
import './locks.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Database } from '../../utils/browser/database.ts';
import { type Bringing, bringIn } from '../../utils/browser/intake/bring-in.ts';
import { lookAt, type Said } from '../../utils/browser/intake/look.ts';
import { takeBack } from '../../utils/browser/intake/take-back.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { allMeasurements } from '../../utils/browser/store/measurements.ts';
import { inTurn } from '../../utils/browser/store/write.ts';
import { addDays } from '../../utils/text/dates.ts';
import { aReading, aSeenListing, aSource } from '../builders.ts';
import { encodedIn, inPieces } from '../reports/in-bytes.ts';

let db: Database;
let turn = 0;
beforeEach(() => {
  turn += 1;
  db = new Database(`crossbill-intake-${turn}`);
});
afterEach(() => db.delete());

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 28, 12);
const head =
  '(Parent) ASIN,(Child) ASIN,Title,SKU,Sessions - Total,Page Views - Total,Units Ordered,Ordered Product Sales';
const row = (id: string, title: string, sku: string, sessions: number, units: number) =>
  `B0PARENT01,${id},"${title}",${sku},${sessions},${sessions * 2},${units},£${units * 10}.00`;
const business = [
  head,
  row('B0CHILD001', 'Walnuts 1 kg', 'W1', 100, 4),
  row('B0CHILD001', 'Walnuts 1 kg', 'W2', 100, 1),
];
const other = [...business, row('B0CHILD002', ' ', 'W3', 7, 0)];
const period = { start: '2026-10-01', end: '2026-10-31' };

const opened = (lines: readonly string[]) => () => inPieces(encodedIn('utf-8', lines.join('\n')), 64);
const said = (more: Partial<Said> = {}): Said => ({ name: 'BusinessReport.csv', today: '2026-11-28', ...more });
const bringing = (more: Partial<Bringing> = {}): Bringing => ({
  ...{ id: `intake-${Math.round(performance.now() * 1000)}`, name: 'BusinessReport.csv', digest: 'a'.repeat(64) },
  ...{ kind: 'amazon-business-sku', marketplace: 'amazon', store: 'GB', period, now, asOf: now - DAY },
  ...more,
});

async function kept() {
  const measurements = [];
  for await (const one of allMeasurements(db)) measurements.push(one);
  const [listings, snapshots, versions, terms] = await Promise.all([
    db.listings.toArray(),
    db.snapshots.toArray(),
    db.versions.toArray(),
    db.terms.toArray(),
  ]);
  return { listings, snapshots, versions, terms, measurements };
}

describe('looking at a file', () => {
  test('asks for the days it does not say, offers those its name suggests, and writes nothing', async () => {
    const { preview } = await lookAt(db, opened(other), said({ name: 'BusinessReport-2026-10.csv' }));
    expect(preview).toMatchObject({ kind: 'amazon-business-sku', store: 'GB', period: 'ask', rows: 3, listings: 2 });
    expect(preview.offers[0]).toEqual({ ...period, reason: 'month' });
    expect(await kept()).toEqual({ listings: [], snapshots: [], versions: [], terms: [], measurements: [] });
  });

  test('tells new from same from another value, and a file brought in before', async () => {
    const first = await lookAt(db, opened(business), said({ chosenPeriod: period }));
    expect(first.preview.numbers).toEqual({ fresh: 4, same: 0, changed: 0, conflict: 0 });
    await bringIn(db, opened(business)(), bringing({ digest: first.digest }));
    const again = await lookAt(db, opened(business), said({ chosenPeriod: period }));
    expect(again.already?.name).toBe('BusinessReport.csv');
    expect(again.preview.numbers).toEqual({ fresh: 0, same: 4, changed: 0, conflict: 0 });
    const corrected = business.map((line) => line.replace('£40.00', '£41.00'));
    const third = await lookAt(db, opened(corrected), said({ chosenPeriod: period }));
    expect(third.already).toBeUndefined();
    expect(third.preview.numbers).toEqual({ fresh: 0, same: 3, changed: 0, conflict: 1 });
  });
});

describe('a file that was looked at', () => {
  test('is not surveyed again: neither for another answer nor to be brought in', async () => {
    let opens = 0;
    const open = () => {
      opens += 1;
      return opened(other)();
    };
    const first = await lookAt(db, open, said());
    expect(opens).toBe(2);
    const second = await lookAt(db, open, said({ chosenPeriod: period }), { before: first.survey });
    expect(opens).toBe(3);
    const fresh = await lookAt(db, opened(other), said({ chosenPeriod: period }));
    expect(second).toEqual(fresh);
    await bringIn(db, open(), bringing(second.survey ? { survey: second.survey } : {}));
    const streamed = await kept();
    await db.delete();
    db = new Database(`crossbill-intake-${turn}`);
    await bringIn(db, opened(other)(), bringing());
    expect(streamed).toEqual(await kept());
  });

  test('by days: a listing that comes with each day is one', async () => {
    const days = Array.from({ length: 1500 }, (_, at) => addDays('2021-01-01', at));
    const lines = [
      'nmID,dt,openCardCount,addToCartCount,ordersCount,ordersSumRub,buyoutsCount,buyoutsSumRub,addToCartPercent',
      ...days.flatMap((day) => [583370318, 583370319].map((id) => `${id},${day},48,12,4,5200,2,2600,25`)),
    ];
    const { preview } = await lookAt(db, opened(lines), said());
    expect(preview).toMatchObject({ kind: 'wildberries-funnel-days', rows: 3000, listings: 2 });
  });
});

describe('bringing a file in', () => {
  test('by days: every number of every day is kept, and a listing is counted once', async () => {
    const days = Array.from({ length: 1500 }, (_, at) => addDays('2021-01-01', at));
    const lines = [
      'nmID,dt,openCardCount,ordersCount,ordersSumRub',
      ...days.flatMap((day, at) => [583370318, 583370319].map((id) => `${id},${day},${48 + at},4,${at}`)),
    ];
    const kind = 'wildberries-funnel-days';
    const intake = await bringIn(
      db,
      opened(lines)(),
      bringing({ kind, marketplace: 'wildberries', store: 'RU', period: undefined }),
    );
    const { measurements } = await kept();
    expect(measurements).toHaveLength(3000 * 3);
    expect(intake).toMatchObject({ listings: 2, values: 9000 });
    const last = measurements.filter(({ end, key }) => end === days.at(-1) && key.endsWith('8'));
    expect(last.map(({ metric, value }) => [metric, value])).toEqual([
      ['clicks', 1547],
      ['revenue', 1499],
      ['units', 4],
    ]);
    await takeBack(db, intake.id);
    expect((await kept()).measurements).toEqual([]);
  });

  test('keeps its numbers with their days and their source; sessions once an ASIN; an empty title is not shown', async () => {
    const intake = await bringIn(db, opened(other)(), bringing());
    expect(intake).toMatchObject({ state: 'done', listings: 2, refused: 0, kind: 'amazon-business-sku', period });
    const { listings, measurements } = await kept();
    expect(listings.map(({ key, listing }) => [key, listing.title])).toEqual([
      ['amazon/GB//id/B0CHILD001', 'Walnuts 1 kg'],
      ['amazon/GB//id/B0CHILD002', undefined],
    ]);
    expect(measurements.find(({ metric, key }) => metric === 'sessions' && key.endsWith('001'))).toMatchObject({
      ...{ value: 100, via: 'file', spans: 'days', ...period },
      source: { via: 'file', reader: 'amazon-business-sku', where: 'BusinessReport.csv', at: now - DAY },
    });
    expect(measurements.find(({ metric, key }) => metric === 'revenue' && key.endsWith('001'))).toMatchObject({
      value: 50,
      currency: 'GBP',
    });
  });

  test('the same file again changes nothing of what is known', async () => {
    await bringIn(db, opened(other)(), bringing());
    const before = await kept();
    await bringIn(db, opened(other)(), bringing({ now: now + DAY }));
    expect(await kept()).toEqual(before);
  });

  test('a file of an earlier day does not overwrite what was seen since', async () => {
    const seen = aSeenListing({ id: 'B0CHILD001', title: 'Walnuts from Longnan, 1 kg' });
    await inTurn(() => keep(db, aReading({ store: 'GB', listings: [seen] }), aSource({ at: now })));
    await bringIn(db, opened(business)(), bringing());
    const { listings, versions, measurements } = await kept();
    expect(listings[0]?.listing.title).toBe('Walnuts from Longnan, 1 kg');
    expect(listings[0]?.lastSeen).toBe(now);
    expect(versions.filter(({ field }) => field === 'title')).toHaveLength(1);
    expect(measurements.some(({ metric, via }) => metric === 'sessions' && via === 'file')).toBe(true);
  });

  test('cancelled in the middle, nothing of it remains', async () => {
    const before = await kept();
    const many = [
      head,
      ...Array.from({ length: 2500 }, (_, index) => row(`B0${String(index).padStart(8, '0')}`, 'A', '', 5, 1)),
    ];
    const stop = new AbortController();
    const work = bringIn(db, opened(many)(), bringing(), {
      signal: stop.signal,
      progress: async () => {
        if ((await db.listings.count()) > 0) stop.abort();
      },
    });
    db.listings.hook('creating', () => stop.abort());
    await expect(work).rejects.toThrow();
    expect(await kept()).toEqual(before);
    expect((await db.intakes.toArray()).map(({ state }) => state)).toEqual(['undone']);
  });

  test('search terms stand by themselves, a term, campaign and period a row', async () => {
    const terms = [
      'Start Date,End Date,Currency,Campaign Name,Customer Search Term,Impressions,Clicks,Spend,7 Day Total Orders (#)',
      '"Oct 01, 2026","Oct 31, 2026",USD,Autumn,walnuts 1kg,100,5,$2.50,1',
      '"Oct 01, 2026","Oct 31, 2026",USD,Autumn,walnuts 1kg,20,1,$0.50,0',
    ];
    const ads = { kind: 'amazon-ads-search-term', store: 'US', name: 'terms.csv' };
    const intake = await bringIn(db, opened(terms)(), bringing(ads));
    expect(intake).toMatchObject({ listings: 0, terms: 1 });
    expect((await kept()).terms).toEqual([
      {
        ...{ shop: 'amazon/US/', term: 'walnuts 1kg', campaign: 'Autumn', period: '2026-10-01/2026-10-31' },
        numbers: {
          impressions: { value: 120 },
          clicks: { value: 6 },
          orders: { value: 1 },
          spend: { value: 3, currency: 'USD' },
        },
        source: { via: 'file', reader: 'amazon-ads-search-term', where: 'terms.csv', at: now - DAY },
      },
    ]);
    expect(await takeBack(db, intake.id)).toBe(true);
    expect((await kept()).terms).toEqual([]);
  });
});

describe('taking an intake back', () => {
  test('leaves everything as it was before', async () => {
    const seen = aSeenListing({ id: 'B0CHILD001', title: 'Walnuts from Longnan, 1 kg' });
    await inTurn(() => keep(db, aReading({ store: 'GB', listings: [seen] }), aSource({ at: now - 3 * DAY })));
    await bringIn(db, opened(business)(), bringing({ id: 'first' }));
    const before = await kept();
    const corrected = other.map((line) => line.replace('£40.00', '£41.00').replace('Walnuts 1 kg', 'Walnuts, 1 kg'));
    const intake = await bringIn(db, opened(corrected)(), bringing({ id: 'second', name: 'b.csv', asOf: now }));
    expect(await kept()).not.toEqual(before);
    expect(await takeBack(db, intake.id)).toBe(true);
    expect(await kept()).toEqual(before);
    expect(await takeBack(db, intake.id)).toBe(false);
  });

  test('what was read since stays', async () => {
    const intake = await bringIn(db, opened(business)(), bringing());
    const metrics = { sessions: { value: 120, period } };
    const seen = aSeenListing({ id: 'B0CHILD001', title: 'Walnuts from Longnan, 1 kg', metrics });
    await inTurn(() => keep(db, aReading({ store: 'GB', listings: [seen] }), aSource({ at: now })));
    await takeBack(db, intake.id);
    const { listings, measurements } = await kept();
    expect(listings.map(({ listing }) => listing.title)).toEqual(['Walnuts from Longnan, 1 kg']);
    expect(measurements.every(({ via }) => via === 'page')).toBe(true);
    expect(measurements.length).toBeGreaterThan(0);
  });
});
