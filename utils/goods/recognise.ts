import type { Listing } from '../listing.ts';
import { charge, current, heavy, muchOf, volume, weight } from './amounts.ts';
import { inHair } from './called.ts';
import { classIn } from './classes.ts';
import { departmentIn } from './departments.ts';
import { partOnly, playedByAdults } from './disowned.ts';
import { byEvidence } from './evidence.ts';
import type { Recognised } from './goods.ts';
import type { Head, Said } from './heads.ts';
import { kindOf } from './kinds.ts';
import { withItsLamp } from './kits.ts';
import type { Entry } from './lexicon.ts';
import { heatedKettle } from './mains.ts';
import { byNorm, isOpenToNorm } from './norms.ts';
import { outrightIn } from './outright.ts';
import { outweighed } from './outweighed.ts';
import { type Reading, readText, readTraits } from './read.ts';
import { type Sayings, sayingsOf } from './sayings.ts';
import { hasParts, isShelfOfParts } from './shelves.ts';
import { decorIn, unplayed } from './shown.ts';
import { composed, together } from './together.ts';
import { hintOf } from './tongue.ts';
import type { TraitId } from './traits.ts';
import { type Found, found as madeOf, weigh } from './weigh.ts';
import { worldsIn } from './world-of.ts';
import { byWorld, inWorld, isOf, type Worlds } from './worlds.ts';

/** What a listing was read to be: its goods, and what the words that name them tell beside. */
export interface Recognition {
  goods: Recognised[];
  traits: { id: TraitId; because: string }[];
  title: Reading | undefined;
  /** What the listing says of traits; found once, when it is asked for. */
  sayings: () => Sayings;
}

const poured = new Set(['food', 'cosmetics', 'chemicals', 'biocides']);
const onCurrent = new Set(['electronics', 'appliances', 'lighting', 'optics']);
const currentTraits = new Set<TraitId>([
  'has.radio',
  'has.mains',
  'has.battery',
  'has.lithium-battery',
  'has.usb-charging',
]);

/** Whether a title says that the thing runs on current: by figures, or by words that tell it. */
const isPowered = ({ text, tongue }: Reading): boolean =>
  current.test(text.original) ||
  readTraits(text, [tongue]).some(({ entry }) => entry.traits.some((id) => currentTraits.has(id)));

/** Whether a toy of that name runs on current: by what is said of it, or by its name; a cooker to play with seldom does. */
const isElectric = ({ id, traits }: Entry, { signs }: Said): boolean =>
  signs.has('electric') || signs.has('remote') || id === 'drones' || (traits.length > 0 && isOf(id, 'electronics'));

/** A charger that holds mAh is a power bank. */
const isBank = ({ id }: Entry, title: string): boolean => id === 'electronics.charger' && charge.test(title);

/** What the title and the category path say, weighed against each other. */
export function recogniseGoods(listing: Listing): Recognition {
  const hint = hintOf(listing);
  const title = listing.title ? readText(listing.title, hint) : undefined;
  const path = readPath(listing, hint);
  const called = title ? judge(title, worldsOf(path)) : undefined;
  const found = (isOpenToNorm(called) ? byNorm(listing) : undefined) ?? called;
  const said = saidBy(path);
  // A baby's bonnet stands among bonnets.
  const isChilds =
    found?.id === 'childrens.apparel' && found.sure && isOf(said?.id ?? '', 'textiles.apparel', 'footwear');
  // A book stands among books, whatever its shelf is called after: 'Books > Computers'.
  const shelved =
    found?.id === 'general.media' ? path.map((level) => judge(level)).find((one) => one?.id === found.id) : undefined;
  const category = isChilds ? undefined : (shelved ?? said);
  // What only the category's world makes of a title, a thing that the category names outranks: 'Peanut chew' among dog toys.
  const named = found && category?.sure && category.heads.some(({ entry: { generic } }) => !generic);
  const isOwn = !named || !title || found !== called || judge(title)?.id === found.id;
  const goods = withItsLamp(weigh(isOwn ? found : undefined, category), title);
  const traits = found
    ? found.heads.flatMap(({ entry, words }) => entry.traits.map((id) => ({ id, because: words })))
    : [];
  let sayings: Sayings | undefined;
  return {
    goods,
    traits,
    title,
    sayings: () => {
      sayings ??= sayingsOf(listing, title);
      return sayings;
    },
  };
}

