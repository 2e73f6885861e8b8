import type { Entry } from './lexicon.ts';
import type { Match } from './match.ts';
import { isCompounding, isUnspaced, namesFirst, type Tongue } from './stems.ts';
import { toolFor } from './tools.ts';

// What a title is about. Its phrases stand in parts divided by punctuation; within a part, what comes after 'for', 'with',
// 'in the shape of' is left out, and so is what stands before 'shaped', 'scented', '造型', '用'. Of the rest the thing named
// outranks the stuffs; of several things it is the last of those that stand together where the language names the thing
// last (walnut table, 核桃木餐桌), and the first where it names it first (mesa de nogal, стол из ореха).

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

interface Candidate extends Match {
  /** How many matches stood before it; one more than the last where nothing unknown stands between. */
  run: number;
  /** A space stands before it, in a language that parts words by none. */
  apart: boolean;
}

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
    // '12 cases', 'x 2 case', '10 lb case': a number of packs. '1kg 지퍼백': what it comes in.
    if (role === 'goods' && (isCounted(text, match) || isPackOf(text, match))) continue;
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
  const pick = first ? firstOf : isCompounding(tongue) ? lastButMedia : lastOf;
  const headOf = (candidates: readonly Candidate[]): Head[] => {
    const head = pick(candidates);
    if (!head) return [];
    const entry = toolFor(text, head, matches[matches.findIndex(({ start }) => start === head.start) + 1], tongue);
    return [{ ...headFrom(head), entry }];
  };
  if (!first) for (const one of parts) one.candidates = withoutBrand(one.candidates, text);
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

