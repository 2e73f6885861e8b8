import { useRef } from 'react';
import { saveBlob } from '../../utils/browser/desk/download.ts';
import { requirementOf } from '../../utils/markets/index.ts';
import { type PaperAudit, papersOf } from '../../utils/papers/standing.ts';
import { checkName, marketName } from '../data/law.ts';
import { pageFile } from '../data/page-file.ts';
import { stateOf } from '../data/states.ts';
import { NotShipped } from '../goods/NotShipped.tsx';
import { TakenFor } from '../goods/TakenFor.tsx';
import { CitationLine } from '../parts/CitationLine.tsx';
import { Foreign } from '../parts/Foreign.tsx';
import { Later } from '../parts/Later.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';
import { About } from './About.tsx';
import { NotAsked } from './NotAsked.tsx';
import { RequirementFacts } from './RequirementFacts.tsx';
import { WrongClaims } from './WrongClaims.tsx';

const severities = ['blocking', 'expected', 'advisory'] as const;

/** One product in one market, whole: for a supplier, a client or a class, to print or to save. */
export function PaperPage({ listing: key, market }: { listing: string; market: string }) {
  const stage = useStage();
  const { words, format } = stage;
  const page = useRef<HTMLElement>(null);
  const kept = useLive(async (db) => ({ known: await db.listings.get(key), report: await db.reports.get(key) }), [key]);
  if (!kept) return null;
  const { known, report } = kept;
  if (!known || !report) return <p className="muted">{words.drawer.matrixNone}</p>;
  const { listing } = known;
  const papers = papersOf(report, market);
  const place = marketName(market, stage);
  const save = () => {
    if (!page.current) return;
    const name = `crossbill_papers_${market}_${(listing.sku ?? listing.id ?? 'listing').replace(/[^\w-]/g, '_')}.html`;
    const html = pageFile(page.current, `${words.drawer.pageTitle(place)} – ${listing.title ?? key}`);
    saveBlob(name, new Blob([html], { type: 'text/html' }));
  };
  return (
    <article className="paper-page column" ref={page}>
      <h2>{words.drawer.pageTitle(place)}</h2>
      <p>
        <Foreign text={listing.title ?? key} lang={listing.language} />
      </p>
      <p className="muted small">
        {words.drawer.pageIntro} {words.law.notAdvice(format.day(report.on))}
      </p>
      {report.goods.map((goods) => (
        <p key={goods.id} className="small">
          <TakenFor goods={goods} />
        </p>
      ))}
      <NotShipped goods={report.goods} />
      <div className="buttons">
        <button type="button" onClick={() => window.print()}>
          {words.drawer.print}
        </button>
        <button type="button" onClick={save}>
          {words.drawer.saveHtml}
        </button>
      </div>
      {report.markets.some(({ id, covered }) => id === market && !covered) && (
        <p className="row">
          <StateMark state="unread" bare /> {words.papers.notCovered(place)}
        </p>
      )}
      <WrongClaims listing={listing} report={report} market={market} />
      {severities.map((severity) => (
        <Group
          key={severity}
          name={words.papers.severities[severity]}
          papers={papers.filter(({ paper }) => paper.severity === severity)}
        />
      ))}
      <Later>
        <NotAsked listing={listing} goods={report.goods} market={market} />
      </Later>
    </article>
  );
}

function Group({ name, papers }: { name: string; papers: readonly PaperAudit[] }) {
  if (papers.length === 0) return null;
  return (
    <>
      <h3>{name}</h3>
      <ul className="plain cards">
        {papers.map((audit) => (
          <PaperLine key={audit.rule} audit={audit} />
        ))}
      </ul>
    </>
  );
}

function PaperLine({ audit }: { audit: PaperAudit }) {
  const { words, language, format } = useStage();
  const requirement = requirementOf(audit.rule);
  const { state, because, since, until, override } = audit.paper;
  return (
    <li>
      <p className="row">
        <StateMark state={stateOf(audit)} bare />
        <span>
          <strong>{checkName(audit.rule, language)}</strong>
          {words.say.colon}
          {words.papers.states[state]}
          {until && <span className="muted small"> {words.papers.until(format.day(until))}</span>}
        </span>
      </p>
      {override && (
        <p className="small">
          {words.drawer.overrideSaid(
            override.as === 'advisory' ? words.drawer.overrideLower : words.drawer.overrideNot,
            format.day(override.on),
          )}{' '}
          <Foreign text={override.note} />
        </p>
      )}
      {requirement && (
        <>
          <About of={requirement.id} />
          {because.length > 0 && (
            <p className="muted small">
              {words.papers.because} <Foreign text={because.join(', ')} />
            </p>
          )}
          <RequirementFacts requirement={requirement} since={since} />
          <p className="small">
            <CitationLine citation={requirement.citation} />
          </p>
        </>
      )}
    </li>
  );
}
