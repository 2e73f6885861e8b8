import { backupFaultOf } from '../../backup/fault.ts';
import { faultOf } from '../../rows/fault.ts';
import { makeBackup } from '../backup/make.ts';
import { lookAtBackup, restore } from '../backup/restore.ts';
import { Database } from '../database.ts';
import { bringIn } from '../intake/bring-in.ts';
import { INTAKE_LOCK } from '../intake/cut-off.ts';
import { lookAt } from '../intake/look.ts';
import { takeBack } from '../intake/take-back.ts';
import { isFull } from '../store/room.ts';
import type { FromWorker, ToWorker } from './desk-jobs.ts';
import { bytesIn, kept } from './file-bytes.ts';

// The worker of the desk: one job, then it is ended. Files are read and history is written here, so that the page stays quick.

const stop = new AbortController();
const tell = (message: FromWorker) => self.postMessage(message);

/** Tells how far it is now and then, and lets a message in that would stop it. */
let told = 0;
async function progress(rows: number, of?: number): Promise<void> {
  if (Date.now() - told < 150) return;
  told = Date.now();
  tell({ rows, of });
  await new Promise((resolve) => setTimeout(resolve));
}
const doing = { signal: stop.signal, progress };

/** Whoever brings something in or takes it back does so alone. */
const alone = <Done>(work: () => Promise<Done>): Promise<Done> => navigator.locks.request(INTAKE_LOCK, work);

async function done(asked: Exclude<ToWorker, { stop: true }>): Promise<unknown> {
  const db = new Database(asked.training ? 'crossbill-training' : 'crossbill');
  switch (asked.job) {
    case 'look':
      return lookAt(db, () => bytesIn(asked.says.file), asked.says.said, { ...doing, before: asked.says.before });
    case 'bring':
      return alone(() => bringIn(db, bytesIn(asked.says.file), asked.says.bringing, doing));
    case 'takeBack':
      return alone(() => takeBack(db, asked.says.id));
    case 'lookAtBackup':
      return lookAtBackup(db, backupIn(asked.says), doing);
    case 'restore':
      return alone(() => restore(db, backupIn(asked.says), { ...asked.says, name: asked.says.file.name }, doing));
    case 'makeBackup':
      return makeBackup(db, asked.says.about, { passphrase: asked.says.passphrase, take: kept });
  }
}

const backupIn = ({ file, passphrase }: { file: File; passphrase?: string | undefined }) => ({
  open: () => bytesIn(file),
  passphrase,
});

function reasonOf(error: unknown): string {
  if (stop.signal.aborted) return 'stopped';
  if (isFull(error)) return 'full';
  return faultOf(error) ?? backupFaultOf(error) ?? 'broken';
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if ('stop' in data) {
    stop.abort();
    return;
  }
  void done(data).then(
    (result) => tell({ done: result }),
    (error: unknown) => tell({ failed: reasonOf(error) }),
  );
};
