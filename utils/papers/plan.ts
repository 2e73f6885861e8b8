import { isWide } from '../markets/goods-groups.ts';
import type { Requirement } from '../markets/market.ts';
import type { Finding, PaperState } from '../report.ts';
import { addDays } from '../text/dates.ts';
import { type Asked, askedOf } from './asked.ts';
import { findingOf } from './audit-line.ts';
import { type Product, UNKNOWN } from './product.ts';

/** What will hold within so many days is said beforehand. */
const UPCOMING_DAYS = 365;

/** One requirement of one market's law, for all the targets it is asked in, and how it stands where no paper is held. */
export interface Planned {
  asked: Asked;
  targets: readonly string[];
  /** Which of the products it is asked of, by its place among them. */
  at: number;
  /** Whether nothing is left open: neither what the goods are, nor what they have. */
  settled: boolean;
  /** It begins after today. */
  later: boolean;
  state: PaperState;
  /** Its traits that are so: why it is asked. */
  traits: readonly string[];
  /** What is to be seen to where no paper is held. */
  finding: Finding | undefined;
}

/** Plans made for products alike, in the same markets on the same day; so many are remembered. */
const remembered = new Map<string, readonly Planned[]>();
const MOST_REMEMBERED = 2000;

/**
 * What target markets ask of the kinds a listing may be, each requirement once: of several kinds the one that settles most.
 * Targets under one law are one line. Nothing of a single listing is in it, so that listings alike share it.
 */
export function planOf(products: readonly Product[], targets: readonly string[], today: string): readonly Planned[] {
  const key = `${today} ${targets.join(' ')} ${products.map(({ signature, goods }) => `${goods.sure} ${signature}`).join('|')}`;
  const known = remembered.get(key);
  if (known) return known;
  const made = planned(products, targets, today);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, made);
  return made;
}

function planned(products: readonly Product[], targets: readonly string[], today: string): Planned[] {
  const horizon = addDays(today, UPCOMING_DAYS);
  const byLaw = new Map<string, Planned>();
  for (const target of targets)
    for (const one of plannedIn(target, products, today, horizon)) {
      const law = `${one.asked.requirement.id} ${one.asked.market}`;
      const before = byLaw.get(law);
      byLaw.set(law, before ? { ...before, targets: [...before.targets, target] } : one);
    }
  return [...byLaw.values()];
}

function plannedIn(target: string, products: readonly Product[], today: string, horizon: string): Planned[] {
  const best = new Map<string, Planned>();
  const likely = products.map((product) => ({ product, all: askedOf(target, product, today) }));
  /** Whether it is asked of whatever the goods may be. */
  const isShared = (id: string) =>
    likely.every(({ all }) => all.some((one) => one.requirement.id === id && isPlain(one)));
  for (const [at, { product, all }] of likely.entries())
    for (const asked of all) {
      const { requirement, since } = asked;
      const settled =
        isPlain(asked) && (product.goods.sure || (isShared(requirement.id) && isCertain(requirement, likely)));
      // Of what is left open only what blocks is asked, and what all likely kinds have in common; and only asked. Of what nobody
      // recognised there is nothing to ask.
      if (!settled && product.line[0] === UNKNOWN) continue;
      if (
        !settled &&
        requirement.severity !== 'blocking' &&
        (requirement.severity !== 'expected' || !isShared(requirement.id))
      )
        continue;
      if (since !== undefined && since > horizon) continue;
      const before = best.get(requirement.id);
      if (before && (before.settled || !settled)) continue;
      const later = since !== undefined && since > today;
      const { when = [], whenAny = [] } = requirement;
      const state = stateOf(asked, settled, later, product);
      best.set(requirement.id, {
        asked,
        targets: [target],
        at,
        settled,
        later,
        state,
        finding: findingOf({ asked, product, state, standing: undefined }, asked.market, requirement.severity, true),
        traits: [...when, ...whenAny].filter((trait) => product.truth(trait) === 'yes'),
      });
    }
  return [...best.values()];
}

/**
 * Whether what is asked of all that goods may be is asked of them, whatever they are: of one kind alone nobody is sure. But a
 * duty of every ware is one of any thing, and one of food and wares of what nobody recognised.
 */
const isCertain = ({ goods }: Requirement, likely: readonly { product: Product }[]): boolean =>
  likely.length > 1 ||
  (isWide(goods) && (goods.includes('food') || likely.every(({ product }) => product.line[0] !== UNKNOWN)));

/** Whether the listing leaves nothing of it open but what the goods are. */
const isPlain = ({ open, unlisted }: Asked): boolean => open.length === 0 && !unlisted;

function stateOf({ requirement }: Asked, settled: boolean, later: boolean, product: Product): PaperState {
  if (later) return 'upcoming';
  if (!settled) return 'ask';
  const { do: duties, shownBy } = requirement;
  return duties.includes('hold') && shownBy !== undefined && product.says(shownBy) ? 'shown-not-held' : 'missing';
}
