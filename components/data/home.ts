import { useEffect, useMemo, useState } from 'react';
import type { Advice } from '../../utils/advice.ts';
import type { Database } from '../../utils/browser/database.ts';
import { inPieces } from '../../utils/browser/store/pieces.ts';
import type { KnownListing } from '../../utils/known-listing.ts';
import type { Report } from '../../utils/report.ts';
import { triage } from '../../utils/triage.ts';
import { useStage } from '../stage/context.ts';
import { useDrawn } from '../stage/useDrawn.ts';
import { useLive } from '../stage/useLive.ts';
import { type Numbers, numbersFor, unknownOf } from './advice-numbers.ts';

/** What panel, popup and table begin with: the listings, how each stands, and what to do first. */
export interface Home {
  /** The ones seen last first. */
  listings: KnownListing[];
  reports: Map<string, Report>;
  advice: Advice[];
  /** False while only the listings seen last are there; the rest follows. */
  whole: boolean;
}

interface Kept extends Pick<Home, 'listings' | 'reports' | 'whole'> {
  numbers: Map<string, Numbers>;
}

/** So many listings stand there at once, before all others are read. */
const FIRST = 60;

/** The listings seen last, with their numbers, so that nothing of them moves after it was drawn. */
async function firstOf(db: Database): Promise<Kept> {
  const listings = await db.listings.orderBy('lastSeen').reverse().limit(FIRST).toArray();
  const reports = await db.reports.bulkGet(listings.map(({ key }) => key));
  return keptOf(listings, reports, await numbersFor(db, listings), listings.length < FIRST);
}

/** All there is; the numbers only where few have to be looked up, else they follow. */
async function allOf(db: Database): Promise<Kept> {
  const listings = await inPieces(db.listings);
  listings.sort((a, b) => b.lastSeen - a.lastSeen);
  const reports = await inPieces(db.reports);
  const few = unknownOf(db, listings).length <= FIRST;
  return keptOf(listings, reports, few ? await numbersFor(db, listings) : new Map(), true);
}

const keptOf = (
  listings: KnownListing[],
  reports: readonly (Report | undefined)[],
  numbers: Map<string, Numbers>,
  whole: boolean,
): Kept => ({
  listings,
  reports: new Map(reports.flatMap((report) => (report ? [[report.key, report] as const] : []))),
  numbers,
  whole,
});

/** What is kept, live, in two steps: the listings seen last at once; all of them after these are painted. Undefined until the first answer. */
export function useHome(): Home | undefined {
  const { db } = useStage();
  const first = useLive(firstOf);
  const more = useDrawn(first !== undefined) && !first?.whole;
  const all = useLive(async (base) => (more ? allOf(base) : null), [more]);
  const kept = first?.whole ? first : (all ?? first);
  const [late, setLate] = useState<Map<string, Numbers>>();

  useEffect(() => {
    if (!kept || kept.numbers.size > 0 || kept.listings.length === 0) return;
    let mine = true;
    numbersFor(db, kept.listings).then(
      (numbers) => mine && setLate(numbers),
      () => undefined,
    );
    return () => {
      mine = false;
    };
  }, [db, kept]);

  return useMemo(
    () => kept && { ...kept, advice: adviceOn(kept, kept.numbers.size > 0 ? kept.numbers : late) },
    [kept, late],
  );
}

function adviceOn({ listings, reports }: Kept, numbers: Map<string, Numbers> | undefined): Advice[] {
  return triage(
    listings.flatMap(({ key }) => {
      const report = reports.get(key);
      return report ? [{ key, report, numbers: numbers?.get(key) ?? [] }] : [];
    }),
  );
}
