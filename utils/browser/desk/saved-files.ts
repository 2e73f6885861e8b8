// Files that are being saved through a link, where they are too large to stand in memory: in a folder of the private file
// system. The browser says nothing when it has saved one, so each stays for a while.

const FOLDER = 'saved';

/** How long a browser may take to save what it was handed, in milliseconds. */
const WHILE = 3_600_000;

/** A file that is being written. */
export interface SavedFile {
  write(part: Blob): Promise<void>;
  /** Closes it: what was written, on disk. */
  whole(): Promise<File>;
  /** Gives it up: nothing of it stays. */
  drop(): Promise<void>;
}

/** Begins a file in the private file system; undefined where there is none. */
export async function newSavedFile(): Promise<SavedFile | undefined> {
  try {
    const folder = await savedFolder({ create: true });
    const name = crypto.randomUUID();
    const handle = await folder.getFileHandle(name, { create: true });
    const writable = await handle.createWritable();
    return {
      write: (part) => writable.write(part),
      async whole() {
        await writable.close();
        return handle.getFile();
      },
      async drop() {
        await writable.abort().catch(() => undefined);
        await folder.removeEntry(name).catch(() => undefined);
      },
    };
  } catch {
    return undefined;
  }
}

/** Removes what was saved long enough ago (`now`: ms since 1970 UTC); what is just being written cannot be removed. */
export async function forgetSaved(now: number): Promise<void> {
  const folder = await savedFolder({ create: false }).catch(() => undefined);
  if (!folder) return;
  for await (const handle of folder.values()) {
    const isOld = handle.kind === 'file' && now - (await handle.getFile()).lastModified > WHILE;
    if (isOld) await folder.removeEntry(handle.name).catch(() => undefined);
  }
}

const savedFolder = async (how: { create: boolean }) =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, how);
