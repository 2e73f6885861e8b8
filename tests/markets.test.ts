import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOf, kinds, leaves } from '../utils/goods/kinds.ts';
import { traitOf } from '../utils/goods/traits.ts';
import { lineOf, marketNamed, marketOf, markets, requirementOf, targets } from '../utils/markets/index.ts';
import { notRequiredSchema, type Requirement, requirementSchema } from '../utils/markets/market.ts';
import { requirementNames } from '../utils/markets/names.ts';
import { notRequired } from '../utils/markets/not-required.ts';
import { shared } from '../utils/markets/shared.ts';
import { texts } from '../utils/markets/texts.ts';
import { written } from '../utils/markets/written.ts';
import { wrongClaims } from '../utils/markets/wrong-claims.ts';
import { askedOf, covers, isFor } from '../utils/papers/asked.ts';
import { lawsOfClaim } from '../utils/papers/claim-laws.ts';
import { isLike } from '../utils/papers/number.ts';
import type { Truth } from '../utils/papers/product.ts';
import { citationSchema } from '../utils/source.ts';
import { addDays } from '../utils/text/dates.ts';
import { aProduct } from './products.ts';

const today = '2026-11-28';
/** Every row as it is written, by its id. */
const distinct = [
  ...new Map(
    [...written.flatMap(({ requirements }) => requirements), ...shared.map(({ markets: _where, ...row }) => row)].map(
      (one) => [one.id, one],
    ),
  ).values(),
];
const all = distinct.map((requirement) => [requirement.id, requirement] as const);
const marketsOf = ({ id }: Pick<Requirement, 'id'>) =>
  markets.filter(({ requirements }) => requirements.some((one) => one.id === id));
const asked = (target: string, kind: string, traits: Record<string, Truth> = {}, words: string[] = [], day = today) =>
  askedOf(target, aProduct(kind, traits, words), day);
const ids = (...given: Parameters<typeof asked>) => asked(...given).map(({ requirement }) => requirement.id);
const unsayable = /complian|approved|guarante|合规|保证|гарантир|[{}]/i;

describe('the shelf of markets', () => {
  test('holds the 286 requirements and 35 myths of the facts, each under one id', () => {
    expect(distinct).toHaveLength(286);
    expect(new Set(notRequired.map(({ id }) => id)).size).toBe(35);
    expect(new Set(markets.map(({ id }) => id)).size).toBe(markets.length);
    // A row that several markets share is one and the same row in each of them.
    for (const { requirements } of markets) for (const one of requirements) expect(requirementOf(one.id)).toEqual(one);
  });

  test('is judged by every row as it is written, but for what explains it, which stands apart', () => {
    expect(new Set(markets.flatMap(({ requirements }) => requirements.map(({ id }) => id))).size).toBe(286);
    for (const { name, about, basis, changes, ...law } of distinct) {
      const days = changes ? { changes: changes.map(({ on }) => ({ on })) } : {};
      expect(requirementOf(law.id)).toEqual({ ...law, ...days });
      expect(requirementNames[law.id]).toEqual(name);
      for (const language of ['en', 'zh', 'ru'] as const) {
        expect(texts[language]?.about[law.id]).toBe(about[language]);
        expect(texts[language]?.basis[law.id]).toBe(basis);
        for (const { on, what } of changes ?? [])
          expect(texts[language]?.changes[`${law.id} ${on}`]).toBe(what[language]);
      }
    }
  });

  test('what a market lies within is a market: 27 states in the EU, five in the EAEU', () => {
    for (const { id, within = [] } of markets)
      for (const outer of within) expect(marketOf(outer), `${id} within ${outer}`).toBeDefined();
    expect(markets.filter(({ within }) => within?.includes('EU'))).toHaveLength(27);
    expect(markets.flatMap(({ id, within }) => (within?.includes('EAEU') ? [id] : [])).sort()).toEqual([
      'AM',
      'BY',
      'KG',
      'KZ',
      'RU',
    ]);
  });

  test('carriage and leaving China are no places to sell in', () => {
    expect(targets.map(({ id }) => id)).not.toContain('GLOBAL');
    expect(targets.map(({ id }) => id)).not.toContain('CN-EXPORT');
  });

  test.each([
    ['UK', 'GB'],
    ['gb', 'GB'],
    [' de ', 'DE'],
    ['Germany', 'DE'],
    ['日本', 'JP'],
    ['Россия', 'RU'],
    ['EAEU', 'EAEU'],
    ['XX', undefined],
    ['__proto__', undefined],
    ['', undefined],
  ])('%j is the market %s', (text, id) => {
    expect(marketNamed(text)?.id).toBe(id);
  });
});

