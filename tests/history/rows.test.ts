import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Take } from '../../utils/exports/exporter.ts';
import { inDigits } from '../../utils/history/cells.ts';
import { headings } from '../../utils/history/headings.ts';
import {
  changesTake,
  fileName,
  findingsTake,
  listingsTake,
  measurementsTake,
  papersTake,
  versionsTake,
} from '../../utils/history/rows.ts';
import type { KnownListing, Snapshot, Version } from '../../utils/known-listing.ts';
import { keyOf, type Listing } from '../../utils/listing.ts';
import type { Measurement } from '../../utils/measurement.ts';
import type { Report } from '../../utils/report.ts';
import { aSource, NOON } from '../builders.ts';

const listing: Listing = {
  marketplace: 'amazon',
  store: 'DE',
  account: 'A/1',
  id: 'B0CROSSB1L',
  sku: 'LN-WAL-1KG',
  title: 'Longnan walnut kernels, 1 kg',
  price: { amount: '19.90', max: '24.00', currency: 'EUR' },
  stock: -3,
  category: ['Food', 'Nuts'],
  otherIds: { spu: '77' },
  bullets: ['Fresh', 'Whole'],
};
const key = keyOf(listing) ?? '';
const known: KnownListing = {
  key,
  marketplace: 'amazon',
  store: 'DE',
  account: 'A/1',
  listing,
  sources: { title: { source: aSource(), from: 'column "Title"' } },
  firstSeen: NOON,
  lastSeen: NOON + 1000,
};
const listingOf = (wanted: string) => (wanted === key ? known : undefined);
const about = { 'Made with': 'Crossbill' };
const measurement: Measurement = {
  key,
  metric: 'revenue',
  period: '2026-11-01/2026-11-07',
  via: 'page',
  value: 120.5,
  unit: 'money',
  currency: 'EUR',
  spans: 'days',
  start: '2026-11-01',
  end: '2026-11-07',
  readAt: NOON,
  source: aSource(),
};

/** Rows as objects, what is empty left out. */
async function rowsOf(take: Take): Promise<Record<string, string | number>[]> {
  const rows: Record<string, string | number>[] = [];
  for await (const row of take.rows) {
    expect(row).toHaveLength(take.columns.length);
    const shown = take.columns.flatMap(({ id, kind }, index): [string, string | number][] => {
      const cell: Cell = row[index] ?? { kind: 'empty' };
      if (cell.kind === 'empty') return [];
      expect(cell.kind).toBe(kind);
      return [[id, cell.value]];
    });
    rows.push(Object.fromEntries(shown));
  }
  return rows;
}

