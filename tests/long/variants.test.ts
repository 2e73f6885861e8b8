import { describe, expect, test } from 'vitest';
import { realTitles, type Titled, titlesHere } from '../corpus/titles.ts';
import { holdsToItsFacts } from '../titles/honest.ts';

// By where they stand, so that one part can be run by itself (`-t ozon`): all of them take several minutes.

const byPlace = new Map<string, Titled[]>();
for (const listing of titlesHere ? realTitles() : [])
  byPlace.set(listing.marketplace, (byPlace.get(listing.marketplace) ?? []).concat(listing));

describe.skipIf(!titlesHere)('variants of all real titles', () => {
  test('there are twenty thousand or so', () => {
    expect([...byPlace.values()].flat().length).toBeGreaterThan(18_000);
  });

  test.each([...byPlace])(
    '%s: break no Must, invent nothing, and are the same each time; how many got none, and why',
    (place, titles) => {
      const none = new Map<string, number>();
      for (const listing of titles) {
        const why = holdsToItsFacts(listing);
        const name = why ? [why.because, why.rule].filter(Boolean).join(' ') : 'variants';
        none.set(name, (none.get(name) ?? 0) + 1);
      }
      console.log(place, Object.fromEntries([...none].sort()));
    },
    3_600_000,
  );
});
