import { dismissRestored, restoredIn } from '../../utils/browser/copy/restored.ts';
import { useStage } from '../stage/context.ts';
import { useKeep } from '../stage/useKeep.ts';
import { useLive } from '../stage/useLive.ts';
import { Notice } from './Notice.tsx';

/** Says, until it has been read, that the history had to be brought back, and in numbers what is missing. */
export function RestoredNote() {
  const { words, format, db } = useStage();
  const keep = useKeep();
  const restored = useLive(restoredIn);
  if (!restored) return null;
  const { found, back, lost } = restored;
  const say = words.storage.restored;
  const names: Readonly<Record<string, string>> = words.storage.rows;
  const rows = Object.entries(lost?.written ?? {}).flatMap(([name, count]) =>
    names[name] ? [`${names[name]}: ${format.number(count)}`] : [],
  );
  return (
    <Notice
      tone={lost ? 'trouble' : 'unread'}
      title={say[found]}
      hint={[
        say.back(back.listings ?? 0, format.number(back.measurements ?? 0)),
        lost ? say.lost(lost.changes, format.moment(lost.from), format.moment(lost.to)) : say.whole,
        ...(rows.length > 0 ? [say.lostRows(rows.join(' · '))] : []),
      ].join(' ')}
    >
      <button type="button" onClick={() => void keep(() => dismissRestored(db))}>
        {say.ok}
      </button>
    </Notice>
  );
}
