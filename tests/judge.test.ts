import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../utils/judge.ts';
import { keyOf, type Listing } from '../utils/listing.ts';
import { policiesOf } from '../utils/marketplaces/policies.ts';
import { type Paper, paperSchema } from '../utils/paper.ts';
import { policiesOn } from '../utils/policy.ts';
import { type Report, reportSchema } from '../utils/report.ts';
import { rules } from '../utils/rules/index.ts';
import { sentenceOf } from '../utils/words/finding.ts';
import { aListing } from './listings.ts';

const judged = (listing: Listing, markets: string[], papers: Paper[] = [], today = '2026-11-23'): Report =>
  judge({
    key: keyOf(listing) ?? 'k',
    listing,
    policies: policiesOn(policiesOf(listing.marketplace), listing.store, today),
    rules,
    markets,
    papers,
    today,
  });
const result = (report: Report, rule: string) => report.audits.find((audit) => audit.rule === rule)?.result;

describe('one listing, whole', () => {
  const organic = aListing({
    title: 'Organic Walnut Kernels, Raw Walnut Halves, Shelled Walnut Pieces! 500 g',
    images: [],
  });

  test('title, pictures and papers are judged together, and the report is as reports are', () => {
    const report = judged(organic, ['DE', 'US']);
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({ key: keyOf(organic), on: '2026-11-23' });
    expect(Object.fromEntries(report.audits.map(({ rule, result: said }) => [rule, said]))).toMatchObject({
      'too-long': 'passed',
      'over-recommended': 'inapplicable',
      'banned-character': 'failed',
      'repeated-word': 'failed',
      'min-size': 'inapplicable',
      'eu-organic': 'failed',
      'us-nop': 'failed',
      'us-uflpa': 'unsure',
    });
    expect(report.goods).toMatchObject([{ id: 'food.nuts', sure: true }]);
    expect(report.markets).toEqual([
      { id: 'DE', covered: true },
      { id: 'US', covered: true },
    ]);
  });

  test('“100 % organic” is no claim without proof where the paper for it is in the drawer, for every market it is sold in', () => {
    const claimed = aListing({ title: '100% organic walnut kernels, 500 g' });
    const paper = (kind: string, more: Partial<Paper> = {}) =>
      paperSchema.parse({ id: kind, kind, number: 'CN-BIO-140', changedAt: 0, ...more });
    const european = paper('eu-organic', { from: '2026-01-01', to: '2027-06-30' });
    expect(result(judged(claimed, ['DE']), 'restricted-claim')).toBe('failed');
    expect(result(judged(claimed, ['DE'], [european]), 'restricted-claim')).toBe('passed');
    expect(result(judged(claimed, ['DE'], [{ ...european, to: '2026-10-31' }]), 'restricted-claim')).toBe('failed');
    expect(result(judged(claimed, ['DE', 'US'], [european]), 'restricted-claim')).toBe('failed');
    expect(
      result(judged(claimed, ['DE', 'US'], [european, paper('us-nop', { number: '8150031234' })]), 'restricted-claim'),
    ).toBe('passed');
    const cure = aListing({ title: '100% organic tea that cures diabetes, 500 g' });
    expect(result(judged(cure, ['DE'], [european]), 'restricted-claim')).toBe('failed');
  });

  test('a market nobody researched is not covered, which is not that nothing is needed', () => {
    expect(judged(organic, ['XX', 'DE']).markets).toEqual([
      { id: 'XX', covered: false },
      { id: 'DE', covered: true },
    ]);
  });

  test('goods nobody recognised are covered nowhere; what is asked of all goods is asked of them', () => {
    const report = judged(aListing({ title: 'Xyzzy 120 cm' }), ['DE']);
    expect(report.goods).toEqual([]);
    expect(report.markets).toEqual([{ id: 'DE', covered: false }]);
    const papers = report.audits.filter(({ category }) => category === 'paper').map(({ rule }) => rule);
    expect(papers).toContain('de-lucid');
    expect(papers).not.toContain('eu-gpsr-rp');
  });

  test('a paper entered changes the next judgement', () => {
    const paper = paperSchema.parse({
      id: 'p1',
      kind: 'eu-organic',
      markets: ['EU'],
      scope: ['nuts'],
      to: '2027-12-31',
      changedAt: 0,
    });
    expect(result(judged(organic, ['DE']), 'eu-organic')).toBe('failed');
    expect(result(judged(organic, ['DE'], [paper]), 'eu-organic')).toBe('passed');
    expect(result(judged(organic, ['DE'], [paper], '2028-01-01'), 'eu-organic')).toBe('failed');
  });

  test('the day changes what is too long', () => {
    const long = aListing({ store: 'US', title: 'Walnut kernels '.repeat(6).trim() });
    expect(result(judged(long, [], [], '2026-07-26'), 'too-long')).toBe('passed');
    expect(result(judged(long, [], [], '2026-07-27'), 'too-long')).toBe('failed');
  });

  test('a book may be longer', () => {
    const book = aListing({
      store: 'US',
      title: `Honey and its people, a history of bees and of those who keep them in hills and towns (Paperback)`,
    });
    expect(result(judged(book, ['US']), 'too-long')).toBe('passed');
    expect(judged(book, ['US']).goods).toMatchObject([{ id: 'general.media', sure: true }]);
  });

  test('where the page does not tell its store, a limit that spares some stores is only to be looked at', () => {
    const long = aListing({ store: 'unknown', title: 'Walnut kernels '.repeat(6).trim() });
    const said = judged(long, []).audits.find(({ rule }) => rule === 'too-long');
    expect(said).toMatchObject({ result: 'unsure', findings: [{ level: 'better', unsure: true }] });
  });

  test('a title that was not read is unread, not fine', () => {
    const report = judged(aListing({ title: undefined }), ['DE']);
    for (const rule of ['too-long', 'banned-character', 'repeated-word']) expect(result(report, rule)).toBe('unread');
  });
});

test('whatever a page shows, judging does not throw, and every sentence is whole', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.constantFrom(
      'Organic walnut kernels! 500 g',
      '{name} {market}',
      '=1+1',
      '核桃 核桃 核桃 500克',
      'ab '.repeat(16_000),
    ),
  );
  fc.assert(
    fc.property(
      fc.record(
        {
          title: text,
          brand: text,
          bullets: fc.array(text, { maxLength: 2 }),
          category: fc.array(text, { maxLength: 2 }),
          attributes: fc.dictionary(fc.constantFrom('origin', '__proto__', 'x'), text),
        },
        { requiredKeys: [] },
      ),
      fc.constantFrom('amazon', 'wildberries', 'ebay', 'other', 'aliexpress'),
      fc.constantFrom('US', 'DE', 'unknown', 'global'),
      (fields, marketplace, store) => {
        const listing: Listing = { id: 'x', marketplace, store, ...fields } as Listing;
        const report = judged(listing, ['DE', 'US', 'RU', 'JP']);
        for (const audit of report.audits) {
          expect(audit.result).not.toBe('broken');
          expect(audit.result === 'failed' || audit.result === 'unsure').toBe(audit.findings.length > 0);
          for (const finding of audit.findings) {
            if (finding.level === 'must') expect(finding.citation?.sure).toBe('read');
            expect(sentenceOf(audit, finding, 'ru')).not.toBe('');
          }
        }
      },
    ),
    { seed: 20261123, numRuns: 150 },
  );
});
