import { newSavedFile, type SavedFile } from './saved-files.ts';

/** The bytes of a file as they come off the disk. */
export async function* bytesIn(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** What is written here is put into blobs of this size: they lie outside the page's memory, on disk where they are large. */
const BLOB = 2 ** 20;
/** From this size on a file is written to the private file system, so that it does not stand in memory. */
const LARGE = 48 * 2 ** 20;

/** Bytes as a file that can be saved through a link, however large. Where they break off, or the disk is full, nothing stays. */
export const kept = async (chunks: AsyncIterable<Uint8Array>): Promise<Blob> => (await putAside(chunks)).file;

/** The same for what is read again at once and then no longer needed: `drop` gives its room back. */
export async function putAside(chunks: AsyncIterable<Uint8Array>): Promise<{ file: Blob; drop(): Promise<void> }> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  let all = 0;
  const blobs: Blob[] = [];
  let saved: SavedFile | undefined;
  const put = async () => {
    const blob = new Blob(waiting as BlobPart[]);
    waiting = [];
    size = 0;
    if (saved) await saved.write(blob);
    else blobs.push(blob);
  };
  const drop = async () => saved?.drop();
  try {
    for await (const chunk of chunks) {
      waiting.push(chunk);
      size += chunk.length;
      all += chunk.length;
      if (size < BLOB) continue;
      await put();
      if (all < LARGE || saved) continue;
      saved = await newSavedFile();
      if (saved) for (const blob of blobs.splice(0)) await saved.write(blob);
    }
    if (size > 0) await put();
    return { file: saved ? await saved.whole() : new Blob(blobs), drop };
  } catch (error) {
    await drop();
    throw error;
  }
}
