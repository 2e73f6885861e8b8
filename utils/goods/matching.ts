import { bare, lower } from './fold.ts';
import type { Entry, Words } from './lexicon.ts';
import { isUnspaced, stem, type Tongue } from './stems.ts';

/** A phrase found in a text: UTF-16 offsets into the text as it was given, end excluded. */
export interface Match {
  entry: Entry;
  start: number;
  end: number;
}

/** Finds the phrases of one language in a text, the longest of those that begin at a place; in order of place. */
export type Finder = (text: Text) => Match[];

interface Token {
  /** Lower case, with its marks. */
  exact: string;
  bare: string;
  start: number;
  end: number;
}

/** A text taken apart once, for all languages that look at it. */
export interface Text {
  original: string;
  tokens: readonly Token[];
  /** Letters and digits only, lower case; '\n' where punctuation parts them. */
  dense: string;
  /** For each unit of `dense` where it stands in the original, one more for the end. */
  places: readonly number[];
  /** Whether a unit of `dense` stands at the beginning of a word of the original. */
  begins: readonly boolean[];
}

const wordOrOther = /[\p{L}\p{M}\p{N}]+/gu;

/** Takes a text apart. Past `limit` UTF-16 units nothing is looked at. */
export function textOf(original: string, limit = 600): Text {
  const text = original.slice(0, limit);
  const tokens: Token[] = [];
  const places: number[] = [];
  const begins: boolean[] = [];
  let dense = '';
  let last = 0;
  for (const { 0: word, index } of text.matchAll(wordOrOther)) {
    const between = text.slice(last, index);
    if (dense !== '' && /[^\s\-・·_'’]/.test(between)) {
      dense += '\n';
      places.push(last);
      begins.push(false);
    }
    const exact = lower(word);
    // The s of a possessive is no word.
    if (!(exact === 's' && /['’]$/.test(between)))
      tokens.push({ exact, bare: bare(exact), start: index, end: index + word.length });
    const same = exact.length === word.length;
    for (let at = 0; at < exact.length; at += 1) {
      places.push(index + (same ? at : Math.min(at, word.length - 1)));
      begins.push(at === 0);
    }
    dense += exact;
    last = index + word.length;
  }
  places.push(last);
  return { original, tokens, dense, places, begins };
}

/** Words this short must carry their marks: 'té' is tea, 'te' is not. */
const SHORT = 3;

interface Wanted {
  entry: Entry;
  words: readonly { stem: string; exact: string | undefined; open: boolean }[];
}

/** A finder for one language. `compounds`: words end in a known word and are then of its kind, as German ones do. */
export function finderOf(entries: Words['goods'], tongue: Tongue): Finder {
  return isUnspaced(tongue) ? letterFinder(entries, tongue) : wordFinder(entries, tongue);
}

function wordFinder(entries: readonly Entry[], tongue: Tongue): Finder {
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    if (stems.size > 20_000) stems.clear();
    const made = stem(word, tongue);
    stems.set(word, made);
    return made;
  };
  const byFirst = new Map<string, Wanted[]>();
  const open = new Map<string, Wanted[]>();
  const tails = new Map<string, Entry>();
  for (const entry of entries) {
    const words = textOf(entry.phrase.replaceAll('*', 'ⵣ')).tokens.map(({ exact, bare: plain }) => {
      const isOpen = plain.endsWith('ⵣ');
      const text = isOpen ? plain.slice(0, -1) : plain;
      return { stem: isOpen ? text : stemOf(text), exact: text.length <= SHORT && text !== exact ? exact : undefined, open: isOpen };
    });
    const [first] = words;
    if (!first) continue;
    const wanted = { entry, words };
    const [map, key] = first.open ? [open, first.stem.slice(0, 3)] : [byFirst, first.stem];
    const same = map.get(key);
    if (same) same.push(wanted);
    else map.set(key, [wanted]);
    if (tongue === 'de' && words.length === 1 && !first.open && first.stem.length >= 4 && isTail(entry))
      if (!tails.has(first.stem)) tails.set(first.stem, entry);
  }
  for (const list of [...byFirst.values(), ...open.values()]) list.sort((a, b) => b.words.length - a.words.length);
  const longestTail = Math.max(0, ...[...tails.keys()].map((key) => key.length));

  const fits = (tokens: readonly Token[], at: number, { words }: Wanted): boolean =>
    words.every((word, index) => {
      const token = tokens[at + index];
      if (!token) return false;
      if (word.exact !== undefined && word.exact !== token.exact) return false;
      return word.open ? token.bare.startsWith(word.stem) : stemOf(token.bare) === word.stem;
    });

  return ({ tokens }) => {
    const found: Match[] = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at] as Token;
      const best =
        byFirst.get(stemOf(token.bare))?.find((wanted) => fits(tokens, at, wanted)) ??
        open.get(token.bare.slice(0, 3))?.find((wanted) => fits(tokens, at, wanted));
      if (best) {
        const end = at + best.words.length;
        found.push({ entry: best.entry, start: token.start, end: tokens[end - 1]?.end ?? token.end });
        at = end;
        continue;
      }
      if (tails.size > 0 && token.bare.length >= 7) found.push(...compound(token));
      at += 1;
    }
    return found;
  };

  /** 'Walnusstisch': first what it is made up with, then what it is. */
  function compound(token: Token): Match[] {
    const whole = stemOf(token.bare);
    for (let from = Math.max(3, whole.length - longestTail); from <= whole.length - 4; from += 1) {
      const tail = tails.get(whole.slice(from));
      if (!tail) continue;
      const head: Match = { entry: tail, start: token.start + from, end: token.end };
      const front = token.bare.slice(0, from);
      const before =
        byFirst.get(stemOf(front))?.find(({ words }) => words.length === 1) ??
        byFirst.get(stemOf(front.replace(/(?:s|n|en|e)$/, '')))?.find(({ words }) => words.length === 1) ??
        open.get(front.slice(0, 3))?.find(({ words }) => words.length === 1 && front.startsWith(words[0]?.stem ?? ' '));
      return before ? [{ entry: before.entry, start: token.start, end: token.start + from }, head] : [head];
    }
    return [];
  }
}

const isTail = ({ role }: Entry): boolean => role === 'goods' || role === 'weak' || role === 'suffix';

/** Letters of scripts whose words are parted by spaces or not at all, in which a short word is easily part of another. */
const hangul = /\p{Script=Hangul}/u;
const asciiWord = /[a-z0-9]/;
const katakana = /[\p{Script=Katakana}ー]/u;

function letterFinder(entries: readonly Entry[], tongue: Tongue): Finder {
  const byStart = new Map<string, { entry: Entry; text: string }[]>();
  for (const entry of entries) {
    const { dense: text } = textOf(entry.phrase);
    if (text === '') continue;
    const key = text.slice(0, 2);
    const same = byStart.get(key);
    if (same) same.push({ entry, text });
    else byStart.set(key, [{ entry, text }]);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.text.length - a.text.length);
  const at = (list: readonly { entry: Entry; text: string }[] | undefined, text: Text, from: number) =>
    list?.find(
      ({ entry, text: wanted }) =>
        text.dense.startsWith(wanted, from) && stands(text, from, from + wanted.length, tongue, entry.role === 'suffix'),
    );
  return (text) => {
    const found: Match[] = [];
    const { dense, places } = text;
    for (let from = 0; from < dense.length; ) {
      const hit = at(byStart.get(dense.slice(from, from + 2)), text, from) ?? at(byStart.get(dense[from] ?? ''), text, from);
      if (!hit) {
        from += 1;
        continue;
      }
      const end = from + hit.text.length;
      found.push({ entry: hit.entry, start: places[from] ?? 0, end: (places[end - 1] ?? 0) + 1 });
      from = end;
    }
    return found;
  };
}

/** Whether a phrase may stand there: not inside a Latin word or a run of katakana, and over a space only from a word's beginning. */
function stands({ dense, begins }: Text, from: number, end: number, tongue: Tongue, isEnding: boolean): boolean {
  const first = dense[from] ?? '';
  const last = dense[end - 1] ?? '';
  const before = begins[from] ? '' : (dense[from - 1] ?? '');
  const after = begins[end] ? '' : (dense[end] ?? '');
  if (asciiWord.test(first) && asciiWord.test(before)) return false;
  if (asciiWord.test(last) && asciiWord.test(after)) return false;
  // Three letters may end a compound: エッグチェア. Two are too easily part of something else.
  if (katakana.test(first) && katakana.test(before) && (end - from < 3 || katakana.test(after))) return false;
  if (end - from <= 2 && katakana.test(last) && katakana.test(after)) return false;
  if (tongue === 'ko' && end - from === 1 && hangul.test(first) && (isEnding ? hangul.test(after) : before !== '' || hangul.test(after)))
    return false;
  for (let at = from + 1; at < end; at += 1) if (begins[at] && !begins[from]) return false;
  return true;
}
