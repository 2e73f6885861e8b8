import { lines, sections, type Words } from '../words/index.ts';
import { bare, lower } from './fold.ts';
import { type Entry, entryMaker, spread } from './lexicon.ts';
import { isMarked, isTurning, isUnspaced, type Tongue } from './stems.ts';

/** A phrase of a language; of `turned` ones the second word is looked for first. */
export interface Phrase {
  entry: Entry;
  turned?: true;
}

/** The phrases that begin alike: made ready when a text has a word that begins so. */
export type Phrases = (beginning: string) => readonly Phrase[];

export type Kind = 'goods' | 'traits';

/** Words of spaced languages are kept by so many of their first letters, those of others by the first. */
export const BEGINNING = 2;

interface Written {
  section: number;
  phrase: string;
  turned?: true;
}

const makers = new Map<number, (phrase: string) => Entry>();
const none: readonly Phrase[] = [];

/** Words of a language are not at hand yet. Whoever asked brings them and asks again (`utils/browser/goods-words.ts`). */
export class WordsAbsent extends Error {
  constructor(readonly words: Words) {
    super(`the words of ${words} are not at hand`);
  }
}

/** The phrases of a language, by how they begin: a few thousand are told apart in a millisecond or two, few are ever needed. Throws `WordsAbsent`. */
export function phrasesOf(tongue: Tongue, kind: Kind): Phrases {
  const words: Words = kind === 'traits' ? `${tongue}-traits` : tongue;
  const all = lines[words];
  if (all === undefined) throw new WordsAbsent(words);
  const written = new Map<string, Written[]>();
  const keep = (beginning: string, one: Written) => {
    const same = written.get(beginning);
    if (same) same.push(one);
    else written.set(beginning, [one]);
  };
  for (const [section, text] of all.split('\n').entries()) {
    if (text === '') continue;
    for (const one of text.split(', '))
      for (const phrase of one.includes('/') ? spread(one) : [one]) {
        if (isUnspaced(tongue)) {
          keep(lower(phrase[0] ?? ''), { section, phrase });
          continue;
        }
        keep(beginningOf(phrase, tongue), { section, phrase });
        const space = isTurning(tongue) && kind === 'goods' ? phrase.indexOf(' ') : -1;
        if (space > 0 && space === phrase.lastIndexOf(' '))
          keep(beginningOf(phrase.slice(space + 1), tongue), { section, phrase, turned: true });
      }
  }
  return (beginning) => written.get(beginning)?.map(made) ?? none;
}

function made({ section, phrase, turned }: Written): Phrase {
  let maker = makers.get(section);
  if (!maker) {
    maker = entryMaker(sections[section] ?? '');
    makers.set(section, maker);
  }
  const entry = maker(phrase);
  return turned ? { entry, turned } : { entry };
}

/** '=Äpfel' and 'apfel' begin with 'ap'; 't-shirt' with 't'. */
function beginningOf(phrase: string, tongue: Tongue): string {
  const from = phrase.startsWith('=') ? 1 : 0;
  const written = phrase.slice(from, from + BEGINNING);
  if (unmarked.test(written)) return written;
  const first = lower(written);
  return unmarked.test(first)
    ? first
    : (/^[\p{L}\p{M}\p{N}]+/u.exec(isMarked(tongue) ? first : bare(first))?.[0] ?? '').slice(0, BEGINNING);
}
const unmarked = /^[a-zа-я]*$/;
