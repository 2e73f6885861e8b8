import { useId } from 'react';
import type { Home } from '../data/home.ts';
import { stateOfReport } from '../data/states.ts';
import { type CheckState, StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';

const order: readonly CheckState[] = ['must', 'better', 'look', 'pass', 'unread', 'unchecked'];

/** How many listings stand how, each counted once, by the gravest thing found of it. */
export function Counts({ home }: { home: Home }) {
  const { words, format } = useStage();
  const heading = useId();
  const counts = new Map<CheckState, number>();
  for (const { key } of home.listings) {
    const state = stateOfReport(home.reports.get(key));
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return (
    <section className="block" aria-labelledby={heading}>
      <h2 id={heading}>{words.brief.counts}</h2>
      {!home.whole && <p className="muted">{words.say.loading}</p>}
      <ul className="plain counts" hidden={!home.whole}>
        {order
          .filter((state) => counts.has(state))
          .map((state) => (
            <li key={state} className="row">
              <StateMark state={state} bare /> {words.states[state]}{' '}
              <strong className="number">{format.number(counts.get(state) ?? 0)}</strong>
            </li>
          ))}
      </ul>
    </section>
  );
}
