import type { Measured } from '../../pictures/measured.ts';
import type { Wish } from '../../pictures/mend/wish.ts';
import { type MendedFile, mendBytes } from './mend-picture.ts';
import { measureBytes } from './picture-bytes.ts';

/** What a page of ours asks of its worker. */
export type Work =
  | { id: number; do: 'measure'; bytes: Uint8Array<ArrayBuffer>; name: string }
  | { id: number; do: 'mend'; bytes: Uint8Array<ArrayBuffer>; measured: Measured; wish: Wish };

/** What it is answered: the work done, or the reason why not. */
export type Done = { id: number; done: Measured | MendedFile | undefined } | { id: number; failed: string };

/** Measures and mends for the page that started this worker, so that the page itself stays free. One picture after the other. */
export function startPictureWorker(): void {
  let last = Promise.resolve();
  addEventListener('message', ({ data }: MessageEvent<Work>) => {
    last = last.then(async () => answer(await doneBy(data)));
  });
}

async function doneBy(work: Work): Promise<Done> {
  try {
    const done =
      work.do === 'measure'
        ? await measureBytes(work.bytes, work.name)
        : await mendBytes(work.bytes, work.measured, work.wish);
    return { id: work.id, done };
  } catch (error) {
    return { id: work.id, failed: error instanceof Error ? error.message : String(error) };
  }
}

/** Only the page that started this worker hears it. */
const answer = (done: Done): void => (self as unknown as { postMessage(message: Done): void }).postMessage(done);
