import type { Picture } from '../../pictures/kept.ts';
import type { Database } from '../database.ts';
import type { Change } from '../store/change.ts';
import { changeName, endName, listed } from './files.ts';
import { type Folder, written } from './folder.ts';
import type { Copy } from './second-copy.ts';
import { seal, segmentIn } from './segment.ts';

// Pictures are heavy, and under one hash there is only ever one. So each lies in a file of its own, named by its hash and
// written once; changes and bases only name it, and what none of them names is removed.

/** What stands for a picture in a change that is sealed: a row with nothing but its hash. */
const nameOf = ({ hash }: Pick<Picture, 'hash'>): Picture => ({ hash }) as Picture;

/** A change as it is sealed. */
export function named(change: Change): Change {
  const pictures = change.put?.pictures;
  return pictures ? { ...change, put: { ...change.put, pictures: pictures.map(nameOf) } } : change;
}

/** What names pictures in a base. */
export const naming = (hashes: readonly string[]): Change =>
  hashes.length > 0 ? { put: { pictures: hashes.map((hash) => nameOf({ hash })) } } : {};

/** Writes pictures, each into its file. */
export async function setApart(folder: Folder, pictures: readonly Picture[]): Promise<void> {
  for (const picture of pictures) {
    const { parts } = await seal({ seq: 0, at: picture.at, written: {}, change: { put: { pictures: [picture] } } });
    try {
      await written(folder, picture.hash, parts);
    } catch (error) {
      // An empty file under its name would be taken for the picture.
      await folder.remove(picture.hash).catch(() => undefined);
      throw error;
    }
  }
}

/** Sees to it that all pictures lie apart, besides those that do. Returns their names. */
export async function lyingApart(
  db: Database,
  { pictures: folder, mark }: Copy,
  apart: ReadonlySet<string>,
): Promise<string[]> {
  const found: string[] = [];
  for (const hash of await db.pictures.toCollection().primaryKeys()) {
    if (!apart.has(hash)) {
      const picture = await db.pictures.get(hash);
      if (!picture) continue;
      await setApart(folder, [picture]);
      await mark?.read();
    }
    found.push(hash);
  }
  return found;
}

/** So many pictures are in memory at a time. */
const AT_ONCE = 8;

/** The pictures that the end of a base names, a few at a time. */
export async function* picturesOf(folder: Folder, { put }: Change): AsyncGenerator<Change> {
  const hashes = (put?.pictures ?? []).map(({ hash }) => hash);
  for (let from = 0; from < hashes.length; from += AT_ONCE)
    yield await withPictures(folder, naming(hashes.slice(from, from + AT_ONCE)));
}

/** A change that was sealed, with the pictures themselves; without those whose file is missing or damaged. */
export async function withPictures(folder: Folder, change: Change): Promise<Change> {
  const names = change.put?.pictures;
  if (!names) return change;
  const pictures = await Promise.all(names.map(({ hash }) => pictureIn(folder, hash)));
  return { ...change, put: { ...change.put, pictures: pictures.flatMap((picture) => picture ?? []) } };
}

async function pictureIn(folder: Folder, hash: string): Promise<Picture | undefined> {
  const [picture] = (await segmentIn(folder, hash))?.change.put?.pictures ?? [];
  return picture?.hash === hash ? picture : undefined;
}

/** Removes the pictures that neither a base nor a change names. In the writers' turn, so that none is just being written. */
export async function forgetUnnamed({ folder, pictures }: Copy): Promise<void> {
  const { ends, changes } = await listed(folder);
  const kept = new Set<string>();
  for (const name of [...ends.map(endName), ...changes.map(changeName)]) {
    const sealed = await segmentIn(folder, name);
    // What a damaged file names is not known.
    if (!sealed) return;
    for (const { hash } of sealed.change.put?.pictures ?? []) kept.add(hash);
  }
  for (const name of await pictures.names()) if (!kept.has(name)) await pictures.remove(name);
}
