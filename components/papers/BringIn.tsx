import { useId, useState } from 'react';
import { bytesIn } from '../../utils/browser/desk/file-bytes.ts';
import { savePapers } from '../../utils/browser/store/papers.ts';
import { type Complaint, complaint } from '../../utils/papers/complaints.ts';
import { papersIn } from '../../utils/papers/import.ts';
import { faultOf, faultWords } from '../../utils/rows/fault.ts';
import { FileButton } from '../parts/FileButton.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';

/** Brings a list of papers in from a file, all that could be read of it, and names what could not. */
export function BringIn({ onKept }: { onKept(): void }) {
  const { words, language, db, announce } = useStage();
  const id = useId();
  const [outcome, setOutcome] = useState<{ kept: number; said: readonly Complaint[]; failed?: string }>();
  const bring = async (file: File) => {
    try {
      const { papers, complaints } = await papersIn(bytesIn(file), {
        newId: () => crypto.randomUUID(),
        at: Date.now(),
        before: await db.papers.toArray(),
      });
      if (papers.length > 0) await savePapers(db, papers);
      setOutcome({ kept: papers.length, said: complaints });
      announce(papers.length > 0 ? words.drawer.brought(papers.length) : words.drawer.broughtNone);
      if (papers.length > 0) onKept();
    } catch (error) {
      const fault = faultOf(error);
      setOutcome({ kept: 0, said: [], failed: fault ? faultWords[fault][language] : words.do.notKept });
    }
  };
  return (
    <div className="field">
      <p className="row wrap">
        <FileButton
          label={words.drawer.bring}
          accept=".csv,.tsv,.txt,.xlsx"
          describedBy={`${id}-hint`}
          onFiles={([file]) => file && void bring(file)}
        />
      </p>
      <span id={`${id}-hint`} className="muted small">
        {words.drawer.bringHint}
      </span>
      {outcome && (
        <div role="status">
          {outcome.failed ? (
            <p className="wrong">{outcome.failed}</p>
          ) : (
            <p>{outcome.kept > 0 ? words.drawer.brought(outcome.kept) : words.drawer.broughtNone}</p>
          )}
          {outcome.said.length > 0 && (
            <details open>
              <summary>{words.drawer.complaints(outcome.said.length)}</summary>
              <ul className="plain">
                {outcome.said.slice(0, MOST).map((one) => (
                  <li key={`${one.code} ${JSON.stringify(one.with)}`} className="row small">
                    <StateMark state="look" bare /> <bdi>{complaint(one, language)}</bdi>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
    </div>
  );
}

/** More remarks than this nobody reads at once. */
const MOST = 200;
