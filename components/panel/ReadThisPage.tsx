import { useState } from 'react';
import { reportOn } from '../../utils/browser/pages/page-report.ts';
import { readThisPage, tabInFront } from '../../utils/browser/pages/read-once.ts';
import { dayIn } from '../../utils/text/days.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { WholeReport } from '../parts/WholeReport.tsx';
import { useStage } from '../stage/context.ts';

type Once = Awaited<ReturnType<typeof readThisPage>>;

/** Under what a report is saved of a page that no reader knew. */
const READER = 'any';

/**
 * Reads the page in front of the person once, because they pressed; says in words what came of it. Of a page that was not
 * understood, on any domain, they may then make a report.
 */
export function ReadThisPage() {
  const { words, announce, now } = useStage();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState('');
  const [missed, setMissed] = useState(false);
  const [report, setReport] = useState<string>();
  const day = dayIn(undefined, now);
  const tell = (text: string) => {
    setOutcome(text);
    announce(text);
  };
  const said = ({ state, listings }: Once): string => {
    if (state === 'kept') return words.once.kept(words.say.listings(listings));
    if (state === 'no-room') return words.once.noRoom;
    return words.once[state];
  };
  const read = async () => {
    setBusy(true);
    setMissed(false);
    try {
      const once = await readThisPage();
      tell(said(once));
      setMissed(once.state === 'changed' || once.state === 'nothing');
    } catch {
      tell(words.once.failed);
    }
    setBusy(false);
  };
  const make = async () => {
    try {
      setReport(await reportOn(await tabInFront(), READER, day));
    } catch {
      tell(words.health.reportFailed);
    }
  };
  return (
    <div className="once">
      <button type="button" disabled={busy} onClick={() => void read()}>
        {busy ? words.once.busy : words.once.button}
      </button>
      {outcome && <p className="small">{outcome}</p>}
      {missed && (
        <button type="button" className="quiet" onClick={() => void make()}>
          {words.health.report}
        </button>
      )}
      {report !== undefined && (
        <Dialog title={words.health.report} onClose={() => setReport(undefined)}>
          <p>{words.health.reportHint}</p>
          <WholeReport text={report} reader={READER} day={day} />
        </Dialog>
      )}
    </div>
  );
}
