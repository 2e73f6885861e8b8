import type { Citation } from '../utils/source.ts';
import { useStage } from './context.ts';

/** Where a rule stands: its address as text and link, the day someone last read it there, and from when to when it holds. */
export function CitationLine({ citation }: { citation: Citation }) {
  const { words, format } = useStage();
  const { hostname, pathname } = new URL(citation.url);
  return (
    <span className="citation">
      <a href={citation.url} target="_blank" rel="noreferrer">
        <bdi>{`${hostname}${pathname === '/' ? '' : pathname}`}</bdi>
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