describe('measurements', () => {
  test('have the columns that were agreed on, in that order', () => {
    expect(measurementsTake([], listingOf, { about }).columns.map(({ heading }) => heading)).toEqual(
      'marketplace store account id sku title metric value currency unit start end read_at via source status'.split(
        ' ',
      ),
    );
  });

  test('say what they are of, over which days, and how they are known', async () => {
    expect(await rowsOf(measurementsTake([measurement], listingOf, { about }))).toEqual([
      {
        marketplace: 'amazon',
        store: 'DE',
        account: 'A/1',
        id: 'B0CROSSB1L',
        sku: 'LN-WAL-1KG',
        title: 'Longnan walnut kernels, 1 kg',
        metric: 'revenue',
        value: '120.5',
        currency: 'EUR',
        unit: 'money',
        start: '2026-11-01',
        end: '2026-11-07',
        read_at: NOON,
        via: 'page',
        source: 'https://sellercentral.amazon.de/myinventory/inventory',
        status: 'read',
      },
    ]);
  });

  test.each<[string, Partial<Measurement>, string, boolean]>([
    ['a sum over days', {}, 'read', true],
    ['a number that stood so when read', { spans: 'now', start: undefined, end: undefined }, 'read', false],
    [
      'a period the page does not show',
      { spans: 'unknown', start: undefined, end: undefined },
      'period not shown',
      false,
    ],
    ['a trial', { trial: true }, 'trial', true],
    ['a trial without period', { trial: true, spans: 'unknown', start: undefined, end: undefined }, 'trial', false],
  ])('%s', async (_, differs, status, days) => {
    const [row] = await rowsOf(measurementsTake([{ ...measurement, ...differs }], listingOf, { about }));
    expect(row?.status).toBe(status);
    expect('start' in (row ?? {}) && 'end' in (row ?? {})).toBe(days);
  });

  test.each<[string, Pick<Listing, 'id' | 'sku' | 'otherIds'>, Record<string, string>]>([
    ['a public code', { id: 'X/1 ü' }, { id: 'X/1 ü' }],
    ['an SKU alone', { id: null, sku: 'A:1' }, { sku: 'A:1' }],
    ['another code alone, with its name', { id: null, otherIds: { spu: '9' } }, { id: 'spu:9' }],
  ])('are named by their key where the listing is no longer kept: %s', async (_, codes, expected) => {
    const orphan = keyOf({ marketplace: 'temu', store: 'global', account: 'shop %', ...codes }) ?? '';
    const [row] = await rowsOf(measurementsTake([{ ...measurement, key: orphan }], () => undefined, { about }));
    expect(row).toMatchObject({ marketplace: 'temu', store: 'global', account: 'shop %', ...expected });
    expect(row).not.toHaveProperty('title');
    expect(Object.keys(row ?? {}).filter((id) => id === 'id' || id === 'sku')).toEqual(Object.keys(expected));
  });

  test('of a shop on its own domain are named by its host', async () => {
    const shop = keyOf({ marketplace: 'other', store: 'unknown', host: 'nuts.example', id: '1' }) ?? '';
    const [row] = await rowsOf(measurementsTake([{ ...measurement, key: shop }], () => undefined, { about }));
    expect(row).toMatchObject({ marketplace: 'other', store: 'nuts.example', id: '1' });
  });

  test('of several listings keep each its own name', async () => {
    const other = keyOf({ marketplace: 'amazon', store: 'US', id: 'B0OTHER' }) ?? '';
    const rows = await rowsOf(
      measurementsTake([measurement, { ...measurement, key: other }, measurement], listingOf, { about }),
    );
    expect(rows.map(({ id }) => id)).toEqual(['B0CROSSB1L', 'B0OTHER', 'B0CROSSB1L']);
  });
});

test('a listing, with where each value was read', async () => {
  const [row] = await rowsOf(listingsTake([known], { about }));
  expect(row).toEqual({
    marketplace: 'amazon',
    store: 'DE',
    account: 'A/1',
    id: 'B0CROSSB1L',
    sku: 'LN-WAL-1KG',
    title: 'Longnan walnut kernels, 1 kg',
    other_ids: 'spu: 77',
    category: 'Food > Nuts',
    price: '19.90',
    price_max: '24.00',
    currency: 'EUR',
    stock: '-3',
    bullets: 'Fresh\nWhole',
    first_seen: NOON,
    last_seen: NOON + 1000,
    sources: 'title: amazon/listings, column "Title", 2026-11-23',
  });
});

test('changes: one field a row, numbers apart from wordings', async () => {
  const snapshot: Snapshot = {
    key,
    at: NOON,
    changed: { title: 'New', price: { amount: '9.90', currency: 'EUR', from: true }, stock: 0, category: ['Nuts'] },
    source: aSource(),
  };
  const rows = await rowsOf(changesTake([snapshot], listingOf, { about }));
  expect(rows.map(({ field, text, number, currency }) => [field, text, number, currency])).toEqual([
    ['price', 'from', '9.90', 'EUR'],
    ['title', 'New', undefined, undefined],
    ['stock', undefined, '0', undefined],
    ['category', '["Nuts"]', undefined, undefined],
  ]);
  expect(rows[0]).toMatchObject({ read_at: NOON, via: 'page', reader: 'amazon/listings', id: 'B0CROSSB1L' });
});

test('versions say from when to when they were seen', async () => {
  const version: Version = { key, field: 'title', value: 'Old', from: NOON, to: NOON + 5, reader: 'amazon/listings' };
  expect(await rowsOf(versionsTake([version], listingOf, { about }))).toEqual([
    expect.objectContaining({
      field: 'title',
      text: 'Old',
      seen_from: NOON,
      seen_to: NOON + 5,
      reader: 'amazon/listings',
    }),
  ]);
});

