import { foldedOnce, foldWithOffsets } from '../../text/folding.ts';
import { type FoundPhrase, findPhrases } from '../../text/words.ts';

/** Finds its phrases in a text, as `findPhrases` does. */
export type PhraseBook = (text: string) => FoundPhrase[];

/** The first two characters of a word as one small number, or its only one and none; others may share it. */
const keyOf = (one: number, two: number): number => (one * 31 + two) % KEYS;
const KEYS = 0x4000;

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

/** A phrase, and its first word; an `open` one takes any ending. */
interface Entry {
  phrase: string;
  head: string;
  open: boolean;
}

/** Which of some phrases may be in a text, because their first word is: a quick look before the careful one. */
export function begunIn(phrases: readonly string[]): (text: string) => ReadonlySet<string> {
  /** By how they begin. Most places of a text begin none. */
  const byStart: (Entry[] | undefined)[] = new Array(KEYS).fill(undefined);
  for (const phrase of new Set(phrases)) {
    const first = fold(phrase).split(' ')[0] ?? '';
    const head = first.replace(/\*$/, '');
    const entry = { phrase, head, open: first !== head };
    if (head === '') continue;
    const key = keyOf(head.charCodeAt(0), head.length > 1 ? head.charCodeAt(1) : 0);
    const same = byStart[key];
    if (same) same.push(entry);
    else byStart[key] = [entry];
  }
  return (text) => {
    const folded = foldedOnce(text).text;
    let candidates: Set<string> | undefined;
    const look = (at: number, entries: readonly Entry[] | undefined): void => {
      for (const { phrase, head, open } of entries ?? none)
        if (folded.startsWith(head, at) && (open || !goesOn(folded, at + head.length))) {
          candidates ??= new Set();
          candidates.add(phrase);
        }
    };
    let one = folded.charCodeAt(0);
    for (let at = 0; at < folded.length; at += 1) {
      const two = at + 1 < folded.length ? folded.charCodeAt(at + 1) : 0;
      const both = byStart[keyOf(one, two)];
      const alone = byStart[keyOf(one, 0)];
      one = two;
      if ((both === undefined && alone === undefined) || goesOn(folded, at)) continue;
      look(at, both);
      look(at, alone);
    }
    return candidates ?? nothing;
  };
}

const nothing: ReadonlySet<string> = new Set();
const none: readonly never[] = [];

/** Whether an ASCII word goes on across a place: a quick no, the careful look is `findPhrases`'. */
const goesOn = (text: string, at: number): boolean =>
  isAlphanumeric(text.charCodeAt(at - 1)) && isAlphanumeric(text.charCodeAt(at));
const isAlphanumeric = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

const fold = (text: string): string => foldWithOffsets(text.trim()).text;
