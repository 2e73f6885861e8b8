import { type Candidate, isNamed, isStuff, isSureStuff, isThing } from './candidate.ts';
import { isCompounding, namesFirst, type Tongue } from './stems.ts';

// Of what a part of a title names, one is what it is about: the thing before the stuffs; of several things the last of those
// that stand together where the language names the thing last (walnut table, 核桃木餐桌), and the first where it names it first
// (mesa de nogal, стол из ореха).

/** How a language's titles are read: which of several candidates the part is about; none of none. */
export function pickerIn(tongue: Tongue): (candidates: readonly Candidate[]) => Candidate | undefined {
  if (namesFirst(tongue)) return firstOf;
  return isCompounding(tongue) ? lastButMedia : lastOf;
}

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

const isPrint = /sticker|decal|tattoo|aufkleber|ステッカー|스티커|墙贴|贴纸/iu;

/**
 * 'Wok Master Premium Oyster Sauce 510g', 'Golden Comb Wild Forest Honey 425 g': a thing of one word at the very beginning, unknown
 * words, then something eaten, by weight: the thing is part of a name.
 */
export function withoutBrand(candidates: Candidate[], text: string): Candidate[] {
  const [thing, ...others] = candidates;
  if (!thing || !isThing(thing) || isEaten(thing) || !brandLike.test(text.slice(0, thing.end))) return candidates;
  const stuff = others.find((one) => isSureStuff(one) && isEaten(one) && one.run !== thing.run);
  return stuff && !others.some(isThing) && byWeight.test(text) ? others : candidates;
}
const isEaten = ({ entry: { id } }: Candidate): boolean => id.startsWith('food.');
/** Nothing, or one word, before one word. */
const brandLike = /^(?:\p{Lu}[\p{L}'’]*\s)?\p{Lu}[\p{L}'’]*$/u;
const byWeight = /\d\s?(?:kg|g|oz|lbs?)(?![\p{L}\p{N}])/iu;
