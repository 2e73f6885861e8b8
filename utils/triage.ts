import type { Advice } from './advice.ts';
import type { Audit, Finding, Report } from './report.ts';

export { numbersOf } from './triage/numbers-of.ts';

/** A listing's report, and the numbers known of it (`numbersOf`). */
export interface Entry {
  key: string;
  report: Report;
  numbers: Advice['numbers'];
}

/** A rate is spoken of from so many clicks, over so many days, and against so many listings of the same shop. */
export const LEAST = { clicks: 100, days: 14, listings: 3 } as const;

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
  const all = [...advice, ...free.flatMap((entry) => promotion(entry, entries) ?? [])];
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

type Numbers = Advice['numbers'];
const of = (numbers: Numbers, metric: string): Numbers[number] | undefined =>
  numbers.find(
    (one) => one.metric === metric && one.spans === 'days' && one.start !== undefined && one.end !== undefined,
  );

const lengthOf = ({ start = '', end = '' }: Numbers[number]): number =>
  Math.round((Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / 86_400_000) + 1;

/** Impressions a day, so that a week and a month can stand in one order; undefined where none are known for days. */
function aDay(numbers: Numbers): number | undefined {
  const impressions = of(numbers, 'impressions');
  return impressions && impressions.value / lengthOf(impressions);
}

interface Rate {
  key: string;
  rate: number;
  clicks: number;
  period: string;
}

/** A rate of two counts over the same days; undefined where either is missing, the days differ, or the part exceeds the whole. */
function rateOf({ key, numbers }: Entry, part: string, whole: string): Rate | undefined {
  const [a, b, clicks] = [of(numbers, part), of(numbers, whole), of(numbers, 'clicks')];
  if (!a || !b || !clicks || b.value <= 0 || a.value > b.value) return undefined;
  if (a.start !== b.start || a.end !== b.end) return undefined;
  return { key, rate: a.value / b.value, clicks: clicks.value, period: `${a.start}/${a.end}` };
}

/** Marketplace, store and account of a key: numbers of different shops are not compared. */
const shopOf = (key: string): string => key.split('/').slice(0, 3).join('/');

/** A word of praise, with its numbers, for a listing above the middle of its own shop over the same days; otherwise nothing. */
function promotion(entry: Entry, entries: readonly Entry[]): Advice | undefined {
  const clicks = of(entry.numbers, 'clicks');
  if (!clicks || clicks.value < LEAST.clicks || lengthOf(clicks) < LEAST.days) return undefined;
  for (const [says, part, whole] of [
    ['conversion', 'orders', 'clicks'],
    ['ctr', 'clicks', 'impressions'],
  ] as const) {
    const own = rateOf(entry, part, whole);
    if (!own) continue;
    const peers = entries
      .filter(({ key }) => shopOf(key) === shopOf(entry.key))
      .flatMap((one) => rateOf(one, part, whole) ?? [])
      .filter(({ period, clicks: many }) => period === own.period && many >= LEAST.clicks);
    const middle = median(peers.map(({ rate }) => rate));
    if (peers.length < LEAST.listings || middle === undefined || own.rate <= middle) continue;
    return praise(entry, says, { rate: own.rate, shopRate: middle, listings: peers.length });
  }
  return undefined;
}

function praise({ key, numbers }: Entry, says: string, rates: Record<string, number>): Advice {
  const { start = '', end = '' } = of(numbers, 'clicks') ?? {};
  const named = Object.fromEntries(numbers.map(({ metric, value }) => [metric, value]));
  const finding: Finding = {
    level: 'better',
    says,
    with: { ...named, ...rates, start, end },
    place: { field: 'listing' },
  };
  const audit: Audit = { rule: 'promote', category: 'numbers', result: 'passed', findings: [finding] };
  return { verb: 'promote', rank: 'promote', key, audit, finding, numbers: [...numbers] };
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) return undefined;
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}