describe.each(all)('%s', (id, requirement) => {
  test('is whole: words in three languages, source, day, certainty', () => {
    expect(requirementSchema.parse(requirement)).toEqual(requirement);
    for (const text of [requirement.name, requirement.about])
      for (const language of ['en', 'zh', 'ru'] as const) expect(text[language]).not.toMatch(unsayable);
    expect(requirement.about.zh).toMatch(/\p{Script=Han}/u);
    expect(requirement.about.ru).toMatch(/\p{Script=Cyrillic}/u);
    expect(requirement.citation.url).toMatch(/^https?:\/\//);
    expect(requirement.basis.length).toBeGreaterThan(5);
  });

  test('names goods, traits and markets that exist', () => {
    const {
      goods,
      exceptGoods = [],
      named = [],
      begins = [],
      when = [],
      whenAny = [],
      unless = [],
      notIn = [],
    } = requirement;
    for (const one of [
      ...goods,
      ...exceptGoods,
      ...[...named, ...begins].flatMap((part) => ('of' in part ? part.of : part.goods)),
    ])
      expect(kindOf(one), one).toBeDefined();
    for (const { of } of named)
      for (const one of of) expect(isFor(requirement, [one, one.split('.')[0] ?? one])).toBe(true);
    const narrowing = named.flatMap((part) => part.whenAny ?? []);
    for (const one of [...when, ...whenAny, ...unless, ...narrowing]) expect(traitOf(one), one).toBeDefined();
    for (const one of notIn)
      expect(lineOf(one).map((outer) => outer.id)).toEqual(
        expect.arrayContaining(marketsOf(requirement).map((market) => market.id)),
      );
  });

  test('its changes lie in order, after it was read or near it', () => {
    const days = (requirement.changes ?? []).map(({ on }) => on);
    expect([...days].sort()).toEqual(days);
    for (const { what } of requirement.changes ?? [])
      for (const language of ['en', 'zh', 'ru'] as const) expect(what[language]).not.toMatch(unsayable);
  });

  test('its numbers are written like their examples, and not like what is nearly one', () => {
    for (const format of requirement.numbers ?? []) {
      const { like, example } = format;
      expect(like).not.toMatch(/[^\\][.\])]\*|[^\\][.\])]\+|,\}/);
      expect(isLike(format, example), example).toBe(true);
      expect(isLike(format, ` ${example} `), 'spaces around').toBe(true);
      for (const mutant of ['', `${example}§`, `§${example}`, '?'.repeat(example.length), 'a'.repeat(400)])
        expect(isLike(format, mutant), mutant).toBe(false);
    }
  });

  const conditions = () => {
    const { when = [], whenAny = [] } = requirement;
    const narrowing = requirement.named?.flatMap((part) => part.whenAny?.slice(0, 1) ?? []) ?? [];
    return Object.fromEntries([...when, ...whenAny.slice(0, 1), ...narrowing].map((trait) => [trait, 'yes' as Truth]));
  };
  const words = () => requirement.named?.flatMap((part) => part.words?.slice(0, 1) ?? []) ?? [];
  const kind = () => leaves.find(({ id: one }) => isFor(requirement, [one, one.split('.')[0] ?? one]))?.id ?? '';
  const target = () => marketsOf(requirement)[0]?.id ?? '';
  const home = () => (target() === 'GLOBAL' ? 'US' : target());

  test('is asked of its goods, from its first day and not before', () => {
    const found = asked(home(), kind(), { 'origin.china': 'yes', ...conditions() }, words(), '2035-01-01').find(
      (one) => one.requirement.id === id,
    );
    expect(found).toMatchObject({ open: [], market: target() });
    expect(found?.unlisted).toBeUndefined();
    const { since } = found ?? {};
    if (since) expect(addDays(since, -1) < since).toBe(true);
  });

  test('is not asked of other goods, nor where a condition is not met', () => {
    const other = leaves.find(({ id: one }) => !isFor(requirement, [one, one.split('.')[0] ?? one]));
    if (other)
      expect(ids(home(), other.id, { 'origin.china': 'yes', ...conditions() }, words(), '2035-01-01')).not.toContain(
        id,
      );
    const { when = [], whenAny = [] } = requirement;
    if (when.length + whenAny.length > 0) expect(ids(home(), kind(), {}, words(), '2035-01-01')).not.toContain(id);
    for (const trait of requirement.unless ?? [])
      expect(ids(home(), kind(), { ...conditions(), [trait]: 'yes' }, words(), '2035-01-01')).not.toContain(id);
  });

  test('asks first where a condition is open', () => {
    const { when = [], whenAny = [] } = requirement;
    if (when.length + whenAny.length === 0) return;
    const open = Object.fromEntries([...when, ...whenAny].map((trait) => [trait, 'open' as Truth]));
    const traits =
      id.startsWith('cn-') && target() === 'CN-EXPORT' ? { ...open, 'origin.china': 'yes' as Truth } : open;
    const found = asked(home(), kind(), traits, words(), '2035-01-01').find((one) => one.requirement.id === id);
    expect(found?.open.length).toBeGreaterThan(0);
  });
});

