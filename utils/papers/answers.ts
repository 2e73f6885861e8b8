import type { Listing } from '../listing.ts';
import type { Paper } from '../paper.ts';
import { addDays } from '../text/dates.ts';

/** A paper that ends within this many days is said to be ending: six weeks. */
export const EXPIRING_DAYS = 42;

/** What a paper may name in its scope, and the markets it may be good for. */
export interface Sought {
  /** Id of the requirement. */
  kind: string;
  /** Ids of the goods and their groups, the listing's key, SKU and codes. */
  scope: ReadonlySet<string>;
  /** The market that asks and those it lies within. */
  markets: ReadonlySet<string>;
}

/** All that names a listing in the scope of a paper; `goods`: ids of kinds and of the groups they lie within. */
export function scopeOf(key: string, listing: Listing, goods: readonly string[]): Set<string> {
  const codes = [listing.id, listing.sku, listing.parent, ...Object.values(listing.otherIds ?? {})];
  // Papers entered before kinds stood in groups name them alone: 'nuts'.
  const alone = goods.flatMap((id) => id.split('.')[1] ?? []);
  return new Set([
    key,
    ...goods,
    ...alone,
    ...codes.filter((code): code is string => typeof code === 'string' && code !== ''),
  ]);
}

/** Whether a paper is the one asked for, for these goods, in this market; an empty scope or market list covers all. Its dates are another matter. */
export const answers = (paper: Paper, { kind, scope, markets }: Sought): boolean =>
  paper.kind === kind &&
  (paper.scope.length === 0 || paper.scope.some((one) => scope.has(one))) &&
  (paper.markets.length === 0 || paper.markets.some((one) => markets.has(one)));

export interface Standing {
  state: 'held' | 'expiring' | 'expired';
  paper: Paper;
}

const rank = { held: 2, expiring: 1, expired: 0 } as const;

/** How the best of several papers stands on a day: held before ending before ended, and of equals the one that lasts longest. */
export function bestOf(papers: readonly Paper[], sought: Sought, day: string): Standing | undefined {
  let best: Standing | undefined;
  for (const paper of papers) {
    if (!answers(paper, sought)) continue;
    // Not good yet: nothing is held before its first day.
    if (paper.from !== undefined && paper.from > day) continue;
    const standing: Standing = { state: stateOn(paper, day), paper };
    if (!best || better(standing, best)) best = standing;
  }
  return best;
}

function stateOn({ to }: Paper, day: string): Standing['state'] {
  if (to === undefined) return 'held';
  if (to < day) return 'expired';
  return to <= addDays(day, EXPIRING_DAYS) ? 'expiring' : 'held';
}

const better = (a: Standing, b: Standing): boolean =>
  rank[a.state] !== rank[b.state] ? rank[a.state] > rank[b.state] : (a.paper.to ?? '9999') > (b.paper.to ?? '9999');
