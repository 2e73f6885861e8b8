import { remembering } from '../../text/remembering.ts';
import type { Entry } from './lexicon.ts';
import type { Match } from './match.ts';
import type { Token } from './text.ts';

/** A compound has at least so many letters, and a part of it so many. */
export const COMPOUND = 7;
const PART = 4;
/** So many words are remembered; then all are forgotten. */
const LIMIT = 20_000;
/** Forms that food is cut or pressed into, as German names them. */
const cut =
  /^(?:stifte?|rollen?|schnecken?|scheiben?|streifen|wurfel|stangen?|kugeln?|taler|ringe?|locken|spane|splitter|herzen|ecken|spiralen|kranze?|platten|blatter|blattchen)$/;

/** 'Magnetisch' stands on no floor, nobody drinks a 'Sockelleiste' or combs 'Schneeflocken': letters that end a word by chance. */
const isChance = (word: string, tail: string, written: string): boolean =>
  adjective.test(word) ||
  // Nor is a 'Tintenstrahl' a 'Strahler'.
  (tail === 'strahler' && !written.includes('er')) ||
  (tail.endsWith('ee') && !word.includes('ee')) ||
  (tail.startsWith('lock') && curls.test(word));
const curls = /[fg]lock/;
const adjective =
  /(?:ma|ne|me|ste|he|thle|as|op|prak|tak|hek|plas|exo|bri|asia|sta|gra|kri|poe|gene|mys|kryp|synthe|kera)tisch(?:e[nrsm]?)?$/;

/** What a language knows of words. */
interface Known {
  stemOf(word: string): string;
  /** What may end a compound, by its stem and as it is written. */
  tailOf(stem: string, written: string): Entry | undefined;
  /** What a word is by itself. */
  alone(word: string): Entry | undefined;
}

/** A part of a word: the letters before it, and where it ends, unless with the word. */
interface Part extends Pick<Match, 'entry' | 'within'> {
  from: number;
  to?: number;
}

/**
 * 'Walnusstisch': first what it is made up with, then what it is. Each word is taken apart once, since titles repeat theirs: in
 * nearly all of them words in Latin letters are looked at as Dutch and Swedish, too.
 */
export function compounds(known: Known): (token: Token) => Match[] {
  const partsOf = remembering((word: string) => partsIn(word, known), LIMIT);
  return ({ bare: word, start, end }) =>
    partsOf(word).map(({ entry, from, to, within }) => ({
      entry,
      start: start + from,
      end: to === undefined ? end : start + to,
      ...(within ? { within } : {}),
    }));
}

function partsIn(word: string, { stemOf, tailOf, alone }: Known): readonly Part[] {
  const whole = stemOf(word);
  for (let from = 3; from <= whole.length - PART; from += 1) {
    const tail = tailOf(whole.slice(from), word.slice(from));
    if (!tail) continue;
    const front = word.slice(0, from);
    const before = alone(front) ?? alone(front.replace(/(?:s|n|en|e)$/, ''));
    // 'Mandelstifte', 'Ziegenkäserolle': food in the form of rods or rolls is food.
    if (before?.id.startsWith('food.') && cut.test(word.slice(from))) return [{ entry: before, from: 0 }];
    const within = before ? 'known' : 'guessed';
    if (!before && isChance(word, tail.phrase, word.slice(from))) continue;
    const head: Part = { entry: tail, from, within };
    // 'Fleischtomate' names no meat.
    return before && tail.role !== 'sign' ? [{ entry: before, from: 0, to: from, within }, head] : [head];
  }
  return [];
}
