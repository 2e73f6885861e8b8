import { judge, policiesHolding } from '../judge.ts';
import type { KnownListing } from '../known-listing.ts';
import type { Listing } from '../listing.ts';
import { marketplaceOf } from '../marketplaces/index.ts';
import { policiesAt } from '../marketplaces/policies-at.ts';
import type { Measured } from '../pictures/measured.ts';
import { policiesOn } from '../policy.ts';
import type { Report } from '../report.ts';
import { markChanged } from '../rule-changes.ts';
import { rules } from '../rules/index.ts';
import { dayIn } from '../text/dates.ts';
import type { Database } from './database.ts';
import { withWords } from './goods-words.ts';
import { measuredAt } from './pictures/picture-keeping.ts';
import { type Drawer, drawerOf } from './store/papers.ts';
import { eachPiece } from './store/pieces.ts';

/** What the judgement rests on besides the listings. */
export interface Grounds {
  /** Markets the person sells in besides those of their stores. */
  targets: readonly string[];
  /** Milliseconds since 1970 UTC. */
  now: number;
}

/** The store's own day, by which policies and papers are dated. */
function storeDay(listing: Pick<Listing, 'marketplace' | 'store'>, now: number): string {
  return dayIn(marketplaceOf(listing.marketplace)?.stores.find(({ id }) => id === listing.store)?.zone, now);
}

/**
 * Judges one listing as it stands, whether kept or still a draft. `titleAt`: the address its title was read at. Throws
 * `WordsAbsent` where those of its language are not at hand (`withWords`).
 */
export function judgeListing(
  key: string,
  listing: Listing,
  { papers, overrides, choices }: Drawer,
  { targets, now }: Grounds,
  pictures: Readonly<Record<string, Measured>> = {},
  titleAt?: string,
): Report {
  const today = storeDay(listing, now);
  const choice = choices.get(key);
  const home = /^[A-Z]{2}$/.test(listing.store) ? [listing.store] : [];
  const all = policiesAt(listing.marketplace, titleAt);
  const report = judge({
    key,
    listing,
    policies: policiesOn(all, listing.store, today),
    rules,
    markets: [...new Set([...home, ...targets])],
    papers,
    overrides,
    ...(choice === undefined ? {} : { choice }),
    today,
    pictures,
  });
  const heldOn = (day: string) => policiesHolding(listing, policiesOn(all, listing.store, day));
  return { ...report, audits: markChanged(listing, report.audits, rules, heldOn) };
}

/** Judges listings again and keeps the reports. Returns them in the order of the keys that are known. */
export async function judgeKeys(db: Database, keys: readonly string[], grounds: Grounds): Promise<Report[]> {
  const listings = await db.listings.bulkGet([...keys]);
  return judgeKnown(
    db,
    listings.flatMap((known) => known ?? []),
    grounds,
  );
}

/**
 * Judges listings as they were read. Of one that is gone by now nothing is kept, and one that has moved meanwhile is judged as it
 * stands: whoever moved it may have judged it on older grounds.
 */
async function judgeKnown(db: Database, listings: readonly KnownListing[], grounds: Grounds): Promise<Report[]> {
  const drawer = await drawerOf(db);
  const pictures = await measuredAt(
    db,
    listings.flatMap(({ listing }) => listing.images?.map(({ address }) => address) ?? []),
  );
  const reports = await withWords(() =>
    listings.map(({ key, listing, sources }) =>
      judgeListing(key, listing, drawer, grounds, pictures, sources.title?.source.where),
    ),
  );
  const moved = await db.transaction('rw', db.listings, db.reports, async () => {
    const now = await db.listings.bulkGet(listings.map(({ key }) => key));
    await db.reports.bulkPut(reports.filter((_, index) => now[index]?.lastSeen === listings[index]?.lastSeen));
    return now.flatMap((known, index) => (known && known.lastSeen !== listings[index]?.lastSeen ? [known] : []));
  });
  if (moved.length > 0) await judgeKnown(db, moved, grounds);
  return reports;
}

/** So many listings are judged at a time; a million never stand in memory together. */
const AT_ONCE = 500;

/** Judges everything again: a paper, a target market, a rule or the day has changed. Returns how many. */
export const judgeAll = (db: Database, grounds: Grounds): Promise<number> =>
  judgeEach(db, grounds, async (listings) => listings);

/** Judges again what was last judged on another day. Returns how many. */
export const judgeStale = (db: Database, grounds: Grounds): Promise<number> =>
  judgeEach(db, grounds, async (listings) => {
    const reports = await db.reports.bulkGet(listings.map(({ key }) => key));
    return listings.filter(({ listing }, index) => reports[index]?.on !== storeDay(listing, grounds.now));
  });

async function judgeEach(
  db: Database,
  grounds: Grounds,
  those: (listings: KnownListing[]) => Promise<KnownListing[]>,
): Promise<number> {
  let count = 0;
  await eachPiece(db.listings, AT_ONCE, async (listings) => {
    count += (await judgeKnown(db, await those(listings), grounds)).length;
  });
  return count;
}

/** How many Must and Better findings the reports hold; the two are never added up. */
export function countLevels(reports: readonly Report[]): { must: number; better: number } {
  const findings = reports.flatMap(({ audits }) => audits.flatMap((audit) => audit.findings));
  return {
    must: findings.filter(({ level }) => level === 'must').length,
    better: findings.filter(({ level }) => level === 'better').length,
  };
}