/** `outer`: the worlds its category sets. */
function judge(reading: Reading, outer?: Worlds): Found | undefined {
  const taken = judged(reading, outer);
  return taken && unplayed(taken, reading);
}

function judged(reading: Reading, outer?: Worlds): Found | undefined {
  const { said, text } = reading;
  const outright = outrightIn(reading);
  if (outright) return { ...outright, or: undefined, heads: [], thing: true };
  const worlds = worldsIn(reading, outer);
  const classed = worlds.has('pet') || worlds.has('doll') || worlds.has('toy') ? undefined : classIn(reading);
  if (classed) return classed;
  const head = chosen(said.heads);
  if (!head || head.entry.role === 'weak') {
    const { kept } = said;
    if (kept && head) {
      const id = isOf(kept.entry.id, 'food') ? 'kitchen.food-contact' : 'general.other';
      return { id, because: [head.words, kept.words], sure: true, or: undefined, heads: [], thing: true };
    }
    const alone = byWorld(worlds, said.signs.has('food') && weight.test(text.original));
    if (alone) {
      const id = together({ id: alone.id, phrase: '', level: 3, keeper: false }, said);
      return { id, because: [alone.because], sure: true, or: undefined, heads: [], thing: true };
    }
    const made = composed(said.signs);
    if (made) return { ...made, sure: true, or: undefined, heads: [], thing: false };
    const part = said.purpose && partOnly(said.purpose.entry.id, said.purpose.words, reading);
    if (part) return part;
    const game = playedByAdults(reading);
    return game ? madeOf(game) : byEvidence(reading);
  }
  // 'Arabic coffee dallah (no coffee)': what is said to be without that stuff serves it.
  if (
    said.denied.has(head.entry.phrase) &&
    isOf(head.entry.id, 'food') &&
    head.entry.level < 3 &&
    !weight.test(text.original)
  )
    return madeOf({ id: 'kitchen.food-contact', because: [head.words], sure: true });
  // 'Kuru mango dilimleri': an open word yields to what two signs make.
  const dried = head.entry.level === 1 && isOf(head.entry.id, 'food') ? composed(said.signs) : undefined;
  if (dried && isOf(dried.id, 'food')) return { ...dried, sure: true, or: undefined, heads: [], thing: false };
  // 'RC car for kids, lithium battery': what a child steers from afar is a toy, whatever feeds it.
  const steered =
    worlds.has('child') && (isOf(head.entry.id, 'batteries') || head.entry.level === 1)
      ? composed(said.signs)
      : undefined;
  if (steered && isOf(steered.id, 'toys')) return { ...steered, sure: true, or: undefined, heads: [], thing: true };
  const weightier = outweighed(head, reading, worlds);
  if (weightier) return weightier;
  const entry = {
    ...head.entry,
    id: isBank(head.entry, text.original) ? 'electronics.power-bank' : together(head.entry, said),
  };
  const kettle = isOf(entry.id, 'kitchen') ? heatedKettle(text.original) : undefined;
  if (kettle) return madeOf({ id: 'appliances.household', because: [kettle], sure: true });
  const part = partOnly(entry.id, head.words, reading);
  if (part) return part;
  const framed = inWorld(entry.id, entry.keeper, worlds, isElectric(entry, said));
  const because = [head.words, ...framed.because];
  const heads = said.heads.filter((one) => one.entry.id === head.entry.id);
  const base = { because: [...new Set(because)], heads, thing: entry.level === 3 };
  // What the real thing has, a toy of it has not.
  if (framed.id !== entry.id) {
    const made = framed.id === 'toys.general' ? { ...base, heads: [] } : base;
    return { ...made, id: framed.id, sure: framed.sure, or: framed.sure ? undefined : entry.id };
  }
  if (entry.level > 1 && !entry.generic) return { ...base, id: entry.id, sure: true, or: undefined };
  // An open word is settled by signs of its own group: a weight, 'raw', 'germination'.
  const group = entry.id.split('.')[0] ?? '';
  const other = entry.or?.split('.')[0] ?? '';
  const signedFor = (name: string) =>
    said.signs.has(name) ||
    // A cream is weighed out as well.
    (name === 'food' &&
      entry.or !== 'cosmetics.skin' &&
      (entry.id === 'cosmetics.skin' ? heavy : weight).test(text.original)) ||
    (poured.has(name) && volume.test(text.original)) ||
    // Nobody eats a cream against pain.
    (name === 'cosmetics' && said.signs.has('sun')) ||
    (name === 'cosmetics' && entry.or === 'food.animal-origin' && relieves.test(text.original)) ||
    // A mask for the night is weighed out where it is rubbed in.
    (name === 'cosmetics' && entry.or === 'general.other' && weight.test(text.original)) ||
    (onCurrent.has(name) && isPowered(reading)) ||
    name === 'batteries' ||
    (['general', 'textiles', 'appliances'].includes(name) && entry.generic && !entry.or) ||
    // Seeds that nobody calls food are sown.
    (name === 'plants' && group === name && !said.signs.has('food') && !muchOf(text.original)) ||
    (name === 'toys' && worlds.has('child')) ||
    (name === 'general' && worlds.has('pet'));
  const signed = signedFor(group);
  const otherSigned = other !== '' && signedFor(other);
  if (signed && !otherSigned) return { ...base, id: entry.id, sure: true, or: undefined };
  if (otherSigned && !signed && entry.or) return { ...base, id: entry.or, sure: true, or: undefined };
  return { ...base, id: entry.id, sure: false, or: entry.or };
}

