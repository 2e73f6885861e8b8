import { openBackup } from '../backup/read.ts';
import { sampleAbout, sampleRows } from '../backup/sample.ts';
import { backupOf, linesOf } from '../backup/write.ts';

// What `history-export.mjs` runs of ours, in one file.
export { newSalt } from '../backup/cipher.ts';
export { type Exportable, exportable, exportOf } from '../backup/export.ts';
export { backupFaultOf, backupWords } from '../backup/fault.ts';
export { exporterOf, exporters } from '../exports/index.ts';
export { openBackup };

/** The sample history as a backup. */
export const sampleBackup = (made: string, secret?: { passphrase: string; salt: Uint8Array<ArrayBuffer> }) =>
  backupOf(() => linesOf(sampleRows()), { ...sampleAbout, made }, secret);
