import { leftOut, type Objection } from './clean.ts';
import type { Composed } from './compose.ts';
import { endedBefore } from './phrase.ts';
import { isCore, type Piece } from './piece.ts';
import type { Vocabulary } from './words/index.ts';

/** The pieces without the one an objection points at, or without its words. Undefined: nothing can go. */
export function mended(
  pieces: readonly Piece[],
  { title, placed }: Composed,
  { rule, span }: Objection,
  vocabulary: Vocabulary,
): Piece[] | undefined {
  if (!span) return undefined;
  const hit = placed.filter((one) => one.span[0] < span[1] && span[0] < one.span[1]);
  const loose = hit.find(({ piece }) => !isCore(piece) && pieces.includes(piece))?.piece;
  if (loose) return pieces.filter((piece) => piece !== loose);
  const named = hit.find(({ piece }) => piece.kind === 'product');
  const product = pieces.find(({ kind }) => kind === 'product');
  if (!product || !named || !product.text.startsWith(named.piece.text)) return undefined;
  const text = mendedName(
    named.piece.text,
    title.slice(...span),
    Math.max(0, span[0] - named.span[0]),
    rule,
    vocabulary,
  );
  return text ? pieces.map((piece) => (piece === product ? { ...piece, text } : piece)) : undefined;
}

/** The goods' name without words at a place of it that a rule objects to; undefined where it cannot do without. */
function mendedName(name: string, words: string, at: number, rule: string, vocabulary: Vocabulary): string | undefined {
  const after = name.slice(at + words.length);
  // A row of names for one thing ends with the first of them; what is said once more ends the phrase before it.
  if (rule === 'keyword-stuffing') return endedBefore(name, firstNameIn(name, at, vocabulary), '', vocabulary);
  if (rule === 'repeated-word' && after.trim() !== '') return endedBefore(name, at, words, vocabulary);
  if (rule !== 'repeated-word' && !leftOut.has(rule)) return undefined;
  return `${name.slice(0, at)} ${after}`
    .replace(/\s{2,}/g, ' ')
    .replace(/[\s,&-]+$/u, '')
    .trim();
}

/** Where the first name of goods from a place on ends. */
const firstNameIn = (text: string, at: number, { find, kindOf }: Vocabulary): number =>
  find(text).find(({ phrase, span }) => kindOf.get(phrase) === 'nouns' && span[1] > at)?.span[1] ?? at;
