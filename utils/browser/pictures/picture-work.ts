import type { Measured } from '../../pictures/measured.ts';
import type { Wish } from '../../pictures/mend/wish.ts';
import type { MendedFile } from './mend-picture.ts';
import type { Done, Work } from './picture-worker.ts';

/** A worker of this page that measures and mends pictures. To be closed by whoever opened it. */
export interface PictureWork {
  measure(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Measured>;
  /** Undefined where the file cannot be opened. */
  mend(bytes: Uint8Array<ArrayBuffer>, measured: Measured, wish: Wish): Promise<MendedFile | undefined>;
  close(): void;
}

/** Starts the worker; it stays at work until it is closed. */
export function openPictureWork(): PictureWork {
  const worker = new Worker('/picture-worker.js');
  const waiting = new Map<number, { resolve(done: unknown): void; reject(error: Error): void }>();
  let next = 1;
  worker.addEventListener('message', ({ data }: MessageEvent<Done>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failed' in data) asked?.reject(new Error(data.failed));
    else asked?.resolve(data.done);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  const ask = <Answer>(work: Work): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting.set(work.id, { resolve: (done) => resolve(done as Answer), reject });
      worker.postMessage(work);
    });
  const id = () => next++;
  return {
    measure: (bytes, name) => ask({ id: id(), do: 'measure', bytes, name }),
    mend: (bytes, measured, wish) => ask({ id: id(), do: 'mend', bytes, measured, wish }),
    close: () => worker.terminate(),
  };
}
