import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../utils/title-check/line.ts';
import { akin } from './cases/akin.ts';
import { brightness } from './cases/brightness.ts';
import { carriagePaid } from './cases/carriage-paid.ts';
import { decorated } from './cases/decorated.ts';
import { described } from './cases/described.ts';
import { disguised } from './cases/disguised.ts';
import { elsewhere } from './cases/elsewhere.ts';
import { genuineAndHealed } from './cases/genuine-and-healed.ts';
import { giftsGiven } from './cases/gifts-given.ts';
import { headsAgain } from './cases/heads-again.ts';
import { invitations } from './cases/invitations.ts';
import { loadsBorne } from './cases/loads-borne.ts';
import { longRuns } from './cases/long-runs.ts';
import { namesakes } from './cases/namesakes.ts';
import { newForAYear } from './cases/new-for-a-year.ts';
import { offersBound } from './cases/offers-bound.ts';
import { phraseRows } from './cases/phrase-rows.ts';
import { praiseSaid } from './cases/praise-said.ts';
import { priceCuts } from './cases/price-cuts.ts';
import { prices } from './cases/prices.ts';
import { pricesSaid } from './cases/prices-said.ts';
import { rows } from './cases/rows.ts';
import { stockCleared } from './cases/stock-cleared.ts';
import { swedishOffers } from './cases/swedish-offers.ts';
import { withoutEqual } from './cases/without-equal.ts';

const today = '2026-11-28';

/** The rules a title is told off by, but those that ask how long it is. */
function rulesOn(row: string): string[] {
  const [where = '', title = ''] = row.split('|');
  const [marketplace, market] = where.split(' ');
  const answer = findingsIn({ id: title, marketplace, market, title }, today);
  if ('error' in answer) throw new Error(answer.error);
  const lengths = new Set(['too-long', 'over-recommended']);
  return answer.findings.map(({ rule }) => rule).filter((rule) => !lengths.has(rule));
}

describe.each([
  akin,
  brightness,
  carriagePaid,
  decorated,
  described,
  disguised,
  elsewhere,
  genuineAndHealed,
  giftsGiven,
  headsAgain,
  invitations,
  loadsBorne,
  longRuns,
  namesakes,
  newForAYear,
  offersBound,
  phraseRows,
  praiseSaid,
  priceCuts,
  prices,
  pricesSaid,
  rows,
  stockCleared,
  swedishOffers,
  withoutEqual,
])('$rule', ({ rule, found, clean }) => {
  test.each(found)('finds %s', (row) => {
    expect(rulesOn(row)).toContain(rule);
  });

  test.each(clean)('spares %s', (row) => {
    expect(rulesOn(row)).toEqual([]);
  });
});
