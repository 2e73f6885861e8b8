import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Recognised } from '../utils/goods/goods.ts';
import { goodsOf } from '../utils/goods/index.ts';
import { keyOf, type Listing } from '../utils/listing.ts';
import { type Paper, paperSchema } from '../utils/paper.ts';
import { auditPapers } from '../utils/papers/index.ts';
import { auditSchema } from '../utils/report.ts';
import { addDays } from '../utils/text/dates.ts';
import { sentenceOf } from '../utils/words/finding.ts';
import { aListing } from './listings.ts';

const today = '2026-11-23';
const walnuts = aListing({ title: 'Walnut kernels, 500 g', sku: 'LN-1', store: 'DE' });
const organic = aListing({ title: 'Organic walnut kernels, 500 g', store: 'DE' });
const aPaper = (kind: string, differs: Partial<Paper> = {}): Paper =>
  paperSchema.parse({ id: `p-${kind}`, kind, changedAt: 0, ...differs });

const judged = (
  listing: Listing,
  markets: string[],
  papers: Paper[] = [],
  day = today,
  goods: readonly Recognised[] = goodsOf(listing),
) =>
  auditPapers({
    key: keyOf(listing) ?? 'k',
    listing,
    goods,
    markets,
    papers,
    today: day,
  });
const line = (id: string, listing: Listing, markets: string[], papers: Paper[] = [], day = today) =>
  judged(listing, markets, papers, day).filter(({ rule }) => rule === id);
const state = (...given: Parameters<typeof line>) =>
  line(...given)
    .map(({ paper }) => paper?.state)
    .join();

describe('how a paper stands', () => {
  test.each([
    ['nothing recorded', [], 'missing'],
    ['held without an end', [aPaper('eu-aflatoxin')], 'held'],
    ['ends today', [aPaper('eu-aflatoxin', { to: today })], 'expiring'],
    ['ended yesterday', [aPaper('eu-aflatoxin', { to: addDays(today, -1) })], 'expired'],
    ['ends in 42 days', [aPaper('eu-aflatoxin', { to: addDays(today, 42) })], 'expiring'],
    ['ends in 43 days', [aPaper('eu-aflatoxin', { to: addDays(today, 43) })], 'held'],
    ['begins today', [aPaper('eu-aflatoxin', { from: today })], 'held'],
    ['begins tomorrow', [aPaper('eu-aflatoxin', { from: addDays(today, 1) })], 'missing'],
    ['of another kind', [aPaper('eu-mrl')], 'missing'],
    [
      'one ended, one held',
      [aPaper('eu-aflatoxin', { id: 'a', to: '2026-01-01' }), aPaper('eu-aflatoxin', { id: 'b' })],
      'held',
    ],
    [
      'one ended, one ending',
      [aPaper('eu-aflatoxin', { id: 'a', to: '2026-12-01' }), aPaper('eu-aflatoxin', { id: 'b', to: '2026-01-01' })],
      'expiring',
    ],
  ] as [string, Paper[], string][])('%s: %s', (_, papers, expected) => {
    expect(state('eu-aflatoxin', walnuts, ['DE'], papers)).toBe(expected);
  });

  test.each([
    ['goods', { scope: ['food.nuts'] }, 'held'],
    ['their group', { scope: ['food'] }, 'held'],
    ['goods, named as before they stood in groups', { scope: ['nuts'] }, 'held'],
    ['other goods', { scope: ['food.tea'] }, 'missing'],
    ['the SKU', { scope: ['LN-1'] }, 'held'],
    ['another SKU', { scope: ['LN-2'] }, 'missing'],
    ['the id', { scope: ['B0CROSSB1L'] }, 'held'],
    ['the key', { scope: [keyOf(walnuts) ?? ''] }, 'held'],
    ['one of several', { scope: ['food.tea', 'LN-1'] }, 'held'],
    ['this market', { markets: ['DE'] }, 'held'],
    ['the market it lies within', { markets: ['EU'] }, 'held'],
    ['another market', { markets: ['FR'] }, 'missing'],
    ['another union', { markets: ['EAEU'] }, 'missing'],
  ] as [string, Partial<Paper>, string][])('a paper for %s: %s', (_, differs, expected) => {
    expect(state('eu-aflatoxin', walnuts, ['DE'], [aPaper('eu-aflatoxin', differs)])).toBe(expected);
  });

  test('of equals the one that lasts longest answers', () => {
    const papers = [
      aPaper('eu-aflatoxin', { id: 'short', to: '2027-03-01' }),
      aPaper('eu-aflatoxin', { id: 'long', to: '2028-03-01' }),
    ];
    expect(line('eu-aflatoxin', walnuts, ['DE'], papers)[0]?.paper).toMatchObject({
      paperId: 'long',
      until: '2028-03-01',
    });
  });
});

