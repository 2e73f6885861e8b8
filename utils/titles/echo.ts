import { contentWords } from '../rules/content-words.ts';
import type { Chunk } from './chunk.ts';
import type { Piece } from './piece.ts';
import type { Vocabulary } from './words/index.ts';

/** Of a name of goods that is said again in more words, so many make one phrase. */
const LONGEST = 8;

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const stems = (text: string): string[] => contentWords(text).map(({ stem }) => stem);

/** Whether a part says nothing that the goods' name and the brand have not said: 'орехи грецкие' behind 'Грецкий орех очищенный'. */
export function isEcho({ kind, text }: Piece, pieces: readonly Piece[]): boolean {
  if (kind !== 'feature' || /\p{Nd}/u.test(text)) return false;
  const named = pieces.filter((piece) => piece.kind === 'product' || piece.kind === 'brand');
  // Where no space parts words, one sign more is another thing: '生くるみ' is raw.
  if (unspaced.test(text)) return named.some((piece) => piece.text.includes(text));
  const own = stems(text);
  const said = new Set(named.flatMap((piece) => stems(piece.text)));
  // 'with Vitamin C' behind 'Vitamin B Complex': a letter by itself is what it is about.
  const letters = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}(?![\p{L}\p{N}])/gu)].map(([letter]) => letter);
  const written = named.map((piece) => piece.text).join(' ');
  return (
    own.length > 0 &&
    own.every((stem) => said.has(stem)) &&
    letters.every((letter) => new RegExp(`(?<![\\p{L}\\p{N}])${letter}(?![\\p{L}\\p{N}])`, 'u').test(written))
  );
}

/**
 * Whether a title's first stretch is but the name of goods that a later one says in full: 'Walnut Oil' before 'Cold Pressed Walnut
 * Oil for Salad'. 'Walnut Oil' before 'Walnut Oil Bottle' is not: the thing itself is named at the other end.
 */
export function saysInFull(title: string, short: Chunk, full: Chunk, { words }: Vocabulary): boolean {
  const less = title.slice(...short.span).toLowerCase();
  const more = title.slice(...full.span).toLowerCase();
  if (short.wrapped || full.wrapped || words.spaceParts || /\p{Nd}/u.test(less)) return false;
  const ends = words.asides.map((word) => more.indexOf(` ${word} `)).filter((at) => at > 0);
  const name = more.slice(0, Math.min(more.length, ...ends));
  if (name.length <= less.length || name.split(' ').length > LONGEST) return false;
  return words.head === 'last' ? name.endsWith(` ${less}`) : name.startsWith(`${less} `);
}
