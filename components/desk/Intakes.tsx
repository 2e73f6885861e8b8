import { useState } from 'react';
import { judgeAnew } from '../../utils/browser/judge-anew.ts';
import type { Intake } from '../../utils/intake.ts';
import { kindOf } from '../../utils/reports/index.ts';
import type { useDeskWork } from '../data/work.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Foreign } from '../parts/Foreign.tsx';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';

/** So many intakes are listed, the newest first. */
const MOST = 30;

/** What files brought in, and a way to take the newest back. */
export function Intakes({
  busy,
  work,
  onSaid,
}: {
  busy: boolean;
  work: ReturnType<typeof useDeskWork>['work'];
  onSaid(text: string, trouble?: true): void;
}) {
  const { words, language, format } = useStage();
  const [asking, setAsking] = useState<Intake>();
  const past = useLive((db) => db.intakes.orderBy('at').reverse().limit(MOST).toArray());
  const undoable = useLive(
    async (db) => new Set((await db.undos.toCollection().primaryKeys()).map(([intake]) => intake)),
  );
  // A later one may rest on an earlier: only the newest that stands can go.
  const newest = past?.find(({ state }) => state === 'done');
  const takeBack = async (intake: Intake) => {
    setAsking(undefined);
    const result = await work('takeBack', { id: intake.id });
    if ('done' in result && result.done) onSaid(words.intake.undone);
    else onSaid(words.intake.undoFailed, true);
    judgeAnew();
  };
  return (
    <>
      <h2>{words.intake.past}</h2>
      {past?.length === 0 && <p className="muted">{words.intake.pastNone}</p>}
      {past && past.length > 0 && (
        <div className="scroll">
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{words.intake.when}</th>
                <th scope="col">{words.intake.file}</th>
                <th scope="col">{words.intake.what}</th>
                <th scope="col" className="number">
                  {words.intake.count}
                </th>
                <th scope="col">{words.intake.state}</th>
              </tr>
            </thead>
            <tbody>
              {past.map((intake) => (
                <tr key={intake.id}>
                  <td>{format.moment(intake.at)}</td>
                  <td>
                    <Foreign text={intake.name} lines={2} />
                  </td>
                  <td>
                    {intake.what === 'backup' ? words.intake.backup : kindOf(intake.kind ?? null)?.name[language]}
                    {intake.period && (
                      <span className="muted"> · {format.period(intake.period.start, intake.period.end)}</span>
                    )}
                  </td>
                  <td className="number">
                    {[intake.listings, intake.values, intake.terms].map((count) => format.number(count)).join(' / ')}
                  </td>
                  <td>
                    {words.intake.states[intake.state]}{' '}
                    {intake.id === newest?.id && undoable?.has(intake.id) && (
                      <button type="button" disabled={busy} onClick={() => setAsking(intake)}>
                        {words.intake.undo}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {asking && (
        <Dialog title={words.intake.undoAsk(asking.name)} onClose={() => setAsking(undefined)}>
          <p>{words.intake.undoHint}</p>
          <div className="buttons">
            <button type="button" className="danger" onClick={() => void takeBack(asking)}>
              {words.intake.undo}
            </button>
            <button type="button" onClick={() => setAsking(undefined)}>
              {words.do.cancel}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
