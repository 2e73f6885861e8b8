import type { Citation } from '../../utils/source.ts';
import { useStage } from '../stage/context.ts';

/** Where a rule stands: its site and link, with the whole address when pointed at, the day someone last read it there, and from when to when it holds. */
export function CitationLine({ citation }: { citation: Citation }) {
  const { words, format } = useStage();
  const { hostname } = new URL(citation.url);
  return (
    <span className="citation">
      <a href={citation.url} title={citation.url} target="_blank" rel="noreferrer">
        <bdi>{hostname.replace(/^www\./, '')}</bdi>
      </a>{' '}
      <span className="muted">
        {words.finding.readOn(format.day(citation.readOn))}
        {citation.since && ` · ${words.finding.inForce(format.day(citation.since))}`}
        {citation.until && ` · ${words.finding.inForceUntil(format.day(citation.until))}`}
        {citation.sure === 'reported' && ` · ${words.finding.reported}`}
      </span>
    </span>
  );
}