describe('what is shown and what is held', () => {
  const eu = aPaper('eu-organic', { markets: ['EU'] });
  test.each([
    ['claimed and not held', organic, [], 'shown-not-held'],
    ['claimed and held', organic, [eu], 'held'],
    ['claimed, ended', organic, [{ ...eu, to: '2026-05-03' }], 'expired'],
    ['claimed, ending', organic, [{ ...eu, to: '2026-12-03' }], 'expiring'],
    ['not claimed and not held', walnuts, [], ''],
    ['held and not claimed', walnuts, [eu], 'held-not-shown'],
    ['held for other goods', walnuts, [{ ...eu, scope: ['food.tea'] }], ''],
    [
      'held and claimed in a bullet',
      aListing({ title: 'Walnut kernels 500 g', bullets: ['Bio, DE-ÖKO-001'] }),
      [eu],
      'held',
    ],
  ] as [string, Listing, Paper[], string][])('%s: %s', (_, listing, papers, expected) => {
    expect(state('eu-organic', listing, ['DE'], papers)).toBe(expected);
  });

  test('where only the title was read, nobody knows what the rest shows', () => {
    const [unread] = line('eu-organic', walnuts, ['DE'], [eu]);
    expect(unread).toMatchObject({
      result: 'unsure',
      findings: [{ level: 'better', says: 'held-not-in-title', unsure: true }],
    });
    const [read] = line('eu-organic', { ...walnuts, bullets: ['Light halves'] }, ['DE'], [eu]);
    expect(read).toMatchObject({ result: 'failed', findings: [{ level: 'better', says: 'held-not-shown' }] });
    expect(read?.findings[0]?.unsure).toBeUndefined();
  });

  test('an EAC mark without a declaration is shown and not held', () => {
    const listing = aListing({ title: 'Грецкий орех очищенный 1 кг, EAC', store: 'RU' });
    expect(state('ea-tr021', listing, ['RU'])).toBe('shown-not-held');
    expect(state('ea-tr021', aListing({ title: 'Грецкий орех очищенный 1 кг', store: 'RU' }), ['RU'])).toBe('missing');
  });
});

describe('Must and Better', () => {
  test.each([
    ['us-ffr', 'must', undefined, 'blocking, and the words were read'],
    ['us-origin', 'better', true, 'expected, and only reported'],
    ['us-uflpa', 'better', true, 'origin unknown: asked'],
  ] as [string, string, true | undefined, string][])('%s is a %s (%s)', (id, level, unsure) => {
    const [found] = line(id, walnuts, ['US']);
    expect(found?.findings).toMatchObject([{ level }]);
    expect(found?.findings[0]?.unsure).toBe(unsure);
    expect(found?.result).toBe(unsure ? 'unsure' : 'failed');
  });

  test('a paper that is ending is a reminder, not a breach', () => {
    const [found] = line('us-ffr', walnuts, ['US'], [aPaper('us-ffr', { to: '2026-12-31' })]);
    expect(found).toMatchObject({
      result: 'failed',
      paper: { state: 'expiring', until: '2026-12-31' },
      findings: [{ level: 'better', says: 'expiring' }],
    });
  });

  test('a paper that ended is what a missing one is', () => {
    expect(line('us-ffr', walnuts, ['US'], [aPaper('us-ffr', { to: '2026-11-01' })])[0]?.findings).toMatchObject([
      { level: 'must', says: 'expired' },
    ]);
  });

  test('a held paper has nothing to say', () => {
    expect(line('us-ffr', walnuts, ['US'], [aPaper('us-ffr')])).toMatchObject([{ result: 'passed', findings: [] }]);
  });
});