describe.each(notRequired.map((one) => [one.id, one] as const))('%s', (_, myth) => {
  test('is whole, and names goods, traits and markets that exist', () => {
    expect(notRequiredSchema.parse(myth)).toEqual(myth);
    for (const one of myth.goods) expect(kindOf(one), one).toBeDefined();
    for (const one of myth.markets) expect(marketOf(one), one).toBeDefined();
    for (const one of [...(myth.when ?? []), ...(myth.unless ?? [])]) expect(traitOf(one), one).toBeDefined();
    expect(myth.truth.zh).toMatch(/\p{Script=Han}/u);
    expect(myth.truth.ru).toMatch(/\p{Script=Cyrillic}/u);
  });
});

describe('inheritance', () => {
  test('Germany asks what the Union asks, and LUCID', () => {
    const german = ids('DE', 'food.nuts', { 'seller.no-local-entity': 'yes', 'form.prepacked': 'yes' });
    expect(german).toEqual(expect.arrayContaining(['eu-food-importer', 'eu-aflatoxin', 'de-lucid']));
    expect(ids('EU', 'food.nuts')).not.toContain('de-lucid');
  });

  test('a national register takes the place of the Union’s general one', () => {
    const abroad: Record<string, Truth> = { 'seller.no-local-entity': 'yes' };
    expect(ids('DE', 'food.nuts', abroad)).not.toContain('eu-ppwr-epr');
    expect(ids('PL', 'food.nuts', abroad)).toContain('eu-ppwr-epr');
  });

  test('each requirement bears the market whose law it is', () => {
    const lines = asked('RU', 'food.honey', { 'has.honey': 'yes' });
    expect(lines.find(({ requirement }) => requirement.id === 'ea-tr021')?.market).toBe('EAEU');
    expect(lines.find(({ requirement }) => requirement.id === 'ru-cz-honey')?.market).toBe('RU');
    expect(ids('KG', 'food.honey')).toEqual(ids('EAEU', 'food.honey'));
    expect(
      asked('GB', 'auto.parts', {}, ['headlight*']).find(({ requirement }) => requirement.id === 'eu-auto-emark')
        ?.market,
    ).toBe('GB');
  });

  test('carriage stands beside every target, leaving China beside those of goods from there', () => {
    const battery: Record<string, Truth> = { 'has.lithium-battery': 'yes' };
    for (const target of ['US', 'RU', 'VN'])
      expect(ids(target, 'electronics.power-bank', battery)).toContain('gl-un383');
    expect(ids('US', 'food.nuts', { 'origin.china': 'yes' })).toContain('cn-food-filing');
    expect(ids('US', 'food.nuts', { 'origin.china': 'no' })).not.toContain('cn-food-filing');
    expect(ids('CN', 'food.nuts', { 'origin.china': 'yes' })).not.toContain('cn-food-filing');
  });
});

