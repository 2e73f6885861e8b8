import type { Take } from '../exports/exporter.ts';
import type { Audit, Finding, Report } from '../report.ts';
import { day, text } from './cells.ts';
import { identity, type ListingOf } from './identity.ts';
import { type Asked, type Rows, takeOf } from './table.ts';

/** Says a finding in the person's language; the rules and requirements hold the sentences. */
export type SayFinding = (finding: Finding, audit: Audit) => string;

interface Found extends Pick<Report, 'key' | 'on'> {
  audit: Audit;
  finding?: Finding;
}

/**
 * What the checks found, one finding a row, Must and Better told apart in `level`. Checks that could not tell stand there
 * too, with their result and no finding; what passed or does not apply is left out.
 */
export function findingsTake(reports: Rows<Report>, listingOf: ListingOf, say: SayFinding, asked: Asked): Take {
  return takeOf<Found>(
    'findings',
    [
      ...identity<Found>(({ key }) => listingOf(key)),
      { id: 'judged_on', kind: 'date', cell: ({ on }) => day(on) },
      { id: 'level', kind: 'text', cell: ({ finding }) => text(finding?.level) },
      { id: 'about', kind: 'text', cell: ({ audit }) => text(audit.category) },
      { id: 'rule', kind: 'text', cell: ({ audit }) => text(audit.rule) },
      { id: 'result', kind: 'text', cell: ({ audit }) => text(audit.result) },
      { id: 'finding', kind: 'text', cell: ({ finding, audit }) => text(finding && say(finding, audit)) },
      { id: 'change', kind: 'text', cell: ({ finding }) => text(becomes(finding)) },
      { id: 'look_yourself', kind: 'text', cell: ({ finding }) => text(finding?.unsure && 'yes') },
      { id: 'market', kind: 'text', cell: ({ audit }) => text(audit.paper?.market) },
      { id: 'paper_state', kind: 'text', cell: ({ audit }) => text(audit.paper?.state) },
      { id: 'paper_until', kind: 'date', cell: ({ audit }) => day(audit.paper?.until) },
      { id: 'citation', kind: 'text', cell: ({ finding }) => text(finding?.citation?.url) },
      { id: 'citation_read_on', kind: 'date', cell: ({ finding }) => day(finding?.citation?.readOn) },
    ],
    foundIn(reports),
    asked,
  );
}

/** The whole title as it would read with the edit in it. */
function becomes(finding: Finding | undefined): string | undefined {
  if (!finding?.edit) return undefined;
  const { was, span, text: inserted } = finding.edit;
  return was.slice(0, span[0]) + inserted + was.slice(span[1]);
}

async function* foundIn(reports: Rows<Report>): AsyncGenerator<Found> {
  for await (const { key, on, audits } of reports) {
    for (const audit of audits) {
      if (audit.result === 'passed' || audit.result === 'inapplicable') continue;
      const findings = audit.findings.length > 0 ? audit.findings : [undefined];
      for (const finding of findings) yield { key, on, audit, finding };
    }
  }
}
