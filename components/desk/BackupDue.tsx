import { backupGrounds, backupState } from '../data/backup.ts';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';

/** Reminds of a backup, where one is due: after 14 days, or 500 readings. The training shop needs none. `apart`: the desk is another page than this. */
export function BackupDue({ apart }: { apart?: boolean }) {
  const { words, settings, format, now, db } = useStage();
  const grounds = useLive(backupGrounds);
  if (!grounds || db.training) return null;
  const { due, since } = backupState(settings, { ...grounds, now });
  if (!due) return null;
  return (
    <p className="notice row wrap">
      <strong>{words.backup.due}</strong>
      <span className="muted">
        {settings.backedUp ? words.backup.dueHint(format.number(since)) : words.backup.never}
      </span>
      <a className="end" href="/desk.html#backup" {...(apart ? { target: '_blank', rel: 'noreferrer' } : {})}>
        {words.backup.make}
      </a>
    </p>
  );
}
