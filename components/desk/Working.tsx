import type { Working as Doing } from '../data/work.ts';
import { useStage } from '../stage/context.ts';

/** What is going on, how far it is, and a way to stop it. */
export function Working({ working, says, onStop }: { working: Doing; says: string; onStop(): void }) {
  const { words } = useStage();
  return (
    <div className="notice" role="status">
      <p className="notice-title">{says}</p>
      <progress aria-label={says} {...(working.of ? { value: working.rows, max: working.of } : {})} />
      <div className="buttons">
        <span className="muted number">{working.rows > 0 && words.intake.rows(working.rows)}</span>
        <button type="button" onClick={onStop}>
          {words.intake.stop}
        </button>
      </div>
    </div>
  );
}
