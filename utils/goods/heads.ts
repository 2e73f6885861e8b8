import { gapOf, isBeside, isHyphened, isNext, isNumber, isPackOf, quotesIn } from './around.ts';
import { type Candidate, isCare, isEatenStuff, isThing } from './candidate.ts';
import { kindByEnding } from './endings.ts';
import type { Entry } from './lexicon.ts';
import type { Match } from './match.ts';
import { pickerIn, withoutNames } from './pick.ts';
import { isUnspaced, namesFirst, type Tongue } from './stems.ts';
import { toolFor } from './tools.ts';

// What a title is about. Its phrases stand in parts divided by punctuation (`around.ts`); within a part, what comes after 'for',
// 'with', 'in the shape of' is left out, and so is what stands before 'shaped', 'scented', '造型', '用'. Which of the rest the
// part is about says `pick.ts`.

/** What is named in a title, and what stands round it. */
export interface Said {
  /** What each part of the title names, in order; parts that name nothing are left out. */
  heads: Head[];
  /** Worlds that were set, with the words: 'toy', 'pet', 'child', 'artificial'. */
  frames: ReadonlyMap<string, string>;
  /** Signs of a group, each with its words. */
  signs: ReadonlyMap<string, string>;
  /** Ids of all that is named in earnest, heads or not. */
  named: ReadonlySet<string>;
  /** Ids of what is named after 'for'. */
  served: ReadonlySet<string>;
  /** Where no part names more than a pack: what is named after 'for', 'with' and the like. */
  aside: Head | undefined;
  /** Where only a box is named: what it is for, as in 'caja para pilas'; 'box with chocolates' is chocolates. */
  kept: Head | undefined;
  /** Where no part names anything: what the thing is for, as in 'forminhas para brigadeiro', 'tea strainer holder'. */
  purpose: Head | undefined;
  /** The first name of something for skin or hair that stands in any part, though another word outranks it. */
  care: Head | undefined;
}

export interface Head {
  entry: Entry;
  /** The words as they stand in the title. */
  words: string;
}

const deniesBefore = (tongue: Tongue): boolean => tongue === 'ja' || tongue === 'ko';

interface Part {
  candidates: Candidate[];
}

