import type { Database } from '../database.ts';
import { removeBefore, rewrite } from './base.ts';
import { changeName, endName, type Listing, listed, partName } from './files.ts';
import { COPY_LOCK } from './place.ts';
import type { Copy } from './second-copy.ts';
import { segmentIn } from './segment.ts';

/**
 * Reads the newest base and all changes after it, once they have outlived an end of the browser. Where they are whole, what
 * went before them is removed; where not, the copy is written anew from the database. Not in the writers' turn.
 */
export async function proveCopy(db: Database, copy: Copy): Promise<void> {
  const isWhole = await navigator.locks.request(COPY_LOCK, async () => {
    const listing = await listed(copy.folder);
    if (listing.base === undefined || !(await isReadable(copy, listing, listing.base))) return false;
    await removeBefore(copy.folder, listing, listing.base);
    return true;
  });
  if (!isWhole) await rewrite(db);
}

async function isReadable({ folder, pictures, mark }: Copy, { changes }: Listing, base: number): Promise<boolean> {
  const end = await segmentIn(folder, endName(base));
  if (!end) return false;
  const apart = new Set(await pictures.names());
  if (end.change.put?.pictures?.some(({ hash }) => !apart.has(hash))) return false;
  const parts = Array.from({ length: end.parts ?? 0 }, (_, part) => partName(base, part));
  for (const name of [...parts, ...changes.filter((seq) => seq > base).map(changeName)]) {
    if (!(await segmentIn(folder, name))) return false;
    await mark?.read();
  }
  return true;
}
