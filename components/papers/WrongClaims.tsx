import type { Listing } from '../../utils/listing.ts';
import { lawsOfClaimIn } from '../../utils/papers/claim-laws.ts';
import { wrongClaimsOn } from '../../utils/papers/claims-on.ts';
import type { Report } from '../../utils/report.ts';
import { marketName } from '../data/law.ts';
import { CitationLine } from '../parts/CitationLine.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';

/**
 * Claims on a listing that are wrong in a market it is sold in, each with what may be said instead and where that is laid down. `market`: only those of
 * that one, which then need not be named.
 */
export function WrongClaims({ listing, report, market }: { listing: Listing; report: Report; market?: string }) {
  const stage = useStage();
  const { words, language, format } = stage;
  const papers = useLive((db) => db.papers.toArray());
  if (!papers) return null;
  const markets = market === undefined ? report.markets.map(({ id }) => id) : [market];
  const found = wrongClaimsOn(listing, report, markets, papers);
  if (found.length === 0) return null;
  const Heading = market === undefined ? 'h4' : 'h3';
  return (
    <>
      <Heading>{words.drawer.claims}</Heading>
      <ul className="plain cards">
        {found.map(({ id, text, claim, markets: where }) => (
          <li key={`${id} ${text}`}>
            <p className="row">
              <StateMark state="must" />
              <span>
                <strong>{words.drawer.claim(text)}</strong>
                {market === undefined && (
                  <span className="muted small"> {format.list(where.map((one) => marketName(one, stage)))}</span>
                )}
              </span>
            </p>
            <p>
              {words.drawer.sayInstead}
              {words.say.colon}
              {claim.instead[language]}
            </p>
            {lawsOfClaimIn(claim, where).map(({ basis, citation }) => (
              <p key={citation.url} className="small">
                {basis && `${basis} · `}
                <CitationLine citation={citation} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
