import { lineOfGoods } from '../goods/kinds.ts';
import type { Listing } from '../listing.ts';
import type { Paper } from '../paper.ts';
import type { Report } from '../report.ts';
import { otherNumbersIn } from './other-numbers.ts';
import { papersOf } from './standing.ts';
import { type FoundClaim, wrongClaimsIn } from './wrong-claims.ts';

/** A claim on a listing that is wrong as it stands. */
interface WrongOn extends Pick<FoundClaim, 'id' | 'text' | 'claim'> {
  /** The markets it is wrong in; none where it is wrong wherever it stands. */
  markets: string[];
}

const good: ReadonlySet<string> = new Set(['held', 'expiring', 'held-not-shown']);

/**
 * What a listing claims wrongly in some markets, each claim once, in its title, its bullet points and its attributes: for these
 * goods and the papers held; and numbers that are not those of the papers held.
 */
export function wrongClaimsOn(
  { title = '', bullets = [], attributes = {} }: Pick<Listing, 'title' | 'bullets' | 'attributes'>,
  report: Report,
  markets: readonly string[],
  papers: readonly Paper[],
): WrongOn[] {
  const lines = report.goods.map(({ id }) => lineOfGoods(id));
  const held = new Set(report.audits.flatMap(({ rule, paper }) => (paper && good.has(paper.state) ? [rule] : [])));
  const asked = new Set(markets.flatMap((market) => papersOf(report, market).map(({ rule }) => rule)));
  const texts = [title, ...bullets, ...Object.entries(attributes).map(([name, value]) => `${name}: ${value}`)];
  const found = new Map<string, WrongOn>();
  for (const market of markets)
    for (const { id, text, claim } of texts.flatMap((one) => wrongClaimsIn(one, market, lines, held, asked))) {
      const before = found.get(`${id} ${text}`);
      if (before) before.markets = [...new Set([...before.markets, market])];
      else found.set(`${id} ${text}`, { id, text, claim, markets: [market] });
    }
  for (const { id, text, claim } of texts.flatMap((one) => otherNumbersIn(one, papers, asked)))
    found.set(`${id} ${text}`, { id, text, claim, markets: [] });
  return [...found.values()];
}
