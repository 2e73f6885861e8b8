import { watchNoRoom } from '../../utils/browser/store/no-room.ts';
import { DAY } from '../../utils/text/days.ts';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';
import { useSessionNote } from '../stage/useSessionNote.ts';
import { Notice } from './Notice.tsx';

/** Says that the disk is full when a reading could lately not be kept; what is there stays readable. */
export function NoRoom() {
  const { words, format, now } = useStage();
  const counted = useLive((db) => db.counters.get('no-room'));
  const told = useSessionNote(watchNoRoom);
  const last = Math.max(counted?.last ?? 0, told ?? 0);
  if (last === 0 || now - last >= 7 * DAY) return null;
  return (
    <Notice tone="trouble" title={words.trouble.noRoom} hint={words.trouble.noRoomHint(format.moment(last))}>
      <a className="button" href="/desk.html#export" target="_blank" rel="noreferrer">
        {words.do.export}
      </a>
      <a className="button" href="/desk.html#erase" target="_blank" rel="noreferrer">
        {words.desk.sections.erase}
      </a>
    </Notice>
  );
}
