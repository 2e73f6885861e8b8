import { crc32 } from '../rows/crc32.ts';
import { BackupFault } from './fault.ts';
import { through } from './stream.ts';

/** The only beginning our files have: deflate, no name, no time, so that the same history gives the same bytes. */
const HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
const TAIL = 8;

/** A backup packs to a fifth or a thirtieth of its size, a bomb to a thousandth; small files may be anything. */
const BOMB_RATIO = 300;
const BOMB_FROM = 24 * 2 ** 20;

/** Packs bytes as one gzip file. */
export async function* gzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let checksum = 0;
  let length = 0;
  async function* counted() {
    for await (const piece of bytes) {
      checksum = crc32(piece, checksum);
      length += piece.length;
      yield piece;
    }
  }
  yield HEAD;
  yield* through(counted(), new CompressionStream('deflate-raw'));
  const tail = new Uint8Array(TAIL);
  const view = new DataView(tail.buffer);
  view.setUint32(0, checksum, true);
  view.setUint32(4, length % 2 ** 32, true);
  yield tail;
}

/**
 * Unpacks a gzip file that `gzipped` packed, held to every byte of it. Throws 'not-a-backup' for what is no gzip, 'damaged'
 * for one that is cut, changed or packed by another program, 'bomb'.
 */
export async function* ungzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let held: Uint8Array = new Uint8Array(0);
  let foreign = false;
  /** What stands between head and tail; the last bytes are held back, for they may be the tail. */
  async function* middle() {
    let begun = false;
    for await (const part of bytes) {
      packed += part.length;
      const all = new Uint8Array(held.length + part.length);
      all.set(held);
      all.set(part, held.length);
      held = all;
      if (!begun) {
        if (held.length < HEAD.length) continue;
        if (held[0] !== HEAD[0] || held[1] !== HEAD[1]) throw new BackupFault('not-a-backup');
        foreign = !HEAD.every((byte, at) => held[at] === byte);
        if (foreign) throw new BackupFault('damaged');
        held = held.subarray(HEAD.length);
        begun = true;
      }
      if (held.length <= TAIL) continue;
      const out = held.slice(0, -TAIL);
      held = held.slice(-TAIL);
      yield out;
    }
    if (!begun) throw new BackupFault('not-a-backup');
  }
  let checksum = 0;
  let length = 0;
  try {
    for await (const piece of through(middle(), new DecompressionStream('deflate-raw'))) {
      length += piece.length;
      if (length > BOMB_FROM && length > packed * BOMB_RATIO) throw new BackupFault('bomb');
      checksum = crc32(piece, checksum);
      yield piece;
    }
  } catch (error) {
    // The platform has a word of its own for every kind of damage.
    throw error instanceof BackupFault ? error : new BackupFault('damaged');
  }
  const view = new DataView(held.buffer, held.byteOffset, held.byteLength);
  if (held.length !== TAIL || view.getUint32(0, true) !== checksum || view.getUint32(4, true) !== length % 2 ** 32)
    throw new BackupFault('damaged');
}
