import type { Confirmation } from '../../confirmation.ts';
import { packMonths, unpackMonth } from '../../history/months.ts';
import type { KnownListing } from '../../known-listing.ts';
import type { Month } from '../../measurement.ts';
import type { PageReading } from '../../reading.ts';
import type { Database } from '../database.ts';
import type { Change } from './change.ts';
import { write } from './write.ts';

/** So many values of a reader must have been found right before anything rests on it. */
export const NEEDED = 3;

/** How many values of a reader the person has found right, held against the page. */
export const confirmedOf = (confirmation: Confirmation | undefined): number => confirmation?.right.length ?? 0;

/** Whether a reader is on trial no more. */
export const isConfirmed = (confirmation: Confirmation | undefined): boolean => confirmedOf(confirmation) >= NEEDED;

/** The readers that are on trial no more, because the person has found them right. */
export const confirmedReaders = async (db: Database): Promise<ReadonlySet<string>> =>
  new Set((await db.confirmations.toArray()).filter(isConfirmed).map(({ reader }) => reader));

/** A reading as it counts: of a reader that has been confirmed nothing is on trial. */
export async function counted(db: Database, reading: PageReading): Promise<PageReading> {
  if (!isOnTrial(reading) || !isConfirmed(await db.confirmations.get(reading.reader))) return reading;
  const { trial: _trial, ...rest } = reading;
  return {
    ...rest,
    listings: rest.listings.map(({ metrics, ...listing }) => ({
      ...listing,
      ...(metrics
        ? {
            metrics: Object.fromEntries(
              Object.entries(metrics).map(([name, { trial: _one, ...metric }]) => [name, metric]),
            ),
          }
        : {}),
    })),
  };
}

const isOnTrial = ({ trial, listings }: PageReading): boolean =>
  trial === true || listings.some(({ metrics }) => Object.values(metrics ?? {}).some((metric) => metric.trial));

/**
 * Notes what the person found when they held one value against the page. One that is not so begins the count anew. With
 * the last of the values needed, all that the reader has read is lifted out of trial first, so that a page killed in
 * between asks once more instead of leaving half of it behind. Returns what is confirmed now.
 */
export async function confirm(db: Database, reader: string, said: Said): Promise<Confirmation> {
  const next = withSaid(reader, await db.confirmations.get(reader), said);
  if (isConfirmed(next)) await lift(db, reader);
  const { put } = await write(db, async () => ({
    put: { confirmations: [withSaid(reader, await db.confirmations.get(reader), said)] },
  }));
  return put?.confirmations?.[0] ?? next;
}

/** One value of a listing, held against the page at a moment (ms since 1970 UTC). */
interface Said {
  key: string;
  name: string;
  right: boolean;
  at: number;
}

function withSaid(reader: string, before: Confirmation | undefined, { key, name, right, at }: Said): Confirmation {
  if (!right) return { reader, right: [], wrongAt: at, changedAt: at };
  const others = before?.right.filter((one) => one.key !== key || one.name !== name) ?? [];
  return { ...before, reader, right: [...others, { key, name }], changedAt: at };
}

/** So many records are rewritten at a time. */
const PART = 200;

/** Lifts what a reader has read out of trial. */
async function lift(db: Database, reader: string): Promise<void> {
  for await (const change of liftings(db, new Set([reader]))) await write(db, change);
}

/**
 * The changes that lift what readers have read out of trial: numbers and fields of listings. Each is to be asked in the
 * writers' turn; one that has nothing to change is empty.
 */
export async function* liftings(db: Database, readers: ReadonlySet<string>): AsyncGenerator<() => Promise<Change>> {
  if (readers.size === 0) return;
  const keys = await db.months.toCollection().primaryKeys();
  for (let from = 0; from < keys.length; from += PART) {
    const part = keys.slice(from, from + PART);
    yield async () => {
      const measured = (await db.months.bulkGet(part)).flatMap((month) => (month ? lifted(month, readers) : []));
      return measured.length > 0 ? { measured } : {};
    };
  }
  const listings = await db.listings.toCollection().primaryKeys();
  for (let from = 0; from < listings.length; from += PART) {
    const part = listings.slice(from, from + PART);
    yield async () => {
      const known = (await db.listings.bulkGet(part)).flatMap((one) => (one ? (settled(one, readers) ?? []) : []));
      return known.length > 0 ? { put: { listings: known } } : {};
    };
  }
}

/** The numbers of a month that readers read on trial, as they stand without it. */
function lifted(month: Month, readers: ReadonlySet<string>): Month[] {
  if (!month.series.some(({ trial }) => trial)) return [];
  const numbers = unpackMonth(month).filter(({ trial, source }) => trial && readers.has(source.reader));
  return packMonths(numbers.map(({ trial: _trial, ...number }) => number));
}

/** A listing none of whose fields is on trial because of these readers; undefined where none was. */
function settled(known: KnownListing, readers: ReadonlySet<string>): KnownListing | undefined {
  const entries = Object.entries(known.sources);
  if (!entries.some(([, from]) => from?.trial && readers.has(from.source.reader))) return undefined;
  const sources = entries.map(([field, from]) => {
    if (!from || !readers.has(from.source.reader)) return [field, from];
    const { trial: _trial, ...rest } = from;
    return [field, rest];
  });
  return { ...known, sources: Object.fromEntries(sources) };
}
