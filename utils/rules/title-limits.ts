import type { PolicyOn } from '../policy.ts';
import type { Finding } from '../report.ts';
import { isLonger, lengthIn, reach } from '../text/measure.ts';
import type { Context } from './rule.ts';
import { policiesFor } from './rule.ts';

type Length = PolicyOn<'title-length'>;

/** The limits that hold, or the lengths that are only advised. */
export const lengthsFor = (context: Context, advised: boolean): Length[] =>
  policiesFor(context, 'title-length').filter((length) => (length.advised === true) === advised);

/** Of the lengths a title breaks, the tightest Must, else the tightest Better: two limits on one title are one thing to do. */
export function broken(title: string, lengths: readonly Length[]): Length | undefined {
  const past = lengths.filter(({ max, unit }) => isLonger(title, max, unit)).sort((a, b) => a.max - b.max);
  return past.find(({ level }) => level === 'must') ?? past[0];
}

/** What stands past a length, as a finding that points at it. */
export function pastLimit(title: string, length: Length, says: string): Finding {
  const { max, unit, level, citation } = length;
  const end = reach(title, max, unit);
  const unsure = citation.sure === 'reported' || length.varies;
  return {
    level,
    says,
    with: { rest: title.slice(end).trim(), length: lengthIn(title, unit), max, unit },
    place: { field: 'title', span: [end, title.length] },
    citation,
    ...(unsure ? { unsure: true as const } : {}),
  };
}
