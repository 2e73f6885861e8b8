import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { lockWith, sealed } from './cipher.ts';
import { gzipped } from './gzip.ts';
import { BACKUP_VERSION, type BackupAbout, type Header } from './header.ts';
import type { BackupRow } from './rows.ts';

/** Text joined before it is handed on. */
const HANDFUL = 2 ** 16;
/** Ends a line, and stands nowhere within one. */
const NEWLINE = 10;

/** The rows of a backup as JSON Lines, some whole lines at a time. */
export async function* linesOf(rows: AsyncIterable<BackupRow>): AsyncGenerator<Uint8Array> {
  let text = '';
  for await (const { table, row } of rows) {
    text += `${JSON.stringify({ table, row })}\n`;
    if (text.length < HANDFUL) continue;
    yield encode(text);
    text = '';
  }
  if (text !== '') yield encode(text);
}

/**
 * A backup: JSON Lines, gzipped. The first line says what it is and bears the checksum; each further line is one row of one
 * table (`linesOf`), or, under a passphrase, a piece of the same sealed. `lines` is asked twice and must give the same both
 * times: the checksum stands before what it is of. The same rows, the same words about them, the same salt: the same bytes.
 */
export async function* backupOf(
  lines: () => AsyncIterable<Uint8Array>,
  about: BackupAbout,
  secret?: { passphrase: string; salt: Uint8Array<ArrayBuffer> },
): AsyncGenerator<Uint8Array> {
  const locked = secret && (await lockWith(secret.passphrase, secret.salt));
  const body = () => (locked ? sealedLines(lines(), locked.key) : lines());

  const hash = sha256.create();
  let count = 0;
  for await (const bytes of body()) {
    for (const byte of bytes) if (byte === NEWLINE) count += 1;
    hash.update(bytes);
  }
  const header: Omit<Header, 'sha256'> = {
    crossbill: 'backup',
    version: BACKUP_VERSION,
    ...about,
    ...(locked ? { lock: locked.lock } : {}),
    lines: count,
  };
  const own = sha256
    .create()
    .update(encode(JSON.stringify(header)))
    .update(hash.digest())
    .digest();
  yield* gzipped(whole({ ...header, sha256: bytesToHex(own) }, body()));
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* sealedLines(lines: AsyncIterable<Uint8Array>, key: CryptoKey): AsyncGenerator<Uint8Array> {
  for await (const line of sealed(gzipped(lines), key)) yield encode(`"${line}"\n`);
}

async function* whole(header: Header, body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield encode(`${JSON.stringify(header)}\n`);
  yield* body;
}
