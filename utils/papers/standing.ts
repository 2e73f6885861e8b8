import { lineOf } from '../markets/index.ts';
import type { Audit, Report } from '../report.ts';

/** A paper's audit with what it is about. */
export type PaperAudit = Audit & Required<Pick<Audit, 'paper'>>;

/** Those of a report that one target market asks, its own and what it inherits, and what stands beside every target. */
export function papersOf(report: Report, target: string): PaperAudit[] {
  const line = lineOf(target);
  if (line.length === 0) return [];
  const names = new Set([...line.map(({ id }) => id), 'GLOBAL', 'CN-EXPORT']);
  return report.audits.filter(
    (audit): audit is PaperAudit => audit.paper !== undefined && names.has(audit.paper.market),
  );
}

/** How a listing stands in one market: how many papers block, how many are to be looked at or held, and whether anything is on file at all. */
export interface MarketStanding {
  covered: boolean;
  /** Missing, ended or shown without being held, and blocking. */
  blocking: number;
  /** The same, of less weight. */
  lacking: number;
  /** Ends within six weeks, or will be asked for. */
  soon: number;
  ask: number;
  held: number;
}

const wanting = new Set(['missing', 'expired', 'shown-not-held']);

/** How a listing stands in one market, by its report. */
export function standingIn(report: Report, target: string): MarketStanding {
  const standing: MarketStanding = {
    covered: report.markets.some(({ id, covered }) => id === target && covered),
    blocking: 0,
    lacking: 0,
    soon: 0,
    ask: 0,
    held: 0,
  };
  for (const { paper, result } of papersOf(report, target)) {
    if (result === 'inapplicable') continue;
    if (wanting.has(paper.state)) standing[paper.severity === 'blocking' ? 'blocking' : 'lacking'] += 1;
    else if (paper.state === 'ask') standing.ask += 1;
    else if (paper.state === 'expiring' || paper.state === 'upcoming') standing.soon += 1;
    else standing.held += 1;
  }
  return standing;
}
