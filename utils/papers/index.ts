import type { Recognised } from '../goods/goods.ts';
import type { Listing } from '../listing.ts';
import { lineOf } from '../markets/index.ts';
import type { Requirement } from '../markets/market.ts';
import type { Override } from '../override.ts';
import type { Paper } from '../paper.ts';
import type { Audit, PaperState } from '../report.ts';
import { addDays } from '../text/dates.ts';
import { bestOf, type Sought, type Standing, scopeOf } from './answers.ts';
import { type Asked, askedOf, isFor, openOf } from './asked.ts';
import { toAudit } from './audit-line.ts';
import type { Line } from './line.ts';
import { type Product, productsOf } from './product.ts';

/** What will hold within so many days is said beforehand. */
const UPCOMING_DAYS = 365;

export interface PaperCase {
  /** The key the listing is kept under. */
  key: string;
  listing: Listing;
  /** What it is taken for, by the ids of `utils/goods/kinds.ts`. */
  goods: readonly Recognised[];
  /** Markets the person sells it in: 'DE', 'EAEU'. */
  markets: readonly string[];
  papers: readonly Paper[];
  /** What the person said of requirements, by `overrideId`. */
  overrides?: ReadonlyMap<string, Override>;
  /** The store's day, 'yyyy-mm-dd'. */
  today: string;
}

/**
 * Which papers the target markets ask of a listing, and how each stands against the drawer. Where nothing is known of the
 * goods, nothing is said; whether a market is covered at all is another question (`covers`).
 */
export function auditPapers(asked: PaperCase): Audit[] {
  const given = { ...asked, ...drawerOf(asked.papers), horizon: addDays(asked.today, UPCOMING_DAYS) };
  const products = productsOf(given.listing, given.goods);
  const byLaw = new Map<string, Line[]>();
  for (const target of new Set(given.markets))
    for (const line of linesIn(target, products, given)) {
      const law = `${line.asked.requirement.id} ${line.asked.market}`;
      const same = byLaw.get(law);
      if (same) same.push(line);
      else byLaw.set(law, [line]);
    }
  // Targets under one law that stand alike are one line, under that law's name.
  return [...byLaw.values()].flatMap((same) => {
    const [first] = same;
    const alike =
      first && same.every((line) => line.state === first.state && line.standing?.paper.id === first.standing?.paper.id);
    return alike ? [toAudit(first, first.asked.market, given)] : same.map((line) => toAudit(line, line.target, given));
  });
}

/** A case made ready: the drawer by kind, and the last day that is looked ahead to. */
interface Given extends PaperCase {
  byKind: ReadonlyMap<string, readonly Paper[]>;
  horizon: string;
}

function drawerOf(papers: readonly Paper[]): Pick<Given, 'byKind'> {
  const byKind = new Map<string, Paper[]>();
  for (const paper of papers) {
    const same = byKind.get(paper.kind);
    if (same) same.push(paper);
    else byKind.set(paper.kind, [paper]);
  }
  return { byKind };
}

/** What one target asks, each requirement once: of several kinds the listing may be, the one that settles most. */
function linesIn(target: string, products: readonly Product[], given: Given): Line[] {
  const best = new Map<string, Line>();
  for (const product of products)
    for (const asked of askedOf(target, product, given.today)) {
      const line = lineFor(target, asked, product, given);
      if (!line) continue;
      const before = best.get(asked.requirement.id);
      if (!before || (line.settled && !before.settled)) best.set(asked.requirement.id, line);
    }
  return [...best.values(), ...unclaimed(target, products, given, new Set(best.keys()))];
}

function lineFor(target: string, asked: Asked, product: Product, given: Given): Line | undefined {
  const { requirement, open, unlisted, since } = asked;
  const settled = product.goods.sure && open.length === 0 && !unlisted;
  // Of what is left open only what blocks is asked, and only asked.
  if (!settled && requirement.severity !== 'blocking') return undefined;
  const later = since !== undefined && since > given.today;
  if (later && since > given.horizon) return undefined;
  const papers = requirement.ban ? undefined : given.byKind.get(requirement.id);
  const standing =
    papers &&
    bestOf(papers, soughtBy(requirement.id, target, asked.market, product, given), later ? since : given.today);
  return {
    target,
    asked,
    product,
    settled,
    standing,
    state: stateOf(requirement, settled, standing, later, product),
  };
}

function soughtBy(kind: string, target: string, market: string, product: Product, given: Given): Sought {
  return {
    kind,
    scope: scopeOf(given.key, given.listing, product.line),
    markets: new Set([target, market, ...lineOf(target).map(({ id }) => id)]),
  };
}

function stateOf(
  requirement: Requirement,
  settled: boolean,
  standing: Standing | undefined,
  later: boolean,
  product: Product,
): PaperState {
  const held = standing !== undefined && standing.state !== 'expired';
  if (later) return held ? 'held' : 'upcoming';
  if (standing?.state === 'expiring') return 'expiring';
  if (held) return isUnshown(requirement, product) ? 'held-not-shown' : 'held';
  if (!settled) return 'ask';
  if (standing) return 'expired';
  const claimed =
    requirement.do.includes('hold') && requirement.shownBy !== undefined && product.says(requirement.shownBy);
  return claimed ? 'shown-not-held' : 'missing';
}

const isUnshown = ({ do: duties, shownBy }: Requirement, product: Product): boolean =>
  duties.includes('show') && shownBy !== undefined && !product.says(shownBy);

/** Papers held for something the listing does not claim: an organic certificate of goods not called organic is a lost selling point. */
function unclaimed(target: string, products: readonly Product[], given: Given, known: ReadonlySet<string>): Line[] {
  if (given.papers.length === 0) return [];
  return lineOf(target).flatMap((market) =>
    market.requirements.flatMap((requirement): Line[] => {
      if (!given.byKind.has(requirement.id) || known.has(requirement.id)) return [];
      if (!requirement.when?.some((trait) => trait.startsWith('claim.'))) return [];
      if (requirement.notIn?.includes(target)) return [];
      if ((requirement.citation.since ?? '') > given.today || (requirement.citation.until ?? '9') < given.today)
        return [];
      const product = products.find(({ goods, line }) => goods.sure && isFor(requirement, line));
      if (!product || !isUnshown(requirement, product) || openOf({ unless: requirement.unless }, product) === undefined)
        return [];
      const standing = bestOf(given.papers, soughtBy(requirement.id, target, market.id, product, given), given.today);
      if (!standing || standing.state === 'expired') return [];
      const asked: Asked = { market: market.id, requirement, open: [] };
      return [{ target, asked, product, settled: true, standing, state: 'held-not-shown' }];
    }),
  );
}
