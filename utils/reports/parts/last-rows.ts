/**
 * On which row each of many names stands last. Told on a first reading of a file, it lets a second one hand on every listing
 * with its last row, so that none need be held to the end. Names are kept as hashes of 53 bits; of two that share one the
 * later row counts for both, so that a listing is then held too long, and never given up too soon. Twelve bytes a place, and
 * can be handed to a worker.
 */
export interface LastRows {
  /** Hashes at their places, 0 where none is; as many places as a power of two. */
  hashes: Float64Array<ArrayBuffer>;
  rows: Uint32Array<ArrayBuffer>;
  size: number;
}

const FIRST_PLACES = 1024;

export const noRows = (): LastRows => ({
  hashes: new Float64Array(FIRST_PLACES),
  rows: new Uint32Array(FIRST_PLACES),
  size: 0,
});

/** Whether a name is met for the first time; it is noted. Of a million names, one in twenty thousand files has two taken for one. */
export function isNew(last: LastRows, name: string): boolean {
  const before = last.size;
  noteRow(last, name, 1);
  return last.size > before;
}

/** Notes that a name stands on a row; rows come in their order. */
export function noteRow(last: LastRows, name: string, row: number): void {
  if (last.size * 2 > last.hashes.length) grow(last);
  const hash = hashOf(name);
  const place = placeOf(last, hash);
  if (last.hashes[place] === 0) last.size += 1;
  last.hashes[place] = hash;
  last.rows[place] = row;
}

/** The last row a name was noted on; undefined for one that never was. */
export function lastRowOf(last: LastRows, name: string): number | undefined {
  const hash = hashOf(name);
  const place = placeOf(last, hash);
  return last.hashes[place] === hash ? last.rows[place] : undefined;
}

function grow(last: LastRows): void {
  const { hashes, rows } = last;
  last.hashes = new Float64Array(hashes.length * 2);
  last.rows = new Uint32Array(hashes.length * 2);
  hashes.forEach((hash, at) => {
    if (hash === 0) return;
    const place = placeOf(last, hash);
    last.hashes[place] = hash;
    last.rows[place] = rows[at] ?? 0;
  });
}

/** Where a hash stands, or the free place where it would. */
function placeOf({ hashes }: LastRows, hash: number): number {
  const mask = hashes.length - 1;
  let place = hash % hashes.length;
  while (hashes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & mask;
  return place;
}

/** 53 bits of a text, and never 0: two rounds of FNV-1a with different beginnings, mixed as MurmurHash3 ends. */
function hashOf(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    high = Math.imul(high ^ sign, 0x01000193);
    low = Math.imul(low ^ sign, 0x5bd1e995);
  }
  return (mixed(high) & 0x1fffff) * 2 ** 32 + mixed(low ^ high) || 1;
}

function mixed(bits: number): number {
  let hash = bits ^ (bits >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