describe('goods that a law names one by one', () => {
  test.each([
    ['US', 'auto.parts', ['brake pad*'], 'us-fmvss', 'asked'],
    ['US', 'auto.parts', [], 'us-fmvss', 'open'],
    ['US', 'childrens.carriers', [], 'us-fmvss', 'no'],
    ['US', 'childrens.apparel', ['pajama*'], 'us-sleepwear', 'asked'],
    ['US', 'childrens.apparel', [], 'us-sleepwear', 'no'],
    ['US', 'childrens.articles', ['bottle*'], 'us-durable-infant', 'no'],
    ['US', 'childrens.articles', ['stroller*'], 'us-durable-infant', 'asked'],
    ['US', 'textiles.home', [], 'us-gcc', 'no'],
    ['US', 'textiles.home', ['carpet*'], 'us-gcc', 'asked'],
    ['US', 'toys.general', [], 'us-efiling', 'asked'],
    ['AU', 'ppe.other', [], 'au-ppe-standards', 'no'],
    ['EU', 'food.nuts', ['sesame'], 'eu-nut-fruit-origin', 'no'],
  ])('%s, %s called %j: %s %s', (target, kind, words, id, how) => {
    const found = asked(target, kind, { 'for.under-3': 'yes', 'for.under-12': 'yes' }, words).find(
      ({ requirement }) => requirement.id === id,
    );
    if (how === 'no') expect(found).toBeUndefined();
    else expect(found?.unlisted).toBe(how === 'open' ? true : undefined);
  });
});

describe('what counts in one market of several, or of some goods of a kind', () => {
  test.each<[string, string, Record<string, Truth>, string[], string, boolean]>([
    ['JP', 'cosmetics.sunscreen', { 'claim.spf': 'yes' }, [], 'xx-functional-cosmetic', false],
    ['KR', 'cosmetics.sunscreen', { 'claim.spf': 'yes' }, [], 'xx-functional-cosmetic', true],
    [
      'JP',
      'cosmetics.sunscreen',
      { 'claim.spf': 'yes', 'claim.functional-cosmetic': 'yes' },
      [],
      'xx-functional-cosmetic',
      true,
    ],
    ['DE', 'medical.device', { 'has.battery': 'yes' }, [], 'eu-rohs', true],
    ['DE', 'medical.device', { 'has.battery': 'yes' }, [], 'de-weee', true],
    ['DE', 'medical.device', {}, [], 'eu-rohs', false],
    ['GB', 'lighting.led', { 'has.mains': 'yes' }, ['desk lamp*'], 'uk-plug', true],
    ['GB', 'lighting.led', { 'has.mains': 'yes' }, [], 'uk-plug', false],
    ['KR', 'mobility.e-ride', { 'has.lithium-battery': 'yes' }, [], 'kr-consumer', true],
    ['GB', 'tobacco', { 'has.lithium-battery': 'yes' }, [], 'gl-un383', true],
  ])('%s, %s %j %j: %s %s', (target, kind, traits, words, id, expected) => {
    expect(ids(target, kind, traits, words).includes(id)).toBe(expected);
  });
});

test('a toy for grown-ups has no certificate to file', () => {
  expect(ids('US', 'toys.general', { 'for.under-14': 'no' })).not.toContain('us-efiling');
});

describe('dates at their edges', () => {
  test.each([
    ['RU', 'food.honey', [], 'ru-cz-honey', '2026-09-01'],
    ['RU', 'food.dry-groceries', ['pasta'], 'ru-cz-honey', '2026-09-01'],
    ['RU', 'food.dry-groceries', ['rice'], 'ru-cz-honey', '2026-12-01'],
    ['EU', 'food.nuts', [], 'eu-ppwr-doc', '2026-08-12'],
    ['KZ', 'footwear', [], 'kz-marking', '2021-11-01'],
    ['KZ', 'textiles.apparel', [], 'kz-marking', '2026-12-01'],
    ['EU', 'textiles.apparel', [], 'eu-pfas', '2026-10-10'],
    ['EU', 'textiles.home', [], 'eu-pfas', '2027-10-10'],
  ])('%s, %s %j: %s since %s', (market, kind, words, id, day) => {
    for (const on of [addDays(day, -1), day])
      expect(asked(market, kind, {}, words, on).find(({ requirement }) => requirement.id === id)?.since).toBe(day);
  });

  test('a law that ends holds on its last day and not after', () => {
    const row = requirementOf('eu-mrl');
    if (!row) throw new Error('the Union asks for a residue report');
    const { since } = row.citation;
    expect(since && since <= today).toBe(true);
    const ends = distinct.filter(({ citation }) => citation.until !== undefined);
    for (const { id, citation, goods } of ends) {
      const kind = goods[0] ?? '';
      expect(ids('EU', kind, {}, [], addDays(citation.until ?? today, 1))).not.toContain(id);
    }
  });
});

