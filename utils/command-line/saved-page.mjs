import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Browsers look for a page's own word on its characters in its first bytes; beyond these it has none. */
const HEAD = 16_384;

/** A saved page as a server would send it: its bytes (unpacked), and a type that leaves the page's own characters alone. Throws where there is no such file. */
export function savedPage(path) {
  const bytes = readFileSync(path);
  const body = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return { body, type: typeOf(body) };
}

/**
 * A page that is valid UTF-8 beyond ASCII is UTF-8, also where it names another set: it was saved so, and its own word is of
 * what its server once sent. One that names no set is it too: browsers would take it for the reader's local one.
 */
function typeOf(body) {
  if (namesItsCharacters(body) && !body.some((byte) => byte > 127)) return 'text/html';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}

function namesItsCharacters(body) {
  const hasMark =
    (body[0] === 0xef && body[1] === 0xbb) ||
    (body[0] === 0xff && body[1] === 0xfe) ||
    (body[0] === 0xfe && body[1] === 0xff);
  return hasMark || /<meta[^>]{1,400}charset/i.test(body.subarray(0, HEAD).toString('latin1'));
}
