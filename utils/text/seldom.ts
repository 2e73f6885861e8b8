import { letter as isLetter, traitsBefore } from './letters.ts';
import { BEGINS, foldedAt, foldedLetters, neededBy } from './needed-letters.ts';

/** What is looked for in a title. */
export interface Pattern {
  test(title: string): boolean;
  /** The words as they stand there, and where: UTF-16 units before them. */
  exec(title: string): RegExpExecArray | null;
}

/** Letters that some patterns need, looked up by the first three of them. */
interface Needed {
  codes: readonly number[];
  /** Numbers of the patterns. */
  of: number[];
}

/** Letters by a number of their first ones; and a bit for each number there is, since most places of a text begin none. */
class Table {
  private readonly all = new Map<number, Needed[]>();
  private readonly bits = new Uint32Array(0x10000 / 32);

  at(number: number): readonly Needed[] | undefined {
    return ((this.bits[number >> 5] ?? 0) >>> (number & 31)) & 1 ? this.all.get(number) : undefined;
  }

  keep(number: number, one: Needed): void {
    const same = this.all.get(number);
    if (same) same.push(one);
    else this.all.set(number, [one]);
    this.bits[number >> 5] = (this.bits[number >> 5] ?? 0) | (1 << (number & 31));
  }
}
/** Those that may stand anywhere, and those that no letter stands before. */
const anywhere = new Table();
const beginning = new Table();
const byText = new Map<string, Needed>();
let patterns = 0;

const numberOf = (one: number, two: number, three: number): number =>
  (one * 961 + two * 31 + three * 7 + (three >> 8)) & 0xffff;
/** Of these scripts one letter is word enough. */
const DENSE = 0x0e00;

/** A text that was looked at, and which patterns may stand in it: those marked with the number of the look. */
interface Look {
  text: string;
  number: number;
  marks: Uint32Array;
  /** So many patterns were known then. */
  known: number;
  folded?: string | undefined;
}
/** A listing's title and the levels of its category are asked in turn. */
const KEPT = 8;
const looks: Look[] = [];
let current: Look | undefined;
let looked = 0;

/** Looks at a text that many patterns will be asked of. */
export function lookAt(text: string): void {
  if (lookOf(text)) return;
  const old = looks.length < KEPT ? undefined : looks.shift();
  const marks = old && old.marks.length > patterns ? old.marks : new Uint32Array(patterns + 256);
  looked += 1;
  const look: Look = { text, number: looked, marks, known: patterns };
  looks.push(look);
  current = look;
  let before = 0;
  let one = text.length > 0 ? foldedAt(text, 0) : 0;
  let two = text.length > 1 ? foldedAt(text, 1) : 0;
  for (let at = 0; at < text.length; at += 1) {
    const three = at + 2 < text.length ? foldedAt(text, at + 2) : 0;
    const begins = !(before >= 97 && before <= 122) && (traitsBefore(text, at) & isLetter) === 0;
    markAt(look, numberOf(one, two, three), begins, at);
    if (three !== 0) markAt(look, numberOf(one, two, 0), begins, at);
    if (two !== 0 && one >= DENSE) markAt(look, numberOf(one, 0, 0), begins, at);
    before = one;
    one = two;
    two = three;
  }
}

/** Marks the patterns of which letters stand at a place. */
function markAt(look: Look, number: number, begins: boolean, at: number): void {
  const all = anywhere.at(number);
  if (all) mark(look, all, at);
  const begun = begins ? beginning.at(number) : undefined;
  if (begun) mark(look, begun, at);
}

function mark({ text, marks, number }: Look, all: readonly Needed[], at: number): void {
  search: for (const { codes, of } of all) {
    if (at + codes.length > text.length) continue;
    for (let more = 0; more < codes.length; more += 1) if (foldedAt(text, at + more) !== codes[more]) continue search;
    for (const pattern of of) marks[pattern] = number;
  }
}

function lookOf(text: string): Look | undefined {
  if (current?.text === text) return current;
  for (const look of looks)
    if (look.text === text) {
      current = look;
      return look;
    }
  return undefined;
}

/**
 * A pattern that stands in few titles, found just as it would be: it is only tried where letters are that it cannot do without. It
 * knows no place to go on from. `small`: what is looked for in, where that is not the title itself.
 */
export function seldom(pattern: RegExp): Pattern {
  const may = askerOf(() => pattern.source);
  return {
    test: (title) => may(title) && pattern.test(title),
    exec: (title) => (may(title) ? pattern.exec(title) : null),
  };
}

/** Whether a pattern may stand in a text; yes where the text was not looked at. */
export function askerOf(source: () => string): (text: string) => boolean {
  let number = -1;
  let needed: readonly string[] | undefined;
  const ready = () => {
    needed = neededBy(source());
    number = patterns;
    patterns += 1;
    for (const one of needed ?? []) keep(one, number);
  };
  return (text) => {
    const look = lookOf(text);
    if (!look) return true;
    if (number < 0) ready();
    if (needed === undefined) return true;
    if (number < look.known) return look.marks[number] === look.number;
    // It was not known yet when the text was looked at.
    look.folded ??= foldedLetters(text);
    return needed.some((one) => look.folded?.includes(one.replace(BEGINS, '')));
  };
}

function keep(text: string, pattern: number): void {
  const known = byText.get(text);
  if (known) {
    known.of.push(pattern);
    return;
  }
  const begins = text.startsWith(BEGINS);
  const codes = Array.from(begins ? text.slice(1) : text, (one) => one.charCodeAt(0));
  const made: Needed = { codes, of: [pattern] };
  byText.set(text, made);
  (begins ? beginning : anywhere).keep(numberOf(codes[0] ?? 0, codes[1] ?? 0, codes[2] ?? 0), made);
}
