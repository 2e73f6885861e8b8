import {
  blank,
  digit,
  hangul,
  lengthAt,
  letter,
  mark,
  type Traits,
  traitsAt,
  traitsOf,
  unspaced,
} from '../text/letters.ts';
import { remembering } from '../text/remembering.ts';

/** A piece of a title as phrases see it: a word, a number, or a sign. */
export interface Piece {
  /** As it is compared: lower case, one form of each letter. */
  text: string;
  kind: 'word' | 'number' | 'sign';
  /** UTF-16 offsets into the title, end excluded. */
  span: [start: number, end: number];
}

const plain = /^[\0-~]*$/;

/** A text in lower case, place for place: a letter that would change its length stays as it is. */
export function lowered(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  // The dotted İ of Turkish would become two characters.
  const lower = text.normalize('NFC').replace(/İ/g, 'i').toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter === 'İ' ? 'i' : letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/**
 * The pieces of a text in order, in the form phrases are compared in; letters of scripts without spaces are none. Offsets are
 * of the text as given.
 */
export function piecesIn(text: string, folded = lowered(text)): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < folded.length; ) {
    const start = at;
    const traits = traitsAt(folded, at);
    const kind = kindOf(traits);
    if (kind === 'number') at = endOfNumber(folded, at);
    else if (kind === 'word') at = endOfWord(folded, at, traits & hangul);
    else at += lengthAt(folded, at);
    if (!kind || (kind === 'sign' && silent.has(folded.charCodeAt(start)))) continue;
    const written = folded.slice(start, at);
    pieces.push({ text: kind === 'word' ? formOf(written) : written, kind, span: [start, at] });
  }
  return pieces;
}

/** A word as it is compared; the same one each time, so that all who look it up find it at once. */
const formOf = remembering((word) => word.normalize('NFKC').toLowerCase().replace(/ё/g, 'е'), 20_000);

/** What a character is of; nothing of a space or a letter of a script without spaces. */
function kindOf(traits: Traits): Piece['kind'] | undefined {
  if (traits & digit) return 'number';
  if (traits & hangul) return 'word';
  if (traits & (letter | mark)) return traits & unspaced ? undefined : 'word';
  return traits & blank ? undefined : 'sign';
}

// A Korean particle hangs on a name in Latin letters: 'Yeti보다' is two words.
function endOfWord(text: string, start: number, ofHangul: Traits): number {
  let at = start;
  for (let code = text.codePointAt(at); code !== undefined; code = text.codePointAt(at)) {
    const traits = traitsOf(code);
    if ((traits & hangul) !== ofHangul || kindOf(traits) !== 'word') break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** '1.500,5' is one number; a point or comma with no figure after it is none of its. */
function endOfNumber(text: string, start: number): number {
  let at = start;
  while (traitsAt(text, at) & digit) {
    at += lengthAt(text, at);
    if (isPoint(text.charCodeAt(at)) && traitsAt(text, at + 1) & digit) at += 1;
  }
  return at;
}

const isPoint = (code: number): boolean => code === 46 || code === 44;
// Hyphens, dots and apostrophes inside a phrase say nothing: 'best-seller', 'No. 1', "don't miss".
const silent = new Set([...'-.\'’‘`"'].map((sign) => sign.charCodeAt(0)));
