import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Advice } from '../utils/advice.ts';
import type { Measurement } from '../utils/measurement.ts';
import type { Audit, Finding, Report } from '../utils/report.ts';
import { addDays } from '../utils/text/dates.ts';
import { type Entry, numbersOf, triage } from '../utils/triage.ts';
import { sentenceOf } from '../utils/words/finding.ts';
import { aSource } from './builders.ts';

const cited = { url: 'https://example.com/', readOn: '2026-11-22', sure: 'read' } as const;
const finding = (level: Finding['level']): Finding => ({
  level,
  says: 'x',
  with: {},
  place: { field: 'listing' },
  citation: cited,
});
const title = (...levels: Finding['level'][]): Audit => ({
  rule: 'too-long',
  category: 'title',
  result: 'failed',
  findings: levels.map(finding),
});
const paper = (
  severity: 'blocking' | 'expected' | 'advisory',
  level: Finding['level'],
  state: 'missing' | 'held' = 'missing',
): Audit => ({
  rule: 'eu-organic',
  category: 'paper',
  result: state === 'held' ? 'passed' : 'failed',
  findings: state === 'held' ? [] : [finding(level)],
  paper: { market: 'EU', severity, state, because: [], goods: 'nuts' },
});
const shop = 'amazon/DE/';
const report = (key: string, ...audits: Audit[]): Report => ({ key, on: '2026-11-23', audits, goods: [], markets: [] });
const days = (metric: string, value: number, start = '2026-11-01', end = '2026-11-14'): Advice['numbers'][number] => ({
  metric,
  value,
  start,
  end,
  spans: 'days',
});
const entry = (name: string, audits: Audit[], numbers: Advice['numbers'] = []): Entry => {
  const key = `${shop}/id/${name}`;
  return { key, report: report(key, ...audits), numbers };
};
const order = (entries: Entry[]) =>
  triage(entries).map(({ key, rank, verb }) => `${key.split('/').at(-1)} ${rank} ${verb}`);

describe('what comes first', () => {
  test('papers that block, then Must, then Better', () => {
    expect(
      order([entry('a', [title('better')]), entry('b', [title('must')]), entry('c', [paper('blocking', 'must')])]),
    ).toEqual(['c blocking certificate', 'b must title', 'a better title']);
  });

  test.each([
    ['blocking', 'must', 'blocking'],
    ['blocking', 'better', 'better', 'only reported: the person is asked to look'],
    ['expected', 'must', 'must'],
    ['advisory', 'better', 'better'],
  ] as ['blocking' | 'expected' | 'advisory', Finding['level'], string, string?][])(
    'a %s paper of level %s is %s',
    (severity, level, rank) => {
      expect(order([entry('a', [paper(severity, level)])])).toEqual([`a ${rank} certificate`]);
    },
  );

  test('within a rank those seen most, then those without numbers, in the order given', () => {
    const seen = [
      entry('none', [title('must')]),
      entry('few', [title('must')], [days('impressions', 10)]),
      entry('many', [title('must')], [days('impressions', 5000)]),
      entry('none-too', [title('must')]),
    ];
    expect(order(seen).map((line) => line.split(' ')[0])).toEqual(['many', 'few', 'none', 'none-too']);
  });

  test('a week and a month are put in order by what was seen a day', () => {
    const week = entry('week', [title('must')], [days('impressions', 700, '2026-11-01', '2026-11-07')]);
    const month = entry('month', [title('must')], [days('impressions', 1500, '2026-10-01', '2026-10-30')]);
    expect(order([month, week]).map((line) => line.split(' ')[0])).toEqual(['week', 'month']);
  });

  test('a listing seen by nobody in known days comes before one of which nothing is known', () => {
    expect(
      order([entry('unknown', [title('must')]), entry('zero', [title('must')], [days('impressions', 0)])])[0],
    ).toBe('zero must title');
  });

  test('numbers whose days are not known put nothing first', () => {
    const vague: Advice['numbers'] = [{ metric: 'impressions', value: 9_999_999, spans: 'unknown' }];
    expect(
      order([entry('vague', [title('must')], vague), entry('known', [title('must')], [days('impressions', 1)])])[0],
    ).toBe('known must title');
  });

  test('Must and Better of one check are two lines, several Must of it are one', () => {
    expect(order([entry('a', [title('must', 'must', 'better')])])).toEqual(['a must title', 'a better title']);
  });

  test('what is held, passed or does not apply asks for nothing', () => {
    expect(
      order([
        entry('a', [
          paper('blocking', 'must', 'held'),
          { rule: 'ratio', category: 'image', result: 'inapplicable', findings: [] },
        ]),
      ]),
    ).toEqual([]);
  });
});