/** Names and mottoes: 'Футболка «Чайник»', 'Tee "Toy Collector"'. A figure before the sign makes it inches. */
const quotes = /(?<![\d\p{L}])["“„«][^"“”„«»]{2,80}["”“»](?![\d\p{L}])/gu;
const quotesIn = (text: string): [start: number, end: number][] =>
  [...text.matchAll(quotes)].map(({ index, 0: { length } }) => [index, index + length]);

const isPrint = /sticker|decal|tattoo|aufkleber|ステッカー|스티커|墙贴|贴纸/iu;
const isCloth = /^(?:textiles\.|footwear|childrens\.apparel)/;

const isCounted = (text: string, { start, end }: Match): boolean =>
  /^cases?$/i.test(text.slice(start, end)) &&
  /\d\s*(?:x|kg|g|oz|lbs?|pounds?|l|ml)?\s*$/i.test(text.slice(Math.max(0, start - 10), start));

/** 'Piles incluses', 'no incluida', '별매': it comes with the thing, or does not. */
const isBeside = (text: string, { end }: Match): boolean => beside.test(text.slice(end, end + 40));
const beside =
  /^\s?[(（]?(?:(?:are |is |not |no |non |nicht |não |ne |не )?(?:included|inclu[si]\p{L}*|incluíd\p{L}*|inklusive|enthalten|im lieferumfang|входит|входят|входят в комплект|в комплекте|dołączon\p{L}*)(?!\p{L})|付属|別売|포함|미포함|별매|별도)/iu;

/** A bag that closes, beside an amount. */
const isPackOf = (text: string, { start, end }: Match): boolean =>
  /^(?:zip(?:per|lock)?[ -]?(?:bag|pouch)|지퍼백|ジッパー袋|自封袋|拉链袋)$/iu.test(text.slice(start, end)) &&
  (amountBefore.test(text.slice(0, start)) || amountAfter.test(text.slice(end)));
const amountBefore = /\d\s?(?:kg|g|oz|lb)s?\s*$/i;
const amountAfter = /^\s*\d+(?:[.,]\d+)?\s?(?:kg|g|oz|lb)/i;

const isHyphened = (text: string, { start, end }: Match): boolean => text[start - 1] === '-' || text[end] === '-';

/** Whether nothing stands between a word and one that says how it is meant. */
const isNext = (between: string, tongue: Tongue): boolean =>
  tongue === 'zh' || tongue === 'ja' ? between === '' : /^[\s-]?$/.test(between);

/** 'No.8', 'No 5': a number and no denial. */
const isNumber = (text: string, { start, end }: Match): boolean =>
  /^no$/i.test(text.slice(start, end)) && /^\s?\.?\s?\d/.test(text.slice(end));

type Gap = 'none' | 'space' | 'words' | 'break';
/** Signs that part a title; a hyphen only between spaces. */
const breaks = /[,，、;；:：|/•·【】[\]()（）「」『』!！?？。…~～"“”«»]|\s[-–—]\s|[–—]|\.\s/u;
const letters = /[\p{L}\p{N}]/u;

function gapOf(between: string, tongue: Tongue): Gap {
  if (between === '') return 'none';
  if (breaks.test(between) || (/[&+]/.test(between) && isUnspaced(tongue))) return 'break';
  // 'Oatmeal & goat milk soap' is one thing.
  if (/[&+]/.test(between)) return 'words';
  if (!letters.test(between)) return 'space';
  // One unknown sign between two known words is mostly part of them: 实木小餐桌.
  if (!isUnspaced(tongue) || between.trim().length > 1 || tongue === 'ko') return 'words';
  return /\s/.test(between) ? 'space' : 'none';
}

const isThing = ({ entry: { role, level, generic } }: Candidate): boolean =>
  role === 'goods' && level === 3 && !generic;
/** 'Hibiscus tea bags' is tea. */
const isSureStuff = ({ entry: { role, level, generic } }: Candidate): boolean =>
  role === 'goods' && level === 2 && !generic;
const isCare = ({ entry: { role, id } }: Candidate): boolean => role === 'goods' && id.startsWith('cosmetics');
const isStuff = ({ entry: { role, generic } }: Candidate): boolean => role === 'goods' && !generic;
const isNamed = ({ entry: { role } }: Candidate): boolean => role === 'goods';

/**
 * 'Wok Master Premium Oyster Sauce 510g', 'Golden Comb Wild Forest Honey 425 g': a thing of one word at the very beginning, unknown
 * words, then something eaten, by weight: the thing is part of a name.
 */
function withoutBrand(candidates: Candidate[], text: string): Candidate[] {
  const [thing, ...others] = candidates;
  if (!thing || !isThing(thing) || isEaten(thing) || !brandLike.test(text.slice(0, thing.end))) return candidates;
  const stuff = others.find((one) => isSureStuff(one) && isEaten(one) && one.run !== thing.run);
  return stuff && !others.some(isThing) && byWeight.test(text) ? others : candidates;
}
const isEaten = ({ entry: { id } }: Candidate): boolean => id.startsWith('food.');
/** Nothing, or one word, before one word. */
const brandLike = /^(?:\p{Lu}[\p{L}'’]*\s)?\p{Lu}[\p{L}'’]*$/u;
const byWeight = /\d\s?(?:kg|g|oz|lbs?)(?![\p{L}\p{N}])/iu;

/** Languages that write what belongs together as one: 'Aufkleber Kaffeemaschine' are two words, and a sticker. */
const lastButMedia = (candidates: readonly Candidate[]): Candidate | undefined => {
  const [first] = candidates.filter(isThing);
  return first?.entry.id === 'general.media' && !first.within ? first : lastOf(candidates);
};

/** The last of the first things that stand together; else of the stuffs, else of what is named broadly, else of packs. */
function lastOf(candidates: readonly Candidate[]): Candidate | undefined {
  for (const rank of [isThing, isSureStuff, isStuff, isNamed, () => true]) {
    const ranked = candidates.filter(rank);
    const [first] = ranked;
    if (!first) continue;
    const together = ranked.filter(({ run }) => run === first.run);
    // 「スタンド 机」 are two; 「スマホ ケース」 is a case.
    const end = together.findIndex(({ apart, entry }, at) => at > 0 && apart && entry.id !== 'general.other');
    if (end > 0) together.length = end;
    // 'Infant formula milk powder'.
    const infant = together.find(({ entry: { id } }) => id === 'food.infant');
    // 'Popcorn white cheddar': what follows a snack is its taste.
    const snack = together.find(({ entry: { id, generic } }) => id === 'food.snacks' && !generic);
    // A sticker of a sword cuts nothing; what prints stickers is a machine.
    const print = together.find(({ entry: { phrase } }) => isPrint.test(phrase));
    if (print && !/^(?:electronics|appliances)/.test(together.at(-1)?.entry.id ?? '')) return print;
    // 'Tote bag laptop' is for one.
    const bag = together.find(({ entry: { id } }) => id === 'leather.bags');
    if (bag && together.at(-1)?.entry.id === 'electronics.radio') return bag;
    const last =
      snack && /^food\.(?:animal|spices|honey|meat|confectionery|nuts|dried)/.test(together.at(-1)?.entry.id ?? '')
        ? snack
        : together.at(-1);
    if (infant && last?.entry.id.startsWith('food.')) return infant;
    // 'Toy gun sponge': a toy stays one.
    const media = ranked.at(-1);
    if (media?.entry.id === 'general.media') return media;
    const toy = together.find(({ entry }) => entry.id.startsWith('toys.'));
    return toy && last?.entry.id === 'general.other' && !last.entry.keeper ? toy : last;
  }
  return undefined;
}

/** The first that is named; an open word yields to a thing after it, a broad one to a nearer one. */
function firstOf(candidates: readonly Candidate[]): Candidate | undefined {
  const named = candidates.filter(isStuff);
  const [first] = named;
  // 'Atlas du vin, livre'.
  const media = candidates.find(({ entry }) => entry.id === 'general.media');
  if (media && first && first.entry.level < 3) return media;
  if (first && first.entry.level > 1) return first;
  return (
    named.find(({ entry }) => entry.level === 3) ??
    named.find(({ entry }) => entry.level === 2) ??
    first ??
    candidates.find(isNamed) ??
    candidates[0]
  );
}
