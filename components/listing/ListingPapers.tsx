import { useId, useState } from 'react';
import type { KnownListing } from '../../utils/known-listing.ts';
import type { Audit, Report } from '../../utils/report.ts';
import { checkName, marketName } from '../data/law.ts';
import { stateOf } from '../data/states.ts';
import { FindingCard } from '../findings/FindingCard.tsx';
import { GoodsTaken } from '../goods/GoodsTaken.tsx';
import { OverrideForm } from '../papers/OverrideForm.tsx';
import { WrongClaims } from '../papers/WrongClaims.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';
import { linkTo } from '../stage/useHash.ts';

type Asked = Audit & Required<Pick<Audit, 'paper'>>;
const isAsked = (audit: Audit): audit is Asked => audit.paper !== undefined;

/** Which papers each market asks of this listing, and how they stand: Must open, the rest folded. Where no rules are on file, that is said. */
export function ListingPapers({ known, report }: { known: KnownListing; report: Report | undefined }) {
  const stage = useStage();
  const { words, format } = stage;
  const heading = useId();
  if (!report) return null;
  const asked = report.audits.filter(isAsked);
  const markets = [...new Set(asked.map(({ paper }) => paper.market))];
  const covered = report.markets.filter((market) => market.covered);
  const uncovered = report.markets.filter((market) => !market.covered).map(({ id }) => marketName(id, stage));
  return (
    <section className="block" aria-labelledby={heading}>
      <h3 id={heading}>{words.listing.paperGaps}</h3>
      <GoodsTaken known={known} report={report} />
      <WrongClaims listing={known.listing} report={report} />
      {report.goods.length > 0 && report.markets.length === 0 && (
        <p className="small">
          {words.papers.noMarket}{' '}
          <a href={linkTo('marketplaces', '/desk.html')} target="_blank" rel="noreferrer">
            {words.desk.sections.marketplaces}
          </a>
        </p>
      )}
      {report.goods.length > 0 && covered.length > 0 && (
        <p className="row wrap small">
          {words.drawer.page}
          {words.say.colon}
          {covered.map(({ id }) => (
            <a key={id} href={linkTo(`papers/page/${id}/${known.key}`, '/desk.html')} target="_blank" rel="noreferrer">
              {marketName(id, stage)}
            </a>
          ))}
        </p>
      )}
      {markets.map((market) => (
        <Market
          key={market}
          name={marketName(market, stage)}
          asked={asked.filter(({ paper }) => paper.market === market)}
          known={known}
        />
      ))}
      {report.goods.length > 0 && uncovered.length > 0 && (
        <p className="muted small">{words.papers.notCovered(format.list(uncovered))}</p>
      )}
    </section>
  );
}

function Market({ name, asked, known }: { name: string; asked: readonly Asked[]; known: KnownListing }) {
  const { words, format } = useStage();
  const must = asked.filter((audit) => stateOf(audit) === 'must');
  const rest = asked.filter((audit) => stateOf(audit) !== 'must');
  return (
    <>
      <h4>{name}</h4>
      <ul className="plain">
        {must.map((audit) => (
          <Line key={audit.rule} audit={audit} known={known} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary className="small">{words.papers.folded(format.number(rest.length))}</summary>
          <ul className="plain">
            {rest.map((audit) => (
              <Line key={audit.rule} audit={audit} known={known} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** One paper in one line; the whole finding on demand. */
function Line({ audit, known }: { audit: Asked; known: KnownListing }) {
  const { words, language, format } = useStage();
  const [open, setOpen] = useState(false);
  const { paper, findings } = audit;
  const [finding] = findings;
  const said = (
    <>
      <StateMark state={stateOf(audit)} />
      <span>
        {checkName(audit.rule, language)}
        {words.say.colon}
        <strong>{words.papers.states[paper.state]}</strong>{' '}
        <span className="muted small">
          {words.papers.severities[paper.severity]}
          {paper.until && ` · ${words.papers.until(format.day(paper.until))}`}
        </span>
      </span>
    </>
  );
  if (!finding)
    return (
      <li>
        <p className="row">{said}</p>
        {paper.override && <OverrideForm audit={audit} listing={known.key} />}
      </li>
    );
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="row">{said}</summary>
        {open && (
          <div className="why">
            <FindingCard audit={audit} finding={finding} known={known} told />
            <OverrideForm audit={audit} listing={known.key} />
          </div>
        )}
      </details>
    </li>
  );
}
