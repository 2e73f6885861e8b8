import { useId } from 'react';
import type { Report } from '../utils/report.ts';
import { useStage } from './context.ts';
import { goodsName } from './data/goods.ts';
import { checkName, marketName } from './data/law.ts';
import { stateOf } from './data/states.ts';
import { Foreign } from './Foreign.tsx';
import { StateMark } from './StateMark.tsx';

/** Which papers each market asks of this listing, and how they stand. Where no rules are on file, that is said. */
export function ListingPapers({ report }: { report: Report | undefined }) {
  const stage = useStage();
  const { words, language, format } = stage;
  const heading = useId();
  if (!report) return null;
  const asked = report.audits.flatMap((audit) => (audit.paper ? [{ audit, paper: audit.paper }] : []));
  const markets = [...new Set(asked.map(({ paper }) => paper.market))];
  const uncovered = report.markets.filter(({ covered }) => !covered).map(({ id }) => marketName(id, stage));
  return (
    <section className="block" aria-labelledby={heading}>
      <h3 id={heading}>{words.listing.paperGaps}</h3>
      {report.goods.length === 0 && <p className="muted">{words.papers.noGoods}</p>}
      {report.goods.map((goods) => (
        <p key={goods.id} className="small">
          {words.papers.takenFor(goodsName(goods.id, language))}
          {!goods.sure && ` (${words.papers.notSure})`} <span className="muted">{words.papers.because('')}</span>{' '}
          <Foreign text={goods.because.join(', ')} />
        </p>
      ))}
      {markets.map((market) => (
        <div key={market}>
          <h4>{marketName(market, stage)}</h4>
          <ul className="plain">
            {asked
              .filter(({ paper }) => paper.market === market)
              .map(({ audit, paper }) => {
                return (
                  <li key={audit.rule} className="row">
                    <StateMark state={stateOf(audit)} bare />
                    <span>
                      {checkName(audit.rule, language)}: <strong>{words.papers.states[paper.state]}</strong>{' '}
                      <span className="muted small">
                        {words.papers.severities[paper.severity]}
                        {paper.until && ` · ${words.papers.until(format.day(paper.until))}`}
                      </span>
                    </span>
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
      {report.goods.length > 0 && uncovered.length > 0 && (
        <p className="muted small">{words.papers.notCovered(format.list(uncovered))}</p>
      )}
    </section>
  );
}
