import { lineOfGoods } from '../../utils/goods/kinds.ts';
import type { Listing } from '../../utils/listing.ts';
import { otherNumbersIn } from '../../utils/papers/other-numbers.ts';
import { wrongClaimsIn } from '../../utils/papers/wrong-claims.ts';
import type { Report } from '../../utils/report.ts';
import { useStage } from '../context.ts';
import { marketName } from '../data/law.ts';
import { StateMark } from '../StateMark.tsx';
import { useLive } from '../useLive.ts';

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
  const papers = useLive((db) => db.papers.toArray()) ?? [];
  const asked = new Set(report.audits.map(({ rule }) => rule));
  const texts = [
    listing.title ?? '',
    ...(listing.bullets ?? []),
    ...Object.entries(listing.attributes ?? {}).map(([name, value]) => `${name}: ${value}`),
  ];
  const others = texts.flatMap((text) => otherNumbersIn(text, papers, asked));
  const found = new Map<string, { text: string; instead: string; markets: string[] }>();
  for (const { id: market } of report.markets)
    for (const { id, text, claim } of wrongClaimsIn(listing.title ?? '', market, lines, held)) {
      const before = found.get(`${id} ${text}`);
      if (before) before.markets.push(market);
      else found.set(`${id} ${text}`, { text, instead: claim.instead[language], markets: [market] });
    }
  for (const { id, text, claim } of others)
    found.set(`${id} ${text}`, { text, instead: claim.instead[language], markets: [] });
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
              {words.drawer.sayInstead}
              {words.say.colon}
              {instead}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
