import type { Report } from '../../utils/report.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { useWords } from '../stage/context.ts';

/** Of what is only sent as a file, a code or a service: that rules for goods are about things. */
export function NotShipped({ goods }: Pick<Report, 'goods'>) {
  const words = useWords();
  if (!goods[0]?.id.startsWith('digital.')) return null;
  return (
    <p className="row">
      <StateMark state="inapplicable" bare /> <span>{words.papers.notShipped}</span>
    </p>
  );
}
