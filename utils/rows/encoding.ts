import { joined } from './bytes.ts';
import { legacyEncoding } from './legacy.ts';

/** How a text is encoded; `ascii`: its beginning does not say more than that ASCII is in it. */
export interface Encoding {
  label: string;
  ascii?: true;
}

/** Bytes at the end that begin a character of UTF-8 and do not finish it. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return size > back ? back : 0;
  }
  return 0;
}

function strict(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** A few bad bytes in much good UTF-8: texts that a console cut in the middle of a character. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let good = 0;
  let bad = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) bad += 1;
    else if (code >= 0x80) good += 1;
  }
  return good >= 20 && bad * 20 <= good;
}

/** UTF-16 without a mark: nearly every second byte is zero. */
function sixteen(head: Uint8Array): string | undefined {
  const even = head.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  const odd = head.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  const half = head.length / 2;
  if (odd > half * 0.3 && even < half * 0.02) return 'utf-16le';
  return even > half * 0.3 && odd < half * 0.02 ? 'utf-16be' : undefined;
}

/** The encoding a file's beginning shows: a mark, valid UTF-8, or the legacy encoding its bytes speak for. */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return { label: 'utf-16le' };
  if (head[0] === 0xfe && head[1] === 0xff) return { label: 'utf-16be' };
  const wide = sixteen(head);
  if (wide) return { label: wide };
  if (isAscii(head)) return { label: 'utf-8', ascii: true };
  const complete = head.subarray(0, head.length - unfinished(head));
  if (isAscii(complete)) return { label: 'utf-8', ascii: true };
  if (strict(complete) !== undefined || mostlyUtf8(complete)) return { label: 'utf-8' };
  return { label: legacyEncoding(head) };
}

/**
 * The text of bytes, in pieces. A byte-order mark at the beginning is dropped. Where a beginning in ASCII is followed by
 * bytes that are no UTF-8, these tell the encoding of all that follows; `tell` hears of it.
 */
export async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  tell: (label: string) => void = () => undefined,
): AsyncGenerator<string> {
  let { label, ascii } = encoding;
  let held: Uint8Array = new Uint8Array(0);
  let decoder = label === 'utf-8' ? undefined : new TextDecoder(label);
  let first = true;
  for await (const chunk of bytes) {
    let text: string | undefined;
    if (!decoder) {
      const all = held.length > 0 ? joined([held, chunk]) : chunk;
      const cut = all.length - unfinished(all);
      const complete = all.subarray(0, cut);
      held = all.slice(cut);
      text = strict(complete);
      if (text === undefined && ascii && !mostlyUtf8(complete)) {
        label = legacyEncoding(all);
        tell(label);
        decoder = new TextDecoder(label);
        text = decoder.decode(all, { stream: true });
        held = new Uint8Array(0);
      } else if (text === undefined) text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(complete);
      // As long as a byte is a unit of text, all of it was ASCII.
      if (ascii && !decoder && text.length !== complete.length) ascii = undefined;
    } else text = decoder.decode(chunk, { stream: true });
    if (first && text !== '') {
      first = false;
      if (text.startsWith('\ufeff')) text = text.slice(1);
    }
    if (text !== '') yield text;
  }
  // Streaming throughout: Node 20 takes windows-1252 for Latin-1 when it is asked for a whole text at once.
  const last = decoder ?? new TextDecoder(ascii ? legacyEncoding(held) : 'utf-8');
  const rest = (decoder ? '' : last.decode(held, { stream: true })) + last.decode();
  if (rest !== '') yield rest;
}
