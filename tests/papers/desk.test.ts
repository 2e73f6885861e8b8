import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { goodsOf } from '../../utils/goods/index.ts';
import { missingIn, missingTake, supplierOf } from '../../utils/history/missing.ts';
import { judge } from '../../utils/judge.ts';
import type { KnownListing } from '../../utils/known-listing.ts';
import { keyOf } from '../../utils/listing.ts';
import { type Override, overrideId, overrideSchema } from '../../utils/override.ts';
import { type Paper, paperSchema } from '../../utils/paper.ts';
import { changesBetween } from '../../utils/papers/changes.ts';
import { auditPapers } from '../../utils/papers/index.ts';
import { papersOf, standingIn } from '../../utils/papers/standing.ts';
import { aListing } from '../listings.ts';

const today = '2026-11-28';
const walnuts = aListing({ title: 'Walnut kernels, 500 g', sku: 'LN-1', store: 'DE', bullets: ['Light halves'] });
const key = keyOf(walnuts) ?? '';
const aPaper = (kind: string, differs: Partial<Paper> = {}): Paper =>
  paperSchema.parse({ id: `p-${kind}`, kind, changedAt: 0, ...differs });
const anOverride = (differs: Partial<Override> = {}): Override => {
  const about = { requirement: 'de-lucid', market: 'DE', ...differs };
  return overrideSchema.parse({
    id: overrideId(about),
    as: 'not-applicable',
    note: 'my importer packs',
    on: today,
    changedAt: 0,
    ...about,
  });
};
const judged = (overrides: readonly Override[], markets = ['DE']) =>
  auditPapers({
    key,
    listing: walnuts,
    goods: goodsOf(walnuts),
    markets,
    papers: [],
    overrides: new Map(overrides.map((one) => [one.id, one])),
    today,
  });
const lucid = (overrides: readonly Override[]) => judged(overrides).find(({ rule }) => rule === 'de-lucid');

describe('what the person says of a requirement', () => {
  test('set aside, it stands there still, with the note and the day, and asks for nothing', () => {
    expect(lucid([anOverride()])).toMatchObject({
      result: 'inapplicable',
      findings: [],
      paper: { state: 'missing', override: { as: 'not-applicable', note: 'my importer packs', on: today } },
    });
  });

  test('lowered, it is advice', () => {
    const found = lucid([anOverride({ as: 'advisory' })]);
    expect(found?.paper?.severity).toBe('advisory');
    expect(found?.findings).toMatchObject([{ level: 'better' }]);
  });

  test.each([
    ['of this listing', [anOverride({ listing: key })], true],
    ['of another listing', [anOverride({ listing: 'amazon/DE//id/OTHER' })], false],
    ['of another market', [anOverride({ market: 'FR' })], false],
    ['of another requirement', [anOverride({ requirement: 'eu-mrl' })], false],
  ] as [string, Override[], boolean][])('%s: %s', (_, overrides, applies) => {
    expect(lucid(overrides)?.paper?.override !== undefined).toBe(applies);
  });

  test('what is said of one listing goes before what is said of all', () => {
    const found = lucid([anOverride(), anOverride({ listing: key, as: 'advisory', note: 'soon' })]);
    expect(found?.paper?.override?.note).toBe('soon');
  });

  test('without a reason nothing is lowered', () => {
    expect(overrideSchema.safeParse({ ...anOverride(), note: '' }).success).toBe(false);
  });
});

const known: KnownListing = {
  key,
  marketplace: 'amazon',
  store: 'DE',
  account: '',
  listing: walnuts,
  sources: {},
  firstSeen: 0,
  lastSeen: 0,
};
const report = (papers: readonly Paper[] = [], markets = ['DE', 'JP', 'XX']) =>
  judge({ key, listing: walnuts, policies: [], rules: [], markets, papers, today });

