import { lineOfGoods } from '../../utils/goods/kinds.ts';
import type { Listing } from '../../utils/listing.ts';
import { wrongClaimsIn } from '../../utils/papers/wrong-claims.ts';
import type { Report } from '../../utils/report.ts';
import { useStage } from '../context.ts';
import { marketName } from '../data/law.ts';
import { StateMark } from '../StateMark.tsx';

/** Claims in the title that are wrong for these goods in a market it is sold in, each with what may be said instead. */
export function WrongClaims({ listing, report }: { listing: Listing; report: Report }) {
  const stage = useStage();
  const { words, language, format } = stage;
  const lines = report.goods.map(({ id }) => lineOfGoods(id));
  const held = new Set(
    report.audits.flatMap(({ rule, paper }) =>
      paper && (paper.state === 'held' || paper.state === 'expiring' || paper.state === 'held-not-shown') ? [rule] : [],
    ),
  );
  const found = new Map<string, { text: string; instead: string; markets: string[] }>();
  for (const { id: market } of report.markets)
    for (const { id, text, claim } of wrongClaimsIn(listing.title ?? '', market, lines, held)) {
      const before = found.get(`${id} ${text}`);
      if (before) before.markets.push(market);
      else found.set(`${id} ${text}`, { text, instead: claim.instead[language], markets: [market] });
    }
  if (found.size === 0) return null;
  return (
    <>
      <h4>{words.drawer.claims}</h4>
      <ul className="plain cards">
        {[...found].map(([key, { text, instead, markets }]) => (
          <li key={key}>
            <p className="row wrap">
              <StateMark state="must" />
              <strong>{words.drawer.claim(text)}</strong>
              <span className="muted small">{format.list(markets.map((id) => marketName(id, stage)))}</span>
            </p>
            <p>
              {words.drawer.sayInstead}: {instead}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
