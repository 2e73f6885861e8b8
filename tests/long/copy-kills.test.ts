import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { rewrite } from '../../utils/browser/copy/base.ts';
import { proveCopy } from '../../utils/browser/copy/prove.ts';
import { recover } from '../../utils/browser/copy/recover.ts';
import { Database } from '../../utils/browser/database.ts';
import { erase } from '../../utils/browser/store/erase.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import type { Restored } from '../../utils/browser/store/place-rows.ts';
import { inTurn } from '../../utils/browser/store/write.ts';
import { killable, leavings } from '../browser/killable.ts';
import '../browser/locks.ts';
import { memoryCopy } from '../browser/memory-folder.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';

// The browser is killed at every single dealing with the second copy, one after the other, and its database is whole or gone
// afterwards; while that is put right it is killed again. Nothing that was acknowledged may be missing, nothing that was erased may come back.

type Step = (db: Database) => Promise<unknown>;
/** Each stock is a snapshot of its own. */
const read =
  (id: string, stock: number): Step =>
  (db) =>
    inTurn(() => keep(db, aReading({ listings: [aSeenListing({ id, stock })] }), aSource({ at: NOON + stock })));
const anew: Step = (db) => rewrite(db);
const prove: Step = (db) => (db.copy ? proveCopy(db, db.copy) : Promise.resolve());

/** What a day brings, and which snapshots are kept once each is acknowledged. */
const day: { step: Step; reads?: [string, number]; erases?: string }[] = [
  { step: read('A1', 1), reads: ['A1', 1] },
  { step: read('A2', 2), reads: ['A2', 2] },
  { step: anew },
  { step: read('A1', 3), reads: ['A1', 3] },
  { step: (db) => erase(db, { kind: 'listing', key: 'amazon/DE//id/A2' }), erases: 'A2' },
  { step: read('A3', 4), reads: ['A3', 4] },
  { step: prove },
  { step: anew },
  { step: read('A1', 5), reads: ['A1', 5] },
  { step: anew },
  { step: read('A3', 6), reads: ['A3', 6] },
];

let turn = 0;

/** Lives through the day until killed; returns what was acknowledged and what was under way. */
async function lived(
  db: Database,
): Promise<{ kept: Map<string, string>; gone: Set<string>; open: string | undefined }> {
  const kept = new Map<string, string>();
  const gone = new Set<string>();
  for (const { step, reads, erases } of day) {
    try {
      await step(db);
    } catch {
      return { kept, gone, open: erases };
    }
    if (reads) kept.set(`${reads[0]} ${reads[1]}`, reads[0]);
    if (erases) gone.add(erases);
    for (const [name, id] of kept) if (id === erases) kept.delete(name);
  }
  return { kept, gone, open: undefined };
}

async function standing(db: Database) {
  const snapshots = await db.snapshots.toArray();
  return new Set(snapshots.map(({ key, changed }) => `${key.split('/').at(-1)} ${changed.stock}`));
}

async function hold(db: Database, { kept, gone, open }: Awaited<ReturnType<typeof lived>>, told: string) {
  const there = await standing(db);
  const missing = [...kept].filter(([name, id]) => !there.has(name) && id !== open).map(([name]) => name);
  const back = [...there].filter((name) => gone.has(name.split(' ')[0] ?? ''));
  expect({ told, missing, back }).toEqual({ told, missing: [], back: [] });
  expect(((await db.places.get('restored')) as Restored | undefined)?.lost, told).toBeUndefined();
}

/** A day that is ended at a dealing, and put right afterwards, where that is ended at a dealing too. */
async function killedAt(at: number, leaves: (typeof leavings)[number], wiped: boolean, again: number) {
  turn += 1;
  const name = `crossbill-kill-${turn}`;
  const whole = memoryCopy();
  const first = killable(whole, at, leaves);
  const db = first.of(new Database(name));
  const day = await lived(db);
  db.close();
  if (wiped) await new Database(name).delete();
  const second = killable(whole, again, leaves);
  const next = second.of(new Database(name));
  await inTurn(() => recover(next, second.copy)).catch(() => undefined);
  next.close();
  const last = new Database(name);
  last.copy = whole;
  await inTurn(() => recover(last, whole));
  const told = `killed at ${at}, ${leaves}${wiped ? ', wiped' : ''}, again at ${again}`;
  await hold(last, day, told);
  await prove(last);
  last.close();
  await new Database(name).delete();
  const afterwards = new Database(name);
  afterwards.copy = whole;
  await inTurn(() => recover(afterwards, whole));
  await hold(afterwards, day, `${told}, wiped once more`);
  await afterwards.delete();
  return { first: first.dealings(), second: second.dealings() };
}

const never = Number.POSITIVE_INFINITY;

for (const wiped of [false, true])
  for (const leaves of leavings)
    test(`killed at each dealing, which is left ${leaves}; the database is ${wiped ? 'gone' : 'whole'}`, {
      timeout: 600_000,
    }, async () => {
      const { first: all } = await killedAt(never, leaves, wiped, never);
      for (let at = 1; at <= all; at += 1) {
        const { second } = await killedAt(at, leaves, wiped, never);
        // Another place each time.
        await killedAt(at, leaves, wiped, 1 + ((at * 7) % second));
      }
    });
