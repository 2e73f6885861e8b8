import type { FromWorker, JobName, Jobs, ToWorker } from './desk-jobs.ts';

/** A job of the desk's worker that was not done; `code` is the reason: that of a `RowsFault` or `BackupFault`, 'stopped', 'full' or 'broken'. */
export class NotDone extends Error {
  override name = 'NotDone';
  constructor(readonly code: string) {
    super(code);
  }
}

/** Has a worker of its own do a job. Throws `NotDone`; what had been written by then has been taken back. */
export function deskWork<Name extends JobName>(
  job: Name,
  says: Jobs[Name]['says'],
  { training, signal, onRows }: { training: boolean; signal?: AbortSignal; onRows?(rows: number, of?: number): void },
): Promise<Jobs[Name]['gives']> {
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Jobs[Name]['gives']>((resolve, reject) => {
    const say = (message: ToWorker) => worker.postMessage(message);
    worker.onerror = () => reject(new NotDone('broken'));
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ('rows' in data) onRows?.(data.rows, data.of);
      // Our own worker, which answers each job with what the job gives.
      else if ('done' in data) resolve(data.done as Jobs[Name]['gives']);
      else reject(new NotDone(data.failed));
    };
    signal?.addEventListener('abort', () => say({ stop: true }), { once: true });
    say({ job, says, training } as ToWorker);
  }).finally(() => worker.terminate());
}
