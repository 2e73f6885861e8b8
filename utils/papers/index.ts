import type { Recognised } from '../goods/goods.ts';
import type { Listing } from '../listing.ts';
import { lineOf } from '../markets/index.ts';
import type { Requirement } from '../markets/market.ts';
import type { Override } from '../override.ts';
import type { Paper } from '../paper.ts';
import type { Audit, PaperState } from '../report.ts';
import { bestOf, type Sought, type Standing, scopeOf } from './answers.ts';
import { type Asked, isFor, openOf } from './asked.ts';
import { toAudit } from './audit-line.ts';
import type { Line } from './line.ts';
import { isItsOwn } from './other-paper.ts';
import { type Planned, planOf } from './plan.ts';
import { type Product, productsOf } from './product.ts';

interface PaperCase {
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
  const given: Given = { ...asked, ...drawerOf(asked.papers) };
  const products = productsOf(given.listing, given.goods);
  const targets = [...new Set(given.markets)];
  const plan = planOf(products, targets, given.today);
  const audits: Audit[] = [];
  for (const one of plan) for (const audit of auditsOf(one, products, given)) audits.push(audit);
  return given.papers.length === 0 ? audits : [...audits, ...unclaimedAmong(targets, products, plan, given)];
}

/** A case made ready: the drawer by kind, without what is another paper than it is kept as. */
interface Given extends PaperCase {
  byKind: ReadonlyMap<string, readonly Paper[]>;
}

function drawerOf(papers: readonly Paper[]): Pick<Given, 'byKind'> {
  const byKind = new Map<string, Paper[]>();
  for (const paper of papers) {
    if (!isItsOwn(paper)) continue;
    const same = byKind.get(paper.kind);
    if (same) same.push(paper);
    else byKind.set(paper.kind, [paper]);
  }
  return { byKind };
}

interface TargetLine extends Line {
  target: string;
}

/** A requirement held against the drawer. */
function auditsOf(
  { asked, at, targets, state, settled, later, traits, finding }: Planned,
  products: readonly Product[],
  given: Given,
): Audit[] {
  const product = products[at];
  if (!product) return [];
  const { requirement, market } = asked;
  const papers = requirement.ban ? undefined : given.byKind.get(requirement.id);
  if (!papers) return [toAudit({ asked, product, traits, state, standing: undefined }, market, given, finding)];
  const day = later ? (asked.since ?? given.today) : given.today;
  const lines = targets.map((target): TargetLine => {
    const standing = bestOf(papers, soughtBy(requirement.id, target, market, product, given), day);
    const now = standing ? stateBy(standing, requirement, { later, settled, state }, product) : state;
    return { asked, product, traits, target, standing, state: now };
  });
  return merged(lines, given);
}

/** Targets under one law that stand alike are one line, under that law's name. */
function merged(lines: readonly TargetLine[], given: Given): Audit[] {
  const [first] = lines;
  const alike =
    first && lines.every((line) => line.state === first.state && line.standing?.paper.id === first.standing?.paper.id);
  return alike ? [toAudit(first, first.asked.market, given)] : lines.map((line) => toAudit(line, line.target, given));
}

function soughtBy(kind: string, target: string, market: string, product: Product, given: Given): Sought {
  return {
    kind,
    scope: scopeOf(given.key, given.listing, product.line),
    markets: new Set([target, market, ...lineOf(target).map(({ id }) => id)]),
  };
}

/** How a requirement stands by the best paper of its kind. */
function stateBy(
  { state }: Standing,
  requirement: Requirement,
  before: Pick<Planned, 'later' | 'settled' | 'state'>,
  product: Product,
): PaperState {
  if (before.later) return state === 'expired' ? 'upcoming' : 'held';
  if (state === 'expiring') return 'expiring';
  if (state === 'held') return isUnshown(requirement, product) ? 'held-not-shown' : 'held';
  return before.settled ? 'expired' : 'ask';
}

const isUnshown = ({ do: duties, shownBy }: Requirement, product: Product): boolean =>
  duties.includes('show') && shownBy !== undefined && !product.says(shownBy);

/** Papers held for something the listing does not claim: an organic certificate of goods not called organic is a lost selling point. */
function unclaimedAmong(
  targets: readonly string[],
  products: readonly Product[],
  plan: readonly Planned[],
  given: Given,
): Audit[] {
  if (given.papers.length === 0) return [];
  const byLaw = new Map<string, TargetLine[]>();
  for (const target of targets) {
    const known = new Set(
      plan.flatMap(({ asked, targets: of }) => (of.includes(target) ? [asked.requirement.id] : [])),
    );
    for (const line of unclaimed(target, products, known, given)) {
      const law = `${line.asked.requirement.id} ${line.asked.market}`;
      byLaw.set(law, [...(byLaw.get(law) ?? []), line]);
    }
  }
  return [...byLaw.values()].flatMap((lines) => merged(lines, given));
}

function unclaimed(
  target: string,
  products: readonly Product[],
  known: ReadonlySet<string>,
  given: Given,
): TargetLine[] {
  return lineOf(target).flatMap((market) =>
    market.requirements.flatMap((requirement): TargetLine[] => {
      const papers = given.byKind.get(requirement.id);
      if (!papers || known.has(requirement.id)) return [];
      if (!requirement.when?.some((trait) => trait.startsWith('claim.'))) return [];
      if (requirement.notIn?.includes(target)) return [];
      if ((requirement.citation.since ?? '') > given.today || (requirement.citation.until ?? '9') < given.today)
        return [];
      const product = products.find(({ goods, line }) => goods.sure && isFor(requirement, line));
      if (!product || !isUnshown(requirement, product) || openOf({ unless: requirement.unless }, product) === undefined)
        return [];
      const standing = bestOf(papers, soughtBy(requirement.id, target, market.id, product, given), given.today);
      if (!standing || standing.state === 'expired') return [];
      const asked: Asked = { market: market.id, requirement, open: [] };
      return [{ target, asked, product, traits: [], standing, state: 'held-not-shown' }];
    }),
  );
}
