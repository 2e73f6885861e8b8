import { useId, useMemo, useState } from 'react';
import { tasksOf } from '../data/brief.ts';
import type { Home } from '../data/home.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';
import { BriefItem } from './BriefItem.tsx';

/** More tasks than this nobody does in a day; the desk's table holds the rest. */
const MOST = 100;

/** What to do, in the order it is worth doing: papers that block, then Must, then Better; never added up. */
export function Brief({ home, most = 5 }: { home: Home; most?: number }) {
  const { words, format } = useStage();
  const heading = useId();
  const [all, setAll] = useState(false);
  const tasks = useMemo(() => tasksOf(home.advice), [home]);
  const shown = tasks.slice(0, all ? MOST : most);
  const byKey = new Map(home.listings.map((known) => [known.key, known]));
  return (
    <section className="block brief" aria-labelledby={heading}>
      <h2 id={heading}>
        {words.brief.title}{' '}
        {home.whole && tasks.length > 0 && <span className="count">{format.number(tasks.length)}</span>}
      </h2>
      {tasks.length === 0 && (
        <p className="row">
          <StateMark state="pass" bare />
          <span>
            {words.brief.nothing} <span className="muted">{words.brief.nothingHint}</span>
          </span>
        </p>
      )}
      <ol>
        {shown.map((task, index) => (
          <BriefItem key={task.name} task={task} place={index + 1} known={byKey.get(task.advice.key)} />
        ))}
      </ol>
      {tasks.length > most && (
        <button type="button" className="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.do.showLess : words.do.showAll(format.number(Math.min(MOST, tasks.length)))}
        </button>
      )}
      {tasks.length > 0 && <p className="muted small">{words.brief.hint}</p>}
    </section>
  );
}
