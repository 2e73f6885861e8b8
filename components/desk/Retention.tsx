import { useState } from 'react';
import { forgottenUpTo } from '../../utils/browser/store/retention.ts';
import { addDays } from '../../utils/text/dates.ts';
import { Choice } from '../parts/Choice.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useStage } from '../stage/context.ts';
import { useSet } from '../stage/useSet.ts';

const kept = [6, 12, 24, 36, 60] as const;
const thinned = [6, 12, 24] as const;
const FOREVER = 'ever';

/** How long the history is kept. Keeping less is asked twice: what is forgotten is gone for good. */
export function Retention() {
  const { words, format, settings, now } = useStage();
  const { keepMonths, thinMonths } = settings;
  const [asking, setAsking] = useState<number>();
  const say = words.storage;
  const change = useSet();
  const set = (chosen: { keepMonths?: number | null; thinMonths?: number | null }) =>
    void change((before) => ({ ...before, ...chosen }));
  const choose = (chosen: string) => {
    const months = chosen === FOREVER ? null : Number(chosen);
    if (months !== null && months < (keepMonths ?? Number.POSITIVE_INFINITY)) setAsking(months);
    else set({ keepMonths: months });
  };
  const offered = (usual: readonly number[], chosen: number | null) =>
    [...new Set([...usual, ...(chosen === null ? [] : [chosen])])].sort((a, b) => a - b);
  const upTo = forgottenUpTo(keepMonths, now);
  const before = asking === undefined ? undefined : forgottenUpTo(asking, now);
  return (
    <section>
      <h2>{say.retention}</h2>
      <div className="row wrap fields">
        <Choice
          label={say.keep}
          value={keepMonths === null ? FOREVER : String(keepMonths)}
          options={[
            ...offered(kept, keepMonths).map((months) => [String(months), say.months(months)] as const),
            [FOREVER, say.forever] as const,
          ]}
          onChange={choose}
        />
        <Choice
          label={say.thin}
          value={thinMonths === null ? FOREVER : String(thinMonths)}
          options={[
            [FOREVER, say.thinNever] as const,
            ...offered(thinned, thinMonths).map((months) => [String(months), say.thinAfter(months)] as const),
          ]}
          onChange={(chosen) => set({ thinMonths: chosen === FOREVER ? null : Number(chosen) })}
        />
      </div>
      {upTo && <p className="muted small">{say.keepHint(format.day(upTo))}</p>}
      {thinMonths !== null && <p className="muted small">{say.thinHint}</p>}
      {before && (
        <Dialog title={say.keepAsk(format.day(addDays(before, 1)))} onClose={() => setAsking(undefined)}>
          <p>{say.keepAskHint}</p>
          <div className="buttons">
            <button
              type="button"
              className="danger"
              onClick={() => {
                set({ keepMonths: asking ?? null });
                setAsking(undefined);
              }}
            >
              {say.keepYes}
            </button>
            <button type="button" onClick={() => setAsking(undefined)}>
              {words.do.cancel}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
