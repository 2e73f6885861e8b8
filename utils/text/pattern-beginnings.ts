import { letter, traitsOf } from './letters.ts';

// Whether one of many patterns may stand in a text at all is told by how its words begin: hundreds of them are left out at one look,
// where the patterns themselves would try each at each word.

/** So many letters of a phrase are looked at. */
const LETTERS = 5;

interface Beginning {
  /** What it may be, as far as it is known. */
  live: readonly string[];
  /** What it may begin with where letters follow that nobody knows. */
  done: readonly string[];
}

/** What phrases of a pattern in small letters begin with, as `mayBegin` compares it; '' where they may begin with any letters. */
export function beginningsOf(pattern: string): string[] {
  if (plain.test(pattern)) return [compared(pattern)];
  const told = toldAtOnce.exec(pattern)?.[1];
  if (told !== undefined) return [told];
  const heads = new Set<string>();
  for (const one of alternatives(pattern)) {
    const { live, done } = begun(one);
    for (const head of [...live, ...done]) heads.add(compared(head).slice(0, LETTERS));
  }
  return [...heads];
}

/** Most phrases are words and nothing else. */
const plain = /^[\p{L}\d ]+$/u;

/** As many letters as are looked at, none of them optional, and no bar that no bracket holds. */
const toldAtOnce = /^([\p{L} ]{5})(?![?*+{])[^|()]*(?:\([^()]*\)[^|()]*)*$/u;

/** A hyphen is as good as a space, and one number as any other. */
const compared = (text: string): string => text.replace(/[^\S ]|-/g, ' ').replace(/\d+/g, '0');

/** What stands between the bars that no bracket holds. */
export function alternatives(pattern: string): string[] {
  const all = [''];
  let depth = 0;
  for (const letter of pattern) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === '|' && depth === 0) all.push('');
    else all[all.length - 1] += letter;
  }
  return all;
}

