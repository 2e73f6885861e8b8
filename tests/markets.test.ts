import { describe, expect, test } from 'vitest';
import { claims, claimsOf, groupOf, groups, kinds, kindsOf } from '../utils/goods/index.ts';
import { asksOf, covers, lineOf, marketOf, markets, requirementOf, requirementsFor } from '../utils/markets/index.ts';
import { requirementSchema } from '../utils/markets/market.ts';
import { aListing } from './listings.ts';

const today = '2026-11-23';
const all = markets.flatMap((market) =>
  market.requirements.map((requirement) => [requirement.id, requirement, market] as const),
);
const nuts = [{ id: 'nuts', group: 'food' }];
const honey = [{ id: 'honey', group: 'food' }];
const ids = (market: string, goods: { id: string; group?: string }[], claimed: string[] = [], day = today) =>
  requirementsFor(market, goods, claimed, day).map(({ requirement }) => requirement.id);

describe('the shelf of markets', () => {
  test('every id stands once', () => {
    expect(new Set(markets.map(({ id }) => id)).size).toBe(markets.length);
    expect(new Set(all.map(([id]) => id)).size).toBe(all.length);
  });

  test('what a market lies within is a market', () => {
    for (const { id, within = [] } of markets)
      for (const outer of within) expect(marketOf(outer), `${id} within ${outer}`).toBeDefined();
  });

  test('all twenty-seven member states lie within the EU, Russia and Kazakhstan within the EAEU', () => {
    expect(markets.filter(({ within }) => within?.includes('EU'))).toHaveLength(27);
    expect(
      markets
        .filter(({ within }) => within?.includes('EAEU'))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['KZ', 'RU']);
  });
});

