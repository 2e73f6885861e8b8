import { useState } from 'react';
import { rewrite } from '../../utils/browser/copy/base.ts';
import { bringBack } from '../../utils/browser/copy/recover.ts';
import { type Examined, examine, type Fault } from '../../utils/browser/store/doctor.ts';
import { inTurn } from '../../utils/browser/store/write.ts';
import { Foreign } from '../parts/Foreign.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';

/** Faults of the second copy, which is mended by writing it anew; all others are of the store. */
const ofCopy: readonly Fault[] = ['copy-missing', 'copy-damaged', 'copy-gap', 'copy-behind'];
/** Not worth bringing everything back for: they mend themselves at the next reading. */
const passing: readonly Fault[] = ['report-missing', 'seen-in-future'];

/** Looks at everything on request, and says what is wrong in the person's words. */
export function Doctor() {
  const { words, format, db, now, announce } = useStage();
  const [busy, setBusy] = useState(false);
  const [examined, setExamined] = useState<Examined>();
  const say = words.storage;
  const look = async (first?: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await first?.();
      const found = await examine(db, now);
      setExamined(found);
      if (found.ailments.length === 0) announce(sound(found));
    } catch {
      announce(say.failed);
    }
    setBusy(false);
  };
  const sound = ({ rows, files }: Examined) =>
    say.sound(format.number(Object.values(rows).reduce((sum, count) => sum + count, 0)), format.number(files));
  const faults = examined?.ailments.map(({ fault }) => fault) ?? [];
  const copySick = faults.some((fault) => ofCopy.includes(fault));
  const storeSick = faults.some((fault) => !ofCopy.includes(fault) && !passing.includes(fault));
  const { copy } = db;
  return (
    <section>
      <h2>{say.doctor}</h2>
      <p className="muted small">{say.doctorHint}</p>
      <p>
        <button type="button" disabled={busy} onClick={() => void look()}>
          {busy ? say.examining : say.examine}
        </button>
      </p>
      {examined?.ailments.length === 0 && (
        <p className="row" role="status">
          <StateMark state="pass" bare /> {sound(examined)}
        </p>
      )}
      {examined && examined.ailments.length > 0 && (
        <>
          <h3>{say.found}</h3>
          <ul className="plain ailments">
            {examined.ailments.map(({ fault, count, where }) => (
              <li key={fault}>
                <strong>{say.faults[fault]}</strong> <span className="number">× {format.number(count)}</span>{' '}
                <span className="muted small">
                  {say.where} <Foreign text={where} />
                </span>
              </li>
            ))}
          </ul>
          {storeSick && !copySick && copy && <p className="muted small">{say.mendHint}</p>}
          <div className="buttons">
            {copySick && !storeSick && (
              <button type="button" disabled={busy} onClick={() => void look(() => rewrite(db, { afresh: true }))}>
                {say.rewrite}
              </button>
            )}
            {storeSick && !copySick && copy && (
              <button
                type="button"
                disabled={busy}
                onClick={() => void look(() => inTurn(() => bringBack(db, copy)).then(() => announce(say.mended)))}
              >
                {say.mend}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
