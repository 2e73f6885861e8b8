import { expect } from 'vitest';
import type { Listing } from '../../utils/listing.ts';
import { breaches } from '../../utils/titles/gate.ts';
import type { None } from '../../utils/titles/variants.ts';
import { worked } from './worked.ts';

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{Script=Latin}\p{M}]+|(?:(?!\p{Script=Latin})[\p{L}\p{M}])+/gu) ?? [];

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What every variant of any title holds to; returns why there is none. */
export function holdsToItsFacts(listing: Listing & { title: string }): None | undefined {
  const { variants, none, check } = worked(listing);
  const sources = [
    listing.title.replace(/[?\ufffd]/g, ' '),
    listing.brand ?? '',
    ...Object.values(listing.attributes ?? {}),
    ...(listing.bullets ?? []),
  ];
  const known = new Set(sources.flatMap(wordsOf));
  // Where no spaces part words, a run of letters is known where a source holds it.
  const written = sources.join(' ').toLowerCase();
  const isKnown = (word: string) => known.has(word) || (unspaced.test(word) && written.includes(word));
  expect(variants.length > 0).toBe(none === undefined);
  expect(worked(listing).variants).toEqual(variants);
  for (const { title, highlights = '' } of variants) {
    expect(check(title).filter(({ level }) => level === 'must')).toEqual([]);
    expect([...breaches(title, sources), ...breaches(highlights, sources)]).toEqual([]);
    expect(wordsOf(`${title} ${highlights}`).filter((word) => !isKnown(word))).toEqual([]);
    expect([...highlights].length).toBeLessThanOrEqual(125);
    expect(title.trim()).toBe(title);
  }
  return none;
}
