import { browser } from 'wxt/browser';
import { keyOfRow } from './change.ts';
import { isUnbroken } from './copy/copy.ts';
import { type Database, shelves } from './database.ts';

const KEY = 'looked-through';
/** So many rows are read at a time. */
const PART = 1000;

/**
 * Reads every row that the second copy holds too, once in a session of the browser, or until all are sound: a damaged store is often noticed, and
 * then deleted, by the browser only when what is damaged is read. False where anything cannot be read, or was lost in between.
 */
export async function lookThrough(db: Database): Promise<boolean> {
  if ((await browser.storage.session.get(KEY))[KEY]) return true;
  let sound = await isUnbroken(db).catch(() => false);
  for (const [name, { copied }] of Object.entries(shelves)) if (copied) sound = (await isReadable(db, name)) && sound;
  if (sound) await browser.storage.session.set({ [KEY]: true });
  return sound;
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