const part =
  /^(?:\((?<look>\?[=!]|\?<[=!])|(?<group>\(\?:)|\[(?<set>[^\]^\\]+)\]|(?<number>\\d(?:\+|\{[1-9][\d,]*\})?)|(?<blank>\\s)|(?<wild>\\.|\[|[.^$*])|(?<letters>[\p{L}\d ]+(?![?*+{])|.))/u;

function begun(pattern: string): Beginning {
  let live = [''];
  const done: string[] = [];
  let rest = pattern;
  while (rest !== '' && live.some((head) => head.length < LETTERS)) {
    const { 0: found = '', groups = {} } = part.exec(rest) ?? {};
    if (groups.wild !== undefined) return { live: [], done: [...done, ...live] };
    const isGroup = groups.group !== undefined || groups.look !== undefined;
    const taken = isGroup ? rest.slice(0, closing(rest)) : found;
    rest = rest.slice(taken.length);
    // How often it may stand there: what comes behind the first time of many is not followed.
    const [often] = /^[?*+]|^\{\d/.exec(rest) ?? [''];
    const isOptional = often === '?' || often === '*' || often === '{0';
    if (often === '?') rest = rest.slice(1);
    if (groups.look !== undefined) continue;
    const next: Beginning[] =
      groups.group !== undefined
        ? alternatives(taken.slice(3, -1)).map(begun)
        : [{ live: lettersAs(taken, groups), done: [] }];
    const longer = (ends: (one: Beginning) => readonly string[]) =>
      live.flatMap((head) => next.flatMap(ends).map((more) => head + more));
    done.push(...longer((one) => one.done));
    live = [...new Set([...(isOptional ? live : []), ...longer((one) => one.live)])];
    if (often !== '' && often !== '?') return { live: [], done: [...done, ...live] };
  }
  return { live, done };
}

const lettersAs = (taken: string, { number, blank, set }: Partial<Record<string, string>>): string[] =>
  number ? ['0'] : blank ? [' '] : set ? lettersOf(set) : [taken];

/** 'a-c' and 'abc' as letters. */
const lettersOf = (set: string): string[] => [
  ...set.replace(/(.)-(.)/gu, (_, from: string, to: string) => {
    let all = '';
    for (let code = from.codePointAt(0) ?? 0; code <= (to.codePointAt(0) ?? 0); code += 1)
      all += String.fromCodePoint(code);
    return all;
  }),
];

/** Where the bracket that opens a text is closed. */
function closing(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** Beginnings of some lists. */
type Beginnings = readonly (readonly string[])[];

/** A beginning, and what it is of. */
interface Head {
  text: string;
  anywhere: boolean;
  of: number[];
}

/** Which of some things, each known by a number, may begin in a title: they may be added to. */
interface Begun {
  /** `anywhere`: it may begin within words, too, as in scripts that do not part them. Numbers are best added in order. */
  add(number: number, heads: readonly string[], anywhere: boolean): void;
  /** Of a title in small letters, the numbers in order. */
  within(title: string): readonly number[];
}

/**
 * Of several lists of beginnings, which may stand in a title of small letters: their places in order. `anywhere`: beginnings of the
 * same lists that may stand within words.
 */
export function mayBegin(atWords: Beginnings, anywhere: Beginnings = []): (title: string) => readonly number[] {
  const all = begunOnes();
  for (const [list, heads] of atWords.entries()) all.add(list, heads, false);
  for (const [list, heads] of anywhere.entries()) all.add(list, heads, true);
  return all.within;
}

export function begunOnes(): Begun {
  const [atWords, within] = [new Map<string, Head>(), new Map<string, Head>()];
  const byLetters = new Map<number, Head[]>();
  /** Most places of a title begin nothing: a look at one number says so, by two letters and by all that are looked at. */
  const [begunByTwo, begun] = [new Uint8Array(KEYS), new Uint8Array(KEYS)];
  const short: Head[] = [];
  const keep = (head: Head): void => {
    const { text, anywhere } = head;
    if (text.length < 2) {
      short.push(head);
      return;
    }
    const letters = [0, 1, 2, 3].map((at) => (at < text.length ? text.charCodeAt(at) : 0));
    const byTwo = grown(letters[0] ?? 0, letters[1] ?? 0);
    const key = letters.slice(2).reduce((sum, code) => (code === 0 ? sum : grown(sum, code)), byTwo);
    const same = byLetters.get(key);
    if (same) same.push(head);
    else byLetters.set(key, [head]);
    const where = anywhere ? WITHIN : AT_WORDS;
    begunByTwo[byTwo] = (begunByTwo[byTwo] ?? 0) | where;
    begun[key] = (begun[key] ?? 0) | where;
  };
  return {
    add(number, heads, anywhere) {
      for (const text of heads) {
        // What begins with a figure may begin within a number, and that behind a letter: 'x15 g'.
        const isAnywhere = anywhere || startsWithFigure.test(text);
        const all = isAnywhere ? within : atWords;
        const known = all.get(text);
        if (known === undefined) {
          const head = { text, anywhere: isAnywhere, of: [number] };
          all.set(text, head);
          keep(head);
        } else if (known.of.at(-1) !== number) known.of.push(number);
      }
    },
    within(given) {
      const title = compared(given);
      const may: number[] = [];
      const look = (at: number, key: number, asked: number): void => {
        if (!((begun[key] ?? 0) & asked)) return;
        for (const { text, anywhere, of } of byLetters.get(key) ?? none)
          if ((anywhere || asked !== WITHIN) && title.startsWith(text, at)) for (const number of of) may.push(number);
      };
      let before = 0;
      for (let at = 0; at < title.length - 1; at += 1) {
        const one = title.charCodeAt(at);
        // Within a word no other begins.
        const asked = before !== 0 && (traitsOf(before) & letter) !== 0 ? WITHIN : ANYWHERE;
        before = one;
        const byTwo = grown(one, title.charCodeAt(at + 1));
        if (!((begunByTwo[byTwo] ?? 0) & asked)) continue;
        look(at, byTwo, asked);
        if (at + 2 >= title.length) continue;
        const byThree = grown(byTwo, title.charCodeAt(at + 2));
        look(at, byThree, asked);
        if (at + 3 < title.length) look(at, grown(byThree, title.charCodeAt(at + 3)), asked);
      }
      for (const { text, of } of short) if (title.includes(text)) for (const number of of) may.push(number);
      return may.length === 0 ? none : once(may.sort((a, b) => a - b));
    },
  };
}

const once = (sorted: readonly number[]): number[] => sorted.filter((one, at) => one !== sorted[at - 1]);
const startsWithFigure = /^\d/;
const none: readonly never[] = [];
const AT_WORDS = 1;
const WITHIN = 2;
const ANYWHERE = AT_WORDS | WITHIN;
const KEYS = 0x10000;
/** The first letters as one number, a letter more; others may share it. */
const grown = (letters: number, next: number): number => (letters * 31 + next) & (KEYS - 1);
