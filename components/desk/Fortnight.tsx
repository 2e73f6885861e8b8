import type { Health } from '../../utils/browser/database.ts';
import { fortnightOf } from '../../utils/browser/store/health.ts';
import { dayIn } from '../../utils/text/dates.ts';
import { useStage } from '../stage/context.ts';

/** The last fourteen days of a reader: what was read and what failed, drawn and said. */
export function Fortnight({ days }: { days: NonNullable<Health['days']> }) {
  const { words, format, now } = useStage();
  const { days: whole, rises } = fortnightOf(days, dayIn(undefined, now));
  const most = Math.max(...whole.map(({ reads, failures }) => reads + failures));
  if (most === 0) return null;
  const sum = (of: 'reads' | 'failures') => whole.reduce((all, one) => all + one[of], 0);
  const height = (count: number) => ({ height: `${(count / most) * 100}%` });
  const said = words.health.fortnight(words.health.reads(sum('reads')), words.health.failures(sum('failures')));
  return (
    <div className="row wrap">
      <span className="fortnight" role="img" aria-label={said}>
        {whole.map(({ day, reads, failures }) => (
          <span key={day} title={`${format.day(day)}: ${reads} / ${failures}`}>
            <i style={height(reads)} />
            <i style={height(failures)} />
          </span>
        ))}
      </span>
      <span className="small">{said}</span>
      {rises && <strong className="small unread">{words.health.rises}</strong>}
    </div>
  );
}
