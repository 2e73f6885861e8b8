import { watchDayAhead } from '../../utils/browser/store/day-ahead-note.ts';
import { addDays, dayIn } from '../../utils/text/dates.ts';
import { useStage } from '../stage/context.ts';
import { useSessionNote } from '../stage/useSessionNote.ts';
import { Notice } from './Notice.tsx';

/** Says that a page showed days which by this computer's clock are still to come; until they have come, or the clock is set right. */
export function ClockInDoubt() {
  const { words, format, now } = useStage();
  const day = useSessionNote(watchDayAhead);
  const today = dayIn(undefined, now);
  if (day === undefined || day <= addDays(today, 1)) return null;
  return (
    <Notice
      tone="unread"
      title={words.trouble.clock}
      hint={words.trouble.clockHint(format.day(day), format.moment(now))}
    />
  );
}