describe('promote', () => {
  const seller = (
    name: string,
    orders: number,
    clicks: number,
    impressions: number,
    audits: Audit[] = [],
    end = '2026-11-14',
    start = '2026-11-01',
  ) =>
    entry(name, audits, [
      days('impressions', impressions, start, end),
      days('clicks', clicks, start, end),
      days('orders', orders, start, end),
    ]);
  const peers = [seller('p1', 2, 200, 20_000), seller('p2', 4, 200, 20_000)];
  const promoted = (...entries: Entry[]) => triage(entries).filter(({ rank }) => rank === 'promote');

  test('above the middle of its shop it is said, and names its numbers', () => {
    const [advice] = promoted(...peers, seller('best', 20, 200, 20_000));
    expect(advice).toMatchObject({
      verb: 'promote',
      key: `${shop}/id/best`,
      finding: {
        level: 'better',
        says: 'conversion',
        with: {
          orders: 20,
          clicks: 200,
          rate: 0.1,
          shopRate: 0.02,
          listings: 3,
          start: '2026-11-01',
          end: '2026-11-14',
        },
      },
    });
    if (!advice?.finding) throw new Error('it is said');
    const english = sentenceOf(advice.audit, advice.finding, 'en');
    for (const number of ['20', '200', '10%', '2%', '3', '2026']) expect(english).toContain(number);
    for (const language of ['zh', 'ru'] as const)
      expect(sentenceOf(advice.audit, advice.finding, language)).not.toMatch(/[{}…]/);
  });

  test.each([
    ['99 clicks', [seller('best', 20, 99, 20_000)]],
    ['13 days', [seller('best', 20, 200, 20_000, [], '2026-11-13')]],
    ['the middle itself', [seller('best', 4, 200, 20_000)]],
    ['something a border may stop', [seller('best', 20, 200, 20_000, [paper('blocking', 'must')])]],
    ['a Must', [seller('best', 20, 200, 20_000, [title('must')])]],
    ['no numbers', [entry('best', [])]],
    ['other days than the rest of the shop', [seller('best', 20, 200, 20_000, [], '2026-11-15', '2026-11-02')]],
    ['more orders than clicks', [seller('best', 201, 200, 20_000)]],
  ])('not with %s', (_, entries) => {
    expect(promoted(...peers, ...entries).map(({ key }) => key)).not.toContain(`${shop}/id/best`);
  });

  test('a Better does not stand in its way', () => {
    expect(promoted(...peers, seller('best', 20, 200, 20_000, [title('better')]))).toHaveLength(1);
  });

  test('100 clicks and 14 days are enough', () => {
    expect(
      promoted(seller('p1', 2, 100, 20_000), seller('p2', 2, 100, 20_000), seller('best', 20, 100, 20_000)).map(
        ({ key }) => key,
      ),
    ).toContain(`${shop}/id/best`);
  });

  test('two listings have no middle worth the name', () => {
    expect(promoted(seller('p1', 2, 200, 20_000), seller('best', 20, 200, 20_000))).toEqual([]);
  });

  test('another shop is not compared', () => {
    const elsewhere = peers.map((one) => ({ ...one, key: one.key.replace('amazon/DE', 'amazon/US') }));
    expect(promoted(...elsewhere, seller('best', 20, 200, 20_000))).toEqual([]);
  });

  test('where orders are not known, clicks on impressions speak', () => {
    const clicked = (name: string, clicks: number) =>
      entry(name, [], [days('impressions', 10_000), days('clicks', clicks)]);
    expect(promoted(clicked('a', 100), clicked('b', 150), clicked('best', 400))).toMatchObject([
      { finding: { says: 'ctr', with: { clicks: 400, impressions: 10_000, rate: 0.04, shopRate: 0.015 } } },
    ]);
  });
});

