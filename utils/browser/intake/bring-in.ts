import type { MarketplaceId } from '../../ids.ts';
import type { Intake } from '../../intake.ts';
import { keyOf, type SeenListing } from '../../listing.ts';
import type { Period } from '../../metric.ts';
import { readReport } from '../../reports/read-report.ts';
import type { SeenTerm } from '../../reports/report-kind.ts';
import type { Survey } from '../../reports/survey.ts';
import { shopOf, type Term } from '../../term.ts';
import { type Change, inverseOf } from '../change.ts';
import type { Database, Month } from '../database.ts';
import { listingFrom, planned, type Told } from '../keep.ts';
import { rowsAt } from '../neighbours.ts';
import { commit, inTurn } from '../write.ts';
import { takeBack } from './take-back.ts';

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
  /** Told how many rows have been read, and of how many, where that is known. */
  progress?(rows: number, of?: number): void | Promise<void>;
}

/** So many listings are written at a time; pages are heard in between. */
const AT_ONCE = 1000;
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
  const { id, name, digest, kind, marketplace, store, account, host, period, now, asOf, survey } = bringing;
  const shop = { ...(marketplace ? { marketplace } : {}), store, ...(account ? { account } : {}) };
  let intake: Intake = {
    ...{ id, at: now, asOf, what: 'report', name: name.slice(0, 300), kind, digest, ...shop },
    ...(period ? { period } : {}),
    ...{ listings: 0, values: 0, terms: 0, refused: 0, parts: 0, state: 'open' },
  };
  const source = { via: 'file' as const, reader: kind, where: name.slice(0, 300), at: asOf };
  const reading = (listings: SeenListing[]): Told => ({
    ...{ marketplace, store, page: null, state: 'read', reader: kind, listings, notUnderstood: [] },
    ...(account ? { account } : {}),
    ...(host ? { host } : {}),
  });

  /** Writes a part together with its undo, and counts it. */
  const put = async (change: Change, counted: Partial<Intake>, months?: readonly Month[]) => {
    const undo = { intake: id, part: intake.parts, change: JSON.stringify(await inverseOf(db, change)) };
    const next = { ...intake, ...counted, parts: intake.parts + 1 };
    await commit(db, { ...change, put: { ...change.put, undos: [undo], intakes: [next] } }, months);
    intake = next;
  };
  const takeListings = async (listings: SeenListing[]) => {
    for (let at = 0; at < listings.length; at += AT_ONCE) {
      signal?.throwIfAborted();
      const some = listings.slice(at, at + AT_ONCE);
      await inTurn(async () => {
        const { change, months, kept } = await planned(
          db,
          reading(await notOutdated(db, some, reading([]), asOf)),
          source,
        );
        if (kept.keys.length === 0) return;
        await put(
          change,
          { listings: intake.listings + kept.keys.length, values: intake.values + valuesIn(some) },
          months,
        );
      });
    }
  };
  const takeTerms = async (terms: readonly SeenTerm[]) => {
    const rows = terms.map((term) =>
      termOf(term, shopOf({ marketplace: marketplace ?? 'other', store, account }), source),
    );
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      signal?.throwIfAborted();
      const some = rows.slice(at, at + AT_ONCE);
      await inTurn(() => put({ put: { terms: some } }, { terms: intake.terms + some.length }));
    }
  };

  try {
    await inTurn(async () => commit(db, { put: { intakes: [intake] }, ...(await older(db)) }));
    const report = await readReport(bytes, {
      store,
      ...(period ? { period } : {}),
      ...(signal ? { signal } : {}),
      ...(survey ? { last: survey.last } : {}),
      progress: (rows) => progress?.(rows, survey?.rows),
      batch: takeListings,
    });
    if (report.kind !== kind) throw new Error('the file is of another kind than it was');
    await takeTerms(report.terms);
    signal?.throwIfAborted();
    const told = report.period ?? period;
    intake = { ...intake, ...(told ? { period: told } : {}), refused: report.refusedCount, state: 'done' };
    await inTurn(() => commit(db, { put: { intakes: [intake] } }));
    return intake;
  } catch (error) {
    await takeBack(db, id);
    throw error;
  }
}

/** Numbers and the three fields a preview counts. */
const valuesIn = (listings: readonly SeenListing[]): number =>
  listings.reduce(
    (sum, { metrics = {}, title, price, stock }) =>
      sum + Object.keys(metrics).length + [title, price, stock].filter((value) => value !== undefined).length,
    0,
  );

/** A file of an earlier day tells nothing of how a listing stands now: of one that was seen since, only its numbers are taken. */
async function notOutdated(
  db: Database,
  listings: readonly SeenListing[],
  reading: Told,
  asOf: number,
): Promise<SeenListing[]> {
  const keys = listings.map((seen) => keyOf(listingFrom(seen, reading, '')) ?? '');
  const known = await rowsAt(db.listings, keys);
  return listings.map((seen, index) => {
    if ((known[index]?.lastSeen ?? 0) <= asOf) return seen;
    const { id, sku, otherIds, metrics } = seen;
    const numbers = Object.entries(metrics ?? {}).filter(([, { period }]) => period !== 'now');
    return {
      id,
      sources: {},
      ...(sku ? { sku } : {}),
      ...(otherIds ? { otherIds } : {}),
      ...(numbers.length > 0 ? { metrics: Object.fromEntries(numbers) } : {}),
    };
  });
}

function termOf({ term, campaign = '', metrics }: SeenTerm, shop: string, source: Term['source']): Term {
  const [first] = Object.values(metrics).map(({ period }) => period);
  return {
    shop,
    term,
    campaign,
    period: first && first !== 'now' ? `${first.start}/${first.end}` : '?',
    numbers: Object.fromEntries(
      Object.entries(metrics).map(([name, { value, currency }]) => [
        name,
        { value, ...(currency ? { currency } : {}) },
      ]),
    ),
    source,
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
