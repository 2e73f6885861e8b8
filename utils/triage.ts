import type { Advice } from './advice.ts';
import type { Audit, Finding, Report } from './report.ts';
import { aDay } from './triage/days.ts';
import { middlesOf, promotion } from './triage/promotion.ts';

export { numbersOf } from './triage/numbers-of.ts';

/** A listing's report, and the numbers known of it (`numbersOf`). */
export interface Entry {
  key: string;
  report: Report;
  numbers: Advice['numbers'];
}

const ranks = ['blocking', 'must', 'better', 'promote'] as const;

/**
 * What to do first: papers that block, then Must, then Better, then what is worth promoting; within each the listings seen
 * most a day, then those without numbers, in the order given. Never a score.
 */
export function triage(entries: readonly Entry[]): Advice[] {
  const advice = entries.flatMap((entry) => entry.report.audits.flatMap((audit) => adviceFrom(entry, audit)));
  const held = new Set(advice.filter(({ rank }) => rank === 'blocking' || rank === 'must').map(({ key }) => key));
  // What a marketplace or a border may stop is mended before it is promoted.
  const free = entries.filter(({ key }) => !held.has(key));
  const middles = middlesOf(entries);
  const all = [...advice, ...free.flatMap((entry) => promotion(entry, middles) ?? [])];
  const seen = new Map(entries.map(({ key, numbers }) => [key, aDay(numbers)]));
  return all
    .map((one, index) => ({ one, index }))
    .sort(
      (a, b) =>
        ranks.indexOf(a.one.rank) - ranks.indexOf(b.one.rank) ||
        (seen.get(b.one.key) ?? -1) - (seen.get(a.one.key) ?? -1) ||
        a.index - b.index,
    )
    .map(({ one }) => one);
}

/** One advice for each level an audit has findings of: what is laid down and what is advised never share a line. */
function adviceFrom({ key, numbers }: Entry, audit: Audit): Advice[] {
  const levels = ['must', 'better'] as const;
  return levels.flatMap((level): Advice[] => {
    const finding = audit.findings.find((one) => one.level === level);
    return finding
      ? [{ verb: verbOf(audit), rank: rankOf(audit, finding), key, audit, finding, numbers: [...numbers] }]
      : [];
  });
}

const verbOf = ({ category }: Audit): Advice['verb'] => {
  if (category === 'paper') return 'certificate';
  if (category === 'numbers') return 'promote';
  return category;
};

/** A paper blocks where the law was read; where it is only reported, the person is asked to look, and that is advice. */
const rankOf = ({ paper }: Audit, { level }: Finding): Advice['rank'] =>
  paper?.severity === 'blocking' && level === 'must' ? 'blocking' : level;
