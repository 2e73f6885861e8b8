/** Bytes gathered at once, where a single text is not larger. */
const SIZE = 2 ** 19;

/**
 * Text as bytes, gathered in one piece of memory: measured, encoding each row where it will lie costs half of what joining
 * and then encoding them does, and leaves nothing to be cleared away.
 */
export function handfulOf() {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(SIZE);
  let filled = 0;
  return {
    /** False where the text does not fit any more. No sign of it takes more than three bytes in UTF-8. */
    add(text: string): boolean {
      const most = text.length * 3;
      if (filled > 0 && most > bytes.length - filled) return false;
      if (most > bytes.length) bytes = new Uint8Array(most);
      filled += encoder.encodeInto(text, bytes.subarray(filled)).written;
      return true;
    },
    /** What was gathered; the next begins anew. */
    taken(): Uint8Array {
      const whole = bytes.subarray(0, filled);
      bytes = new Uint8Array(SIZE);
      filled = 0;
      return whole;
    },
  };
}
