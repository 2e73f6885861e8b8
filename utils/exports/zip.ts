/** One file in the archive. */
export interface Part {
  name: string;
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What has been written of a part: the archive's directory at the end repeats it. */
interface Entry {
  name: Uint8Array;
  at: number;
  checksum: number;
  packed: number;
  size: number;
}

/** Sizes and places of a plain ZIP are 32-bit numbers. */
const LIMIT = 0xffffffff;
/** Sizes follow the data (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
/** Bytes of a plain gzip before its data: no name, no comment, no extra field. */
const ENVELOPE = 10;
/** 1980-01-01, the first day a ZIP knows: the same parts always give the same bytes. */
const DAY = 0x0021;

/**
 * A ZIP archive, written as its parts come, through the browser's own deflate. Nothing is held but what is on its way.
 * Throws past 4 GiB: such a file would need a form of ZIP that few programs read.
 */
export async function* zip(parts: AsyncIterable<Part>): AsyncGenerator<Uint8Array> {
  const entries: Entry[] = [];
  let at = 0;
  for await (const { name, bytes } of parts) {
    const entry: Entry = { name: new TextEncoder().encode(name), at, checksum: 0, packed: 0, size: 0 };
    const begin = header(0x04034b50, [2, 20], ...common(entry), [2, 0]);
    yield* [begin, entry.name];
    for await (const chunk of deflated(bytes, entry)) {
      entry.packed += chunk.length;
      yield chunk;
    }
    if (at + entry.packed > LIMIT || entry.size > LIMIT)
      throw new Error('The file would pass 4 GiB, more than a ZIP holds.');
    const end = header(0x08074b50, [4, entry.checksum], [4, entry.packed], [4, entry.size]);
    yield end;
    at += begin.length + entry.name.length + entry.packed + end.length;
    entries.push(entry);
  }
  let size = 0;
  for (const entry of entries) {
    const line = header(
      0x02014b50,
      [2, 20],
      [2, 20],
      ...common(entry),
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, entry.at],
    );
    yield* [line, entry.name];
    size += line.length + entry.name.length;
  }
  const count = entries.length;
  yield header(0x06054b50, [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, at], [2, 0]);
}

/** The fields a part's header and the directory share, from the version's flags to the length of the name. */
const common = ({ name, checksum, packed, size }: Entry): [2 | 4, number][] => [
  [2, FLAGS],
  [2, 8],
  [2, 0],
  [2, DAY],
  [4, checksum],
  [4, packed],
  [4, size],
  [2, name.length],
];

/** A signature and numbers of two or four bytes, low byte first. */
function header(signature: number, ...fields: [2 | 4, number][]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 + fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    if (bytes === 4) view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/**
 * Bytes deflated, and into `entry` their checksum and size. The browser is asked for gzip, which is deflate in an envelope
 * of 10 bytes before and 8 after, because the envelope brings the checksum for nothing.
 */
async function* deflated(bytes: Part['bytes'], entry: Entry): AsyncGenerator<Uint8Array> {
  const gzip = new CompressionStream('gzip');
  const reader = gzip.readable.getReader();
  const pumped = pump(bytes, gzip.writable.getWriter(), entry);
  // Whoever waits for the reader hears of it there; without this it would count as nobody's error.
  pumped.catch(() => undefined);
  try {
    let before = ENVELOPE;
    let held: Uint8Array = new Uint8Array(0);
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const joined = join(held, read.value);
      if (before > 0 && joined.length > 3 && joined[3] !== 0)
        throw new Error('This browser writes gzip in a form not known here.');
      const last = Math.max(before, joined.length - 8);
      if (last > before) yield joined.subarray(before, last);
      held = joined.subarray(last > before ? last : 0);
      if (last > before) before = 0;
    }
    await pumped;
    entry.checksum = new DataView(held.buffer, held.byteOffset + held.length - 8, 8).getUint32(0, true);
  } finally {
    await reader.cancel().catch(() => undefined);
    await pumped.catch(() => undefined);
  }
}

async function pump(bytes: Part['bytes'], writer: WritableStreamDefaultWriter, entry: Entry): Promise<void> {
  try {
    for await (const chunk of bytes) {
      entry.size += chunk.length;
      await writer.write(chunk);
    }
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
