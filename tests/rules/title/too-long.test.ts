import { describe, expect, test } from 'vitest';
import { audit } from '../../../utils/audit.ts';
import { policiesOf } from '../../../utils/marketplaces/policies.ts';
import { policiesForGoods, policiesOn } from '../../../utils/policy.ts';
import { overRecommended } from '../../../utils/rules/title/over-recommended.ts';
import { tooLong } from '../../../utils/rules/title/too-long.ts';
import { aListing } from '../../listings.ts';

const long = (length: number) => 'walnut '.repeat(200).slice(0, length).trimEnd().padEnd(length, 's');
const judged = (marketplace: string, store: string, today: string, title: string, goods: string[] = []) => {
  const policies = policiesForGoods(policiesOn(policiesOf(marketplace), store, today), goods);
  const [hard, advised] = audit({ ...aListing(), title }, [tooLong, overRecommended], { policies, today });
  return { hard, advised };
};
const level = (marketplace: string, store: string, today: string, length: number, goods?: string[]) =>
  judged(marketplace, store, today, long(length), goods).hard?.findings[0]?.level ?? 'none';

describe('Amazon, from 200 to 75', () => {
  test.each([
    ['US', '2026-07-26', 200, 'none', 'the last day of the old limit'],
    ['US', '2026-07-26', 201, 'must', 'over the old limit'],
    ['US', '2026-07-27', 75, 'none', 'the first day of the new one'],
    ['US', '2026-07-27', 76, 'must', 'one too many'],
    ['JP', '2026-11-23', 76, 'must', 'every store but four'],
    ['SA', '2026-11-23', 200, 'none', 'Saudi Arabia is outside'],
    ['SA', '2026-11-23', 201, 'must', 'and keeps 200'],
    ['EG', '2026-11-23', 150, 'none', 'Egypt'],
    ['TR', '2026-11-23', 150, 'none', 'Türkiye'],
    ['AE', '2026-11-23', 150, 'none', 'Emirates'],
    ['US', '2025-01-20', 500, 'none', 'nothing on file before that policy'],
  ])('%s on %s, %d characters: %s (%s)', (store, day, length, expected) => {
    expect(level('amazon', store, day, length)).toBe(expected);
  });

  test('books, music and films are outside the 75; their 200 is only believed', () => {
    expect(level('amazon', 'US', '2026-11-23', 150, ['media'])).toBe('none');
    const { hard } = judged('amazon', 'US', '2026-11-23', long(230), ['media']);
    expect(hard).toMatchObject({ result: 'unsure', findings: [{ level: 'better', says: 'believed', unsure: true }] });
  });
});

describe('other marketplaces', () => {
  test.each([
    ['ebay', 'DE', 80, 'none'],
    ['ebay', 'DE', 81, 'must'],
    ['etsy', 'global', 141, 'must'],
    ['walmart', 'US', 151, 'must'],
    ['allegro', 'PL', 76, 'must'],
    ['wildberries', 'RU', 61, 'must'],
    ['aliexpress', 'global', 218, 'none'],
    ['aliexpress', 'global', 219, 'must'],
    ['alibaba', 'global', 129, 'better'],
    ['temu', 'global', 501, 'better'],
    ['ozon', 'RU', 201, 'better'],
    ['shopee', 'TW', 61, 'better'],
    ['shopee', 'SG', 61, 'none'],
    ['shopee', 'SG', 256, 'better'],
    ['lazada', 'MY', 256, 'better'],
    ['mercado-libre', 'AR', 61, 'better'],
    ['google-merchant-center', 'US', 151, 'must'],
    ['yandex-market', 'RU', 151, 'better'],
    ['other', 'unknown', 900, 'none'],
  ])('%s in %s, %d characters: %s', (marketplace, store, length, expected) => {
    expect(level(marketplace, store, '2026-11-23', length)).toBe(expected);
  });

  test('AliExpress: above 128 it is advice, above 218 a Must, and never both', () => {
    const between = judged('aliexpress', 'global', '2026-11-23', long(150));
    expect(between.hard?.result).toBe('passed');
    expect(between.advised).toMatchObject({ result: 'unsure', findings: [{ level: 'better' }] });
    const above = judged('aliexpress', 'global', '2026-11-23', long(230));
    expect(above.hard).toMatchObject({ result: 'failed', findings: [{ level: 'must' }] });
    expect(above.advised?.findings).toEqual([]);
  });

  test('a limit that belongs to the category asks the person to look there', () => {
    expect(judged('mercado-libre', 'AR', '2026-11-23', long(70)).hard).toMatchObject({
      result: 'unsure',
      findings: [{ says: 'usual', unsure: true }],
    });
  });
});

describe('where it points', () => {
  const span = (title: string) => {
    const place = judged('amazon', 'US', '2026-11-23', title).hard?.findings[0]?.place;
    return place?.field === 'title' ? place.span : undefined;
  };
  test.each([
    ['a'.repeat(80), [75, 80]],
    [`${'a'.repeat(74)}  bc`, [75, 78]],
    ['🥜'.repeat(76), [150, 152], 'counts characters, points in UTF-16 units'],
    ['あ'.repeat(80), [75, 80], 'full-width counts one'],
  ] as [string, number[], string?][])('%s', (title, expected) => {
    expect(span(title)).toEqual(expected);
  });

  test('never cuts a character in two', () => {
    const title = `${'a'.repeat(74)}👩‍🌾👩‍🌾`;
    const [start = 0] = span(title) ?? [];
    expect(start).toBe(74);
  });
});
