import { describe, expect, test } from 'vitest';
import { policiesOf } from '../../utils/marketplaces/policies.ts';
import { shotsOf } from '../../utils/pictures/shots.ts';
import { policiesForGoods, policiesOn, shotSchema } from '../../utils/policy.ts';

const named = (marketplace: string, store: string, ...goods: string[]) =>
  policiesForGoods(policiesOn(policiesOf(marketplace), store, '2026-11-28'), goods).flatMap((policy) =>
    policy.on === 'image-shot' ? [`${policy.level} ${policy.role ?? 'any'} ${policy.shot}`] : [],
  );

describe('shots asked of a photographer', () => {
  test.each([
    ['of unknown goods', [], 'label', true],
    ['of walnuts', ['food.nuts', 'food'], 'label', true],
    ['of walnuts', ['food.nuts', 'food'], 'size-chart', false],
    ['of a dress', ['textiles.apparel', 'textiles'], 'size-chart', true],
    ['of a charger', ['electronics.charger', 'electronics'], 'rating-plate', true],
    ['of a charger', ['electronics.charger', 'electronics'], 'label', false],
    ['of a doll', ['toys.general', 'toys'], 'warnings', true],
    ['of a doll', ['toys.general', 'toys'], 'rating-plate', false],
    ['of a toy car', ['toys.electronic', 'toys'], 'rating-plate', true],
  ])('%s %j: %s %s', (_, goods, shot, asked) => {
    const shots = shotsOf(goods);
    expect(shots.includes(shotSchema.parse(shot))).toBe(asked);
    expect(new Set(shots).size).toBe(shots.length);
    expect(shots[0]).toBe('front');
  });

  test('a marketplace names its own, by goods and store', () => {
    expect(named('amazon', 'US', 'textiles.apparel', 'textiles')[0]).toBe('must main worn');
    expect(named('amazon', 'US', 'childrens.apparel', 'childrens')[0]).toBe('must main laid-flat');
    expect(named('amazon', 'US', 'food.nuts', 'food')).toEqual(['better other in-use', 'better other facts-in-words']);
    expect(named('etsy', 'US')).toEqual(['must any the-item-itself']);
    expect(named('tiktok-shop', 'US')).toEqual(['better other back-and-side']);
    expect(named('tiktok-shop', 'DE')).toEqual([]);
    expect(named('walmart', 'US')).toEqual([]);
  });
});
