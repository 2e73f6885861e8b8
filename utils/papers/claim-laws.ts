import type { WrongClaim } from '../markets/claims/claim.ts';
import { lineOf, requirementOf } from '../markets/index.ts';
import type { Citation } from '../source.ts';

/** Where one can read that a claim is wrong. `basis`: the law as it is cited; a requirement's is kept with its words (`texts.ts`). */
export interface CitedLaw {
  basis?: string;
  citation: Citation;
}

/**
 * Where it is laid down that a claim is wrong in a market: the laws of that market, else the first requirement of it that says
 * so, else what is so anywhere, else laws of two others, whose basis names them.
 */
export function lawsOfClaim({ laws, rows = [] }: Pick<WrongClaim, 'laws' | 'rows'>, target: string): CitedLaw[] {
  const line = lineOf(target);
  const here = laws.filter(({ markets }) => markets?.some((market) => line.some(({ id }) => id === market)));
  if (here.length > 0) return here.map(cited);
  const row = rows.find((one) => line.some(({ requirements }) => requirements.some(({ id }) => id === one)));
  const requirement = row && requirementOf(row);
  if (requirement) return [cited(requirement)];
  const anywhere = laws.filter(({ markets }) => !markets);
  return (anywhere.length > 0 ? anywhere : laws.slice(0, 2)).map(cited);
}

const cited = ({ basis, citation }: CitedLaw): CitedLaw => ({ ...(basis ? { basis } : {}), citation });

/** The same in several markets, each once. */
export function lawsOfClaimIn(
  claim: Partial<Pick<WrongClaim, 'laws' | 'rows'>>,
  targets: readonly string[],
): CitedLaw[] {
  const { laws = [], rows } = claim;
  const all = targets.flatMap((target) => lawsOfClaim({ laws, ...(rows ? { rows } : {}) }, target));
  return [...new Map(all.map((law) => [law.citation.url, law])).values()];
}
