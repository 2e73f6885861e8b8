import type { Listing } from '../listing.ts';
import { type Override, overrideFor } from '../override.ts';
import { type Audit, type Finding, type PaperState, resultOf, type Severity } from '../report.ts';
import type { Line } from './line.ts';
import { readBeyondTitle } from './shown.ts';

interface Surroundings {
  key: string;
  listing: Listing;
  overrides?: ReadonlyMap<string, Override>;
}

/** A line as the report keeps it, under the name of the market that asks. */
export function toAudit(line: Line, market: string, { key, listing, overrides }: Surroundings): Audit {
  const { asked, product, state, standing } = line;
  const { requirement, since } = asked;
  const { when = [], whenAny = [] } = requirement;
  const traits = [...when, ...whenAny].filter((trait) => product.truth(trait) === 'yes');
  const said = overrides && overrideFor(overrides, requirement.id, market, key);
  const severity = said?.as === 'advisory' ? 'advisory' : requirement.severity;
  const finding = said?.as === 'not-applicable' ? undefined : findingOf(line, market, severity, listing);
  const findings = finding ? [finding] : [];
  return {
    rule: requirement.id,
    category: 'paper',
    result: said?.as === 'not-applicable' ? 'inapplicable' : resultOf(findings),
    findings,
    paper: {
      market,
      severity,
      state,
      ...(standing ? { paperId: standing.paper.id } : {}),
      ...(standing?.paper.to ? { until: standing.paper.to } : {}),
      ...(since ? { since } : {}),
      because: [...new Set([...product.goods.because, ...traits.flatMap((trait) => product.because(trait))])],
      goods: product.goods.id,
      ...(said ? { override: { as: said.as, note: said.note, on: said.on } } : {}),
    },
  };
}

/** What is to be seen to; undefined where the paper is held and nothing more is asked. */
function findingOf(line: Line, market: string, severity: Severity, listing: Listing): Finding | undefined {
  const { asked, state, standing } = line;
  if (state === 'held') return undefined;
  const { requirement, open, since } = asked;
  const { citation, doubt } = requirement;
  const wanting = state === 'missing' || state === 'expired' || state === 'shown-not-held';
  const firm = citation.sure === 'read' && !doubt;
  const unread = state === 'held-not-shown' && !readBeyondTitle(listing);
  const unsure = state === 'ask' || unread || ((wanting || state === 'upcoming') && !firm);
  return {
    level: wanting && severity !== 'advisory' && firm ? 'must' : 'better',
    says: saysOf(line, state, unread),
    with: {
      market,
      ...(standing?.paper.to ? { until: standing.paper.to } : {}),
      ...(state === 'upcoming' && since ? { since } : {}),
      ...(open.length > 0 ? { claims: open.join(' ') } : {}),
    },
    place: { field: 'listing' },
    citation,
    ...(unsure ? { unsure: true as const } : {}),
  };
}

function saysOf({ asked, product }: Line, state: PaperState, unread: boolean): string {
  if (state === 'missing' && asked.requirement.ban) return 'banned';
  if (state !== 'ask') return unread ? 'held-not-in-title' : state;
  if (!product.goods.sure) return 'ask-goods';
  return asked.open.length > 0 ? 'ask' : 'ask-listed';
}
