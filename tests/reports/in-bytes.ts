/** Bytes as a file gives them, in pieces of a size. */
export async function* inPieces(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const tables = new Map<string, Map<string, number[]>>();

/** Every character of an encoding of one or two bytes, by asking the decoder what each pair means. */
function tableOf(label: string): Map<string, number[]> {
  const known = tables.get(label);
  if (known) return known;
  const table = new Map<string, number[]>();
  const put = (bytes: number[]) => {
    // Node 20 takes windows-1252 for Latin-1 unless the decoder streams.
    const text = new TextDecoder(label).decode(new Uint8Array(bytes), { stream: true });
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let lead = 0; lead < 256; lead += 1) put([lead]);
  if (!label.startsWith('windows'))
    for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) put([lead, trail]);
  tables.set(label, table);
  return table;
}

/** A text in an encoding, as old programs write it. Throws for a character the encoding does not have. */
export function encodedIn(label: string, text: string): Uint8Array {
  if (label === 'utf-8') return new TextEncoder().encode(text);
  if (label.startsWith('utf-16')) {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), label === 'utf-16le');
    return bytes;
  }
  const table = tableOf(label);
  return new Uint8Array(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (!bytes) throw new Error(`${label} has no ${character}`);
      return bytes;
    }),
  );
}
