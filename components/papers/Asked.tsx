import { useId } from 'react';
import { requirementOf } from '../../utils/markets/index.ts';
import type { PaperState, Severity } from '../../utils/report.ts';
import { checkName, marketName } from '../data/law.ts';
import { stateOf } from '../data/states.ts';
import { CitationLine } from '../parts/CitationLine.tsx';
import { type CheckState, StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';

interface Demand {
  rule: string;
  market: string;
  severity: Severity;
  /** How many listings stand how, and how grave that is. */
  states: Map<PaperState, { count: number; drawn: CheckState }>;
}

const grave: readonly PaperState[] = [
  'shown-not-held',
  'expired',
  'missing',
  'expiring',
  'held-not-shown',
  'ask',
  'upcoming',
  'held',
];

/** What the listings are asked for, by market: each requirement once, with how many listings stand how. */
export function Asked({ onEnter }: { onEnter(kind: string): void }) {
  const stage = useStage();
  const { words, language } = stage;
  const heading = useId();
  const demands = useLive(async (db) => {
    const found = new Map<string, Demand>();
    await db.reports.each(({ audits }) => {
      for (const audit of audits) {
        const { rule, paper } = audit;
        if (!paper) continue;
        const key = `${paper.market} ${rule}`;
        const demand = found.get(key) ?? { rule, market: paper.market, severity: paper.severity, states: new Map() };
        demand.states.set(paper.state, {
          count: (demand.states.get(paper.state)?.count ?? 0) + 1,
          drawn: stateOf(audit),
        });
        found.set(key, demand);
      }
    });
    return [...found.values()];
  });
  const markets = [...new Set(demands?.map(({ market }) => market))].sort();
  return (
    <section className="block" aria-labelledby={heading}>
      <h2 id={heading}>{words.papers.asked}</h2>
      {demands?.length === 0 && <p className="muted">{words.papers.askedNone}</p>}
      {markets.map((market) => (
        <section key={market}>
          <h3>{marketName(market, stage)}</h3>
          <ul className="plain cards">
            {demands
              ?.filter((demand) => demand.market === market)
              .sort((a, b) => worst(a) - worst(b))
              .map(({ rule, severity, states }) => {
                const citation = requirementOf(rule)?.citation;
                return (
                  <li key={rule}>
                    <p className="row wrap">
                      <strong>{checkName(rule, language)}</strong>
                      <span className="muted small">{words.papers.severities[severity]}</span>
                      {!states.has('held') && (
                        <button
                          type="button"
                          className="quiet end"
                          onClick={() => onEnter(rule)}
                          aria-label={`${words.do.add}${words.say.colon}${checkName(rule, language)}`}
                        >
                          {words.do.add}
                        </button>
                      )}
                    </p>
                    <ul className="plain chips-list">
                      {[...states]
                        .sort(([a], [b]) => grave.indexOf(a) - grave.indexOf(b))
                        .map(([state, { count, drawn }]) => (
                          <li key={state} className="row">
                            <StateMark state={drawn} bare />
                            {words.papers.states[state]}
                            {words.say.colon}
                            {words.say.listings(count)}
                          </li>
                        ))}
                    </ul>
                    {citation && (
                      <p className="small">
                        <CitationLine citation={citation} />
                      </p>
                    )}
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </section>
  );
}

const worst = ({ states, severity }: Demand): number =>
  Math.min(...[...states.keys()].map((state) => grave.indexOf(state))) + (severity === 'blocking' ? 0 : grave.length);
