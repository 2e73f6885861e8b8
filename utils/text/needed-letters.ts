// Which letters a text must hold for a pattern to stand in it: hundreds of patterns are left out at one look at a text, where each
// would be tried at each of its letters.

/** What stands before the letters of a beginning: no letter may stand there. */
export const BEGINS = '\u0001';
/** So many letters of a word are looked at; of more words than so many at once no list is made. */
const LETTERS = 7;
const MOST = 96;

/** What is known of a part of a pattern. */
interface Part {
  /** All texts it may be, folded; absent: too many. */
  exact?: readonly string[] | undefined;
  /** It ends with one of these: what stands there once or more often. */
  tail?: readonly string[] | undefined;
  /** It holds one of these in any case; absent: nobody knows. */
  need?: readonly string[] | undefined;
}

const nothing: Part = { exact: [''] };
const anything: Part = {};

/** Letters without case, all digits, all spaces with the hyphen as one: what a pattern takes for the same is the same. */
const folds = new Uint16Array(0x10000);
export function foldedAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = folds[code] ?? 0;
  if (known !== 0) return known;
  const made = foldOf(text.charAt(at)).charCodeAt(0);
  folds[code] = made;
  return made;
}
function foldOf(letter: string): string {
  if (letter === '-' || /\s/.test(letter)) return ' ';
  if (/[0-9]/.test(letter)) return '0';
  if (letter === 'İ') return 'i';
  if (letter === 'ﬅ') return 'ﬆ';
  const composed = letter.normalize('NFC');
  const same = composed.length === 1 ? composed : letter;
  const upper = same.toUpperCase();
  const one = upper.length === 1 ? upper : same;
  const lower = one.toLowerCase();
  return lower.length === 1 ? lower : one;
}

/** A text with its letters folded. */
export function foldedLetters(text: string): string {
  let made = '';
  for (let at = 0; at < text.length; at += 1) made += String.fromCharCode(foldedAt(text, at));
  return made;
}

/** Texts, folded, of which each match of a pattern holds one; behind `BEGINS` one that no letter stands before. Undefined where none is known. */
export function neededBy(source: string): readonly string[] | undefined {
  const [part] = alternatives(source, 0);
  const need = part.exact ? better(part.need, part.exact) : part.need;
  if (need === undefined || weightOf(need) < LEAST) return undefined;
  return [...new Set(need.map((one) => one.slice(0, one.startsWith(BEGINS) ? LETTERS + 1 : LETTERS)))];
}

/** How much letters tell: one letter of an alphabet is nearly everywhere, and so is a digit. */
const LEAST = 1.5;
const ENOUGH = 4;
function weightOf(texts: readonly string[]): number {
  let least = ENOUGH;
  for (const text of texts) {
    let weight = 0;
    for (let at = 0; at < text.length && weight < ENOUGH; at += 1) {
      const code = text.charCodeAt(at);
      weight += code >= 0x0e00 ? 2 : code > 0x39 ? 1 : code === 0x20 ? 0.25 : code > 0x20 ? 0.5 : 0;
    }
    least = Math.min(least, weight);
  }
  return texts.length === 0 ? 0 : least;
}

/** Of two lists the one that tells more. */
function better(one: readonly string[] | undefined, other: readonly string[]): readonly string[] | undefined {
  const by = weightOf(other);
  if (by === 0) return one;
  if (!one) return other;
  const than = weightOf(one);
  return by > than || (by === than && other.length < one.length) ? other : one;
}

/** What stands between bars, up to the bracket that ends it. */
function alternatives(source: string, from: number): [part: Part, end: number] {
  const parts: Part[] = [];
  let at = from;
  for (;;) {
    const [part, end] = sequence(source, at);
    parts.push(part);
    at = end;
    if (source[at] !== '|') break;
    at += 1;
  }
  return [parts.length === 1 ? (parts[0] ?? nothing) : eitherOf(parts), at];
}

function eitherOf(parts: readonly Part[]): Part {
  const exact: string[] = [];
  const need: string[] = [];
  let isExact = true;
  let isNeeded = true;
  for (const part of parts) {
    if (part.exact) exact.push(...part.exact);
    else isExact = false;
    const wanted = part.exact ? better(part.need, part.exact) : part.need;
    if (wanted) need.push(...wanted);
    else isNeeded = false;
  }
  const made: Part = isNeeded ? { need } : {};
  return isExact && exact.length <= MOST ? { ...made, exact: [...new Set(exact)] } : made;
}

