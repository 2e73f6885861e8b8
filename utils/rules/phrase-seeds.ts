import { typedForms } from '../text/typed-forms.ts';
import { rawPhrasesIn, writtenOut } from '../text/written-out.ts';
import { piecesOf, stemOf } from './phrase-word.ts';
import { unspaced } from './phrases.ts';

interface Seed<List> {
  phrase: string;
  list: List;
}

/** Phrases that wait until their first word is met: ten thousand are not to be taken apart for the first title. */
export interface Seeds<List> {
  /** Those that no word of their own begins: a blank does, or any beginning. */
  headless: readonly Seed<List>[];
  /** Those that a word begins or may be an ending of the first of, with all alternatives written out; each is given once. */
  metBy(word: string): readonly Seed<List>[];
}

/** Phrases wait under so many letters of their first word; not before a word opens so are they told apart by the whole of it. */
const OPENING = 3;
const openingOf = (word: string): string => word.slice(0, OPENING);
/** What the first word opens with of a phrase that begins plainly: however it is typed, and whatever else stands in it. */
const plainOpening = /^[a-zа-я]{3}|^[a-zа-я]{1,2}(?=[~* ]|$)/;

/** The phrases of the lists of a language that are written with spaces. */
export function seedsOf<List>(language: string, lists: readonly (readonly [List, string])[]): Seeds<List> {
  const headless: Seed<List>[] = [];
  const byOpening = new Map<string, Seed<List>[]>();
  const byHead = new Map<string, Seed<List>[]>();
  let longest = 0;
  const sow = (phrase: string, list: List) => {
    const openings = new Set<string>();
    for (const form of typedForms(phrase, language)) {
      const found = form.startsWith('*') ? [''] : openingsOf(form);
      if (found.includes('')) headless.push({ phrase: form, list });
      else for (const opening of found) openings.add(opening);
    }
    for (const opening of openings) gather(byOpening, opening, { phrase, list });
  };
  for (const [list, text] of lists) {
    const mixed = unspaced.test(text);
    for (const phrase of rawPhrasesIn(text)) {
      if (mixed && unspaced.test(phrase)) continue;
      const opening = plainOpening.exec(phrase)?.[0];
      if (opening === undefined) sow(phrase, list);
      else gather(byOpening, opening, { phrase, list });
    }
  }
  const sort = (opening: string) => {
    for (const { phrase, list } of byOpening.get(opening) ?? [])
      for (const form of typedForms(phrase, language))
        for (const head of headsOf(form)) {
          if (openingOf(head) !== opening) continue;
          longest = Math.max(longest, head.length);
          gather(byHead, head, { phrase: form, list });
        }
    byOpening.delete(opening);
  };
  return {
    headless,
    metBy(word) {
      for (let length = 1; length <= OPENING; length += 1) sort(word.slice(0, length));
      const met: Seed<List>[] = [];
      for (let length = Math.min(word.length, longest); length > 0; length -= 1) {
        const head = word.slice(0, length);
        for (const { phrase, list } of byHead.get(head) ?? [])
          for (const form of writtenOut(beginningWith(head, phrase)))
            if (headOf(form) === head) met.push({ phrase: form, list });
        byHead.delete(head);
      }
      return met;
    },
  };
}

function gather<One>(sheaves: Map<string, One[]>, key: string, one: One): void {
  const same = sheaves.get(key);
  if (same) same.push(one);
  else sheaves.set(key, [one]);
}

const choice = /^\(([^()]*)\)(?= |$)/;

/** A word of plain letters that a phrase begins with. */
const plainly = /^([a-zà-öø-ÿа-я]+)[~*]?(?: |$)/;

/** What the words open with that a phrase may begin with; an empty one where it may begin with a blank. */
const openingsOf = (phrase: string): readonly string[] =>
  (choice.exec(phrase)?.[1]?.split('|') ?? headsOf(phrase)).map(
    (one) => plainOpening.exec(one)?.[0] ?? openingOf(headOf(one)),
  );

/** The words a phrase may begin with, without marks for endings; an empty one where it may begin with a blank. */
function headsOf(phrase: string): readonly string[] {
  const plain = plainly.exec(phrase)?.[1];
  if (plain !== undefined) return [plain];
  if (!firstOf(phrase).includes('(')) return [headOf(phrase)];
  return [...new Set((choice.exec(phrase)?.[1]?.split('|') ?? writtenOut(phrase)).map(headOf))];
}

/** A phrase with those of its first alternatives that begin with a word: the others need not be written out for it. */
function beginningWith(head: string, phrase: string): string {
  const [whole, inside = ''] = choice.exec(phrase) ?? [];
  if (whole === undefined) return phrase;
  const kept = inside.split('|').filter((one) => headOf(one) === head);
  return `(${kept.join('|')})${phrase.slice(whole.length)}`;
}

/** The first piece of a phrase, without a mark for endings; empty where that is a blank. */
function headOf(phrase: string): string {
  const [word] = stemOf(firstOf(phrase.trimStart()));
  return word.startsWith('<') ? '' : (piecesOf(word)[0] ?? '');
}

/** What stands before the first space. */
function firstOf(phrase: string): string {
  const end = phrase.indexOf(' ');
  return end < 0 ? phrase : phrase.slice(0, end);
}
