import { useId, useState } from 'react';
import { BriefItem } from './BriefItem.tsx';
import { useStage } from './context.ts';
import type { Home } from './data/home.ts';
import { StateMark } from './StateMark.tsx';

/** What to do, in the order it is worth doing: papers that block, then Must, then Better; never added up. */
export function Brief({ home, most = 5 }: { home: Home; most?: number }) {
  const { words, format } = useStage();
  const heading = useId();
  const [all, setAll] = useState(false);
  const shown = all ? home.advice.slice(0, 200) : home.advice.slice(0, most);
  const byKey = new Map(home.listings.map((known) => [known.key, known]));
  return (
    <section className="block brief" aria-labelledby={heading}>
      <h2 id={heading}>
        {words.brief.title}{' '}
        {home.advice.length > 0 && <span className="count">{format.number(home.advice.length)}</span>}
      </h2>
      {home.advice.length === 0 && (
        <p className="row">
          <StateMark state="pass" bare />
          <span>
            {words.brief.nothing} <span className="muted">{words.brief.nothingHint}</span>
          </span>
        </p>
      )}
      <ol>
        {shown.map((advice, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one listing may be advised the same thing twice, in order
          <BriefItem
            key={`${advice.key}${advice.audit.rule}${index}`}
            advice={advice}
            place={index + 1}
            known={byKey.get(advice.key)}
          />
        ))}
      </ol>
      {home.advice.length > most && (
        <button type="button" className="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.do.showLess : words.do.showAll(format.number(Math.min(200, home.advice.length)))}
        </button>
      )}
      {home.advice.length > 0 && <p className="muted small">{words.brief.hint}</p>}
    </section>
  );
}
