import { packMonths, unpackMonth } from '../../history/months.ts';
import type { Intake } from '../../intake.ts';
import type { KnownListing, Version } from '../../known-listing.ts';
import type { Measurement, Month } from '../../measurement.ts';
import type { Database } from '../database.ts';
import type { Change } from '../store/change.ts';
import { commit, inTurn } from '../store/write.ts';
import { begunSince } from './begun-since.ts';
import { untouchedSince } from './since.ts';

/**
 * Takes an intake back, from its last part to its first. What was read or brought in since stays: only what still stands as
 * the intake left it goes back to what it was. From the first part on it stands open, so that one that is cut off is gone on with
 * at the next start. Returns whether anything could be taken back.
 */
export async function takeBack(db: Database, id: string): Promise<boolean> {
  const intake = await db.intakes.get(id);
  if (!intake || intake.state === 'undone') return false;
  const parts = await db.undos.where(':id').between([id], [id, []]).primaryKeys();
  if (parts.length < intake.parts) return false;
  for (const part of parts.reverse()) {
    await inTurn(async () => {
      const undo = await db.undos.get(part);
      if (!undo) return;
      const { put, remove, ...change } = await stillSo(db, JSON.parse(undo.change), intake);
      const rest: Intake = { ...intake, parts: undo.part, state: 'open' };
      await commit(db, {
        ...change,
        remove: { ...remove, undos: [part] },
        put: { ...put, intakes: [...(put?.intakes ?? []), rest] },
      });
    });
  }
  await inTurn(() => commit(db, { put: { intakes: [{ ...intake, parts: 0, state: 'undone' }] } }));
  return true;
}

/** Whether a value was brought in by an intake. */
const isOf = (
  { kind, name, what }: Intake,
  source: { via: string; reader: string; where: string } | undefined,
): boolean => what === 'backup' || (source?.via === 'file' && source.reader === kind && source.where === name);

/** Of a change that would take a part back, what still holds. */
async function stillSo(db: Database, undo: Change, intake: Intake): Promise<Change> {
  const ours = intake.what === 'backup' ? await untouchedSince(db, undo, intake.at) : undo;
  const { remove = {}, put = {}, taken = [], measured = [] } = ours;
  const before = new Map((put.listings ?? []).map((known) => [known.key, known]));
  const now = await db.listings.bulkGet([...before.keys(), ...(remove.listings ?? [])]);
  const listings = now.flatMap((known) =>
    known ? [{ known, back: without(known, before.get(known.key), intake) }] : [],
  );
  const versions = await db.versions.bulkGet((put.versions ?? []).map(({ key, field, from }) => [key, field, from]));
  const begun = await db.versions.bulkGet(remove.versions ?? []);
  const since = await sinceOf(db, { listings, before, begun, changed: remove.snapshots ?? [] }, intake);
  const anew = new Set(since.versions.map(({ key, field }) => `${key} ${field}`));
  const isGoing = (version: Version | undefined) =>
    isUntouched(version, intake) || (version !== undefined && anew.has(`${version.key} ${version.field}`));
  const terms = await db.terms.bulkGet(
    (put.terms ?? []).map(({ shop, term, campaign, period }) => [shop, term, campaign, period]),
  );
  const newTerms = await db.terms.bulkGet(remove.terms ?? []);
  const standing = await numbersNow(db, [...taken, ...measured], intake);
  return {
    remove: {
      ...remove,
      listings: listings.flatMap(({ known, back }) => (back ? [] : [known.key])),
      versions: (remove.versions ?? []).filter((_, index) => isGoing(begun[index])),
      terms: (remove.terms ?? []).filter((_, index) => isOf(intake, newTerms[index]?.source)),
    },
    put: {
      ...put,
      listings: listings.flatMap(({ back }) => back ?? []),
      snapshots: [...(put.snapshots ?? []), ...since.snapshots],
      versions: [...(put.versions ?? []).filter((_, index) => isUntouched(versions[index], intake)), ...since.versions],
      terms: (put.terms ?? []).filter((_, index) => isOf(intake, terms[index]?.source)),
    },
    taken: only(taken, standing),
    measured: only(measured, standing),
  };
}

/** What pages have shown since of what a report file had begun, and begins with them now; a backup's rows have their own say. */
async function sinceOf(
  db: Database,
  { listings, before, begun, changed }: Standing,
  intake: Intake,
): ReturnType<typeof begunSince> {
  if (intake.what === 'backup') return { snapshots: [], versions: [] };
  const left = new Map(
    listings.flatMap(({ known: { key }, back }) => (back ? [[key, { back, before: before.get(key) }] as const] : [])),
  );
  const snapshots = (await db.snapshots.bulkGet([...changed])).flatMap((row) => row ?? []);
  const going = { snapshots, versions: begun.flatMap((row) => row ?? []) };
  return begunSince(db, going, left, (version) => isUntouched(version, intake));
}

/** How a part stands that is taken back: its listings as they are and as they will be, the versions and changes it had begun. */
interface Standing {
  listings: readonly { known: KnownListing; back: KnownListing | undefined }[];
  before: ReadonlyMap<string, KnownListing>;
  begun: readonly (Version | undefined)[];
  changed: readonly [string, number][];
}

/** A listing without what an intake brought; undefined where nothing else is known of it. */
function without(known: KnownListing, before: KnownListing | undefined, intake: Intake): KnownListing | undefined {
  if (intake.what === 'backup') return before;
  const entries = Object.entries(known.sources);
  if (!before && entries.every(([, from]) => isOf(intake, from?.source))) return undefined;
  const listing: Record<string, unknown> = { ...known.listing };
  const sources = { ...known.sources };
  for (const [field, from] of entries) {
    if (!isOf(intake, from?.source)) continue;
    delete listing[field];
    delete sources[field];
    const kept = before?.sources[field];
    if (!kept) continue;
    listing[field] = before.listing[field as keyof KnownListing['listing']];
    sources[field] = kept;
  }
  const moments = Object.values(sources).map((from) => from?.source.at ?? 0);
  return {
    ...known,
    listing: listing as KnownListing['listing'],
    sources,
    firstSeen: before?.firstSeen ?? Math.min(...moments),
    lastSeen: Math.max(before?.lastSeen ?? 0, ...moments),
  };
}

/** Whether a wording or picture was last seen by the intake, which may have come in the very moment of a reading and so one after it. */
const isUntouched = (version: Version | undefined, { what, asOf }: Intake): boolean =>
  version !== undefined && (what === 'backup' || version.to <= asOf + 1);

const nameOf = ({ key, metric, period, via }: Measurement): string => [key, metric, period, via].join('\n');

/** Names of the numbers in some months that stand as the intake left them. */
async function numbersNow(db: Database, months: readonly Month[], intake: Intake): Promise<ReadonlySet<string>> {
  const now = await db.months.bulkGet(months.map(({ key, month }) => [key, month]));
  const numbers = now.flatMap((month) => (month ? unpackMonth(month) : []));
  const stands = ({ source, readAt }: Measurement) =>
    isOf(intake, source) && (intake.what === 'report' || readAt <= intake.at);
  return new Set(numbers.filter(stands).map(nameOf));
}

const only = (months: readonly Month[], names: ReadonlySet<string>): Month[] =>
  packMonths(months.flatMap(unpackMonth).filter((number) => names.has(nameOf(number))));
