import type { Entry } from './lexicon.ts';
import type { Finder, Match } from './match.ts';
import type { Phrases } from './phrases.ts';
import { simplified } from './simplified.ts';
import type { Tongue } from './stems.ts';
import { type Dense, denseOf } from './text.ts';

const han = /\p{Script=Han}/u;
const hangul = /\p{Script=Hangul}/u;
const asciiWord = /[a-z0-9]/;
const katakana = /[\p{Script=Katakana}ー]/u;

/** Finds phrases in a language without spaces between words, letter by letter, the longest first. `all`: those within longer ones too. */
export function letterFinder(phrases: Phrases, tongue: Tongue, all: boolean): Finder {
  const written = (text: string): string => (tongue === 'zh' ? simplified(text) : text);
  const byStart = new Map<string, { entry: Entry; text: string }[]>();
  const ready = new Set<string>();
  const prepare = (letter: string): void => {
    if (ready.has(letter)) return;
    ready.add(letter);
    const begun = new Set<{ entry: Entry; text: string }[]>();
    for (const { entry } of phrases(letter)) {
      const { letters: text } = denseOf({ original: written(entry.phrase) });
      if (text === '') continue;
      const key = text.slice(0, 2);
      const same = byStart.get(key) ?? [];
      same.push({ entry, text });
      byStart.set(key, same);
      begun.add(same);
    }
    for (const list of begun) list.sort((a, b) => b.text.length - a.text.length);
  };

  return (text) => {
    const found: Match[] = [];
    const dense = denseOf({ original: written(text.original) });
    const { letters, places } = dense;
    for (let from = 0; from < letters.length; ) {
      let next = from + 1;
      prepare(letters[from] ?? '');
      search: for (const key of [letters.slice(from, from + 2), letters[from] ?? ''])
        for (const { entry, text: wanted } of byStart.get(key) ?? []) {
          const end = from + wanted.length;
          if (!letters.startsWith(wanted, from) || !stands(dense, from, end, tongue, entry.role === 'suffix')) continue;
          found.push({ entry, start: places[from] ?? 0, end: (places[end - 1] ?? 0) + 1 });
          if (all) continue;
          next = end;
          break search;
        }
      from = next;
    }
    return found;
  };
}

/** Whether a phrase may stand there: not inside a Latin word, not anywhere in a run of katakana, and over a space only from a word's beginning. */
function stands({ letters, begins }: Dense, from: number, end: number, tongue: Tongue, isEnding: boolean): boolean {
  const first = letters[from] ?? '';
  const last = letters[end - 1] ?? '';
  const before = begins[from] ? '' : (letters[from - 1] ?? '');
  const after = begins[end] ? '' : (letters[end] ?? '');
  if (asciiWord.test(first) && asciiWord.test(before)) return false;
  if (asciiWord.test(last) && asciiWord.test(after)) return false;
  // Three letters may end a compound: エッグチェア. Two are too easily part of something else.
  if (katakana.test(first) && katakana.test(before) && (end - from < 3 || katakana.test(after))) return false;
  if (end - from <= 2 && katakana.test(last) && katakana.test(after)) return false;
  // No word is one letter of it: シール does not stand in シールド.
  const next = begins[end + 1] ? '' : (letters[end + 1] ?? '');
  if (katakana.test(last) && katakana.test(after) && after !== 'ー' && !katakana.test(next)) return false;
  // One syllable is a word only by itself, or at the end of one: 강아지용.
  if (tongue === 'ko' && end - from === 1 && hangul.test(first))
    if (hangul.test(after) || (before !== '' && !isEnding)) return false;
  // After a number it counts: 24本. In Japanese it is a word only where no other Han follows: 本格.
  if (
    end - from === 1 &&
    han.test(first) &&
    (/[0-9]/.test(letters[from - 1] ?? '') || (tongue === 'ja' && han.test(after)))
  )
    return false;
  for (let at = from + 1; at < end; at += 1) if (begins[at] && !begins[from]) return false;
  return true;
}
