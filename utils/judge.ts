import { audit } from './audit.ts';
import { goodsOf } from './goods/index.ts';
import { kindOf, lineOfGoods } from './goods/kinds.ts';
import { mediaOf } from './goods/media.ts';
import type { Listing } from './listing.ts';
import type { Override } from './override.ts';
import type { Paper } from './paper.ts';
import { covers } from './papers/asked.ts';
import { backedClaims } from './papers/backed.ts';
import { auditPapers } from './papers/index.ts';
import type { Measured } from './pictures/measured.ts';
import { type Policy, policiesForGoods } from './policy.ts';
import type { Report } from './report.ts';
import type { Rule } from './rules/rule.ts';

/** All that a judgement rests on. Whoever asks has looked it up: the same case always gets the same report. */
export interface Case {
  key: string;
  listing: Listing;
  /** What the marketplace lays down in the listing's store on that day. */
  policies: readonly Policy[];
  rules: readonly Rule[];
  /** Markets it is sold in: the country of its store, and those the person added. */
  markets: readonly string[];
  papers: readonly Paper[];
  /** What the person said of requirements, by `overrideId`. */
  overrides?: ReadonlyMap<string, Override>;
  /** The kind the person says its goods are of; it outranks its words. */
  choice?: string;
  /** The store's day, 'yyyy-mm-dd'. */
  today: string;
  /** What the pixels of its pictures say, by address. */
  pictures?: Readonly<Record<string, Measured>>;
}

/** All that is said of one listing on one day. Pure; never throws. */
export function judge({
  key,
  listing,
  policies,
  rules,
  markets,
  papers,
  overrides,
  choice,
  today,
  pictures,
}: Case): Report {
  const goods =
    choice && kindOf(choice) ? [{ id: choice, because: [], sure: true, said: true as const }] : goodsOf(listing);
  const lines = goods.map(({ id }) => lineOfGoods(id));
  const targets = [...new Set(markets)];
  const onPapers = auditPapers({
    key,
    listing,
    goods,
    markets: targets,
    papers,
    ...(overrides ? { overrides } : {}),
    today,
  });
  return {
    key,
    on: today,
    audits: [
      ...audit(listing, rules, {
        policies: policiesHolding(listing, policies, lines),
        today,
        backed: backedClaims(onPapers),
        ...(pictures ? { pictures } : {}),
      }),
      ...onPapers,
    ],
    goods,
    markets: targets.map((id) => ({ id, covered: covers(id, lines) })),
  };
}

/** Of the policies of a store and day, those that hold for a listing by what its goods are. */
export function policiesHolding(
  listing: Listing,
  policies: readonly Policy[],
  lines?: readonly (readonly string[])[],
): Policy[] {
  // What the goods are is dear to find out, and most marketplaces do not ask.
  const asked = policies.some(({ goods = [], exceptGoods = [] }) =>
    [...goods, ...exceptGoods].some((id) => id !== 'media'),
  );
  const known = lines ?? (asked ? goodsOf(listing).map(({ id }) => lineOfGoods(id)) : []);
  const media = mediaOf(listing) ? ['media'] : [];
  const holding = policiesForGoods(policies, [...media, ...known.flat()]);
  return inStore(holding, listing.store);
}

/** Where the page does not tell its store, it may be one of those a policy spares: then the policy is something to look at. */
const inStore = (policies: readonly Policy[], store: string): Policy[] =>
  policies.map((policy) =>
    store === 'unknown' && policy.except
      ? { ...policy, level: 'better', citation: { ...policy.citation, sure: 'reported' } }
      : policy,
  );
