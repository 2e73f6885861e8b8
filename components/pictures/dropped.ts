/** What was dropped: its files, those in folders among them; and how many files and folders could not be looked into. */
export interface Dropped {
  files: File[];
  unread: number;
}

/** Lists what was dropped. To be called straight in the drop, before any await: afterwards the browser has forgotten it. */
export async function filesIn(dropped: DataTransfer): Promise<Dropped> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return { files: [...dropped.files], unread: 0 };
  return together(await Promise.all(entries.map(filesUnder)));
}

const together = (parts: readonly Dropped[]): Dropped => ({
  files: parts.flatMap(({ files }) => files),
  unread: parts.reduce((sum, { unread }) => sum + unread, 0),
});

/** What cannot be read (gone meanwhile, no rights, a drive that was pulled) is counted, and the rest listed all the same. */
async function filesUnder(entry: FileSystemEntry): Promise<Dropped> {
  const found: Dropped[] = [];
  try {
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
      return { files: [file], unread: 0 };
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    for (;;) {
      // A folder is told in parts.
      const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      if (part.length === 0) return together(found);
      found.push(...(await Promise.all(part.map(filesUnder))));
    }
  } catch {
    return together([...found, { files: [], unread: 1 }]);
  }
}
