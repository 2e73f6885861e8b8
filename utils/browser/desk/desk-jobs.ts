import type { BackupAbout } from '../../backup/header.ts';
import type { Intake } from '../../intake.ts';
import type { Survey } from '../../reports/survey.ts';
import type { BackupLook } from '../backup/restore.ts';
import type { Bringing } from '../intake/bring-in.ts';
import type { Look, Said } from '../intake/look.ts';

/** What a worker of the desk can be asked to do, and what it gives. */
export interface Jobs {
  /** Looks at a report file; writes nothing. `before`: what an earlier look at this file has learned. */
  look: { says: { file: File; said: Said; before?: Survey | undefined }; gives: Look };
  bring: { says: { file: File; bringing: Bringing }; gives: Intake };
  takeBack: { says: { id: string }; gives: boolean };
  /** Looks at a backup; writes nothing. */
  lookAtBackup: { says: { file: File; passphrase?: string | undefined }; gives: BackupLook };
  restore: {
    says: { file: File; passphrase?: string | undefined; id: string; digest: string; now: number };
    gives: Intake;
  };
  makeBackup: { says: { about: BackupAbout; passphrase?: string | undefined }; gives: Blob };
}
export type JobName = keyof Jobs;

/** Page to worker: a job, once; or that it is to stop. */
export type ToWorker =
  | { [Name in JobName]: { job: Name; says: Jobs[Name]['says']; training: boolean } }[JobName]
  | { stop: true };

/** Worker to page. `code`: the reason in a fault of rows or of a backup; 'stopped', 'full' or 'broken' for the rest. */
export type FromWorker = { rows: number; of?: number | undefined } | { done: unknown } | { failed: string };
