import { packMonths, unpackMonth } from '../../history/months.ts';
import type { Intake } from '../../intake.ts';
import type { Measurement, Month } from '../../measurement.ts';
import type { Database, KnownListing, Version } from '../database.ts';
import type { Change } from '../store/change.ts';
import { commit, inTurn } from '../store/write.ts';
import { changesSince, type Left, versionSince } from './begun-since.ts';
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
  const left = new Map<string, Left>(
    listings.flatMap(({ known: { key }, back }) => (back ? [[key, { back, before: before.get(key) }]] : [])),
  );
  const isReport = intake.what === 'report';
  const going = isReport ? await db.snapshots.bulkGet(remove.snapshots ?? []) : [];
  const changes = await changesSince(
    db,
    going.flatMap((row) => row ?? []),
    left,
  );
  const seen = await Promise.all(
    begun.map((row) => (isReport && row ? versionSince(db, row, left, isUntouched(row, intake)) : undefined)),
  );
  const terms = await db.terms.bulkGet(
    (put.terms ?? []).map(({ shop, term, campaign, period }) => [shop, term, campaign, period]),
  );
  const newTerms = await db.terms.bulkGet(remove.terms ?? []);
  const standing = await numbersNow(db, [...taken, ...measured], intake);
  return {
    remove: {
      ...remove,
      listings: listings.flatMap(({ known, back }) => (back ? [] : [known.key])),
      versions: (remove.versions ?? []).filter((_, index) => seen[index] || isUntouched(begun[index], intake)),
      terms: (remove.terms ?? []).filter((_, index) => isOf(intake, newTerms[index]?.source)),
    },
    put: {
      ...put,
      listings: listings.flatMap(({ back }) => back ?? []),
      snapshots: [...(put.snapshots ?? []), ...changes],
      versions: [
        ...(put.versions ?? []).filter((_, index) => isUntouched(versions[index], intake)),
        ...seen.flatMap((row) => row ?? []),
      ],
      terms: (put.terms ?? []).filter((_, index) => isOf(intake, terms[index]?.source)),
    },
    taken: only(taken, standing),
    measured: only(measured, standing),
  };
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
