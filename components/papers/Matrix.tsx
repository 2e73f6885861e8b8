import { useMemo, useState } from 'react';
import type { KnownListing } from '../../utils/known-listing.ts';
import { type MarketStanding, standingIn } from '../../utils/papers/standing.ts';
import type { Report } from '../../utils/report.ts';
import { marketName } from '../data/law.ts';
import { Foreign } from '../parts/Foreign.tsx';
import { type CheckState, StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';
import { linkTo } from '../stage/useHash.ts';
import { useLive } from '../stage/useLive.ts';
import { MissingExport } from './MissingExport.tsx';

/** So many listings are drawn at a time. */
const AT_ONCE = 100;

interface Row {
  known: KnownListing;
  report: Report;
  worst: number;
}

/** All listings by all markets they are sold in: what blocks, what is to be looked at, by shape and number; those with most to do first. */
export function Matrix() {
  const stage = useStage();
  const { words } = stage;
  const [shown, setShown] = useState(AT_ONCE);
  const kept = useLive(async (db) => ({ listings: await db.listings.toArray(), reports: await db.reports.toArray() }));
  const { rows, markets } = useMemo(() => {
    const reports = new Map(kept?.reports.map((report) => [report.key, report]));
    const found = (kept?.listings ?? []).flatMap((known): Row[] => {
      const report = reports.get(known.key);
      if (!report || report.markets.length === 0) return [];
      const worst = report.markets.reduce((sum, { id }) => sum + standingIn(report, id).blocking, 0);
      return [{ known, report, worst }];
    });
    return {
      rows: found.sort((a, b) => b.worst - a.worst || b.known.lastSeen - a.known.lastSeen),
      markets: [...new Set(found.flatMap(({ report }) => report.markets.map(({ id }) => id)))].sort(),
    };
  }, [kept]);
  if (!kept) return null;
  if (rows.length === 0) return <p className="muted">{words.drawer.matrixNone}</p>;
  return (
    <>
      <p className="muted">{words.drawer.matrixHint}</p>
      <MissingExport />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys */}
      <section className="matrix" tabIndex={0} aria-label={words.drawer.tabs.matrix}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.drawer.columns.listing}</th>
              {markets.map((id) => (
                <th key={id} scope="col">
                  {marketName(id, stage)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(({ known, report }) => (
              <tr key={known.key}>
                <th scope="row">
                  <Foreign text={known.listing.title ?? known.listing.sku ?? known.key} lines={2} />
                </th>
                {markets.map((id) => (
                  <td key={id}>
                    {report.markets.some((market) => market.id === id) ? (
                      <a href={linkTo(`papers/page/${id}/${known.key}`)}>
                        <Standing standing={standingIn(report, id)} />
                      </a>
                    ) : (
                      <span className="muted">–</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shown && (
        <button type="button" className="quiet" onClick={() => setShown(shown + AT_ONCE)}>
          {words.do.showMore}
        </button>
      )}
    </>
  );
}

/** How a listing stands in one market, in a shape and a few words. */
function Standing({ standing }: { standing: MarketStanding }) {
  const { words, format } = useStage();
  const { covered, blocking, lacking, soon, ask } = standing;
  if (!covered)
    return (
      <span className="row">
        <StateMark state="unread" bare /> {words.drawer.uncovered}
      </span>
    );
  const parts: [CheckState, number, string][] = [
    ['must', blocking, words.drawer.blocks(format.number(blocking))],
    ['better', lacking, [words.papers.states.missing, format.number(lacking)].join(words.say.colon)],
    ['better', soon, [words.papers.soon, format.number(soon)].join(words.say.colon)],
    ['look', ask, words.drawer.toAsk(format.number(ask))],
  ];
  const told = parts.filter(([, count]) => count > 0);
  if (told.length === 0)
    return (
      <span className="row">
        <StateMark state="pass" bare /> {words.drawer.nothingFound}
      </span>
    );
  return (
    <>
      {told.map(([state, , text]) => (
        <span key={text} className="row">
          <StateMark state={state} bare /> {text}
        </span>
      ))}
    </>
  );
}
