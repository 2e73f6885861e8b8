import { requirementOf } from '../markets/index.ts';
import type { Audit, PaperState } from '../report.ts';

/** The paper is in the drawer and good today. */
const inHand: ReadonlySet<PaperState> = new Set(['held', 'expiring', 'held-not-shown']);

/**
 * Claims of a listing ('claim.organic') that its papers answer for: in every market that asks for a paper before the claim is
 * put in words, that paper is held and in date. What travels with a consignment says nothing about the words.
 */
export function backedClaims(audits: readonly Audit[]): ReadonlySet<string> {
  const answered = new Map<string, boolean>();
  for (const { rule, result, paper } of audits) {
    if (!paper || result === 'inapplicable') continue;
    const requirement = requirementOf(rule);
    if (!requirement?.shownBy || !requirement.do.includes('hold')) continue;
    for (const trait of requirement.when ?? [])
      if (trait.startsWith('claim.')) answered.set(trait, (answered.get(trait) ?? true) && inHand.has(paper.state));
  }
  return new Set([...answered].flatMap(([trait, held]) => (held ? [trait] : [])));
}