test('findings: Must and Better apart, what could not be told is there, what passed is not', async () => {
  const report: Report = {
    key,
    on: '2026-11-23',
    goods: [],
    markets: [],
    audits: [
      {
        rule: 'too-long',
        category: 'title',
        result: 'failed',
        findings: [
          {
            level: 'must',
            says: 'tooLong',
            with: {},
            place: { field: 'title' },
            edit: { was: 'Longnan walnuts cheap', span: [15, 21], text: '' },
            citation: { url: 'https://example.com/rule', readOn: '2026-11-01', sure: 'read' },
          },
        ],
      },
      { rule: 'banned', category: 'title', result: 'passed', findings: [] },
      { rule: 'repeated', category: 'title', result: 'inapplicable', findings: [] },
      { rule: 'picture-size', category: 'image', result: 'unread', findings: [] },
      {
        rule: 'eu-organic-claim',
        category: 'paper',
        result: 'unsure',
        findings: [{ level: 'better', says: 'ask', with: {}, place: { field: 'listing' }, unsure: true }],
        paper: {
          market: 'EU',
          severity: 'expected',
          state: 'expired',
          until: '2026-10-01',
          because: [],
          goods: 'nuts',
        },
      },
    ],
  };
  const rows = await rowsOf(findingsTake([report], listingOf, ({ says }, { rule }) => `${rule}: ${says}`, { about }));
  expect(rows.map(({ rule, level, result, finding }) => [rule, level, result, finding])).toEqual([
    ['too-long', 'must', 'failed', 'too-long: tooLong'],
    ['picture-size', undefined, 'unread', undefined],
    ['eu-organic-claim', 'better', 'unsure', 'eu-organic-claim: ask'],
  ]);
  expect(rows[0]).toMatchObject({
    change: 'Longnan walnuts',
    citation: 'https://example.com/rule',
    citation_read_on: '2026-11-01',
  });
  expect(rows[2]).toMatchObject({
    look_yourself: 'yes',
    market: 'EU',
    paper_state: 'expired',
    paper_until: '2026-10-01',
  });
});

test('papers, as the person entered them', async () => {
  const paper = {
    id: 'p1',
    kind: 'organic',
    number: '-007',
    issuer: 'BCS',
    scope: ['nuts', 'SKU 1'],
    markets: [],
    to: '2027-01-31',
    changedAt: NOON,
  };
  expect(await rowsOf(papersTake([paper], { about }))).toEqual([
    {
      kind: 'organic',
      paper_number: '-007',
      issuer: 'BCS',
      scope: 'nuts; SKU 1',
      valid_to: '2027-01-31',
      changed_at: NOON,
    },
  ]);
});

describe('headings', () => {
  test.each(['en', 'zh', 'ru'] as const)('in %s every table names each column once', (language) => {
    const asked = { about, language };
    for (const take of [
      listingsTake([], asked),
      measurementsTake([], listingOf, asked),
      changesTake([], listingOf, asked),
      versionsTake([], listingOf, asked),
      findingsTake([], listingOf, () => '', asked),
      papersTake([], asked),
    ]) {
      const shown = take.columns.map(({ heading }) => heading);
      expect(new Set(shown).size, `${take.name}: ${shown}`).toBe(shown.length);
      for (const { kind, heading } of take.columns) if (kind === 'moment') expect(heading).toContain('UTC');
    }
  });

  test('every heading is written in every language', () => {
    for (const [id, words] of Object.entries(headings)) {
      expect(words.zh, id).not.toBe('');
      if (id !== 'sku') expect(words.ru, id).toMatch(/[А-Яа-я]|^ID/);
      if (id !== 'sku') expect(words.zh, id).toMatch(/\p{Script=Han}/u);
    }
  });

  test('columns can be chosen, in the order asked', async () => {
    const take = measurementsTake([measurement], listingOf, { about, columns: ['value', 'id', 'note'] });
    expect(take.columns.map(({ id }) => id)).toEqual(['value', 'id']);
    expect(await rowsOf(take)).toEqual([{ value: '120.5', id: 'B0CROSSB1L' }]);
  });
});

test('the file says what it holds and of which day', () => {
  expect(fileName('measurements', '2026-11-23', 'csv')).toBe('crossbill_measurements_2026-11-23.csv');
});

describe('numbers in digits', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [1e-7, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
    [1e21, '1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
    [0.1 + 0.2, '0.30000000000000004'],
  ])('%d is %s', (value, digits) => {
    expect(inDigits(value)).toBe(digits);
  });

  test('read back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const digits = inDigits(value);
        expect(digits).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(digits)).toBe(value === 0 ? 0 : value);
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });
});