function sequence(source: string, from: number): [part: Part, end: number] {
  let run: readonly string[] = [''];
  let need: readonly string[] | undefined;
  let isWhole = true;
  let at = from;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const [one, end] = atom(source, at);
    const [part, next] = repeated(one, source, end);
    at = next;
    if (part.need) need = better(need, part.need);
    if (part.exact && run.length * part.exact.length <= MOST) {
      run = part === nothing ? run : joined(run, part.exact);
      continue;
    }
    const follows = part.tail && run.length * part.tail.length <= MOST ? joined(run, part.tail) : run;
    need = better(need, follows);
    isWhole = false;
    run = part.exact ?? part.tail ?? [''];
  }
  return [isWhole ? { exact: run, need } : { need: better(need, run) }, at];
}

const joined = (run: readonly string[], more: readonly string[]): string[] =>
  run.flatMap((one) => more.map((other) => one + (one !== '' && other.startsWith(BEGINS) ? other.slice(1) : other)));

/** How often a part may stand there. */
function repeated(part: Part, source: string, at: number): [part: Part, end: number] {
  const [often] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at, at + 8)) ?? [''];
  if (often === '') return [part, at];
  const end = at + often.length;
  if (often.startsWith('?')) return [part.exact ? { exact: ['', ...part.exact] } : anything, end];
  if (often.startsWith('*') || often.startsWith('{0')) return [anything, end];
  if (often === '{1}') return [part, end];
  return [{ tail: part.exact, need: part.exact ? better(part.need, part.exact) : part.need }, end];
}

const letterBehind = '(?<!\\p{L})';

/** One letter, class or group. */
function atom(source: string, at: number): [part: Part, end: number] {
  const letter = source[at] ?? '';
  if (letter === '(') {
    if (source.startsWith(letterBehind, at)) return [{ exact: [BEGINS] }, at + letterBehind.length];
    const [, opening = '('] = /^(\(\?(?:[:=!]|<[=!]|<\w+>)|\()/.exec(source.slice(at, at + 24)) ?? [];
    const [part, end] = alternatives(source, at + opening.length);
    // What is only looked at is no part of what is found.
    return [/[=!]$/.test(opening) ? nothing : part, end + 1];
  }
  if (letter === '[') {
    const end = classEnd(source, at);
    return [lettersOf(source.slice(at + 1, end)), end + 1];
  }
  if (letter === '\\') return escaped(source, at);
  if (letter === '^' || letter === '$') return [nothing, at + 1];
  if (letter === '.') return [anything, at + 1];
  if (isHalf(source, at)) return [anything, at + 2];
  return [{ exact: [String.fromCharCode(foldedAt(source, at))] }, at + 1];
}

/** Half of a sign that two units make. */
const isHalf = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xf800) === 0xd800;

function escaped(source: string, at: number): [part: Part, end: number] {
  const what = source[at + 1] ?? '';
  if (what === 'b' || what === 'B') return [nothing, at + 2];
  if (what === 'd') return [{ exact: ['0'] }, at + 2];
  if (what === 's') return [{ exact: [' '] }, at + 2];
  if (what === 'u' || what === 'p' || what === 'P') {
    const end = source[at + 2] === '{' ? source.indexOf('}', at) + 1 : at + 6;
    const code = what === 'u' ? Number.parseInt(source.slice(at + 2, end).replace('{', ''), 16) : undefined;
    return [
      code === undefined || code > 0xffff || (code & 0xf800) === 0xd800
        ? anything
        : { exact: [foldedLetters(String.fromCharCode(code))] },
      end,
    ];
  }
  return /[a-z0-9]/i.test(what) ? [anything, at + 2] : [{ exact: [foldedLetters(what)] }, at + 2];
}

function classEnd(source: string, from: number): number {
  let at = from + 1;
  while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}

/** The letters of a class; where they are many, or ranges of them, it may be any. */
function lettersOf(set: string): Part {
  const letters = set
    .replaceAll('\\s', ' ')
    .replaceAll('\\d', '0')
    .replace(/\\([^\w])/g, '$1');
  if (set.startsWith('^') || letters.includes('\\') || /.-./u.test(letters) || /[\ud800-\udfff]/.test(letters))
    return anything;
  const exact = [...new Set(foldedLetters(letters))];
  return exact.length <= MOST / 4 ? { exact } : anything;
}
