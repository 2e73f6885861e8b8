import type { Audit, Finding } from '../../utils/report.ts';
import { sentenceOf } from '../../utils/words/finding.ts';
import { useStage } from '../stage/context.ts';

/** A finding in one sentence. */
export function FindingLine({ audit, finding }: { audit: Audit; finding: Finding }) {
  const { language } = useStage();
  return <span>{sentenceOf(audit, finding, language)}</span>;
}