describe('numbersOf', () => {
  const measured = (
    metric: Measurement['metric'],
    value: number,
    start?: string,
    end?: string,
    differs: Partial<Measurement> = {},
  ): Measurement => ({
    key: 'k',
    metric,
    value,
    period: `${start ?? '?'}/${end ?? '2026-11-20'}`,
    via: 'page',
    unit: 'count',
    spans: start ? 'days' : 'unknown',
    start,
    end,
    readAt: 0,
    source: aSource(),
    ...differs,
  });

  test.each([
    ['nothing', [], []],
    [
      'the period that ends last',
      [measured('impressions', 1, '2026-11-01', '2026-11-07'), measured('impressions', 2, '2026-11-08', '2026-11-14')],
      ['impressions 2'],
    ],
    [
      'of those that end together the longest',
      [measured('impressions', 1, '2026-11-14', '2026-11-14'), measured('impressions', 30, '2026-10-16', '2026-11-14')],
      ['impressions 30'],
    ],
    [
      'one period only',
      [
        measured('impressions', 9, '2026-11-08', '2026-11-14'),
        measured('clicks', 3, '2026-11-01', '2026-11-14'),
        measured('orders', 1, '2026-11-08', '2026-11-13'),
      ],
      ['clicks 3'],
    ],
    ['no period not shown', [measured('impressions', 9)], []],
    ['none of an instant', [measured('impressions', 9, undefined, undefined, { spans: 'now' })], []],
    ['none on trial', [measured('impressions', 9, '2026-11-01', '2026-11-07', { trial: true })], []],
    [
      'nothing two ways of knowing disagree on',
      [
        measured('impressions', 9, '2026-11-01', '2026-11-07'),
        measured('impressions', 8, '2026-11-01', '2026-11-07', { via: 'file' }),
        measured('clicks', 4, '2026-11-01', '2026-11-07'),
      ],
      ['clicks 4'],
    ],
    [
      'what two agree on once',
      [
        measured('clicks', 4, '2026-11-01', '2026-11-07'),
        measured('clicks', 4, '2026-11-01', '2026-11-07', { via: 'file' }),
      ],
      ['clicks 4'],
    ],
    ['no other metric', [measured('revenue', 4, '2026-11-01', '2026-11-07')], []],
  ] as [string, Measurement[], string[]][])('takes %s', (_, given, expected) => {
    expect(numbersOf(given).map(({ metric, value }) => `${metric} ${value}`)).toEqual(expected);
  });

  test('never adds and never mixes, in whatever order they come', () => {
    const day = fc.integer({ min: 0, max: 40 });
    const one = fc.record({
      metric: fc.constantFrom('impressions', 'clicks', 'orders') as fc.Arbitrary<Measurement['metric']>,
      value: fc.nat(1000),
      from: day,
      length: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (given) => {
        const all = given.map(({ metric, value, from, length }) =>
          measured(metric, value, addDays('2026-10-01', from), addDays('2026-10-01', from + length)),
        );
        const found = numbersOf(all);
        expect(new Set(found.map(({ start, end }) => `${start}/${end}`)).size).toBeLessThanOrEqual(1);
        for (const { metric, value, start, end } of found)
          expect(
            all.some(
              (each) => each.metric === metric && each.value === value && each.start === start && each.end === end,
            ),
          ).toBe(true);
        expect(numbersOf([...all].reverse())).toEqual(found);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});
