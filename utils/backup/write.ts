import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { lockWith, sealed } from './cipher.ts';
import { gzipped } from './gzip.ts';
import { BACKUP_VERSION, type BackupAbout, type Header } from './header.ts';
import type { BackupRow } from './rows.ts';

/** Text joined before it is handed on. */
const HANDFUL = 2 ** 16;

/**
 * A backup: JSON Lines, gzipped. The first line says what it is and bears the checksum; each further line is one row of one
 * table, or, under a passphrase, a piece of the same sealed. `rows` is asked twice and must give the same both times: the
 * checksum stands before what it is of. The same rows, the same words about them, the same salt: the same bytes.
 */
export async function* backupOf(
  rows: () => AsyncIterable<BackupRow>,
  about: BackupAbout,
  secret?: { passphrase: string; salt: Uint8Array<ArrayBuffer> },
): AsyncGenerator<Uint8Array> {
  const locked = secret && (await lockWith(secret.passphrase, secret.salt));
  const body = () => (locked ? sealedLines(rows(), locked.key) : plainLines(rows()));

  const hash = sha256.create();
  const head = {
    crossbill: 'backup',
    version: BACKUP_VERSION,
    ...about,
    ...(locked ? { lock: locked.lock } : {}),
  } as const;
  let lines = 0;
  for await (const { bytes, count } of body()) {
    lines += count;
    hash.update(bytes);
  }
  const header: Omit<Header, 'sha256'> = { ...head, lines };
  const own = sha256
    .create()
    .update(encode(JSON.stringify(header)))
    .update(hash.digest())
    .digest();
  yield* gzipped(whole({ ...header, sha256: bytesToHex(own) }, body()));
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Some whole lines, and how many. */
interface Lines {
  bytes: Uint8Array;
  count: number;
}

async function* plainLines(rows: AsyncIterable<BackupRow>): AsyncGenerator<Lines> {
  let text = '';
  let count = 0;
  for await (const { table, row } of rows) {
    text += `${JSON.stringify({ table, row })}\n`;
    count += 1;
    if (text.length < HANDFUL) continue;
    yield { bytes: encode(text), count };
    text = '';
    count = 0;
  }
  if (count > 0) yield { bytes: encode(text), count };
}

async function* sealedLines(rows: AsyncIterable<BackupRow>, key: CryptoKey): AsyncGenerator<Lines> {
  async function* bytes() {
    for await (const lines of plainLines(rows)) yield lines.bytes;
  }
  for await (const line of sealed(gzipped(bytes()), key)) yield { bytes: encode(`"${line}"\n`), count: 1 };
}

async function* whole(header: Header, body: AsyncIterable<Lines>): AsyncGenerator<Uint8Array> {
  yield encode(`${JSON.stringify(header)}\n`);
  for await (const { bytes } of body) yield bytes;
}
