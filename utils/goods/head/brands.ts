import { isUnspaced, namesFirst, type Tongue } from '../phrases/stems.ts';
import { type Candidate, isEaten, isEatenStuff, isOfNoKind, isSureStuff, isThing } from './candidate.ts';

/** A part without words that belong to somebody's name, or to the name of a sort. */
export function withoutNames(candidates: Candidate[], tongue: Tongue, text: string): Candidate[] {
  const [first] = candidates;
  if (!first) return candidates;
  // 'The Body Shop Mantequilla corporal': English in a title of another language.
  const english = tongue === 'en' ? undefined : /^The(?: \p{Lu}[\p{L}'’]+){1,3}/u.exec(text)?.[0].length;
  if (english !== undefined && first.end <= english) return candidates.filter(({ end }) => end > english);
  if (namesFirst(tongue)) return withoutToolBrand(withoutFoodBrand(candidates, text), text);
  // '榴莲干 冻干金枕头 100g': what is eaten by the gram is called like a pillow, and none; 银耳 小碗耳 like a bowl.
  if (isUnspaced(tongue) && candidates.some(isEatenStuff) && byGrams.test(text)) {
    const isFirst = isEatenStuff(first);
    const kept = candidates.filter(
      (one) => !(isFirst && isLaid(one) && one.apart) && !isInWord(one, candidates, text) && !isInSort(one, candidates),
    );
    if (isFirst || kept.length < candidates.length) return kept;
  }
  return withoutShapes(withoutBrand(candidates, text, tongue), text);
}

/** 'Cacao paste block 454 g', 'chocolate pencils 900 g': what is eaten by weight is pressed into blocks and cut into rings, and none. */
function withoutShapes(candidates: Candidate[], text: string): Candidate[] {
  if (!candidates.some(isEaten) || !byWeight.test(text)) return candidates;
  return candidates.filter((one) => !isLike(one, candidates));
}
const isLike = (one: Candidate, candidates: readonly Candidate[]): boolean => {
  const { phrase, id } = one.entry;
  if (id.startsWith('toys.')) return isShape.test(phrase);
  return isBit.test(phrase) && candidates.some((food) => isEaten(food) && food.end <= one.start);
};
/** Small things that sweets, herbs and pastry are shaped after. */
const isBit =
  /^(?:pencils?|buttons?|sticks?|rings?|coins?|balls?|pearls?|bars?|curls?|stars?|hearts?|shells?|ribbons?|beans? bags?|combs?|envelopes?)$/i;
export const isShape =
  /^(?:opener|tool|gadget|zange|werkzeug|blocks?|bricks?|cubes?|balls?|rings?|discs?|tiles?|marbles?)$/i;
const byGrams = /\d\s?(?:g|克|グラム)(?![\p{L}\p{N}])/iu;
const isLaid = ({ entry: { id } }: Candidate): boolean => /^(?:textiles|furniture|footwear|leather)\b/.test(id);

/** A letter that stands for a dish where it ends a word: before another that is not known it only says how the other looks. */
const isInWord = ({ entry, start, end }: Candidate, candidates: readonly Candidate[], text: string): boolean =>
  end - start === 1 &&
  entry.id.startsWith('kitchen') &&
  /^\p{Script=Han}/u.test(text.slice(end)) &&
  !/^[架柜垫套盖夹托盘碟筷勺具杯]/u.test(text.slice(end)) &&
  candidates.every((other) => other.start !== end);

/** Nor does one right before what is eaten: 金枕榴莲 is a sort of durian. */
const isInSort = (one: Candidate, candidates: readonly Candidate[]): boolean =>
  one.end - one.start === 1 && isLaid(one) && candidates.some((food) => food.start === one.end && isEatenStuff(food));

const isKitchenware = ({ entry: { id } }: Candidate): boolean => id.startsWith('kitchen');
const isWorn = ({ entry: { id } }: Candidate): boolean =>
  /^(?:textiles\.apparel|footwear|childrens\.apparel)$/.test(id);
/** 'Maison Tilleul Casse-noix', 'Moka Pantofole': languages that name the thing first put no food right before another noun but as a name. */
function withoutFoodBrand(candidates: Candidate[], text: string): Candidate[] {
  const [food, ...others] = candidates;
  const [thing] = others;
  if (!food || !thing || !isThing(thing) || thing.entry.pack || thing.entry.keeper) return candidates;
  if (!isEatenStuff(food) && !(isKitchenware(food) && isWorn(thing))) return candidates;
  const isName = brandLike.test(text.slice(0, food.end)) && /^\s\p{Lu}/u.test(text.slice(food.end, thing.start + 1));
  return isName && thing.start === food.end + 1 && !byWeight.test(text) ? others : candidates;
}

/** 'Serra Viva Suco de uva 1 litro': nor a thing of no kind before a name and something poured or weighed out. */
function withoutToolBrand(candidates: Candidate[], text: string): Candidate[] {
  const [thing, ...others] = candidates;
  const [food] = others;
  if (!thing || !food || !isOfNoKind(thing) || !isEatenStuff(food) || !byMuch.test(text)) return candidates;
  const isName = brandLike.test(text.slice(0, thing.end)) && /^\s\p{Lu}/u.test(text.slice(thing.end, food.start));
  return isName ? others : candidates;
}

/**
 * 'Wok Master Premium Oyster Sauce 510g', 'Golden Comb Wild Forest Honey 425 g': a thing of one word at the very beginning, unknown
 * words, then something eaten, by weight: the thing is part of a name.
 */
function withoutBrand(candidates: Candidate[], text: string, tongue: Tongue): Candidate[] {
  const [thing, ...others] = candidates;
  // But a candle is weighed itself: 'Duftkerze Vanille Keks 200 g'.
  if (!thing || !isThing(thing) || isEaten(thing) || isWeighed.test(thing.entry.id)) return candidates;
  const stuff = others.find((one) => isSureStuff(one) && isEaten(one) && one.run !== thing.run);
  if (!stuff || others.some(isThing)) return candidates;
  const isName = brandLike.test(text.slice(0, thing.end)) && byWeight.test(text);
  // 'Estense Bronze Label Balsamic Vinegar 250 ml'.
  return isName || (isOfNoKind(thing) && !isUnspaced(tongue) && byMuch.test(text)) ? others : candidates;
}
const isWeighed = /^(?:candles|chemicals|cosmetics)/;
/** Nothing, or one word, before one word. */
const brandLike = /^(?:\p{Lu}[\p{L}'’]*\s)?\p{Lu}[\p{L}'’]*$/u;
const byMuch = /\d\s?(?:kg|g|oz|lbs?|ml|cl|l|litros?|litri|litres?)(?![\p{L}\p{N}])/iu;
export const byWeight = /(?<!2[.,])\d\s?(?:kg|g|oz|lbs?)(?![\p{L}\p{N}])/iu;
