import { z } from 'zod';
import { type CopiedTable, shelves } from '../database.ts';
import { sha256Of } from '../sha256.ts';
import type { Change } from '../store/change.ts';
import type { Folder } from './folder.ts';

/** How many rows of each table, and how many numbers, have ever been written. */
export type Written = Record<string, number>;

/** What a file of the second copy says of itself, in its first line. */
const headerSchema = z.object({
  crossbill: z.literal('copy'),
  version: z.literal(1),
  /** The number of the change; of a part of a base, the number of the last change it holds for certain. */
  seq: z.number().int().nonnegative(),
  /** When it was written, ms since 1970 UTC. */
  at: z.number(),
  /** All that was ever written, this change among it. */
  written: z.record(z.string(), z.number()),
  /** Set on the last file of a base: how many parts went before it. */
  parts: z.number().int().nonnegative().optional(),
  /** On the last file of a base: how many rows and numbers its parts hold. */
  holds: z.record(z.string(), z.number()).optional(),
  gzip: z.literal(true).optional(),
  /** Lengths in bytes: of the change, then of each thing attached to it. */
  lengths: z.array(z.number().int().nonnegative()).min(1),
  /** SHA-256 of all that follows, in hex. */
  sum: z.string(),
});
type Header = z.infer<typeof headerSchema>;

/** One file of the second copy: a change, sealed. */
export interface Segment extends Pick<Header, 'seq' | 'at' | 'written' | 'parts' | 'holds'> {
  change: Change;
}

/** Thrown where a file of the copy is not as it was written. */
export class DamagedSegment extends Error {
  override name = 'DamagedSegment';
}

/** Bytes in a row (a small picture, a paper's file) are attached behind the change as they are. */
interface Attached {
  $bytes: number;
  as: 'blob' | 'buffer' | 'bytes';
  type?: string;
}

/** A segment as the parts of its file, whose sizes add up to `size`. Large ones are worth their packing: `gzip`. */
export async function seal(
  { change, ...about }: Segment,
  { gzip = false } = {},
): Promise<{ parts: BlobPart[]; size: number }> {
  const attached: (Blob | ArrayBuffer | Uint8Array)[] = [];
  const attach = (value: Blob | ArrayBuffer | Uint8Array, as: Attached['as'], type?: string): Attached => ({
    $bytes: attached.push(value) - 1,
    as,
    ...(type ? { type } : {}),
  });
  const detach = (_name: string, value: unknown) => {
    if (value instanceof Blob) return attach(value, 'blob', value.type);
    if (value instanceof ArrayBuffer) return attach(value, 'buffer');
    if (value instanceof Uint8Array) return attach(value, 'bytes');
    return value;
  };
  // To be asked about each of its values makes writing JSON three times as slow.
  const text = JSON.stringify(change, hasBytes(change) ? detach : undefined);
  const plain = new TextEncoder().encode(text);
  const pieces = [gzip ? await through(plain, new CompressionStream('gzip')) : plain];
  for (const one of attached) pieces.push(one instanceof Uint8Array ? new Uint8Array(one) : await bytesOf(one));
  const body = joined(pieces);
  const header: Header = {
    crossbill: 'copy',
    version: 1,
    ...about,
    ...(gzip ? { gzip } : {}),
    lengths: pieces.map(({ length }) => length),
    sum: await sha256Of(body),
  };
  const line = `${JSON.stringify(header)}\n`;
  return { parts: [line, body], size: line.length + body.length };
}

/** What was sealed. Throws DamagedSegment where a byte is missing or another than it was. */
export async function unseal(file: Uint8Array<ArrayBuffer>): Promise<Segment> {
  const end = file.indexOf(10);
  const header = headerSchema.safeParse(end < 0 ? undefined : parsed(new TextDecoder().decode(file.subarray(0, end))));
  if (!header.success) throw new DamagedSegment('no header');
  const { lengths, sum, gzip, seq, at, written, parts, holds } = header.data;
  const body = file.subarray(end + 1);
  if (lengths.reduce((total, length) => total + length, 0) !== body.length) throw new DamagedSegment('cut short');
  if ((await sha256Of(body)) !== sum) throw new DamagedSegment('check sum');
  let from = 0;
  const [first = new Uint8Array(), ...attached] = lengths.map((length) => {
    from += length;
    return body.slice(from - length, from);
  });
  const plain = gzip ? await through(first, new DecompressionStream('gzip')) : first;
  const reattach = (_name: string, value: unknown) =>
    isAttached(value) ? detached(value, attached[value.$bytes]) : value;
  const text = new TextDecoder().decode(plain);
  const change = JSON.parse(text, attached.length > 0 ? reattach : undefined) as Change;
  return { seq, at, written, ...(parts === undefined ? {} : { parts }), ...(holds ? { holds } : {}), change };
}

const hasBytes = ({ put = {} }: Change): boolean =>
  Object.keys(put).some((name) => 'bytes' in shelves[name as CopiedTable]);

/** How long is waited before a file that could not be read is read again, in milliseconds. */
const AGAIN = 60;

/** What a file of the copy holds; undefined where it is missing or damaged, also when looked at again. */
export async function segmentIn(folder: Folder, name: string): Promise<Segment | undefined> {
  const first = await segmentNow(folder, name);
  if (first) return first;
  await new Promise((resolve) => setTimeout(resolve, AGAIN));
  return segmentNow(folder, name);
}

async function segmentNow(folder: Folder, name: string): Promise<Segment | undefined> {
  const file = await folder.read(name);
  if (!file) return undefined;
  try {
    return await unseal(file);
  } catch (error) {
    if (error instanceof DamagedSegment) return undefined;
    throw error;
  }
}

const isAttached = (value: unknown): value is Attached =>
  typeof value === 'object' && value !== null && '$bytes' in value && typeof value.$bytes === 'number' && 'as' in value;

function detached({ as, type }: Attached, bytes: Uint8Array<ArrayBuffer> = new Uint8Array()): unknown {
  if (as === 'blob') return new Blob([bytes], { type: type ?? '' });
  return as === 'buffer' ? bytes.buffer : bytes;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const bytesOf = async (value: Blob | ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(value instanceof Blob ? await value.arrayBuffer() : value);

function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const body = new Uint8Array(pieces.reduce((total, { length }) => total + length, 0));
  let from = 0;
  for (const piece of pieces) {
    body.set(piece, from);
    from += piece.length;
  }
  return body;
}

/** Two tallies added up. */
export function plus(before: Written, more: Written): Written {
  const sum = { ...before };
  for (const [name, count] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

/** What is left of a tally when another is taken from it; nothing goes below none. */
export function minus(before: Written, less: Written): Written {
  return Object.fromEntries(
    Object.entries(before)
      .map(([name, count]) => [name, Math.max(0, count - (less[name] ?? 0))] as const)
      .filter(([, count]) => count > 0),
  );
}

const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