/** Reads the phrases found in a text of some language. */
export function readHeads(text: string, matches: readonly Match[], tongue: Tongue): Said {
  const frames = new Map<string, string>();
  const signs = new Map<string, string>();
  const parts: Part[] = [{ candidates: [] }];
  const first = namesFirst(tongue);
  let part = parts[0] as Part;
  let aside = false;
  let next = false;
  let apart = false;
  const likened: Candidate[] = [];
  const serves: Candidate[] = [];
  const drop = (one: Candidate) => {
    part.candidates = part.candidates.filter((other) => other !== one);
    likened.push(one);
  };
  const left: Candidate[] = [];
  const meant: Candidate[] = [];
  let purpose = false;
  const quoted: Candidate[] = [];
  const quotes = quotesIn(text);
  let run = 0;
  let before: Match | undefined;
  let pending: Candidate | undefined;
  let frame: Match | undefined;
  for (const match of matches) {
    const gap = gapOf(text.slice(before?.end ?? 0, match.start), tongue);
    if (gap === 'break' && before) {
      part = { candidates: [] };
      parts.push(part);
      aside = false;
      purpose = false;
      next = false;
    }
    if (gap === 'space' && isUnspaced(tongue)) {
      aside = false;
      purpose = false;
      apart = true;
    }
    if (gap === 'break' || gap === 'words') {
      run += 1;
      pending = undefined;
      frame = undefined;
    }
    const { role, id } = match.entry;
    if (role === 'suffix') {
      const close = pending && isNext(text.slice(pending.end, match.start), tongue) ? pending : undefined;
      // A thing stays what it is, however it smells or is worked; a stuff does not: 'walnut brown', '花生印花'.
      if (close && ((id !== 'taste' && id !== 'worked') || close.entry.level < 3)) drop(close);
      if (close && id === 'for') serves.push(close);
      // 'Toy-shaped': no toy.
      if (frame && isNext(text.slice(frame.end, match.start), tongue) && id !== 'for') frames.delete(frame.entry.id);
      pending = undefined;
    }
    // 'Color nuez': the next word is how it looks; what follows may be the thing again.
    if (role === 'aside' && id === 'next') next = true;
    // '자극 없는': the word before is denied.
    else if (role === 'not' && deniesBefore(tongue)) {
      const denied = pending;
      if (denied && isNext(text.slice(denied.end, match.start), tongue))
        part.candidates = part.candidates.filter((one) => one !== denied);
    }
    // 'Slip-on', 'plug-in': part of a word.
    else if ((role === 'aside' || role === 'not') && !isHyphened(text, match) && !isNumber(text, match)) {
      aside = true;
      purpose = role === 'aside' && id === 'for';
    }
    if (role === 'link' && !first && part.candidates.some(({ entry }) => entry.role === 'goods' && entry.level > 1))
      aside = true;
    if (role === 'sign') {
      const words = text.slice(match.start, match.end);
      // What is dried is eaten.
      for (const sign of id === 'dried' ? [id, 'food'] : [id]) if (!signs.has(sign)) signs.set(sign, words);
    }
    // 'No artificial anything': it is not artificial.
    const isQuoted = quotes.some(([start, end]) => start < match.start && match.end < end);
    // A shelf for toys is none itself.
    const isServed = id === 'toy' && purpose;
    if (
      role === 'frame' &&
      !frames.has(id) &&
      !isQuoted &&
      !isServed &&
      !(id === 'artificial' && before?.entry.role === 'not')
    ) {
      frames.set(id, text.slice(match.start, match.end));
      // Of a child a baby, where the word tells its age.
      if (match.entry.traits.includes('for.under-3')) frames.set('baby', text.slice(match.start, match.end));
      frame = match;
    }
    if (role === 'goods' && isPackOf(text, match, part.candidates.some(isEatenStuff))) continue;
    if (role === 'goods' || role === 'weak') {
      // Korean writes what belongs together apart (자전거 헬멧), and the place of a lamp after it.
      const placed = match.entry.id === 'furniture' && pending?.entry.id.startsWith('lighting');
      pending = { ...match, run, apart: apart && (tongue !== 'ko' || placed === true) };
      apart = false;
      frame = undefined;
      if (isQuoted) quoted.push(pending);
      else if (isBeside(text, match)) left.push(pending);
      else if (aside) (purpose ? meant : left).push(pending);
      else if (!next) part.candidates.push(pending);
      next = false;
    }
    before = match;
  }
  const headFrom = ({ entry, start, end }: Candidate): Head => ({ entry, words: text.slice(start, end) });
  const pick = pickerIn(tongue, text);
  const headOf = (candidates: readonly Candidate[]): Head[] => {
    const head = pick(candidates);
    if (!head) return [];
    const after = matches[matches.findIndex(({ start }) => start === head.start) + 1];
    const entry = kindByEnding(text, head, after, tongue) ?? toolFor(text, head, after, tongue);
    return [{ ...headFrom(head), entry }];
  };
  for (const one of parts) one.candidates = withoutNames(one.candidates, tongue, text);
  const plain = parts.flatMap(({ candidates }) => headOf(candidates));
  // 'Presenter with laser pointer, USB battery': the battery is only its power.
  const [only] = plain;
  const runsOn = plain.length === 1 && only?.entry.id.startsWith('batteries.') && left.some(isThing);
  // 'Geschirrtuch Motiv Zitronen': cloth with a pattern, where nothing else is named.
  const worn = likened.filter(({ entry }) => isCloth.test(entry.id));
  const heads = plain.length > 0 && !runsOn ? plain : headOf(quoted.length > 0 ? quoted : worn);
  const named = new Set(
    parts.flatMap(({ candidates }) => candidates.flatMap(({ entry: { id, level } }) => (level > 1 ? [id] : []))),
  );
  const isNothing = heads.every(({ entry: { role } }) => role === 'weak');
  const isBox = heads.length > 0 && heads.every(({ entry: { role, id } }) => role === 'weak' && id === 'box');
  return {
    heads,
    frames,
    signs,
    named,
    served: new Set([...serves, ...meant].map(({ entry }) => entry.id)),
    aside: isNothing ? headOf(left)[0] : undefined,
    kept: isBox ? headOf(meant)[0] : undefined,
    purpose: isNothing ? (headOf(meant)[0] ?? headOf(serves)[0]) : undefined,
    care: parts.flatMap(({ candidates }) => candidates.filter(isCare)).map((one) => headFrom(one))[0],
  };
}

const isCloth = /^(?:textiles\.|footwear|childrens\.apparel)/;
