import { describe, expect, test } from 'vitest';
import { audit } from '../utils/audit.ts';
import type { Policy } from '../utils/policy.ts';
import type { Finding } from '../utils/report.ts';
import { resultOf } from '../utils/report.ts';
import { minSize } from '../utils/rules/images/min-size.ts';
import { ratio } from '../utils/rules/images/ratio.ts';
import type { Rule } from '../utils/rules/rule.ts';
import { aListing } from './listings.ts';

const today = '2026-11-23';
const words = { title: 'Fine', why: 'So', wrong: 'Wrong' };
const finding: Finding = { level: 'better', says: 'wrong', with: {}, place: { field: 'listing' } };
const aRule = (differs: Partial<Rule> = {}): Rule => ({
  id: 'a-rule',
  category: 'title',
  words: { en: words, zh: words, ru: words },
  needs: ['title'],
  check: () => [],
  examples: { passes: [], fails: [] },
  ...differs,
});
const policy: Policy = {
  on: 'title-repeats',
  most: 2,
  level: 'must',
  citation: { url: 'https://example.com/', readOn: today, sure: 'read' },
};
const result = (rule: Rule, listing = aListing(), policies: Policy[] = []) =>
  audit(listing, [rule], { policies, today })[0]?.result;

describe('what an audit says', () => {
  test.each([
    ['passed', aRule()],
    ['failed', aRule({ check: () => [finding] })],
    ['failed', aRule({ check: () => [finding, { ...finding, unsure: true }] })],
    ['unsure', aRule({ check: () => [{ ...finding, unsure: true }] })],
    ['inapplicable', aRule({ applies: () => false })],
    ['inapplicable', aRule({ on: 'title-repeats' })],
    ['unread', aRule({ needs: ['title', 'images'] })],
    ['unread', aRule({ settles: () => false })],
    ['failed', aRule({ settles: () => false, check: () => [finding] })],
    [
      'broken',
      aRule({
        check: () => {
          throw new Error('it broke');
        },
      }),
    ],
    [
      'broken',
      aRule({
        applies: () => {
          throw new TypeError('it broke');
        },
      }),
    ],
    [
      'broken',
      aRule({
        settles: () => {
          throw new TypeError('it broke');
        },
      }),
    ],
  ] as [string, Rule][])('%s', (expected, rule) => {
    expect(result(rule)).toBe(expected);
  });

  test('a policy of the kind it rests on lets it speak', () => {
    expect(result(aRule({ on: 'title-repeats' }), aListing(), [policy])).toBe('passed');
  });

  test('without any policy it is not said that something could not be read', () => {
    expect(result(aRule({ on: 'image-side', needs: ['images'] }))).toBe('inapplicable');
  });

  test('one rule that breaks does not silence the others', () => {
    const broken = aRule({
      id: 'b',
      check: () => {
        throw new Error('no');
      },
    });
    expect(audit(aListing(), [aRule(), broken, aRule()], { policies: [], today }).map((one) => one.result)).toEqual([
      'passed',
      'broken',
      'passed',
    ]);
  });

  test('no finding passes, and only unsure ones are unsure', () => {
    expect(resultOf([])).toBe('passed');
    expect(resultOf([finding])).toBe('failed');
    expect(resultOf([{ ...finding, unsure: true }])).toBe('unsure');
  });
});

describe('pictures', () => {
  const side: Policy = { on: 'image-side', min: 500, side: 'longest', level: 'must', citation: policy.citation };
  const square: Policy = { on: 'image-ratio', ratio: 1, level: 'must', citation: policy.citation };
  const listing = (...images: { width?: number; height?: number; original?: true }[]) =>
    aListing({ images: images.map((image, index) => ({ address: `https://example.com/${index}.jpg`, ...image })) });

  test.each([
    ['no pictures were read', aListing(), 'unread'],
    ['there is none', listing(), 'inapplicable'],
    ['large enough', listing({ width: 500, height: 100, original: true }), 'passed'],
    ['one pixel short', listing({ width: 499, height: 100, original: true }), 'failed'],
    ['a thumbnail', listing({ width: 40, height: 40 }), 'unread'],
    ['size not said', listing({ original: true }), 'unread'],
    ['one side not said', listing({ width: 40, original: true }), 'unread'],
    [
      'the first is known, the second a thumbnail',
      listing({ width: 900, height: 900, original: true }, { width: 40, height: 40 }),
      'unread',
    ],
    ['one is too small, another not known', listing({}, { width: 40, height: 40, original: true }), 'failed'],
  ])('%s: %s', (_, given, expected) => {
    expect(result(minSize, given, [side])).toBe(expected);
  });

  test.each([
    [1000, 1000, 'passed'],
    [1000, 991, 'passed'],
    [1000, 985, 'failed'],
    [750, 1000, 'failed'],
  ])('%d × %d: %s', (width, height, expected) => {
    expect(result(ratio, listing({ width, height, original: true }), [square])).toBe(expected);
  });

  test.each([
    ['shortest', 600, 400, 'failed'],
    ['longest', 600, 400, 'passed'],
    ['width', 400, 900, 'failed'],
    ['height', 900, 400, 'failed'],
    ['height', 400, 900, 'passed'],
  ] as const)('%s side of %d × %d: %s', (which, width, height, expected) => {
    expect(result(minSize, listing({ width, height, original: true }), [{ ...side, side: which }])).toBe(expected);
  });

  test('the finding names the picture, counted from one', () => {
    const [said] = audit(
      listing({ width: 900, height: 900, original: true }, { width: 40, height: 30, original: true }),
      [minSize],
      { policies: [side], today },
    );
    expect(said?.findings).toMatchObject([
      { with: { number: 2, width: 40, height: 30, min: 500 }, place: { field: 'image', index: 1 } },
    ]);
  });
});