describe('coverage', () => {
  const line = (kind: string) => [kind, kind.split('.')[0] ?? kind];
  test.each([
    ['EU', 'food.nuts', true],
    ['NL', 'food.tea', true],
    ['GB', 'food.nuts', true],
    ['BR', 'food.tea', true],
    ['CA', 'footwear', false],
    ['BR', 'candles', false],
    ['PH', 'pet.food', false],
    ['SG', 'knives', false],
    ['CN-EXPORT', 'pet.food', false],
    ['XX', 'food.nuts', false],
    ['__proto__', 'food.nuts', false],
  ])('%s for %s: %s', (market, kind, expected) => {
    expect(covers(market, [line(kind)])).toBe(expected);
  });

  test('of no goods, nothing is said', () => {
    expect(covers('US', [])).toBe(false);
  });

  test('whatever the market and the goods: where nothing is covered no law of that market is named', () => {
    fc.assert(
      fc.property(fc.constantFrom(...targets), fc.constantFrom(...kinds), ({ id }, { id: kind }) => {
        const own = asked(id, kind).filter(({ market }) => market !== 'GLOBAL' && market !== 'CN-EXPORT');
        if (!covers(id, [line(kind)])) expect(own).toEqual([]);
      }),
      { seed: 20261128, numRuns: 500 },
    );
  });
});

describe.each(wrongClaims.map((one) => [one.id, one] as const))('wrong claim %s', (_, claim) => {
  test('names goods, markets and requirements that exist, and says what may be said instead', () => {
    for (const one of [...(claim.goods ?? []), ...(claim.exceptGoods ?? [])]) expect(kindOf(one), one).toBeDefined();
    for (const one of claim.markets ?? []) expect(marketOf(one), one).toBeDefined();
    for (const one of claim.unlessHeld === 'any' ? [] : (claim.unlessHeld ?? []))
      expect(requirementOf(one), one).toBeDefined();
    expect(claim.instead.zh).toMatch(/\p{Script=Han}/u);
    expect(claim.instead.ru).toMatch(/\p{Script=Cyrillic}/u);
  });

  test('says in every market where it is laid down, and when that was read', () => {
    for (const row of claim.rows ?? []) expect(requirementOf(row), row).toBeDefined();
    for (const { markets: where = [] } of claim.laws) for (const one of where) expect(marketOf(one), one).toBeDefined();
    for (const target of claim.markets ?? targets.map(({ id }) => id)) {
      const laws = lawsOfClaim(claim, target);
      expect(laws.length, target).toBeGreaterThan(0);
      for (const { citation } of laws) expect(citationSchema.parse(citation)).toEqual(citation);
    }
  });
});

test.each<[claim: string, target: string, says: RegExp]>([
  // The market's own law.
  ['generic-eco', 'US', /gpo\.gov.*2012-24713/],
  ['generic-eco', 'DE', /eli\/dir\/2024\/825/],
  ['non-toxic', 'GB', /reachonline\.eu\/clp/],
  ['organic-without-paper', 'MX', /juristas\.mx/],
  // A requirement of the market that says so.
  ['antibacterial-unregistered', 'FR', /eli\/reg\/2012\/528/],
  ['foreign-mark', 'KR', /./],
  // What is so anywhere; what others lay down.
  ['fda-approved', 'RU', /fas\.gov\.ru/],
  ['fda-approved', 'KZ', /section720\.9/],
  ['cures-illness', 'RU', /fas\.gov\.ru/],
  ['cures-illness', 'CN', /shoulawyer/],
  ['certified-by-somebody', 'US', /16\/260\.6/],
  ['authority-approved', 'JP', /medical-diet/],
  ['generic-eco-korea', 'KR', /law\.go\.kr/],
  ['generic-eco', 'IN', /ondc\.org/],
  ['antibacterial-unregistered', 'TR', /kayserito/],
  ['cures-illness', 'KZ', /./],
])('the source of %s in %s', (id, target, says) => {
  const claim = wrongClaims.find((one) => one.id === id);
  expect(claim && lawsOfClaim(claim, target)[0]?.citation.url).toMatch(says);
});

test('where a market has no law of its own on file, two others are named and not the whole world', () => {
  for (const claim of wrongClaims)
    for (const { id } of targets) {
      const foreign = lawsOfClaim(claim, id).filter(({ citation }) =>
        claim.laws.some(({ markets, citation: one }) => one.url === citation.url && markets && !markets.includes(id)),
      );
      expect(foreign.length, `${claim.id} ${id}`).toBeLessThanOrEqual(2);
    }
});
