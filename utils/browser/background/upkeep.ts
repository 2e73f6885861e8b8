import { isDue, rewrite } from '../copy/base.ts';
import { placeOf } from '../copy/place.ts';
import { proveCopy } from '../copy/prove.ts';
import { bringBack, inStep } from '../copy/recover.ts';
import { takeBackCutOff } from '../intake/cut-off.ts';
import { judgeStale } from '../judge-all.ts';
import { oncePerDay, oncePerHour, oncePerSession } from '../once.ts';
import { remind } from '../reminders.ts';
import { readSettings } from '../settings.ts';
import { lookThrough } from '../store/look-through.ts';
import { forgetOld } from '../store/retention.ts';
import { inTurn } from '../store/write.ts';
import type { Background } from './background.ts';

/** Looks after the second copy; where the store is damaged, everything is brought back from it. */
export async function tendCopy({ db, ready }: Background): Promise<void> {
  // What failed at the start is tried again here.
  await ready.catch(() => undefined);
  const { copy } = db;
  if (!copy) return;
  const sound = await lookThrough(db);
  await inTurn(() => (sound ? inStep(db, copy) : bringBack(db, copy)));
  await oncePerSession('copy-proved', () => proveCopy(db, copy));
  const place = await placeOf(db);
  if (place && isDue(place)) await rewrite(db);
}

/** Forgets what is older than the person keeps it, once a day; nothing before they have agreed to anything. */
export async function forgetOnceADay({ db, now, ready }: Background): Promise<void> {
  await ready;
  const { agreedAt, keepMonths, thinMonths } = await readSettings();
  if (agreedAt === undefined) return;
  await oncePerDay('forget', now(), async () => {
    const gone = await forgetOld(db, { keepMonths, thinMonths }, now());
    // The copy, too: the base before goes once this one has outlived a start of the browser.
    if (Object.values(gone).some((rows) => rows > 0)) await rewrite(db);
  });
}

/**
 * Judges again what was last judged on another day, and reminds of papers that are ending. The worker starts every few minutes:
 * what was looked through within the hour is not looked through again, unless reports are missing, as of a store brought back.
 */
export async function judgeOfToday({ db, now, ready }: Background): Promise<void> {
  await ready.catch(() => undefined);
  const { targets } = await readSettings();
  const [reports, listings] = await Promise.all([db.reports.count(), db.listings.count()]);
  await oncePerHour('judge', { now: now(), again: reports < listings }, () => judgeStale(db, { targets, now: now() }));
  await remind(db, now());
}

/** Takes back what was being brought in when the browser, or the page that did it, went down. */
export async function takeBackWhatWasCutOff({ db, ready }: Background): Promise<void> {
  await ready;
  await takeBackCutOff(db);
}
