import {
  gapOf,
  isBeside,
  isDisowned,
  isHyphened,
  isNext,
  isNumber,
  isOneOfMany,
  isPackOf,
  quotesIn,
} from './around.ts';
import { byWeight } from './brands.ts';
import { type Candidate, isEatenStuff, isThing } from './candidate.ts';
import type { Role } from './lexicon.ts';
import type { Match } from './match.ts';
import { isUnspaced, namesFirst, type Tongue } from './stems.ts';

// A title's phrases are walked over in order of place; each is taken by its role, and changes how those after it are taken.

/** What a title's phrases come to: what its parts may be about, and what is said beside it. */
export interface Walked {
  /** What each part names in earnest. Parts are divided by punctuation. */
  parts: Candidate[][];
  /** Named after 'with' and the like, after 'for', before '用', within quotes, and as a likeness only. */
  left: Candidate[];
  meant: Candidate[];
  serves: Candidate[];
  quoted: Candidate[];
  likened: Candidate[];
  /** Said not to be there. */
  denied: Candidate[];
  /** Worlds that were set, and signs of a group, each with its words. */
  frames: Map<string, string>;
  signs: Map<string, string>;
}

/** Where the walk is. */
interface Walk extends Walked {
  text: string;
  tongue: Tongue;
  quotes: readonly [start: number, end: number][];
  run: number;
  /** What follows is said beside; and what for. */
  aside: boolean;
  purpose: boolean;
  /** What stands right behind it is said not to be there. */
  denial: Match | undefined;
  /** The next name is how the thing looks. */
  next: boolean;
  /** It is its colour. */
  hue: boolean;
  /** A space stood before, in a language that parts words by none. */
  apart: boolean;
  before: Match | undefined;
  /** The last name and the last frame, while what follows may still bear on them. */
  pending: Candidate | undefined;
  frame: Match | undefined;
}

/** Walks over the phrases found in a text of some language. */
export function walked(text: string, matches: readonly Match[], tongue: Tongue): Walked {
  const walk = begun(text, tongue);
  for (const match of matches) {
    cross(walk, match);
    const { role } = match.entry;
    if (role === 'goods' && isPackOf(text, match, partOf(walk).some(isEatenStuff))) continue;
    takers[role]?.(walk, match);
    walk.before = match;
  }
  return walk;
}

const begun = (text: string, tongue: Tongue): Walk => ({
  parts: [[]],
  left: [],
  meant: [],
  serves: [],
  quoted: [],
  likened: [],
  denied: [],
  frames: new Map(),
  signs: new Map(),
  text,
  tongue,
  quotes: quotesIn(text),
  run: 0,
  aside: false,
  purpose: false,
  denial: undefined,
  next: false,
  hue: false,
  apart: false,
  before: undefined,
  pending: undefined,
  frame: undefined,
});

const isHue = /^(?:couleurs?|color|cor|colore|цвет\p{L}*|farbe|kolor|kleur|färg|renk|warna|màu|لون|بلون)$/iu;

const takers: Partial<Record<Role, (walk: Walk, match: Match) => void>> = {
  goods: name,
  weak: name,
  suffix,
  aside,
  not,
  link,
  sign,
  frame,
};

const partOf = ({ parts }: Walk): Candidate[] => parts.at(-1) ?? [];
const wordsOf = ({ text }: Walk, { start, end }: Match): string => text.slice(start, end);
const isClose = ({ text, tongue }: Walk, one: Match | undefined, match: Match): boolean =>
  one !== undefined && isNext(text.slice(one.end, match.start), tongue);
const isQuoted = ({ quotes }: Walk, match: Match): boolean =>
  quotes.some(([start, end]) => start < match.start && match.end < end);

function takeBack({ parts }: Walk, one: Candidate): void {
  parts[parts.length - 1] = (parts.at(-1) ?? []).filter((other) => other !== one);
}

/** What stands between the last phrase and this one ends parts, asides and runs. */
function cross(walk: Walk, match: Match): void {
  const { text, tongue, before } = walk;
  const gap = gapOf(text.slice(before?.end ?? 0, match.start), tongue);
  if (gap === 'break' && before) {
    walk.parts.push([]);
    walk.aside = false;
    walk.purpose = false;
    walk.next = false;
  }
  if (gap === 'space' && isUnspaced(tongue)) {
    walk.aside = false;
    walk.purpose = false;
    walk.apart = true;
  }
  if (gap === 'break' || gap === 'words') {
    walk.run += 1;
    walk.pending = undefined;
    walk.frame = undefined;
  }
}

