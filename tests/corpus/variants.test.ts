import { describe, expect, test } from 'vitest';
import { holdsToItsFacts } from '../titles/honest.ts';
import { drawn, realTitles, titlesHere } from './titles.ts';

// A few hundred real titles, drawn with a seed; all of them stand in tests/long.

describe.skipIf(!titlesHere)('variants of real titles', () => {
  test('break no Must, invent nothing, and are the same each time', () => {
    const titles = drawn(
      realTitles().filter(({ marketplace }) => marketplace !== ('other' as string)),
      200,
      20_261_128,
    );
    expect(titles).toHaveLength(200);
    for (const listing of titles) holdsToItsFacts(listing);
  }, 120_000);
});
