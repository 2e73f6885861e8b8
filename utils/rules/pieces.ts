/** A piece of a title as phrases see it: a word, a number, or a sign. */
export interface Piece {
  /** As it is compared: lower case, one form of each letter. */
  text: string;
  kind: 'word' | 'number' | 'sign';
  /** UTF-16 offsets into the title, end excluded. */
  span: [start: number, end: number];
}

// Hyphens, dots and apostrophes inside a phrase say nothing: 'best-seller', 'No. 1', "don't miss".
// A Korean particle hangs on a name in Latin letters: 'Yeti보다' is two words.
const piece =
  /(\p{N}+(?:[.,]\p{N}+)*)|(\p{Script=Hangul}+|(?:(?![\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー])[\p{L}\p{M}])+)|[^\s\p{L}\p{M}\p{N}.'’‘`"-]/gu;
/** ASCII and the letters of Western, Central European and Russian titles: the rest needs Unicode's tables. */
const everydayLetters = /^[ -~À-ÖØ-öø-ɏА-яЁё]*$/;

/** A text in lower case, place for place: a letter that would change its length stays as it is. */
export function lowered(text: string): string {
  // The dotted İ of Turkish would become two characters.
  const lower = text.normalize('NFC').replace(/İ/g, 'i').toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter === 'İ' ? 'i' : letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** The pieces of a text in order, in the form phrases are compared in. Offsets are of the text as given. */
export function piecesIn(text: string, folded = lowered(text)): Piece[] {
  if (everydayLetters.test(folded)) return scanned(folded);
  const pieces: Piece[] = [];
  for (const match of folded.matchAll(piece)) {
    const [whole, number, word] = match;
    pieces.push({
      text: word ? formOf(word) : whole,
      kind: number ? 'number' : word ? 'word' : 'sign',
      span: [match.index, match.index + whole.length],
    });
  }
  return pieces;
}

const formOf = (word: string): string =>
  /[^a-z]/.test(word) ? word.normalize('NFKC').toLowerCase().replace(/ё/g, 'е') : word;

/** What `piece` finds, character by character: most titles are in these letters, and all of them are read. */
function scanned(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      let farthest = code;
      do {
        at += 1;
        farthest = Math.max(farthest, text.charCodeAt(at - 1));
      } while (isLetter(text.charCodeAt(at)));
      const word = text.slice(start, at);
      pieces.push({ text: farthest < 0x80 ? word : formOf(word), kind: 'word', span: [start, at] });
    } else if (isDigit(code)) {
      do at += isDigit(text.charCodeAt(at)) ? 1 : 2;
      while (isDigit(text.charCodeAt(at)) || (isPoint(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))));
      pieces.push({ text: text.slice(start, at), kind: 'number', span: [start, at] });
    } else {
      at += 1;
      if (!silent.has(code)) pieces.push({ text: text.slice(start, at), kind: 'sign', span: [start, at] });
    }
  }
  return pieces;
}

const isLetter = (code: number): boolean => code >= 0xc0 || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isPoint = (code: number): boolean => code === 46 || code === 44;
/** Space, full stop, apostrophe, quotation mark, grave, hyphen. */
const silent = new Set([32, 46, 39, 34, 96, 45]);
