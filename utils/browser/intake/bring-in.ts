import type { MarketplaceId } from '../../ids.ts';
import type { Intake } from '../../intake.ts';
import { keyOf, type SeenListing } from '../../listing.ts';
import type { Period } from '../../metric.ts';
import { isNew, noRows } from '../../reports/parts/last-rows.ts';
import { readReport } from '../../reports/read-report.ts';
import type { SeenTerm } from '../../reports/report-kind.ts';
import type { Survey } from '../../reports/survey.ts';
import type { Source } from '../../source.ts';
import { shopOf, type Term } from '../../term.ts';
import type { Database } from '../database.ts';
import type { Change } from '../store/change.ts';
import { listingFrom, planned, type Told } from '../store/keep.ts';
import { inTurn } from '../store/write.ts';
import { portionsOf } from './portions.ts';
import { type Parts, writeIntake } from './write-intake.ts';

/** A report file about to be brought in: what it is, and what the person said of it. */
export interface Bringing {
  id: string;
  name: string;
  digest: string;
  kind: string;
  /** null for software that stands on shops of their own; then `host` names the shop. */
  marketplace: MarketplaceId | null;
  store: string;
  account?: string;
  host?: string;
  /** The days of its numbers, where the file does not say. */
  period?: Period;
  now: number;
  /** The moment the file is of. */
  asOf: number;
  /** What looking at it has learned. */
  survey?: Survey;
}

export interface Doing {
  signal?: AbortSignal;
  /** Told how many rows are done with, and of how many, where that is known. */
  progress?(rows: number, of?: number): void | Promise<void>;
}

/** So many listings, or search terms, are written at a time; pages are heard in between. */
const AT_ONCE = 1000;
/** So many rows of listings are gathered before they are written. */
const GATHERED = 20_000;
/** The undos of so many intakes are kept. */
const KEPT = 10;

/**
 * Brings a report file in, part by part, each whole or not at all and each with what takes it back. Where it is cancelled or
 * fails, what was written is taken back before this throws.
 */
export async function bringIn(
  db: Database,
  bytes: AsyncIterable<Uint8Array>,
  bringing: Bringing,
  { signal, progress }: Doing = {},
): Promise<Intake> {
  const { store, kind, period, survey } = bringing;
  const bring = async (parts: Parts) => {
    const takeListings = listingTaker(db, parts, bringing);
    const gathered: SeenListing[] = [];
    let read = 0;
    let written = 0;
    const tell = (rows: number) => progress?.(rows, survey?.rows);
    const writeGathered = async () => {
      const some = gathered.splice(0);
      let count = 0;
      for (const portion of portionsOf(some, takeListings.keyOf, AT_ONCE)) {
        signal?.throwIfAborted();
        await takeListings(portion);
        count += portion.length;
        await tell(written + Math.floor(((read - written) * count) / some.length));
      }
      written = read;
    };
    const report = await readReport(bytes, {
      store,
      ...(period ? { period } : {}),
      ...(signal ? { signal } : {}),
      ...(survey ? { last: survey.last } : {}),
      async progress(rows) {
        read = rows;
        if (gathered.length >= GATHERED) await writeGathered();
        await tell(written);
      },
      batch: (listings) => {
        for (const one of listings) gathered.push(one);
      },
    });
    if (report.kind !== kind) throw new Error('the file is of another kind than it was');
    await writeGathered();
    const { terms } = report;
    for (let at = 0; at < terms.length; at += AT_ONCE) {
      signal?.throwIfAborted();
      const some = terms.slice(at, at + AT_ONCE).map((term) => termOf(term, bringing));
      await inTurn(() => parts.put({ put: { terms: some } }, { terms: at + some.length }));
      await progress?.(at + some.length, terms.length);
    }
    signal?.throwIfAborted();
    const told = report.period ?? period;
    return {
      ...(told ? { period: told } : {}),
      refused: [...report.refusedFor.values()].reduce((sum, count) => sum + count, 0),
    };
  };
  return writeIntake(db, intakeOf(bringing), bring, await older(db));
}

function intakeOf({ id, name, digest, kind, marketplace, store, account, period, now, asOf }: Bringing): Intake {
  return {
    ...{ id, at: now, asOf, what: 'report', name: name.slice(0, 300), kind, digest, store },
    ...(marketplace ? { marketplace } : {}),
    ...(account ? { account } : {}),
    ...(period ? { period } : {}),
    ...{ listings: 0, values: 0, terms: 0, refused: 0, parts: 0, state: 'open' },
  };
}

const sourceOf = ({ name, kind, asOf }: Bringing): Source & { via: 'file' } => ({
  ...{ via: 'file', reader: kind, where: name.slice(0, 300), at: asOf },
});

/** What writes some listings of a file as a part; a listing that comes again in a later part is not counted again. */
function listingTaker(db: Database, parts: Parts, bringing: Bringing) {
  const { kind, marketplace, store, account, host } = bringing;
  const source = sourceOf(bringing);
  const reading = (listings: SeenListing[]): Told => ({
    ...{ marketplace, store, page: null, state: 'read', reader: kind, listings, notUnderstood: [] },
    ...(account ? { account } : {}),
    ...(host ? { host } : {}),
  });
  const nobody = reading([]);
  const met = noRows();
  const take = (some: SeenListing[]) =>
    inTurn(async () => {
      const { change, months, kept } = await planned(db, reading(some), source);
      if (kept.keys.length === 0) return;
      const { listings, values } = parts.now();
      const fresh = kept.keys.filter((key) => isNew(met, key)).length;
      await parts.put(change, { listings: listings + fresh, values: values + valuesIn(some) }, months);
    });
  return Object.assign(take, { keyOf: (seen: SeenListing) => keyOf(listingFrom(seen, nobody, '')) });
}

/** Numbers and the three fields a preview counts. */
const valuesIn = (listings: readonly SeenListing[]): number =>
  listings.reduce(
    (sum, { metrics = {}, title, price, stock }) =>
      sum + Object.keys(metrics).length + [title, price, stock].filter((value) => value !== undefined).length,
    0,
  );

function termOf({ term, campaign = '', metrics }: SeenTerm, bringing: Bringing): Term {
  const { marketplace, store, account } = bringing;
  const [first] = Object.values(metrics).map(({ period }) => period);
  return {
    shop: shopOf({ marketplace: marketplace ?? 'other', store, account }),
    term,
    campaign,
    period: first && first !== 'now' ? `${first.start}/${first.end}` : '?',
    numbers: Object.fromEntries(
      Object.entries(metrics).map(([name, { value, currency }]) => [
        name,
        { value, ...(currency ? { currency } : {}) },
      ]),
    ),
    source: sourceOf(bringing),
  };
}

/** Undos of intakes so long past that nobody takes them back any more. */
async function older(db: Database): Promise<Pick<Change, 'remove'>> {
  const past = await db.intakes
    .orderBy('at')
    .reverse()
    .offset(KEPT - 1)
    .primaryKeys();
  const undos = await db.undos.where('[intake+part]').between([''], ['\uffff']).primaryKeys();
  const gone = undos.filter(([intake]) => past.includes(intake));
  return gone.length > 0 ? { remove: { undos: gone } } : {};
}