describe('days', () => {
  const honey = aListing({ title: 'Мёд цветочный 1 кг', store: 'RU' });
  test.each([
    ['2026-08-31', 'upcoming'],
    ['2026-09-01', 'missing'],
  ])('marking of honey on %s: %s', (day, expected) => {
    expect(state('ru-cz-honey', honey, ['RU'], [], day)).toBe(expected);
  });

  test('what holds from a later day is held by a paper good on that day', () => {
    expect(state('ru-cz-honey', honey, ['RU'], [aPaper('ru-cz-honey', { from: '2026-09-01' })], '2026-08-31')).toBe(
      'held',
    );
    expect(state('ru-cz-honey', honey, ['RU'], [aPaper('ru-cz-honey', { to: '2026-08-31' })], '2026-08-31')).toBe(
      'upcoming',
    );
  });

  test('what is more than a year away is not spoken of yet', () => {
    const xinjiang = aListing({ title: 'Xinjiang walnut kernels 500 g' });
    expect(state('eu-forced-labour', xinjiang, ['DE'], [], '2026-11-23')).toBe('');
    expect(state('eu-forced-labour', xinjiang, ['DE'], [], '2026-12-14')).toBe('upcoming');
  });
});

describe('several targets', () => {
  test('under one law that stand alike are one line, under the law’s name', () => {
    expect(line('eu-aflatoxin', walnuts, ['DE', 'FR', 'EU'])).toMatchObject([
      { paper: { market: 'EU', state: 'missing' } },
    ]);
  });

  test('that stand differently are a line each, under their own', () => {
    const found = line('eu-aflatoxin', walnuts, ['DE', 'FR'], [aPaper('eu-aflatoxin', { markets: ['DE'] })]);
    expect(found.map(({ paper }) => `${paper?.market} ${paper?.state}`)).toEqual(['DE held', 'FR missing']);
  });

  test('the same target twice is one', () => {
    expect(judged(walnuts, ['US', 'US'])).toEqual(judged(walnuts, ['US']));
  });
});

describe('what nobody is sure of', () => {
  test('of goods the words leave open what blocks is asked; what is asked of whatever they may be is missing', () => {
    const listing = aListing({ title: 'Walnut', store: 'US' });
    const found = judged(listing, ['US']);
    const likely = goodsOf(listing).map((one) => judged(listing, ['US'], [], today, [{ ...one, sure: true }]));
    const isShared = (id: string, state: string) =>
      likely.every((all) => all.some(({ rule, paper }) => rule === id && (state === '' || paper?.state === state)));
    expect(likely).toHaveLength(2);
    const asked = found.filter(({ paper }) => paper?.state === 'ask');
    expect(asked.some(({ paper }) => paper?.severity === 'blocking')).toBe(true);
    for (const { rule, result, paper, findings } of asked) {
      expect(paper?.severity).toMatch(isShared(rule, '') ? /blocking|expected/ : /blocking/);
      expect(isShared(rule, 'missing')).toBe(false);
      expect(result).toBe('unsure');
      expect(findings[0]).toMatchObject({ level: 'better', unsure: true, says: 'ask-goods' });
    }
    const missing = found.filter(({ paper }) => paper?.state !== 'ask');
    expect(missing.map(({ rule }) => rule)).toContain('us-entry');
    for (const { rule } of missing) expect(isShared(rule, 'missing')).toBe(true);
  });

  test('of one kind alone that nobody is sure of, what is asked of every ware is missing, and nothing of its own', () => {
    const goods = [{ id: 'toys.general', because: ['3+'], sure: false }];
    const stated = (id: string, market: string) =>
      judged(aListing({ title: 'Xyzzy 3+' }), [market], [], today, goods).find(({ rule }) => rule === id)?.paper?.state;
    expect([stated('us-entry', 'US'), stated('uk-importer', 'GB'), stated('eu-gpsr-listing', 'DE')]).toEqual(
      Array(3).fill('missing'),
    );
    expect([stated('us-cpc', 'US'), stated('eu-toy', 'DE')]).toEqual(['ask', 'ask']);
  });

  test('of goods nobody recognised only what is asked of food and wares alike is missing', () => {
    const found = judged(aListing({ title: 'Xyzzy 120 cm' }), ['US', 'DE', 'GB', 'JP']);
    const rules = found.map(({ rule }) => rule);
    expect(rules).toContain('us-entry');
    expect(rules).toContain('de-lucid');
    for (const id of ['uk-importer', 'eu-gpsr-listing', 'eu-gpsr-rp', 'us-ffr']) expect(rules).not.toContain(id);
    for (const { paper } of found) expect(paper?.state).toBe('missing');
    expect(judged(aListing({ title: undefined }), ['US'])).toEqual([]);
    expect(judged(aListing({ title: ' ' }), ['US'])).toEqual([]);
  });

  test('of a market without data nothing is asked', () => {
    expect(judged(walnuts, ['XX', '__proto__'])).toEqual([]);
  });

  test('walnuts in shell may not go to Japan, and no paper helps', () => {
    const shell = aListing({ title: 'Walnuts in shell 1 kg', store: 'JP' });
    expect(line('jp-walnut-shell', shell, ['JP'], [aPaper('jp-walnut-shell')])).toMatchObject([
      { paper: { state: 'missing' }, findings: [{ level: 'must', says: 'banned' }] },
    ]);
    expect(state('jp-walnut-shell', walnuts, ['JP'])).toBe('');
    expect(state('jp-walnut-shell', aListing({ title: 'Walnuts 1 kg' }), ['JP'])).toBe('ask');
  });
});

