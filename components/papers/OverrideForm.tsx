import { useId, useState } from 'react';
import { judgeAnew } from '../../utils/browser/judge-anew.ts';
import { removeOverride, saveOverride } from '../../utils/browser/store/papers.ts';
import { type Override, overrideFor, overrideId } from '../../utils/override.ts';
import type { Audit } from '../../utils/report.ts';
import { dayIn } from '../../utils/text/days.ts';
import { Foreign } from '../parts/Foreign.tsx';
import { useStage } from '../stage/context.ts';
import { useKeep } from '../stage/useKeep.ts';
import { useLive } from '../stage/useLive.ts';

/** Whether a requirement applies to the person, by their own word: set aside or lowered with a reason and a day, and taken back. */
export function OverrideForm({ audit, listing }: { audit: Audit; listing: string }) {
  const stage = useStage();
  const { words, format, db, now, announce } = stage;
  const keep = useKeep();
  const id = useId();
  const [note, setNote] = useState('');
  const [all, setAll] = useState(false);
  const [wrong, setWrong] = useState(false);
  const market = audit.paper?.market ?? '';
  const said = useLive(
    async (base) =>
      overrideFor(new Map((await base.overrides.toArray()).map((one) => [one.id, one])), audit.rule, market, listing) ??
      null,
    [audit.rule, market, listing],
  );
  const changing = async (work: () => Promise<unknown>) => {
    if (!(await keep(work))) return;
    announce(words.drawer.overrideKept);
    judgeAnew();
  };
  const say = async (as: Override['as']) => {
    setWrong(note.trim() === '');
    if (note.trim() === '') return;
    const about = { requirement: audit.rule, market, ...(all ? {} : { listing }) };
    const on = dayIn(undefined, now);
    const override = { id: overrideId(about), ...about, as, note: note.trim(), on, changedAt: now };
    await changing(() => saveOverride(db, override));
  };
  const names = { 'not-applicable': words.drawer.overrideNot, advisory: words.drawer.overrideLower };
  if (said)
    return (
      <p className="row wrap small">
        <span className="muted">{words.drawer.overrideSaid(names[said.as], format.day(said.on))}</span>
        <Foreign text={said.note} />
        <button type="button" className="quiet" onClick={() => void changing(() => removeOverride(db, said.id))}>
          {words.drawer.overrideUndo}
        </button>
      </p>
    );
  return (
    <details className="small">
      <summary>{words.drawer.override}</summary>
      <span className="field">
        <label htmlFor={id}>{words.drawer.overrideNote}</label>
        <input
          id={id}
          type="text"
          dir="auto"
          maxLength={500}
          value={note}
          aria-invalid={wrong}
          aria-describedby={`${id}-wrong`}
          onChange={(event) => setNote(event.target.value)}
        />
        <span id={`${id}-wrong`} className="wrong" role="alert">
          {wrong && words.drawer.overrideNeedsNote}
        </span>
      </span>
      <label className="row">
        <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />
        {words.drawer.overrideAll}
      </label>
      <div className="buttons">
        <button type="button" onClick={() => void say('not-applicable')}>
          {words.drawer.overrideNot}
        </button>
        <button type="button" onClick={() => void say('advisory')}>
          {words.drawer.overrideLower}
        </button>
      </div>
    </details>
  );
}
