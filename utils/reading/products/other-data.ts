import { fold } from '../../text/normal.ts';
import type { Item } from '../data/structured.ts';
import { addressOf } from '../values.ts';

/**
 * Whether data is of other goods than those of a page: its name only begins as theirs does, or goes on, and its address is of
 * others; or no word of it is of theirs.
 */
export function isOfOtherGoods(
  { url, name }: Item,
  id: string | null,
  names: readonly (string | undefined)[],
  idIn: (url: URL) => string | undefined,
  page: Document,
): boolean {
  const said = names.flatMap((one) => one || []);
  if (!name || said.length === 0 || said.some((one) => fold(one) === fold(name))) return false;
  const address = addressOf(url, page);
  const other = address && idIn(new URL(address));
  return Boolean(id && other && other !== id) || !said.some((one) => sharesWord(one, name));
}

/** A script that writes no words apart. */
const dense = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Whether two names have a word in common, or nobody can tell. */
function sharesWord(one: string, other: string): boolean {
  const words = (name: string) =>
    fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2);
  const own = new Set(words(one));
  return dense.test(one + other) || words(other).some((word) => own.has(word));
}