test('each line says why it is asked, and a whole sentence in every language', () => {
  const found = judged(
    organic,
    ['DE', 'US', 'RU', 'KZ', 'JP'],
    [aPaper('eu-mrl'), aPaper('us-ffr', { to: '2026-12-31' }), aPaper('ea-tr021', { to: '2026-01-31' })],
  );
  expect(found.length).toBeGreaterThan(20);
  for (const one of found) {
    expect(auditSchema.parse(one)).toEqual(one);
    expect(one.paper?.because).toContain('walnut kernels');
    for (const finding of one.findings)
      for (const language of ['en', 'zh', 'ru'] as const) {
        const sentence = sentenceOf(one, finding, language);
        expect(sentence).not.toMatch(/[{}]|undefined|…|\beu-|\bus-|\bea-|\bjp-/);
        expect(sentence.length).toBeGreaterThan(8);
      }
  }
  expect(found.find(({ rule }) => rule === 'eu-organic')?.paper?.because).toEqual(
    expect.arrayContaining(['walnut kernels', 'Organic']),
  );
});

test('whatever papers lie in the drawer, no two lines are the same and nothing throws', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2023-01-01', days));
  const paper = fc.record({
    id: fc.string({ minLength: 1, maxLength: 5 }),
    kind: fc.constantFrom('us-ffr', 'eu-organic', 'ea-tr021', 'none'),
    scope: fc.array(fc.constantFrom('food.nuts', 'food.tea', 'LN-1', '__proto__'), { maxLength: 2 }),
    markets: fc.array(fc.constantFrom('EU', 'DE', 'US', 'RU', '__proto__'), { maxLength: 2 }),
    from: fc.option(day, { nil: undefined }),
    to: fc.option(day, { nil: undefined }),
  });
  fc.assert(
    fc.property(
      fc.array(paper, { maxLength: 6 }),
      fc.subarray(['DE', 'FR', 'US', 'RU', 'KZ', 'JP', 'XX']),
      day,
      fc.constantFrom(walnuts, organic),
      (papers, markets, on, listing) => {
        const found = judged(
          listing,
          markets,
          papers.map((one) => ({ number: '', issuer: '', changedAt: 0, ...one })),
          on,
        );
        const lines = found.map(({ rule, paper: given }) => `${rule} ${given?.market}`);
        expect(new Set(lines).size).toBe(lines.length);
        for (const { paper: given, findings } of found) expect(findings.length).toBe(given?.state === 'held' ? 0 : 1);
      },
    ),
    { seed: 20261123, numRuns: 300 },
  );
});
