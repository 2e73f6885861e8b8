import { expect, test } from 'vitest';
import { tasksOf } from '../../components/data/brief.ts';
import type { Advice } from '../../utils/advice.ts';
import type { Audit } from '../../utils/report.ts';

const advice = (key: string, rule: string, paper?: Partial<NonNullable<Audit['paper']>>): Advice => {
  const finding = {
    level: 'must' as const,
    says: paper?.state ?? 'past',
    with: {},
    place: { field: 'listing' as const },
  };
  const whole = { market: 'EU', severity: 'blocking' as const, state: 'missing' as const, because: [], goods: 'nuts' };
  return {
    verb: paper ? 'certificate' : 'title',
    rank: paper ? 'blocking' : 'must',
    key,
    finding,
    numbers: [],
    audit: {
      rule,
      category: paper ? 'paper' : 'title',
      result: 'failed',
      findings: [finding],
      ...(paper ? { paper: { ...whole, ...paper } } : {}),
    },
  };
};
const shown = (list: Advice[]) =>
  tasksOf(list).map(({ advice: first, keys, more }) =>
    [`${first.audit.rule}:${keys.join('')}`, ...more.map(({ audit }) => audit.rule)].join('+'),
  );

test.each<[string, Advice[], string[]]>([
  [
    'one paper many listings lack is one task, at the place of the first',
    [advice('a', 'coi', {}), advice('a', 'label', {}), advice('b', 'coi', {})],
    ['coi:ab', 'label:a'],
  ],
  [
    'papers the same listings lack in one market are one task',
    [advice('a', 'coi', {}), advice('a', 'label', {}), advice('b', 'coi', {}), advice('b', 'label', {})],
    ['coi:ab+label'],
  ],
  [
    'lacking and ended are two tasks',
    [advice('a', 'coi', {}), advice('b', 'coi', { state: 'expired' })],
    ['coi:a', 'coi:b'],
  ],
  ['two markets are two tasks', [advice('a', 'tr', {}), advice('b', 'tr', { market: 'JP' })], ['tr:a', 'tr:b']],
  [
    'a paper that ends on two days is two tasks',
    [advice('a', 'tr', { until: '2026-12-01' }), advice('b', 'tr', { until: '2026-12-02' })],
    ['tr:a', 'tr:b'],
  ],
  ['titles are each their own', [advice('a', 'too-long'), advice('b', 'too-long')], ['too-long:a', 'too-long:b']],
  ['nothing', [], []],
])('%s', (_, list, expected) => {
  expect(shown(list)).toEqual(expected);
});
