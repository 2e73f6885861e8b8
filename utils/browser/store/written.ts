import type { Database } from '../database.ts';

/** What the person wrote of listings, by table: whose it is, under which key it lies, and when it was written (ms since 1970 UTC). */
export async function writtenByPerson(db: Database) {
  const [notes, titleNotes, goodsChoices] = await Promise.all([
    db.notes.toArray(),
    db.titleNotes.toArray(),
    db.goodsChoices.toArray(),
  ]);
  return {
    notes: notes.map(({ key, day, changedAt }) => ({ of: key, key: [key, day], at: changedAt })),
    titleNotes: titleNotes.map(({ of, kind, name, at }) => ({ of, key: [of, kind, name], at })),
    goodsChoices: goodsChoices.map(({ key, changedAt }) => ({ of: key, key, at: changedAt })),
  };
}

/** The listings the person has written of at a moment or after it. */
export async function writtenSince(db: Database, at: number): Promise<Set<string>> {
  const tables = Object.values(await writtenByPerson(db));
  return new Set(tables.flatMap((rows) => rows.filter((row) => row.at >= at).map(({ of }) => of)));
}
