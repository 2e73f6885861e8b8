import { describe, expect, test } from 'vitest';
import { judgeListing } from '../utils/browser/judge-all.ts';
import { policiesOf } from '../utils/marketplaces/policies.ts';
import { changesOf } from '../utils/rule-changes.ts';
import { aListing } from './listings.ts';

const grounds = { targets: [], now: Date.UTC(2026, 10, 28) };
const drawer = { papers: [], overrides: new Map(), choices: new Map() };
const long = 'Carrow Walnut Kernels, Light Halves, Raw, Unsalted, Shelled in California, Resealable Bag, 500 g';
const changed = (title: string, store = 'US') =>
  judgeListing('key', aListing({ title, store, brand: 'Carrow' }), drawer, grounds)
    .audits.find(({ rule }) => rule === 'too-long')
    ?.findings.map((finding) => finding.changed);

describe('a rule that changed', () => {
  test('is said of a title that passed the day before', () => {
    expect(changed(long)).toEqual(['2026-07-27']);
  });

  test('is not said of a title that never passed, nor where nothing changed', () => {
    expect(changed('a walnut '.repeat(30))).toEqual([undefined]);
    expect(changed('a walnut '.repeat(30), 'AE')).toEqual([undefined]);
    expect(changed('Carrow Walnut Kernels, 500 g')).toEqual([]);
  });

  test('is listed by date, what ended on the day before what began', () => {
    const amazon = changesOf(policiesOf('amazon')).filter(({ policy }) => policy.on === 'title-length');
    expect(amazon.slice(0, 3).map(({ day, what }) => `${day} ${what}`)).toEqual([
      '2026-07-27 ends',
      '2026-07-27 begins',
      '2026-07-27 begins',
    ]);
    const days = changesOf(policiesOf('google-merchant-center')).map(({ day }) => day);
    expect(days).toEqual([...days].sort().reverse());
  });
});
