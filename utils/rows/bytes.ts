import { fault } from './fault.ts';

/** Several pieces as one. */
export const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** A file looked into: its beginning, and all of it still to come, the beginning included. */
export interface Peeked {
  head: Uint8Array;
  /** Whether the beginning is the whole. */
  whole: boolean;
  all: AsyncIterable<Uint8Array>;
}

/** Reads at least `size` bytes, or all there are, without losing them. */
export async function peek(bytes: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
  const reader = bytes[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  let whole = false;
  while (length < size && !whole) {
    const { value, done } = await reader.next();
    if (done) whole = true;
    else if (value.length > 0) {
      parts.push(value);
      length += value.length;
    }
  }
  async function* all() {
    try {
      yield* parts;
      if (whole) return;
      for (let read = await reader.next(); !read.done; read = await reader.next()) yield read.value;
    } finally {
      await reader.return?.();
    }
  }
  return { head: joined(parts), whole, all: all() };
}

/** The same bytes; throws 'too-large' as soon as more than `limit` have come. */
export async function* within(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > limit) throw fault('too-large');
    yield chunk;
  }
}

/** All of it at once. */
export async function collected(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of bytes) parts.push(chunk);
  return joined(parts);
}
