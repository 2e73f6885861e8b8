import { describe, expect, test } from 'vitest';
import { marketplaceIds } from '../utils/ids.ts';
import { marketplaces } from '../utils/marketplaces/index.ts';
import { policiesOf, policyIds } from '../utils/marketplaces/policies.ts';
import { type Policy, policiesForGoods, policiesOn, policySchema } from '../utils/policy.ts';

const all = policyIds.flatMap((id) =>
  policiesOf(id).map((policy, index) => [`${id} ${index} ${policy.on}`, id, policy] as const),
);

test('every marketplace has a title limit on file, and so have the two that only lay down policies', () => {
  expect([...policyIds].sort()).toEqual([...marketplaceIds, 'google-merchant-center', 'yandex-market'].sort());
  for (const id of policyIds)
    expect(
      policiesOf(id).some(({ on }) => on === 'title-length'),
      id,
    ).toBe(true);
  expect(policiesOf('other')).toEqual([]);
  expect(policiesOf('__proto__')).toEqual([]);
});

describe.each(all)('%s', (_, id, policy) => {
  test('is whole, with its source, the day it was read, and how sure it is', () => {
    expect(policySchema.parse(policy)).toEqual(policy);
    expect(policy.citation.readOn <= '2026-11-24').toBe(true);
    expect(policy.citation.url).toMatch(/^https?:\/\//);
  });

  test('is a Must only where the words themselves were read', () => {
    if (policy.level === 'must') expect(policy.citation.sure).toBe('read');
    if ('advised' in policy && policy.advised) expect(policy.level).toBe('better');
    if ('varies' in policy && policy.varies) expect(policy.level).toBe('better');
  });

  test('names stores the marketplace has', () => {
    const stores = new Set(marketplaces.find((marketplace) => marketplace.id === id)?.stores.map((store) => store.id));
    // Cross-border listings have a policy of their own, whether or not a store of that name is read.
    if (stores.size > 1)
      for (const store of [...(policy.stores ?? []), ...(policy.except ?? [])])
        expect([...stores, 'global'], store).toContain(store);
  });

  test('says something', () => {
    if (policy.on === 'title-characters') expect(policy.banned + policy.decorative + (policy.once ?? '')).not.toBe('');
    if (policy.on === 'image-ratio' && policy.or !== undefined) expect(policy.upTo).toBeUndefined();
    if (policy.on === 'image-ratio' && policy.upTo !== undefined) expect(policy.upTo).toBeGreaterThan(policy.ratio);
  });
});

describe('which hold', () => {
  const row = (differs: Partial<Extract<Policy, { on: 'title-length' }>>): Policy => ({
    on: 'title-length',
    max: 10,
    unit: 'characters',
    level: 'must',
    citation: { url: 'https://example.com/', readOn: '2026-11-22', sure: 'read' },
    ...differs,
  });
  const dated = row({
    citation: {
      url: 'https://example.com/',
      readOn: '2026-11-22',
      sure: 'read',
      since: '2026-07-27',
      until: '2026-12-31',
    },
  });

  test.each([
    ['2026-07-26', 0],
    ['2026-07-27', 1],
    ['2026-12-31', 1],
    ['2027-01-01', 0],
  ])('on %s: %d', (day, count) => {
    expect(policiesOn([dated], 'US', day)).toHaveLength(count);
  });

  test.each([
    [{ stores: ['DE'] }, 'DE', 1],
    [{ stores: ['DE'] }, 'US', 0],
    [{ stores: ['DE'] }, 'unknown', 0],
    [{ except: ['DE'] }, 'DE', 0],
    [{ except: ['DE'] }, 'US', 1],
    [{ except: ['DE'] }, 'unknown', 1],
  ])('%j in %s: %d', (differs, store, count) => {
    expect(policiesOn([row(differs)], store, '2026-11-23')).toHaveLength(count);
  });

  test.each([
    [{ goods: ['media'] }, [], 0],
    [{ goods: ['media'] }, ['media'], 1],
    [{ exceptGoods: ['media'] }, ['media'], 0],
    [{ exceptGoods: ['media'] }, ['nuts', 'food'], 1],
    [{}, ['media'], 1],
  ])('%j of %j: %d', (differs, goods, count) => {
    expect(policiesForGoods([row(differs)], goods)).toHaveLength(count);
  });

  test('Google’s smallest picture grows on 31 January 2027', () => {
    const least = (day: string, ...goods: string[]) =>
      policiesForGoods(policiesOn(policiesOf('google-merchant-center'), 'US', day), goods).flatMap((policy) =>
        policy.on === 'image-side' ? [`${policy.level} ${policy.min}`] : [],
      );
    expect(least('2027-01-30')).toEqual(['better 100']);
    expect(least('2027-01-30', 'textiles.apparel')).toEqual(['better 100', 'better 250']);
    expect(least('2027-01-31')).toEqual(['must 500']);
    expect(least('2027-01-31', 'textiles.apparel')).toEqual(['must 500']);
  });
});
