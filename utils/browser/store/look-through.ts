import { browser } from 'wxt/browser';
import { isUnbroken } from '../copy/place.ts';
import { type Database, shelves } from '../database.ts';
import { eachPiece } from './pieces.ts';

const KEY = 'looked-through';
/** So many rows are read at a time; of large ones only a few. */
const PART = 1000;
const LARGE = 8;

/**
 * Reads every row, once in a session of the browser or until all are sound: a damaged store is often noticed, and then
 * deleted with all that is in it, by the browser only when what is damaged is read; better by us than by the first page that
 * is looked at. False where anything cannot be read, or was lost in between; the latter is looked for every time.
 */
export async function lookThrough(db: Database): Promise<boolean> {
  if ((await browser.storage.session.get(KEY))[KEY]) return isUnbroken(db).catch(() => false);
  let sound = await isUnbroken(db).catch(() => false);
  for (const [name, shelf] of Object.entries(shelves))
    sound = (await isReadable(db, name, 'large' in shelf ? LARGE : PART)) && sound;
  if (sound) await browser.storage.session.set({ [KEY]: true });
  return sound;
}

/** What fails once under a burden is no damage: a table is given up only where it cannot be read when opened anew, either. */
async function isReadable(db: Database, name: string, most: number, again = true): Promise<boolean> {
  try {
    await eachPiece(db.shelf(name), most, () => undefined);
    return true;
  } catch {
    if (!again) return false;
    db.close();
    await db.open().catch(() => undefined);
    return isReadable(db, name, most, false);
  }
}
