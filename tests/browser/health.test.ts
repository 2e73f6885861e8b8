import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Database } from '../../utils/browser/database.ts';
import { fortnightOf, noteHealth } from '../../utils/browser/store/health.ts';
import { aReading, aSeenListing, NOON } from '../builders.ts';

const DAY = 86_400_000;
let db: Database;
let turn = 0;
beforeEach(() => {
  turn += 1;
  db = new Database(`health-${turn}`);
});
afterEach(() => db.delete());
const health = async () => (await db.health.toArray())[0];

describe('reading health', () => {
  test('notes for each field the part of the page most of its values came from', async () => {
    const row = (price: string) => aSeenListing({ sources: { title: 'link to the item', price } });
    await noteHealth(db, aReading({ listings: [row('column "Price"'), row('json-ld'), row('column "Price"')] }), NOON);
    expect((await health())?.from).toEqual({ title: 'link to the item', price: 'column "Price"' });
    await noteHealth(db, aReading({ state: 'changed', listings: [] }), NOON + 1);
    expect((await health())?.from?.price).toBe('column "Price"');
  });

  test('counts readings and failures by day, and forgets days long past', async () => {
    for (let day = 0; day < 20; day += 1) await noteHealth(db, aReading(), NOON + day * DAY);
    await noteHealth(db, aReading({ state: 'changed', listings: [] }), NOON + 19 * DAY + 5);
    const days = (await health())?.days ?? [];
    expect(days).toHaveLength(14);
    expect(days.at(-1)).toEqual({ day: '2026-12-12', reads: 1, failures: 1 });
  });

  test('knows who is on trial', async () => {
    await noteHealth(db, aReading({ trial: true, reader: 'ebay/listings', marketplace: 'ebay' }), NOON);
    expect((await health())?.trial).toBe(true);
  });
});

describe('rise of failures', () => {
  const daily = (counts: readonly [reads: number, failures: number][]) =>
    counts.map(([reads, failures], index) => ({
      day: `2026-11-${String(15 + index).padStart(2, '0')}`,
      reads,
      failures,
    }));
  const fourteen = (first: [number, number], then: [number, number]) =>
    daily([...Array.from({ length: 7 }, () => first), ...Array.from({ length: 7 }, () => then)]);
  test.each([
    ['none at all', fourteen([3, 0], [3, 0]), false],
    ['as many as before', fourteen([3, 1], [3, 1]), false],
    ['fewer than before', fourteen([3, 2], [3, 1]), false],
    ['from none to one in four', fourteen([3, 0], [3, 1]), true],
    [
      'one page that was slow',
      daily([
        [3, 0],
        [3, 1],
      ]),
      false,
    ],
    ['nothing read before', fourteen([0, 0], [0, 2]), true],
  ])('%s', (_, days, rises) => expect(fortnightOf(days, '2026-11-28').rises).toBe(rises));

  test('days without a reading stand there empty', () => {
    const { days } = fortnightOf([{ day: '2026-11-20', reads: 1, failures: 0 }], '2026-11-28');
    expect(days).toHaveLength(14);
    expect(days.filter(({ reads }) => reads > 0)).toHaveLength(1);
    expect(days[0]?.day).toBe('2026-11-15');
  });
});