describe.each(all)('%s', (id, requirement, market) => {
  test('is whole: words in three languages, source, day, certainty', () => {
    expect(requirementSchema.parse(requirement)).toEqual(requirement);
    expect(requirementOf(id)).toBe(requirement);
    for (const text of [requirement.name, requirement.why, requirement.proof, requirement.how])
      for (const language of ['en', 'zh', 'ru'] as const) {
        expect(text[language]).not.toMatch(/complian|approved|guarante|合规|保证|гарантир/i);
        expect(text[language]).not.toMatch(/[{}]/);
      }
    expect(requirement.why.zh).toMatch(/\p{Script=Han}/u);
    expect(requirement.why.ru).toMatch(/\p{Script=Cyrillic}/u);
    expect(requirement.citation.url).toMatch(/^https?:\/\//);
  });

  test('names goods, claims and markets that exist', () => {
    const known = new Set([...kinds.map((kind) => kind.id), ...groups.map((group) => group.id)]);
    for (const one of [...requirement.goods, ...(requirement.exceptGoods ?? [])]) expect(known).toContain(one);
    const attributes = new Set(claims.map((claim) => claim.id));
    const { when = [], whenAny = [], unless = [], ask = [], notIn = [] } = requirement;
    for (const one of [...when, ...whenAny, ...unless]) expect(attributes).toContain(one);
    for (const one of ask) expect([...when, ...whenAny]).toContain(one);
    for (const one of notIn) expect(lineOf(one).map((outer) => outer.id)).toContain(market.id);
  });

  const asked = (title: string) => {
    const listing = aListing({ title, store: 'global' });
    const goods = kindsOf(listing)
      .filter(({ sure }) => sure)
      .map((kind) => ({ id: kind.id, group: groupOf(kind.id) }));
    return ids(
      market.id,
      goods,
      claimsOf(listing).map((claim) => claim.id),
      '2030-01-01',
    );
  };
  test.each(requirement.examples.asks)('is asked of: %s', (title) => {
    expect(asked(title)).toContain(id);
  });
  test.each(requirement.examples.spares)('is not asked of: %s', (title) => {
    expect(asked(title)).not.toContain(id);
  });
});

describe('inheritance', () => {
  test('Germany asks what the Union asks, and LUCID', () => {
    const german = ids('DE', nuts);
    expect(german).toEqual(expect.arrayContaining(['eu-food-importer', 'eu-aflatoxin', 'de-lucid']));
    expect(ids('EU', nuts)).not.toContain('de-lucid');
    expect(ids('NL', nuts)).toEqual(expect.arrayContaining(['eu-food-importer', 'eu-ppwr-epr']));
  });

  test('a national register takes the place of the Union’s general one', () => {
    expect(ids('DE', nuts)).not.toContain('eu-ppwr-epr');
    expect(ids('PL', nuts)).toContain('eu-ppwr-epr');
  });

  test('each requirement bears the market whose law it is', () => {
    const lines = requirementsFor('RU', honey, [], today);
    expect(lines.find(({ requirement }) => requirement.id === 'ea-tr021')?.market).toBe('EAEU');
    expect(lines.find(({ requirement }) => requirement.id === 'ru-cz-honey')?.market).toBe('RU');
    expect(ids('KZ', honey)).toEqual(ids('EAEU', honey));
  });
});

describe('claims', () => {
  test.each([
    ['EU', 'eu-organic'],
    ['DE', 'eu-organic-coi'],
    ['US', 'us-nop'],
    ['JP', 'jp-jas'],
  ])('organic asks more in %s', (market, id) => {
    expect(ids(market, nuts)).not.toContain(id);
    expect(ids(market, nuts, ['organic'])).toContain(id);
  });

  test('silence on origin or on roasting is asked about, not decided', () => {
    const us = requirementsFor('US', nuts, [], today).find(({ requirement }) => requirement.id === 'us-uflpa');
    expect(us?.ask).toEqual(['xinjiang']);
    expect(
      requirementsFor('US', nuts, ['xinjiang'], today).find(({ requirement }) => requirement.id === 'us-uflpa')?.ask,
    ).toEqual([]);
    expect(
      requirementsFor('RU', nuts, [], today).find(({ requirement }) => requirement.id === 'ea-phyto')?.ask,
    ).toEqual(['raw']);
    expect(ids('RU', nuts, ['roasted'])).not.toContain('ea-phyto');
    expect(
      requirementsFor('RU', nuts, ['in-shell'], today).find(({ requirement }) => requirement.id === 'ea-phyto')?.ask,
    ).toEqual([]);
  });
});

describe('dates at their edges', () => {
  test.each([
    ['RU', honey, 'ru-cz-honey', '2026-08-31', '2026-09-01'],
    ['EU', nuts, 'eu-ppwr-doc', '2026-08-11', '2026-08-12'],
  ])('%s: %s', (market, goods, id, before, day) => {
    const since = (on: string) =>
      requirementsFor(market, goods as typeof nuts, [], on).find(({ requirement }) => requirement.id === id)
        ?.requirement.citation.since;
    // It is among the answers before its day, too: what will hold is said beforehand, by whoever knows the day.
    expect((since(before) ?? '') > before).toBe(true);
    expect((since(day) ?? '9999') <= day).toBe(true);
  });

  test.each([
    ['2026-11-30', []],
    ['2026-12-01', []],
    ['2026-12-02', undefined],
  ])('a law until 1 December 2026, on %s', (day, expected) => {
    const law = requirementOf('eu-mrl');
    if (!law) throw new Error('the Union asks for a residue report');
    const ended = { ...law, citation: { ...law.citation, until: '2026-12-01' } };
    expect(asksOf(ended, 'EU', nuts, [], day)).toEqual(expected);
  });
});

describe('coverage', () => {
  test.each([
    ['EU', ['nuts'], true],
    ['NL', ['tea'], true],
    ['KZ', ['honey'], true],
    ['US', ['dried-fruit'], true],
    ['JP', ['nuts'], true],
    ['GB', ['nuts'], false],
    ['BR', ['tea'], false],
    ['XX', ['nuts'], false],
    ['__proto__', ['nuts'], false],
    ['US', [], false],
    ['US', ['toys'], false],
  ])('%s for %j: %s', (market, goods, expected) => {
    expect(
      covers(
        market,
        goods.map((id) => ({ id, group: groupOf(id) })),
      ),
    ).toBe(expected);
    if (!expected && goods.length > 0)
      expect(
        ids(
          market,
          goods.map((id) => ({ id, group: groupOf(id) })),
        ),
      ).toEqual([]);
  });
});
