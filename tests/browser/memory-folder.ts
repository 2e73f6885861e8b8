import type { Folder } from '../../utils/browser/copy/folder.ts';
import type { Mark, MarkKeeper } from '../../utils/browser/copy/mark.ts';

/** The second copy's folder in memory: what Node lacks of a browser. `files` may be damaged by a test. */
export function memoryFolder(): Folder & { files: Map<string, Uint8Array<ArrayBuffer>> } {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    files,
    names: async () => [...files.keys()],
    read: async (name) => files.get(name)?.slice(),
    async write(name, parts) {
      files.set(name, new Uint8Array(await new Blob([...parts]).arrayBuffer()));
    },
    async remove(name) {
      files.delete(name);
    },
  };
}

export function memoryMark(): MarkKeeper & { mark?: Mark } {
  const kept: MarkKeeper & { mark?: Mark } = {
    read: async () => kept.mark,
    async write(mark) {
      kept.mark = mark;
    },
  };
  return kept;
}

/** A whole second copy in memory. */
export const memoryCopy = () => ({ folder: memoryFolder(), pictures: memoryFolder(), mark: memoryMark() });
