import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { opened, unlock } from './cipher.ts';
import { BackupFault } from './fault.ts';
import { ungzipped } from './gzip.ts';
import { type Header, headerSchema, versionSchema } from './header.ts';
import { type BackupRow, backupRowOf } from './rows.ts';

/** No row of ours is longer. */
const LONGEST = 16 * 2 ** 20;

/** A backup whose first line has been read. */
export interface OpenBackup {
  header: Header;
  /**
   * Its rows, each held against what its table may hold. Only when the last has come is it known that the file is whole:
   * whoever changes anything reads them all first. Throws a `BackupFault`.
   */
  rows: AsyncGenerator<BackupRow>;
}

/** Opens a backup. Throws a `BackupFault`; nothing else is thrown for anything a file may hold. */
export async function openBackup(
  bytes: AsyncIterable<Uint8Array>,
  { passphrase }: { passphrase?: string | undefined } = {},
): Promise<OpenBackup> {
  const lines = linesOf(ungzipped(bytes));
  const first = await lines.next();
  if (first.done) throw new BackupFault('not-a-backup');
  const header = headerOf(first.value);
  if (!header.lock) return { header, rows: rowsOf(whole(header, lines)) };
  if (!passphrase) {
    await lines.return(undefined);
    throw new BackupFault('passphrase-needed');
  }
  const key = await unlock(header.lock, passphrase);
  return { header, rows: rowsOf(linesOf(ungzipped(opened(sealedTexts(whole(header, lines)), key)))) };
}

function headerOf(line: string): Header {
  const told = parsed(line, 'not-a-backup');
  if (typeof told !== 'object' || told === null || !('crossbill' in told) || told.crossbill !== 'backup')
    throw new BackupFault('not-a-backup');
  if (!('version' in told) || !versionSchema.safeParse(told.version).success) throw new BackupFault('version');
  if (!headerSchema.safeParse(told).success) throw new BackupFault('damaged');
  // As it stands, in the order it stands in: its own checksum is of that.
  return told as Header;
}

/** The lines that follow the header; throws 'damaged' at their end where they are not those it speaks of. */
async function* whole(header: Header, lines: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  let count = 0;
  for await (const line of lines) {
    count += 1;
    if (count > header.lines) throw new BackupFault('damaged');
    hash.update(encoder.encode(`${line}\n`));
    yield line;
  }
  const { sha256: told, ...rest } = header;
  const own = sha256
    .create()
    .update(encoder.encode(JSON.stringify(rest)))
    .update(hash.digest())
    .digest();
  if (count !== header.lines || bytesToHex(own) !== told) throw new BackupFault('damaged');
}

async function* sealedTexts(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) {
    if (!/^"[A-Za-z0-9+/=]*"$/.test(line)) throw new BackupFault('damaged');
    yield line.slice(1, -1);
  }
}

/** A member that no check of ours would see, and that some code takes for what an object is made of. */
const hidden = /"__proto__"\s*:/;

async function* rowsOf(lines: AsyncIterable<string>): AsyncGenerator<BackupRow> {
  for await (const line of lines) {
    const row = hidden.test(line) ? undefined : backupRowOf(parsed(line, 'damaged'));
    if (!row) throw new BackupFault('not-ours');
    yield row;
  }
}

function parsed(line: string, otherwise: 'not-a-backup' | 'damaged'): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BackupFault(otherwise);
  }
}

/** Lines of text, each ended by a line feed. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  for await (const piece of bytes) {
    let text: string;
    try {
      text = decoder.decode(piece, { stream: true });
    } catch {
      throw new BackupFault('damaged');
    }
    const lines = text.split('\n');
    for (const [index, line] of lines.entries()) {
      if (index === lines.length - 1) rest += line;
      else {
        yield rest + line;
        rest = '';
      }
    }
    if (rest.length > LONGEST) throw new BackupFault('bomb');
  }
  if (rest !== '') throw new BackupFault('damaged');
}
