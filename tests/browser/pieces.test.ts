import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Database } from '../../utils/browser/database.ts';
import { eachPiece, inPieces } from '../../utils/browser/store/pieces.ts';

const counters = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `c${String(index).padStart(5, '0')}`, count: index }));

test.each([0, 1, 499, 500, 501, 1000, 1201])(
  '%i rows come whole, in the order of their keys, each once',
  async (count) => {
    const db = new Database(`crossbill-pieces-${count}`);
    await db.counters.bulkPut(counters(count).reverse());
    expect(await inPieces(db.counters)).toEqual(counters(count));
  },
);

test('a piece is never larger than asked for; keys of several parts go on where they stopped', async () => {
  const db = new Database('crossbill-pieces-parts');
  const versions = Array.from({ length: 7 }, (_, from) => ({
    key: `k${from % 2}`,
    field: 'title' as const,
    value: `${from}`,
    from,
    to: from,
    reader: 'amazon/listings',
  }));
  await db.versions.bulkPut(versions);
  const sizes: number[] = [];
  const seen: string[] = [];
  await eachPiece(db.versions, 3, (rows) => {
    sizes.push(rows.length);
    seen.push(...rows.map(({ value }) => value));
  });
  expect(sizes).toEqual([3, 3, 1]);
  expect(seen).toEqual(['0', '2', '4', '6', '1', '3', '5']);
});
