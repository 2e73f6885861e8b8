import type { Listing } from '../listing.ts';
import { type Override, overrideFor } from '../override.ts';
import { type Audit, type Finding, type PaperState, resultOf, type Severity } from '../report.ts';
import type { Line } from './line.ts';
import type { Product } from './product.ts';
import { readBeyondTitle } from './shown.ts';

interface Surroundings {
  key: string;
  listing: Listing;
  overrides?: ReadonlyMap<string, Override>;
}

/**
 * A line as the report keeps it, under the name of the market that asks. `ready`: what is to be seen to where no paper is held
 * and the person has said nothing of it.
 */
export function toAudit(line: Line, market: string, { key, listing, overrides }: Surroundings, ready?: Finding): Audit {
  const { asked, product, state, standing, traits } = line;
  const { requirement, since } = asked;
  const paper: NonNullable<Audit['paper']> = {
    market,
    severity: requirement.severity,
    state,
    because: becauseOf(product, traits),
    goods: product.goods.id,
  };
  if (standing) paper.paperId = standing.paper.id;
  if (standing?.paper.to) paper.until = standing.paper.to;
  if (since) paper.since = since;
  const said = overrides && overrideFor(overrides, requirement.id, market, key);
  if (said) paper.override = { as: said.as, note: said.note, on: said.on };
  if (said?.as === 'advisory') paper.severity = 'advisory';
  const finding =
    said?.as === 'not-applicable'
      ? undefined
      : (!said && ready) || findingOf(line, market, paper.severity, readBeyondTitle(listing));
  const findings = finding ? [finding] : [];
  return {
    rule: requirement.id,
    category: 'paper',
    result: said?.as === 'not-applicable' ? 'inapplicable' : resultOf(findings),
    findings,
    paper,
  };
}

/** Each of the words once. */
function becauseOf({ goods, because }: Product, traits: readonly string[]): string[] {
  if (traits.length === 0) return goods.because;
  const words: string[] = [];
  for (const some of [goods.because, ...traits.map(because)])
    for (const one of some) if (!words.includes(one)) words.push(one);
  return words;
}

/** What is to be seen to; undefined where the paper is held and nothing more is asked. */
export function findingOf(
  line: Pick<Line, 'asked' | 'product' | 'state' | 'standing'>,
  market: string,
  severity: Severity,
  beyondTitle: boolean,
): Finding | undefined {
  const { asked, state, standing } = line;
  if (state === 'held') return undefined;
  const { requirement, open, since } = asked;
  const { citation, doubt } = requirement;
  const wanting = state === 'missing' || state === 'expired' || state === 'shown-not-held';
  const firm = citation.sure === 'read' && !doubt;
  const unread = state === 'held-not-shown' && !beyondTitle;
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

function saysOf({ asked, product }: Pick<Line, 'asked' | 'product'>, state: PaperState, unread: boolean): string {
  if (state === 'missing' && asked.requirement.ban) return 'banned';
  if (state !== 'ask') return unread ? 'held-not-in-title' : state;
  if (!product.goods.sure) return 'ask-goods';
  return asked.open.length > 0 ? 'ask' : 'ask-listed';
}
