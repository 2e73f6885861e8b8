import { useRef, useState } from 'react';
import type { JobName, Jobs } from '../../utils/browser/desk/desk-jobs.ts';
import { deskWork, NotDone } from '../../utils/browser/desk/desk-work.ts';
import { useStage } from '../stage/context.ts';

/** What the desk's worker is doing, and how far it is. */
export interface Working {
  job: JobName;
  rows: number;
  /** Of how many, where that is known. */
  of?: number | undefined;
}

/** Has the desk's worker do one job at a time; `stop` ends it, and what it had written is taken back. */
export function useDeskWork() {
  const { db } = useStage();
  const [working, setWorking] = useState<Working>();
  const stopper = useRef<AbortController>(null);
  return {
    working,
    stop: () => stopper.current?.abort(),
    /** What the job gives, or the code of why it was not done. */
    async work<Name extends JobName>(
      job: Name,
      says: Jobs[Name]['says'],
    ): Promise<{ done: Jobs[Name]['gives'] } | { code: string }> {
      stopper.current?.abort();
      const mine = new AbortController();
      stopper.current = mine;
      setWorking({ job, rows: 0 });
      try {
        const onRows = (rows: number, of?: number) => setWorking({ job, rows, of });
        return { done: await deskWork(job, says, { training: db.training, signal: mine.signal, onRows }) };
      } catch (error) {
        return { code: error instanceof NotDone ? error.code : 'broken' };
      } finally {
        if (stopper.current === mine) setWorking(undefined);
      }
    },
  };
}

/** A new name for what is brought in. */
export const newId = (): string => crypto.randomUUID();
