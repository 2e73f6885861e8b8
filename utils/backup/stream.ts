/** Bytes sent through a stream of the platform (packing, unpacking). Throws what the bytes or the stream throw. */
export async function* through(
  bytes: AsyncIterable<Uint8Array>,
  stream: CompressionStream | DecompressionStream,
): AsyncGenerator<Uint8Array> {
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const feed = async () => {
    try {
      for await (const piece of bytes) await writer.write(piece as BufferSource);
      await writer.close();
    } catch (error) {
      await writer.abort(error).catch(() => undefined);
      throw error;
    }
  };
  const fed = feed();
  // Told below, or of no use any more; never unheard.
  fed.catch(() => undefined);
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
    await fed;
  } catch (error) {
    // Where the bytes themselves were at fault, their own word says more than the stream's.
    await fed;
    throw error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The same bytes in pieces of one size, but for the last; `last` tells it. At least one piece, even if there is nothing. */
export async function* inPieces(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ piece: Uint8Array; last: boolean }> {
  let piece = new Uint8Array(size);
  let filled = 0;
  for await (const part of bytes) {
    let at = 0;
    while (at < part.length) {
      if (filled === size) {
        yield { piece, last: false };
        piece = new Uint8Array(size);
        filled = 0;
      }
      const taken = part.subarray(at, at + size - filled);
      piece.set(taken, filled);
      filled += taken.length;
      at += taken.length;
    }
  }
  yield { piece: piece.subarray(0, filled), last: true };
}
