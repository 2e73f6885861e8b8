import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo } from '../../utils/title-check/door.ts';
import { checkLine } from '../../utils/title-check/line.ts';
import { policyIdOf } from '../../utils/title-check/names.ts';

const today = '2026-11-28';
const line = (differs: object = {}) => ({
  id: 'a',
  marketplace: 'amazon',
  market: 'US',
  title: 'Walnut kernels 500 g',
  ...differs,
});
const rulesOf = (differs: object) => {
  const answer = checkLine(line(differs), today);
  return 'error' in answer ? answer.error : answer.findings.map(({ rule }) => rule);
};

describe('a line of titles:check', () => {
  test('is answered with what was found, its span and its source', () => {
    const answer = checkLine(line({ title: 'Walnut kernels 500 g, free shipping' }), today);
    expect(answer).toMatchObject({
      id: 'a',
      findings: [
        {
          rule: 'promotional-phrase',
          severity: 'must',
          span: [22, 35],
          message: 'Promotional phrase: “free shipping”',
          source: expect.stringMatching(/^https:/),
        },
      ],
    });
  });

  test('counts a span in UTF-16 units', () => {
    const answer = checkLine(line({ title: '😊 Walnut kernels ! 500 g' }), today);
    expect('findings' in answer && answer.findings.map(({ rule, span }) => [rule, span])).toEqual([
      ['banned-character', [18, 19]],
      ['emoji', [0, 2]],
    ]);
  });

  test.each([
    ['2026-07-26', []],
    ['2026-07-27', ['too-long']],
  ])('is judged by the policies of its day: %s', (on, rules) => {
    const title = 'Carrow Walnut Kernels, Light Halves, Raw, Unsalted, Shelled, Resealable Bag, 500 g';
    expect(rulesOf({ title, on })).toEqual(rules);
  });

  test('tells a brand nobody knows from goods without one', () => {
    expect(rulesOf({ brand: 'Carrow' })).toEqual(['missing-brand']);
    expect(rulesOf({ brand: null })).toEqual([]);
    expect(rulesOf({})).toEqual([]);
  });

  test.each([
    'Amazon',
    'alibaba.com',
    'Mercado Libre',
    'mercado_libre',
    'Google Merchant Center',
    'Yandex Market',
    'TikTok Shop',
    'SHEIN',
  ])('knows %s by its name', (name) => expect(policyIdOf(name)).toBeDefined());

  test('of a marketplace we do not know is checked by the rules that belong to all, and gets no variants', () => {
    const answer = checkLine(line({ marketplace: 'Nowhere', title: '🔥 Walnut kernels 500 g, free shipping' }), today);
    expect(answer).toMatchObject({
      findings: [
        { rule: 'emoji', severity: 'better' },
        { rule: 'promotional-phrase', severity: 'better' },
      ],
      variants: [],
    });
  });

  test.each([
    [null, 'This line is not a JSON object'],
    [[], 'This line is not a JSON object'],
    ['text', 'This line is not a JSON object'],
    [line({ title: ' ' }), 'The title is empty'],
    [line({ title: undefined }), '"title" is missing'],
    [line({ market: 7 }), /^"market" cannot be read/],
    [line({ on: 'yesterday' }), /^"on" cannot be read/],
    [line({ title: 'a'.repeat(100_001) }), '"title" is longer than 100000 characters'],
  ])('that cannot be checked is answered with a sentence: %#', (given, error) => {
    const answer = checkLine(given, today);
    expect('error' in answer && answer.error).toEqual(typeof error === 'string' ? error : expect.stringMatching(error));
  });

  test('that is no JSON is answered with a sentence, and messages are in the language asked for', () => {
    expect(answerTo('{', today, 'en')).toEqual({ id: null, error: 'This line is not JSON' });
    const russian = answerTo(JSON.stringify(line({ title: 'Walnut kernels & free shipping' })), today, 'ru');
    expect(JSON.stringify(russian)).toContain('Рекламное выражение');
  });
});

describe('whatever the title', () => {
  const parts = fc.constantFrom(
    ...[
      '<b>',
      '&amp;',
      '!!!',
      '★',
      '🔥',
      '\ud800',
      '\u202e',
      '50% OFF',
      '$9.99',
      '+7 912 345-67-89',
      '@shop',
      'www.',
      '10x20x',
      '#1',
      '№1',
    ],
    ...[
      'مجانا',
      'שלום',
      '核桃 包邮',
      'ส่งฟรี',
      'セール',
      'СКИДКА',
      'WALNUT',
      'walnut',
      '500',
      '2026',
      '«',
      '“',
      '-',
      '/',
      ',',
      ' ',
    ],
  );
  const titles = fc.array(parts, { maxLength: 40 }).map((pieces) => pieces.join(' '));
  const markets = fc.constantFrom('US', 'DE', 'RU', 'JP', 'TW', 'global', 'EU', 'EAEU', 'zz', '');
  const marketplaces = fc.constantFrom(
    'amazon',
    'ebay',
    'etsy',
    'walmart',
    'wildberries',
    'ozon',
    'allegro',
    'mercado-libre',
    '?',
  );

  test('there is an answer, its spans inside the title', () => {
    fc.assert(
      fc.property(
        titles,
        markets,
        marketplaces,
        fc.option(fc.string({ maxLength: 30 })),
        (title, market, marketplace, brand) => {
          const answer = checkLine({ id: 1, marketplace, market, title, brand }, today);
          if ('error' in answer) {
            expect(answer.error.length).toBeGreaterThan(0);
            return;
          }
          for (const { span, message } of answer.findings) {
            expect(message).not.toMatch(/\{(?:phrase|word|brand|number|price)\}/);
            if (!span) continue;
            expect(span[0]).toBeGreaterThanOrEqual(0);
            expect(span[1]).toBeGreaterThan(span[0]);
            expect(span[1]).toBeLessThanOrEqual(title.length);
          }
        },
      ),
      { seed: 20261128, numRuns: 300 },
    );
  });

  test.each([
    'a ',
    'ＳＡＬＥ',
    '核桃',
    'walnut bowl, ',
    '1x1x1',
    '-50% ',
    '+1 2 3 4 5 ',
    '<a ',
    '@a.b',
    '\ud800',
    'ส่งฟรี',
    'A',
    '1',
    '$1,000 ',
    '🔥',
    '«',
  ])('one of 50,000 characters has an answer: %j', (piece) => {
    const title = piece.repeat(Math.ceil(50_000 / piece.length)).slice(0, 50_000);
    expect(checkLine(line({ title }), today)).toHaveProperty('findings');
  });
});