describe('listings by market', () => {
  test('each market counts its own, what it inherits, and what stands beside', () => {
    const all = report();
    const rules = papersOf(all, 'DE').map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['de-lucid', 'eu-aflatoxin', 'cn-food-filing']));
    expect(rules).not.toContain('jp-food-notify');
    expect(standingIn(all, 'DE')).toMatchObject({ covered: true });
    expect(standingIn(all, 'XX')).toMatchObject({ covered: false, blocking: 0 });
  });

  test('a paper held no longer blocks', () => {
    const before = standingIn(report(), 'DE');
    const after = standingIn(report([aPaper('de-lucid')]), 'DE');
    expect(after.blocking).toBe(before.blocking - 1);
    expect(after.held).toBe(before.held + 1);
  });
});

describe('what is missing, by supplier', () => {
  const papers = [aPaper('eu-mrl', { supplier: 'Nut House', scope: ['LN-1'] })];
  test('a supplier is whoever stands on a paper that names the listing', () => {
    expect(supplierOf(known, papers)).toBe('Nut House');
    expect(supplierOf(known, [aPaper('eu-mrl', { supplier: 'Tea House', scope: ['LN-2'] })])).toBe('');
    expect(supplierOf(known, [aPaper('eu-mrl', { supplier: 'All', scope: ['food'] })])).toBe('');
  });

  test('what blocks stands first, and what is held is not there', () => {
    const missing = missingIn({ listings: [known], reports: [report(papers)], papers });
    expect(missing.map(({ requirement }) => requirement.id)).not.toContain('eu-mrl');
    const weights = missing.map(({ severity }) => ['blocking', 'expected', 'advisory'].indexOf(severity));
    expect([...weights].sort()).toEqual(weights);
    expect(new Set(missing.map(({ supplier }) => supplier))).toEqual(new Set(['Nut House']));
  });

  test('each row is whole, in the words it is given', async () => {
    const words = {
      language: 'zh',
      columns: Object.fromEntries(
        [
          'supplier',
          'listing',
          'sku',
          'market',
          'paper',
          'severity',
          'state',
          'duty',
          'who',
          'about',
          'basis',
          'link',
        ].map((id) => [id, id]),
      ),
      states: {},
      severities: {},
      duties: { hold: '持有', show: '展示', pack: '包装', travel: '随货' },
      whos: {},
      noSupplier: '未注明',
      market: (id: string) => id,
      about: {},
      texts: { about: {}, basis: {} },
    } as unknown as Parameters<typeof missingTake>[1];
    const take = missingTake({ listings: [known], reports: [report()], papers: [] }, words);
    const rows: string[][] = [];
    for await (const row of take.rows) rows.push(row.map((cell) => (cell.kind === 'text' ? cell.value : '')));
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      expect(row).toHaveLength(take.columns.length);
      expect(row[0]).toBe('未注明');
      expect(row.at(-1)).toMatch(/^https?:/);
    }
  });
});

describe('changes of law by day', () => {
  test('lie within the days asked for, in order, each once with its markets', () => {
    const changes = changesBetween('2026-12-01', '2027-12-31');
    const days = changes.map(({ on }) => on);
    expect([...days].sort()).toEqual(days);
    expect(days[0]).toBe('2026-12-01');
    const ids = changes.map(({ on, requirement }) => `${on} ${requirement.id}`);
    expect(ids).toEqual(
      expect.arrayContaining([
        '2026-12-30 eu-eudr',
        '2027-02-18 eu-battery-passport',
        '2027-12-14 eu-forced-labour',
        '2026-12-01 kz-marking',
      ]),
    );
    expect(changes.find(({ requirement }) => requirement.id === 'xx-food-colours')?.markets).toEqual(
      expect.arrayContaining(['US', 'EU', 'GB']),
    );
  });

  test.each([
    ['2026-12-29', '2026-12-29', false],
    ['2026-12-30', '2026-12-30', true],
  ])('from %s to %s: the deforestation statement %s', (first, last, there) => {
    expect(changesBetween(first, last).some(({ requirement }) => requirement.id === 'eu-eudr')).toBe(there);
  });
});
