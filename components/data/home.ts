import { useEffect, useMemo, useState } from 'react';
import type { Advice } from '../../utils/advice.ts';
import type { Database, KnownListing } from '../../utils/browser/database.ts';
import type { Report } from '../../utils/report.ts';
import { triage } from '../../utils/triage.ts';
import { useStage } from '../context.ts';
import { useLive } from '../useLive.ts';
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

/** Listings and reports; the numbers too, where few have to be looked up, so that nothing moves after it was drawn. */
async function keptOf(db: Database, most: number): Promise<Kept> {
  const listings = await db.listings.orderBy('lastSeen').reverse().limit(most).toArray();
  const few = listings.length < most && most === FIRST;
  const reports =
    most === FIRST ? await db.reports.bulkGet(listings.map(({ key }) => key)) : await db.reports.toArray();
  const look = unknownOf(db, listings).length <= FIRST;
  return {
    listings,
    reports: new Map(reports.flatMap((report) => (report ? [[report.key, report] as const] : []))),
    numbers: look ? await numbersFor(db, listings) : new Map(),
    whole: few || most > FIRST,
  };
}

/** What is kept, live, in two steps: the listings seen last at once, all of them as soon as they are read. Undefined until the first answer. */
export function useHome(): Home | undefined {
  const { db } = useStage();
  const first = useLive((base) => keptOf(base, FIRST));
  const more = first !== undefined && !first.whole;
  const all = useLive(async (base) => (more ? keptOf(base, Number.POSITIVE_INFINITY) : null), [more]);
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
