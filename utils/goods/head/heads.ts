import { kindByEnding } from '../phrases/endings.ts';
import type { Entry } from '../phrases/lexicon.ts';
import type { Match } from '../phrases/match.ts';
import { namesFirst, type Tongue } from '../phrases/stems.ts';
import { weight } from './amounts.ts';
import { withoutNames } from './brands.ts';
import { type Candidate, isCare, isEatenStuff, isThing } from './candidate.ts';
import { pickerIn } from './pick.ts';
import { toolFor } from './tools.ts';
import { walked } from './walk.ts';

// What a title is about. Its phrases stand in parts divided by punctuation; within a part, what comes after 'for', 'with',
// 'in the shape of' is left out, and so is what stands before 'shaped', 'scented', '造型', '用' (`walk.ts`). Which of the rest
// the part is about says `pick.ts`.

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
  /** The phrases of what is said not to be there: 'no coffee'. */
  denied: ReadonlySet<string>;
  /** The first name of something for skin or hair that stands in any part, though another word outranks it. */
  care: Head | undefined;
}

export interface Head {
  entry: Entry;
  /** The words as they stand in the title. */
  words: string;
}

/** Reads the phrases found in a text of some language. */
export function readHeads(text: string, matches: readonly Match[], tongue: Tongue): Said {
  const { parts, left, meant, serves, quoted, likened, denied, frames, signs } = walked(text, matches, tongue);
  const headFrom = ({ entry, start, end }: Candidate): Head => ({ entry, words: text.slice(start, end) });
  const pick = pickerIn(tongue, text);
  const headOf = (candidates: readonly Candidate[]): Head[] => {
    const head = pick(candidates);
    if (!head) return [];
    const after = matches[matches.findIndex(({ start }) => start === head.start) + 1];
    const entry = kindByEnding(text, head, after, tongue) ?? toolFor(text, head, after, tongue);
    return [{ ...headFrom(head), entry }];
  };
  const earnest = parts.map((candidates) => withoutNames(candidates, tongue, text));
  const plain = earnest.flatMap(headOf);
  // 'Presenter with laser pointer, USB battery': the battery is only its power.
  const [only] = plain;
  // But 'Batería para taladro con juego de brocas' begins with what is sold.
  const leads = namesFirst(tongue) && only !== undefined && text.startsWith(only.words);
  const runsOn = plain.length === 1 && only?.entry.id.startsWith('batteries.') && left.some(isThing) && !leads;
  // 'Geschirrtuch Motiv Zitronen': cloth with a pattern, where nothing else is named.
  // 'Teff flour brown 1 kg': by weight a colour is the flour's.
  const worn = likened.filter(
    (one) =>
      isCloth.test(one.entry.id) || (isEatenStuff(one) && weight.test(text) && coloured.test(text.slice(one.end))),
  );
  const heads = plain.length > 0 && !runsOn ? plain : headOf(quoted.length > 0 ? quoted : worn);
  const candidates = earnest.flat();
  const named = new Set(candidates.flatMap(({ entry: { id, level } }) => (level > 1 ? [id] : [])));
  const isNothing = heads.every(({ entry: { role } }) => role === 'weak');
  const boxes = heads.filter(({ entry: { role, id } }) => role === 'weak' && id === 'box');
  // 'Potes vazios para mel, 20 unidades': of empty ones how many there are may stand beside.
  const isBox = isNothing && boxes.length > (frames.has('artificial') ? 0 : heads.length - 1);
  return {
    heads,
    frames,
    signs,
    named,
    served: new Set([...serves, ...meant].map(({ entry }) => entry.id)),
    aside: isNothing ? headOf(left)[0] : undefined,
    kept: isBox ? headOf(meant)[0] : undefined,
    purpose: isNothing ? (headOf(meant)[0] ?? headOf(serves)[0]) : undefined,
    denied: new Set(denied.map(({ entry: { phrase } }) => phrase)),
    care: candidates.filter(isCare).map(headFrom)[0],
  };
}

const coloured = /^\s(?:brown|white|black|red|green|yellow|pink|gold(?:en)?)(?!\p{L})/iu;
const isCloth = /^(?:textiles\.|footwear|childrens\.apparel)/;
