import { useStage } from './context.ts';
import { Notice } from './Notice.tsx';
import { useLive } from './useLive.ts';

/** Says that the disk is full when a reading could lately not be kept; what is there stays readable. */
export function NoRoom() {
  const { words, format, now } = useStage();
  const full = useLive((db) => db.counters.get('no-room'));
  const lately = full?.last !== undefined && now - full.last < 7 * 86_400_000;
  if (!lately || full?.last === undefined) return null;
  return (
    <Notice tone="trouble" title={words.trouble.noRoom} hint={words.trouble.noRoomHint(format.moment(full.last))}>
      <a className="button" href="/desk.html#export" target="_blank" rel="noreferrer">
        {words.do.export}
      </a>
      <a className="button" href="/desk.html#erase" target="_blank" rel="noreferrer">
        {words.desk.sections.erase}
      </a>
    </Notice>
  );
}
