import type { PageReading } from '../../reading.ts';
import { addDays, dayIn } from '../../text/dates.ts';
import type { Database, Health } from '../database.ts';

/** Notes how a reading went, for the reading health on the desk. Names of headers are kept, never values. */
export async function noteHealth(db: Database, reading: PageReading, at: number): Promise<void> {
  await db.transaction('rw', db.health, async () => {
    const before = await db.health.get(reading.reader);
    const well = reading.state === 'read' || reading.state === 'partly';
    await db.health.put({
      reader: reading.reader,
      marketplace: reading.marketplace ?? 'other',
      page: reading.page,
      reads: (before?.reads ?? 0) + (well ? 1 : 0),
      failures: (before?.failures ?? 0) + (well ? 0 : 1),
      lastRead: well ? at : before?.lastRead,
      lastFailed: well ? before?.lastFailed : at,
      lastState: reading.state,
      listings: well ? reading.listings.length : (before?.listings ?? 0),
      found: well ? (reading.found ?? countFound(reading)) : (before?.found ?? {}),
      from: well ? fromWhere(reading) : before?.from,
      days: daysWith(before?.days ?? [], dayIn(undefined, at), well),
      notUnderstood: reading.notUnderstood.slice(0, 50),
      ...(reading.trial ? { trial: true as const } : {}),
    });
  });
}

function countFound(reading: PageReading): Record<string, number> {
  const found: Record<string, number> = {};
  for (const listing of reading.listings) {
    for (const field of Object.keys(listing)) if (field !== 'sources') found[field] = (found[field] ?? 0) + 1;
  }
  return found;
}

/** At most this many fields, and sources of one field, are told apart. */
const FIELDS_LIMIT = 40;
const SOURCES_LIMIT = 20;

/** For each field, the part of the page that most of its values came from. */
function fromWhere({ listings }: PageReading): Record<string, string> {
  const told = new Map<string, Map<string, number>>();
  for (const { sources } of listings) {
    for (const [field, from] of Object.entries(sources)) {
      const counts = told.get(field) ?? new Map<string, number>();
      if (told.size < FIELDS_LIMIT || told.has(field)) told.set(field, counts);
      if (counts.size < SOURCES_LIMIT || counts.has(from)) counts.set(from, (counts.get(from) ?? 0) + 1);
    }
  }
  return Object.fromEntries(
    [...told].map(([field, counts]) => [field, [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '']),
  );
}

/** Days looked back on. */
const FORTNIGHT = 14;

type Days = NonNullable<Health['days']>;

function daysWith(before: Days, day: string, well: boolean): Days {
  const today = before.find((one) => one.day === day) ?? { day, reads: 0, failures: 0 };
  const now = { day, reads: today.reads + (well ? 1 : 0), failures: today.failures + (well ? 0 : 1) };
  return [...before.filter((one) => one.day !== day), now].sort((a, b) => (a.day < b.day ? -1 : 1)).slice(-FORTNIGHT);
}

/** Failures fewer than these are no rise: a page is slow, a person logs out. */
const FEW = 3;
/** The share of failures must have grown by this much. */
const MORE = 0.1;

/** The last fourteen days, each with what was read and what failed, and whether failures have risen from its first half to its second. */
export function fortnightOf(days: Days, today: string): { days: Days; rises: boolean } {
  const whole = Array.from({ length: FORTNIGHT }, (_, index) => {
    const day = addDays(today, index + 1 - FORTNIGHT);
    return days.find((one) => one.day === day) ?? { day, reads: 0, failures: 0 };
  });
  const half = (part: Days) => {
    const failures = part.reduce((sum, one) => sum + one.failures, 0);
    const all = failures + part.reduce((sum, one) => sum + one.reads, 0);
    return { failures, share: all > 0 ? failures / all : 0 };
  };
  const [before, after] = [half(whole.slice(0, FORTNIGHT / 2)), half(whole.slice(FORTNIGHT / 2))];
  return { days: whole, rises: after.failures >= FEW && after.share >= before.share + MORE };
}
