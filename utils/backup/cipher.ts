import { z } from 'zod';
import { fromBase64, toBase64 } from '../text/base64.ts';
import { BackupFault } from './fault.ts';
import { inPieces } from './stream.ts';

/** Rounds of PBKDF2 with HMAC-SHA-256. (OWASP Password Storage Cheat Sheet: 600,000.) */
export const ROUNDS = 600_000;
const SALT = 16;
/** So many bytes are sealed at a time. */
const PIECE = 192 * 1024;

const base64 = z.base64().max(200);

/** How a backup is locked: everything but the passphrase. */
export const lockSchema = z.strictObject({
  key: z.literal('PBKDF2-HMAC-SHA-256'),
  /** Never fewer than was thought safe in 2021, and no more than a computer does in a minute. */
  rounds: z.number().int().min(310_000).max(20_000_000),
  salt: base64,
  cipher: z.literal('AES-256-GCM'),
  /** Nothing at all, sealed: tells a wrong passphrase from a damaged file. */
  check: base64,
});
export type Lock = z.infer<typeof lockSchema>;

/** The key a passphrase gives; full-width and composed signs are the same passphrase however they were typed. */
async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** The key is of one file only, so a count is number enough used once; piece 0 is the check. The last piece knows that it is the last. */
function how(piece: number, last: boolean) {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, piece);
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`crossbill ${piece}${last ? ' last' : ''}`) };
}

/** Makes a new lock; `salt`: random bytes. */
export async function lockWith(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
): Promise<{ lock: Lock; key: CryptoKey }> {
  const key = await keyFrom(passphrase, salt, ROUNDS);
  const check = new Uint8Array(await crypto.subtle.encrypt(how(0, false), key, new Uint8Array(0)));
  return {
    key,
    lock: {
      key: 'PBKDF2-HMAC-SHA-256',
      rounds: ROUNDS,
      salt: toBase64(salt),
      cipher: 'AES-256-GCM',
      check: toBase64(check),
    },
  };
}

/** Random bytes for a lock. */
export const newSalt = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(SALT));

/** The key of a lock. Throws 'passphrase'. */
export async function unlock({ salt, rounds, check }: Lock, passphrase: string): Promise<CryptoKey> {
  const key = await keyFrom(passphrase, fromBase64(salt), rounds);
  try {
    await crypto.subtle.decrypt(how(0, false), key, fromBase64(check));
  } catch {
    throw new BackupFault('passphrase');
  }
  return key;
}

/** Bytes sealed piece by piece, each a line of text. */
export async function* sealed(bytes: AsyncIterable<Uint8Array>, key: CryptoKey): AsyncGenerator<string> {
  let count = 0;
  for await (const { piece, last } of inPieces(bytes, PIECE)) {
    count += 1;
    yield toBase64(new Uint8Array(await crypto.subtle.encrypt(how(count, last), key, piece as BufferSource)));
  }
}

/** The bytes that lines of text hold sealed. Throws 'damaged' where one is changed, missing, moved or too many. */
export async function* opened(lines: AsyncIterable<string>, key: CryptoKey): AsyncGenerator<Uint8Array> {
  let count = 0;
  let line: string | undefined;
  const open = async (text: string, last: boolean) => {
    count += 1;
    try {
      return new Uint8Array(await crypto.subtle.decrypt(how(count, last), key, fromBase64(text)));
    } catch {
      throw new BackupFault('damaged');
    }
  };
  for await (const next of lines) {
    if (line !== undefined) yield await open(line, false);
    line = next;
  }
  if (line === undefined) throw new BackupFault('damaged');
  yield await open(line, true);
}
