import { isFull } from '../store/room.ts';

/** Where the second copy lies: a folder of small files, each written once and whole. */
export interface Folder {
  names(): Promise<string[]>;
  /** Undefined where there is no such file. Like `names`, throws `CopyOutOfReach` where that cannot be told. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Returns once the file can be read again after the browser has been killed. */
  write(name: string, parts: readonly BlobPart[]): Promise<void>;
  remove(name: string): Promise<void>;
}

/** The folder or a file of it could not be looked into just now; what lies there is not known, and the database is not to blame. */
export class CopyOutOfReach extends Error {
  override name = 'CopyOutOfReach';
}
const outOfReach = (cause: unknown) => new CopyOutOfReach(reasonOf(cause), { cause });

/** Why something failed, in its own words. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A folder in the origin's private file system, which the browser keeps apart from IndexedDB. Works in pages and workers alike. */
export function privateFolder(name: string): Folder {
  const open = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
  let opened: Promise<FileSystemDirectoryHandle> | undefined;
  const folder = () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    async names() {
      try {
        const found: string[] = [];
        for await (const one of (await folder()).keys()) found.push(one);
        return found;
      } catch (error) {
        opened = undefined;
        throw outOfReach(error);
      }
    },
    async read(file) {
      try {
        const handle = await (await folder()).getFileHandle(file);
        return new Uint8Array(await (await handle.getFile()).arrayBuffer());
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw outOfReach(error);
      }
    },
    async write(file, parts) {
      try {
        const handle = await (await folder()).getFileHandle(file, { create: true });
        await replace(handle, parts);
      } catch (error) {
        // A folder that was removed under our hands is opened anew at the next try.
        opened = undefined;
        throw error;
      }
    },
    async remove(file) {
      try {
        await (await folder()).removeEntry(file);
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    },
  };
}

/** Written beside the file and put in its place on closing: there is never half a file under its name. */
async function replace(handle: FileSystemFileHandle, parts: readonly BlobPart[]): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(new Blob([...parts]));
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
}

const isMissing = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError';

/** How long is waited before a file that could not be written is tried again, in milliseconds. */
const AGAIN = [0, 40, 200];

/** Writes a file of the copy; what fails once under a burden goes well at the next try. A full disk stays full. */
export async function written(folder: Folder, name: string, parts: readonly BlobPart[]): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await folder.write(name, parts);
    } catch (error) {
      const pause = AGAIN[tries];
      if (isFull(error) || pause === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
