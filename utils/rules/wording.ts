import type { Policy, PolicyOn, Wording } from '../policy.ts';
import type { Finding } from '../report.ts';
import type { Context } from './rule.ts';
import { policiesFor } from './rule.ts';

/** At most this many findings of one rule for one title: past that it is the same thing said again. */
export const FINDINGS_LIMIT = 5;

/** What a marketplace says of some wording, the gravest first. */
export const wordingFor = (context: Context, about: Wording, text = ''): PolicyOn<'title-wording'> | undefined => {
  const lower = text.toLowerCase();
  const meant = policiesFor(context, 'title-wording').filter(
    (policy) => policy.about.includes(about) && (!policy.only || policy.only.some((word) => lower.includes(word))),
  );
  return meant.find(({ level }) => level === 'must') ?? meant[0];
};

/**
 * A finding about words of a title: a Must where the marketplace lays it down in writing, else advice. What is only believed
 * of a marketplace is no more than advice, which stands by itself.
 */
export function worded(
  context: Context,
  about: Wording,
  found: { says: string; with: Finding['with']; span: [start: number, end: number]; text: string },
): Finding {
  const policy = wordingFor(context, about, found.text);
  const base = { says: found.says, with: found.with, place: { field: 'title' as const, span: found.span } };
  return cited(base, policy);
}

/** A finding with the level and source of a policy that was read; without one, advice. */
export function cited(base: Omit<Finding, 'level' | 'citation'>, policy: Policy | undefined): Finding {
  return policy && policy.citation.sure === 'read'
    ? { ...base, level: policy.level, citation: policy.citation }
    : { ...base, level: 'better' };
}

/** Findings in the order of their place, without those that say the same of a place another has spoken of. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const spanOf = ({ place }: Finding): [number, number] => (place.field === 'title' && place.span) || [0, 0];
  const sorted = [...findings].sort((a, b) => spanOf(a)[0] - spanOf(b)[0] || spanOf(b)[1] - spanOf(a)[1]);
  const kept: Finding[] = [];
  let end = -1;
  for (const finding of sorted) {
    const span = spanOf(finding);
    if (span[0] < end) continue;
    kept.push(finding);
    end = span[1];
  }
  return kept.slice(0, FINDINGS_LIMIT);
}

/** A policy for the examples of the rules on wording: as a marketplace lays it down in writing. */
export const wordingExample = (about: Wording): Policy => ({
  on: 'title-wording',
  about: [about],
  level: 'must',
  citation: { url: 'https://example.com/titles', readOn: '2026-11-22', sure: 'read' },
});
