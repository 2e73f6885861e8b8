import { audit } from './audit.ts';
import type { Listing } from './listing.ts';
import type { Policy } from './policy.ts';
import type { Audit } from './report.ts';
import type { Rule } from './rules/rule.ts';
import { addDays } from './text/days.ts';

/** A policy that began or ended on a day. */
export interface Change<P extends Policy = Policy> {
  /** 'yyyy-mm-dd': the first day it holds, or the first on which it no longer does. */
  day: string;
  what: 'begins' | 'ends';
  policy: P;
}

/** Every dated change among policies, the latest first; of one day, what ends before what begins. */
export function changesOf<P extends Policy>(policies: readonly P[]): Change<P>[] {
  const changes = policies.flatMap((policy): Change<P>[] => [
    ...(policy.citation.since ? [{ day: policy.citation.since, what: 'begins' as const, policy }] : []),
    ...(policy.citation.until ? [{ day: addDays(policy.citation.until, 1), what: 'ends' as const, policy }] : []),
  ]);
  return changes.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : b.what.localeCompare(a.what)));
}

/**
 * Marks the findings that a change of policy has brought: on the day before the policy came into force the same rule passed
 * the same title. `policiesOn`: what held for the listing on a day.
 */
export function markChanged(
  listing: Listing,
  audits: readonly Audit[],
  rules: readonly Rule[],
  policiesOn: (day: string) => readonly Policy[],
): Audit[] {
  return audits.map((one) => {
    const days = new Set(one.findings.flatMap(({ citation }) => citation?.since ?? []));
    const rule = days.size > 0 ? rules.find(({ id }) => id === one.rule) : undefined;
    if (!rule) return one;
    const passed = new Map(
      [...days].map((day) => {
        const before = addDays(day, -1);
        const [then] = audit(listing, [rule], { policies: policiesOn(before), today: before });
        return [day, then?.result === 'passed'] as const;
      }),
    );
    return {
      ...one,
      findings: one.findings.map((finding) =>
        finding.citation?.since && passed.get(finding.citation.since)
          ? { ...finding, changed: finding.citation.since }
          : finding,
      ),
    };
  });
}