function suffix(walk: Walk, match: Match): void {
  const { pending, frame: set, frames } = walk;
  const { id } = match.entry;
  const close = isClose(walk, pending, match) ? pending : undefined;
  // A thing stays what it is, however it smells or is worked; a stuff does not: 'walnut brown', '花生印花'.
  if (close && ((id !== 'taste' && id !== 'worked') || close.entry.level < 3)) {
    takeBack(walk, close);
    walk.likened.push(close);
  }
  if (close && id === 'for') walk.serves.push(close);
  // 'Toy-shaped': no toy.
  if (set && isClose(walk, set, match) && id !== 'for') frames.delete(set.entry.id);
  walk.pending = undefined;
}

function aside(walk: Walk, match: Match): void {
  // 'Color nuez': the next word is how it looks; what follows may be the thing again.
  if (match.entry.id === 'next') {
    walk.next = true;
    walk.hue = isHue.test(wordsOf(walk, match));
    // 'Café couleur legging', 'шоколад цвета': by weight alone a stuff before the word for colour is sold.
    const { pending } = walk;
    if (walk.hue && pending && pending.entry.level < 3 && isClose(walk, pending, match) && !byWeight.test(walk.text)) {
      takeBack(walk, pending);
      walk.likened.push(pending);
    }
  } else if (!isPartOfWord(walk, match)) {
    walk.aside = true;
    walk.purpose = match.entry.id === 'for';
  }
}

function not(walk: Walk, match: Match): void {
  const { tongue, pending } = walk;
  // '자극 없는', 'şeker içermez': the word before is denied.
  if (tongue === 'ja' || tongue === 'ko' || tongue === 'tr') {
    if (pending && isClose(walk, pending, match)) {
      takeBack(walk, pending);
      walk.denied.push(pending);
    }
  } else if (!isPartOfWord(walk, match)) {
    walk.denial = match;
    // 无糖饼干: what follows that is the thing again.
    if (tongue === 'zh') return;
    walk.aside = true;
    walk.purpose = false;
  }
}

/** 'Slip-on', 'plug-in', 'No.8', '3 in 1'. */
const isPartOfWord = ({ text }: Walk, match: Match): boolean =>
  isHyphened(text, match) || isNumber(text, match) || isOneOfMany(text, match);

function link(walk: Walk): void {
  if (namesFirst(walk.tongue)) return;
  if (partOf(walk).some(({ entry }) => entry.role === 'goods' && entry.level > 1)) walk.aside = true;
}

function sign(walk: Walk, match: Match): void {
  const { signs } = walk;
  const { id } = match.entry;
  // What is dried is eaten.
  for (const one of id === 'dried' ? [id, 'food'] : [id]) if (!signs.has(one)) signs.set(one, wordsOf(walk, match));
}

/** Worlds that a title may say its goods are not of. */
const disowned: ReadonlySet<string> = new Set(['toy', 'child', 'doll', 'pet']);

function frame(walk: Walk, match: Match): void {
  const { text, frames, purpose, before } = walk;
  const { id, traits } = match.entry;
  if (frames.has(id) || isQuoted(walk, match)) return;
  // A shelf for toys is none itself; 'no artificial anything' is not artificial.
  if (disowned.has(id) && isDisowned(text, match)) return;
  if ((id === 'toy' && purpose) || (id === 'artificial' && before?.entry.role === 'not')) return;
  frames.set(id, wordsOf(walk, match));
  // Of a child a baby, where the word tells its age.
  if (traits.includes('for.under-3')) frames.set('baby', wordsOf(walk, match));
  walk.frame = match;
}

function name(walk: Walk, match: Match): void {
  const { text, tongue, run } = walk;
  // Korean writes what belongs together apart (자전거 헬멧), and the place of a lamp after it.
  const isPlaced = match.entry.id === 'furniture' && walk.pending?.entry.id.startsWith('lighting') === true;
  const named: Candidate = { ...match, run, apart: walk.apart && (tongue !== 'ko' || isPlaced) };
  if (isClose(walk, walk.denial, match)) {
    walk.denied.push(named);
    return;
  }
  if (match.entry.id.startsWith('toys') && isDisowned(text, match)) return;
  if (isQuoted(walk, match)) walk.quoted.push(named);
  else if (isBeside(text, match)) walk.left.push(named);
  else if (walk.aside) (walk.purpose ? walk.meant : walk.left).push(named);
  // No thing is a colour: 'шоколадного цвета плед'.
  else if (!walk.next || (walk.hue && isThing(named))) partOf(walk).push(named);
  walk.pending = named;
  walk.apart = false;
  walk.frame = undefined;
  walk.next = false;
}
