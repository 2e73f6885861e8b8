import type { Audit, Finding, Report } from '../../utils/report.ts';
import type { CheckState } from '../parts/StateMark.tsx';

/** How a check stands, as it is drawn. */
export function stateOf(audit: Audit): CheckState {
  if (audit.result === 'passed') return 'pass';
  if (audit.result === 'inapplicable') return 'inapplicable';
  if (audit.result === 'unread' || audit.result === 'broken') return 'unread';
  if (audit.findings.some(({ level, unsure }) => level === 'must' && !unsure)) return 'must';
  if (audit.result === 'failed' && audit.findings.some(({ unsure }) => !unsure)) return 'better';
  return 'look';
}

export const stateOfFinding = (finding: Finding): CheckState => (finding.unsure ? 'look' : finding.level);

/** How a listing stands: by the gravest of its checks. Without a report nothing has been judged. */
export function stateOfReport(report: Report | undefined): CheckState {
  if (!report) return 'unchecked';
  const states = report.audits.map(stateOf);
  for (const state of ['must', 'better', 'look', 'pass', 'unread'] as const) if (states.includes(state)) return state;
  return 'inapplicable';
}

export interface Found {
  audit: Audit;
  finding: Finding;
}

/** The findings of a level, each with its audit, in the order of the rules. */
export const findingsOf = (report: Report, level: Finding['level']): Found[] =>
  report.audits.flatMap((audit) =>
    audit.findings.filter((finding) => finding.level === level).map((finding) => ({ audit, finding })),
  );

/** A name for a finding among those of one listing: its rule, market, sentence and place. */
export const nameOf = ({ audit, finding }: Found): string =>
  [audit.rule, audit.paper?.market, finding.level, finding.says, JSON.stringify(finding.place)].join(' ');
