import { browser } from 'wxt/browser';
import { keyOfRow } from './change.ts';
import { type Database, shelves } from './database.ts';

const KEY = 'looked-through';
/** So many rows are read at a time. */
const PART = 1000;

/**
 * Reads every row that the second copy holds too, once in a session of the browser: a damaged store is often noticed, and
 * then deleted, by the browser only when what is damaged is read. Whether anything could not be read.
 */
export async function lookThrough(db: Database): Promise<boolean> {
  if ((await browser.storage.session.get(KEY))[KEY]) return true;
  let readable = true;
  for (const [name, { copied }] of Object.entries(shelves))
    if (copied) readable = (await isReadable(db, name)) && readable;
  await browser.storage.session.set({ [KEY]: true });
  return readable;
}

async function isReadable(db: Database, name: string): Promise<boolean> {
  const table = db.shelf(name);
  try {
    let part: unknown[] = await table.orderBy(':id').limit(PART).toArray();
    while (part.length === PART)
      part = await table
        .where(':id')
        .above(keyOfRow(table, part.at(-1)))
        .limit(PART)
        .toArray();
    return true;
  } catch {
    return false;
  }
}
