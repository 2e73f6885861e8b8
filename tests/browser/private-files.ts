/** A file of the private file system in memory: whole under its name once it is closed, as in a browser. */
interface Lying {
  bytes: Blob;
  lastModified: number;
  writing: boolean;
}

/** The origin's private file system in memory, as far as files that are to be saved use it. `now`: ms since 1970 UTC. */
export function privateFiles(now: () => number) {
  const files = new Map<string, Lying>();
  const trouble: { onWrite?: Error } = {};
  const notFound = () => new DOMException('gone', 'NotFoundError');
  const fileOf = (name: string) => {
    const lying = files.get(name);
    if (!lying) throw notFound();
    return Object.assign(new Blob([lying.bytes]), { lastModified: lying.lastModified });
  };
  const handleOf = (name: string) => ({
    kind: 'file' as const,
    name,
    getFile: async () => fileOf(name),
    async createWritable() {
      const lying = files.get(name);
      if (!lying) throw notFound();
      const parts: Blob[] = [];
      lying.writing = true;
      return {
        async write(part: Blob) {
          if (trouble.onWrite) throw trouble.onWrite;
          parts.push(part);
        },
        async close() {
          files.set(name, { bytes: new Blob(parts), lastModified: now(), writing: false });
        },
        async abort() {
          lying.writing = false;
        },
      };
    },
  });
  const folder = {
    async getFileHandle(name: string) {
      if (!files.has(name)) files.set(name, { bytes: new Blob(), lastModified: now(), writing: false });
      return handleOf(name);
    },
    async removeEntry(name: string) {
      if (files.get(name)?.writing) throw new DOMException('in use', 'NoModificationAllowedError');
      if (!files.delete(name)) throw notFound();
    },
    async *values() {
      for (const name of [...files.keys()]) yield handleOf(name);
    },
  };
  const root = {
    getDirectoryHandle: async () => folder,
    async removeEntry() {
      if ([...files.values()].some(({ writing }) => writing))
        throw new DOMException('in use', 'NoModificationAllowedError');
      files.clear();
    },
  };
  return { files, trouble, storage: { getDirectory: async () => root } };
}
