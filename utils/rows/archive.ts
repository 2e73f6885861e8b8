import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { fault, stopIf } from './fault.ts';
import type { RowLimits } from './row.ts';

interface Entry {
  method: number;
  locked: boolean;
  checksum: number;
  packed: number;
  size: number;
  /** Where its own header begins. */
  at: number;
}

/** A ZIP archive in memory: its parts by name, and each part's bytes as they are unpacked. */
export interface Archive {
  names: readonly string[];
  has(name: string): boolean;
  /** Throws 'damaged' where a part is cut, does not unpack or fails its checksum, 'bomb' past the limits. */
  part(name: string): AsyncGenerator<Uint8Array>;
}

const MOST_PARTS = 5000;
/** Bytes are unpacked in pieces of this size, so at most 16 MB stand in memory at once. */
const PIECE = 2 ** 14;
/** Real sheets unpack to 10 to 40 times their size; a bomb to a thousand. Small parts may be anything. */
const BOMB_RATIO = 200;
const BOMB_FROM = 32 * 2 ** 20;

/** Names are compared without regard to case, and some writers separate folders with '\'. */
const plain = (name: string): string => name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();

/** What a ZIP writes where a number needs more room and stands elsewhere; Java's streaming writers always do. */
const ELSEWHERE = 0xffffffff;
const big = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** Where the directory begins, how many parts it names, and where it must have ended. */
function bounds(view: DataView): { at: number; count: number; end: number } {
  const { byteLength } = view;
  let end = byteLength - 22;
  while (end >= 0 && end > byteLength - 66_000 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw fault('damaged');
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  if (count !== 0xffff && at !== ELSEWHERE) return { at, count, end };
  const record = end >= 20 && view.getUint32(end - 20, true) === 0x07064b50 ? big(view, end - 12) : byteLength;
  if (record + 56 > end || view.getUint32(record, true) !== 0x06064b50) throw fault('damaged');
  return { at: big(view, record + 48), count: big(view, record + 32), end: record };
}

/** The sizes and place of a part that stand in the extra field of the directory, in this order where they are missing. */
function wide(view: DataView, from: number, to: number, values: [size: number, packed: number, at: number]) {
  let field = from;
  while (field + 4 <= to && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  return values.map((value) => {
    if (value !== ELSEWHERE) return value;
    if (next + 8 > to) throw fault('damaged');
    next += 8;
    return big(view, next - 8);
  });
}

/** The archive's directory stands at its end; its size is checked before any of it is believed. */
function directory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, end, at: begin } = bounds(view);
  if (count > MOST_PARTS || begin > end) throw fault('damaged');
  let at = begin;
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw fault('damaged');
    const name = view.getUint16(at + 28, true);
    const extra = at + 46 + name;
    const extraEnd = extra + view.getUint16(at + 30, true);
    const after = extraEnd + view.getUint16(at + 32, true);
    if (after > end) throw fault('damaged');
    const [size = 0, packed = 0, place = 0] = wide(view, extra, extraEnd, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    entries.set(plain(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name))), {
      method: view.getUint16(at + 10, true),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      packed,
      size,
      at: place,
    });
    at = after;
  }
  return entries;
}

/** The packed bytes of a part: its own header repeats the length of its name, but of an extra field of its own. */
function packedOf(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) throw fault('damaged');
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (from + entry.packed > bytes.length) throw fault('damaged');
  return bytes.subarray(from, from + entry.packed);
}

/** Opens a ZIP archive. Throws 'damaged' where its directory is not whole. */
export function openArchive(bytes: Uint8Array, limits: RowLimits, signal?: AbortSignal): Archive {
  const entries = directory(bytes);

  async function* part(name: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(plain(name));
    if (!entry) throw fault('damaged');
    if (entry.locked) throw fault('old-excel');
    const packed = packedOf(bytes, entry);
    let size = 0;
    let checksum = 0;
    const seen = (chunk: Uint8Array) => {
      stopIf(signal);
      size += chunk.length;
      if (size > limits.unpacked || (size > BOMB_FROM && size > packed.length * BOMB_RATIO)) throw fault('bomb');
      checksum = crc32(chunk, checksum);
      return chunk;
    };
    if (entry.method === 0) {
      for (let at = 0; at < packed.length; at += PIECE) yield seen(packed.subarray(at, at + PIECE));
    } else if (entry.method === 8) {
      for (const chunk of inflated(packed)) yield seen(chunk);
    } else throw fault('damaged');
    if (checksum !== entry.checksum || size !== entry.size) throw fault('damaged');
  }

  return { names: [...entries.keys()], has: (name) => entries.has(plain(name)), part };
}

function* inflated(packed: Uint8Array): Generator<Uint8Array> {
  let chunks: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
  });
  for (let at = 0; at === 0 || at < packed.length; at += PIECE) {
    try {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    } catch {
      throw fault('damaged');
    }
    yield* chunks;
    chunks = [];
  }
}
