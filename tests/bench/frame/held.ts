import { kept } from '../../../utils/browser/desk/file-bytes.ts';
import { timed } from './bench.ts';

/** So many pieces pass between two looks. */
const BETWEEN = 20;

declare const gc: () => void;
/** What is still needed of the page's memory, buffers too, in MB; exact, because the bench asks the browser for exact figures. */
export function needed(): number {
  gc();
  return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6;
}

/**
 * Saves a file as the desk does, and tells by how many MB what could not be thrown away grew at its peak (`held`). How much
 * a browser lets lie about before it clears up is its own affair, and grows for minutes; what a writer holds is ours.
 */
export async function heldWhile(chunks: AsyncIterable<Uint8Array>) {
  const before = needed();
  let held = 0;
  let megabytes = 0;
  async function* watched() {
    let count = 0;
    for await (const chunk of chunks) {
      yield chunk;
      count += 1;
      if (count % BETWEEN !== 0) continue;
      held = Math.max(held, needed() - before);
    }
  }
  const sample = await timed(async () => {
    megabytes = (await kept(watched())).size / 1e6;
  });
  return { ...sample, megabytes, held };
}
