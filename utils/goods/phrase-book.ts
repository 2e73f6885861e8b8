import { foldWithOffsets } from '../text/folding.ts';
import { type FoundPhrase, findPhrases } from '../text/words.ts';

/** Finds its phrases in a text, as `findPhrases` does. */
export type PhraseBook = (text: string) => FoundPhrase[];

/** The first two characters of a word as one number, or its only one: what phrases are looked up by at each place of a text. */
const keyAt = (text: string, at: number, isSingle = false): number =>
  text.charCodeAt(at) + (isSingle || at + 1 >= text.length ? 0 : text.charCodeAt(at + 1) * 0x10000);
const KEYS = 0x3fff;

/**
 * Many phrases made ready once: a text is walked over, and only phrases that begin somewhere in it are looked for. With a
 * few thousand phrases that is a hundred times less work than asking for each.
 */
export function phraseBookOf(phrases: readonly string[]): PhraseBook {
  const begun = begunIn(phrases);
  return (text) => {
    const candidates = begun(text);
    return candidates.size > 0 ? findPhrases(text, [...candidates]) : [];
  };
}

/** Which of some phrases may be in a text, because their first word is: a quick look before the careful one. */
export function begunIn(phrases: readonly string[]): (text: string) => ReadonlySet<string> {
  const byStart = new Map<number, { phrase: string; head: string; open: boolean }[]>();
  /** Most places of a text begin none: a look at one number says so. */
  const begins = new Uint8Array(KEYS);
  for (const phrase of new Set(phrases)) {
    const first = fold(phrase).split(' ')[0] ?? '';
    const head = first.replace(/\*$/, '');
    const entry = { phrase, head, open: first !== head };
    if (head === '') continue;
    const key = keyAt(head, 0);
    const same = byStart.get(key);
    if (same) same.push(entry);
    else byStart.set(key, [entry]);
    begins[key % KEYS] = 1;
  }
  return (text) => {
    const folded = foldOnce(text);
    const candidates = new Set<string>();
    const look = (at: number, key: number): void => {
      for (const { phrase, head, open } of byStart.get(key) ?? none)
        if (folded.startsWith(head, at) && (open || !goesOn(folded, at + head.length))) candidates.add(phrase);
    };
    for (let at = 0; at < folded.length; at += 1) {
      const [two, one] = [keyAt(folded, at), keyAt(folded, at, true)];
      if (!(begins[two % KEYS] || begins[one % KEYS]) || goesOn(folded, at)) continue;
      look(at, two);
      if (at + 1 < folded.length) look(at, one);
    }
    return candidates;
  };
}

const none: readonly never[] = [];

/** Whether an ASCII word goes on across a place: a quick no, the careful look is `findPhrases`'. */
const goesOn = (text: string, at: number): boolean =>
  isAlphanumeric(text.charCodeAt(at - 1)) && isAlphanumeric(text.charCodeAt(at));
const isAlphanumeric = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

const fold = (text: string): string => foldWithOffsets(text.trim()).text;

/** The same title is asked of many books in a row: it is folded once. */
let last = { text: '', folded: '' };
function foldOnce(text: string): string {
  if (last.text !== text) last = { text, folded: foldWithOffsets(text).text };
  return last.folded;
}
