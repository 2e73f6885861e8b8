import { ordinaryIn } from './families.ts';
import { isFunctionWord } from './function-words.ts';
import { type Heap, set } from './refrains.ts';
import { overlapsAny } from './spans.ts';
import type { TitleText } from './title-text.ts';

/**
 * So many words with nothing between them but spaces no phrase about one thing has: where relations between nouns are told by small
 * words, endings or compounds fewer than in English.
 */
const most: Readonly<Record<string, number>> = { de: 7, nl: 7, pl: 7, ru: 7, fr: 9, es: 9, it: 9, pt: 9, en: 15 };
/** The share of everyday words among them; others are names. */
const KNOWN = 0.5;

const latin = /^\p{Script=Latin}/u;

/** 'Lichterkette Girlande Deko Lampe Beleuchtung Party Hochzeit Balkon Garten': words in a row that no reader takes for a phrase. */
export function longRunIn(read: TitleText): Heap | undefined {
  const { text, lower, pieces, tongues, languages, brand, phrases, spaceless } = read;
  const limit = spaceless ? undefined : limitFor(languages);
  if (limit === undefined || !hasRow(text, pieces, limit)) return undefined;
  const taken = [...brand, ...phrases.map(({ span }) => span)];
  // Among letters of another script Latin ones are names.
  const named = tongues.letters.Latin < tongues.total;
  let first = 0;
  for (const [index, piece] of pieces.entries()) {
    const counts =
      piece.kind === 'word' &&
      !isFunctionWord(piece.text) &&
      !(named && latin.test(piece.text)) &&
      !overlapsAny(taken, piece.span);
    if (!counts) first = index + 1;
    else if (index > first && !onlySpaces(text, pieces[index - 1]?.span[1] ?? 0, piece.span[0])) first = index;
    const run = index - first >= limit ? pieces.slice(first, index + 1) : [];
    if (run.length === 0 || run.filter(({ text: word }) => ordinaryIn(word).size > 0).length < run.length * KNOWN)
      continue;
    if (set.test(lower)) return undefined;
    return {
      says: 'uses',
      words: run.map(({ span }) => text.slice(...span)),
      span: [run[0]?.span[0] ?? 0, piece.span[1]],
    };
  }
  return undefined;
}

/** Of the languages a title may be in, the most words any of them has in a row; undefined where one of them is not known to have a limit. */
function limitFor(languages: ReadonlySet<string>): number | undefined {
  let limit: number | undefined;
  for (const language of languages) {
    const own = most[language];
    if (own === undefined) return undefined;
    limit = Math.max(limit ?? 0, own);
  }
  return limit;
}

/** Whether more words than a limit stand in a row at all, whatever they are: most titles have no such. */
function hasRow(text: string, pieces: TitleText['pieces'], limit: number): boolean {
  let row = 0;
  let end = 0;
  for (const { kind, span } of pieces) {
    row = kind !== 'word' ? 0 : row > 0 && onlySpaces(text, end, span[0]) ? row + 1 : 1;
    if (row > limit) return true;
    end = span[1];
  }
  return false;
}

function onlySpaces(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) !== SPACE) return false;
  return true;
}
const SPACE = 32;