const relieves =
  /(?<!\p{L})(?:pain|itch|relief|menthol|arnica|acne|wrinkles?|eczema|scars?|antifungal|hydrocortisone|lidocaine)(?!\p{L})/iu;

/** Of the parts of a title the first names the goods, unless a later one is nearer. */
function chosen(heads: readonly Head[]): Head | undefined {
  const [first] = heads;
  if (!first) return undefined;
  const rank = ({ entry: { role, level, generic } }: Head) => (role === 'weak' ? 0 : generic ? 1 : level === 1 ? 2 : 3);
  // A book about honey names honey first.
  const media = heads.find(({ entry }) => entry.id === 'general.media');
  if (
    media &&
    (first.entry.level < 3 ||
      (!first.entry.keeper &&
        isOf(first.entry.id, 'kitchen', 'general.other', 'toys', 'knives', 'electronics.charger')))
  )
    return media;
  return (
    heads.find((head) => rank(head) === 3) ??
    heads.reduce((best, head) => (rank(head) > rank(best) ? head : best), first)
  );
}

/** The levels of a category path that are looked at, the deepest first. */
const readPath = ({ category = [] }: Listing, hint: ReturnType<typeof hintOf>): Reading[] =>
  category
    .slice(-6)
    .reverse()
    .map((name) => readText(name.slice(0, 200), hint));

/** Worlds a category sets for all that stands in it; of its many departments only for pets, of toys and of dolls. */
function worldsOf(path: readonly Reading[]): Worlds {
  const set = new Map<string, string>();
  for (const { said } of path)
    for (const [name, words] of said.frames)
      if (name === 'pet' || name === 'toy' || name === 'doll') set.set(name, words);
  return set;
}

/** What the category path says: the deepest level that says anything, of a kind or at least of a group. */
function saidBy(path: readonly Reading[]): Found | undefined {
  const worlds = worldsOf(path);
  let isOfParts = false;
  for (const reading of path) {
    // Whoever knows our kinds may name one by its id.
    const id = reading.text.original;
    if (id.includes('.') && kindOf(id)) return { ...madeOf({ id, because: [id], sure: true }), thing: true };
    const department = worlds.size > 0 ? undefined : departmentIn(reading);
    if (department) return madeOf(department);
    const found = judge(reading, worlds);
    // Whatever is decorative or collected stands in a department of such.
    const isBroad = reading.said.heads.length === 0 && (decorIn(reading) ?? inHair(reading)) !== undefined;
    if (found && !isBroad && found.because.length > 0 && reading.said.heads[0]?.entry.role !== 'weak')
      // 'Phones > Parts': what stands there belongs to a phone, and is none.
      return isOfParts && hasParts(found.id) ? undefined : found;
    isOfParts ||= isShelfOfParts(id);
  }
  return undefined;
}
