import { describe, expect, test } from 'vitest';
import { realTitles, titlesHere } from '../corpus/titles.ts';
import { holdsToItsFacts } from '../titles/honest.ts';

describe.skipIf(!titlesHere)('variants of all real titles', () => {
  test('break no Must, invent nothing, and are the same each time; how many got none, and why', () => {
    const none = new Map<string, number>();
    const titles = realTitles();
    for (const listing of titles) {
      const why = holdsToItsFacts(listing);
      const name = `${listing.marketplace}: ${why ? [why.because, why.rule].filter(Boolean).join(' ') : 'variants'}`;
      none.set(name, (none.get(name) ?? 0) + 1);
    }
    console.log(Object.fromEntries([...none].sort()));
    expect(titles.length).toBeGreaterThan(18_000);
  }, 3_600_000);
});
