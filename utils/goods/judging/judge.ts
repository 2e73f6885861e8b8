import { classIn } from '../classes/classes.ts';
import { outrightIn } from '../classes/outright.ts';
import { charge, current, heavy, muchOf, volume, weight } from '../head/amounts.ts';
import type { Head, Said } from '../head/heads.ts';
import { heatedKettle } from '../head/mains.ts';
import { isBakingMould } from '../head/moulds.ts';
import { isCast, isGum, isPart, isPoured } from '../head/pick.ts';
import { type Reading, readTraits } from '../head/read.ts';
import { composed, together } from '../head/together.ts';
import { type Found, found as madeOf } from '../head/weigh.ts';
import { byWorld, inWorld, isOf, type Worlds } from '../head/worlds.ts';
import type { Entry } from '../phrases/lexicon.ts';
import type { TraitId } from '../traits.ts';
import { isForBoth } from './body-and-hair.ts';
import { carLampIn } from './car-lamps.ts';
import { dressedToPlay } from './costumes.ts';
import { partOnly, playedByAdults } from './disowned.ts';
import { byEvidence } from './evidence.ts';
import { givenToKept } from './kept-beasts.ts';
import { outweighed } from './outweighed.ts';
import { unplayed } from './shown.ts';
import { swimRingIn } from './swimming.ts';
import { clockIn } from './time-signals.ts';
import { fedToBeasts } from './turned.ts';
import { uneaten } from './uneaten.ts';
import { worldsIn } from './world-of.ts';
import { unworn } from './worn-by-things.ts';

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

/** Whether a toy of that name runs on current: by what is said of it, or by its name; a cooker or a drill to play with often does not. */
const isElectric = ({ id, traits }: Entry, { signs }: Said): boolean =>
  signs.has('electric') ||
  signs.has('remote') ||
  id === 'drones' ||
  (isOf(id, 'electronics') && traits.some((one) => currentTraits.has(one) && one !== 'has.mains'));

/** What beasts bite squeaks, and holds no battery for it: 宠物发声玩具, 'juguete sonoro para perro'. */
const isSqueak = ({ entry, words }: Head, worlds: Worlds): boolean =>
  worlds.has('pet') && entry.id === 'toys.electronic' && sounding.test(words);
const sounding = /发声|有声|音の|音が|sonor|sound|sesli|소리|มีเสียง/iu;

/** A charger that holds mAh is a power bank. */
const isBank = ({ id }: Entry, title: string): boolean => id === 'electronics.charger' && charge.test(title);

/** What a title, or a level of a category path, names. `outer`: the worlds its category sets. */
export function judge(reading: Reading, outer?: Worlds): Found | undefined {
  const taken = judged(reading, outer);
  return taken && uneaten(unworn(unplayed(dressedToPlay(taken, reading), reading), reading), reading);
}

function judged(reading: Reading, outer?: Worlds): Found | undefined {
  const { said, text } = reading;
  const outright = outrightIn(reading);
  if (outright) return { ...outright, or: undefined, thing: true };
  const clock = clockIn(reading);
  if (clock) return { ...clock, thing: true };
  const lamp = carLampIn(reading);
  if (lamp) return { ...madeOf(lamp), thing: true };
  const float = swimRingIn(reading);
  if (float) return float;
  const worlds = worldsIn(reading, outer);
  const classed = worlds.has('pet') || worlds.has('doll') || worlds.has('toy') ? undefined : classIn(reading);
  if (classed) return classed;
  const fed = (worlds.has('pet') ? fedToBeasts(reading) : undefined) ?? givenToKept(reading);
  const head = wornCup(reading) ?? chosen(said.heads);
  if (fed && (!head || head.entry.level < 3 || isOf(head.entry.id, 'general')))
    return { ...madeOf({ id: 'pet.food', because: [fed], sure: true }), thing: true };
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
    id: isBank(head.entry, text.original)
      ? 'electronics.power-bank'
      : isOf(head.entry.id, 'cosmetics.skin') && said.signs.has('hair') && isForBoth(text.original)
        ? head.entry.id
        : together(head.entry, said),
  };
  const kettle = isOf(entry.id, 'kitchen') ? heatedKettle(text.original) : undefined;
  if (kettle) return madeOf({ id: 'appliances.household', because: [kettle], sure: true });
  const part = partOnly(entry.id, head.words, reading);
  if (part) return part;
  const isBakedIn = isOf(entry.id, 'kitchen') && worlds.has('pet') && isBakingMould(head.words);
  const framed = isBakedIn
    ? { id: entry.id, because: [], sure: true }
    : inWorld(entry.id, entry.keeper, worlds, isElectric(entry, said));
  const because = [head.words, ...framed.because];
  const heads = said.heads.filter((one) => one.entry.id === head.entry.id);
  const base = { because: [...new Set(because)], heads, thing: entry.level === 3 };
  // What the real thing has, a toy of it has not.
  if (framed.id !== entry.id) {
    const made = framed.id === 'toys.general' || isSqueak(head, worlds) ? { ...base, heads: [] } : base;
    return { ...made, id: framed.id, sure: framed.sure, or: framed.sure ? undefined : entry.id };
  }
  // 'Resin charms for earrings': what is sold as resin tells how much of it, or what sets it.
  if (isCast.test(head.words) && (isGum.test(text.original) || !isPoured.test(text.original)))
    return { ...base, id: entry.id, sure: false, or: entry.or };
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
    (['general', 'textiles', 'appliances', 'kitchen'].includes(name) && entry.generic && !entry.or) ||
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

/** 'Menstrual cup, silicone cup with bag': no dish, though it bears the name of one; undefined where another thing is named. */
function wornCup({ matches, said: { heads }, text: { original } }: Reading): Head | undefined {
  const cup = matches.find(({ entry: { id, or } }) => id === 'medical.device' && or === 'general.other');
  if (!cup || !heads.every(({ entry: { id } }) => isOf(id, 'kitchen', 'medical', 'general.other', 'leather.bags')))
    return undefined;
  return { entry: cup.entry, words: original.slice(cup.start, cup.end) };
}

const card = /cards?$|karten?$|^cartes?|^tarjetas?|^bigliett[oi]|^cart(?:ão|ões)|^открытк|kartka|贺卡|カード|카드/iu;

/** Of the parts of a title the first names the goods, unless a later one is nearer. */
function chosen(heads: readonly Head[]): Head | undefined {
  const [first] = heads;
  if (!first) return undefined;
  const rank = ({ entry: { role, level, generic } }: Head) => (role === 'weak' ? 0 : generic ? 1 : level === 1 ? 2 : 3);
  // A book about honey names honey first.
  const media = heads.find(({ entry }) => entry.id === 'general.media');
  // 'Gift set: mug, spoon, greeting card': a card comes with what is given.
  const given =
    media && card.test(media.words)
      ? heads.slice(0, heads.indexOf(media)).find(({ entry: { level, generic } }) => level === 3 && !generic)
      : undefined;
  if (given) return given;
  if (
    media &&
    (first.entry.level < 3 ||
      (!first.entry.keeper &&
        isOf(first.entry.id, 'kitchen', 'general.other', 'toys', 'knives', 'electronics.charger', 'batteries')))
  )
    return media;
  // 'Pressure cooker, red handle': what a part is told of stands before it.
  const whole =
    (first.entry.level === 3 || isOf(first.entry.id, 'kitchen', 'appliances')) && first.entry.role !== 'weak';
  const named = whole
    ? heads.filter(({ entry: { id, phrase } }) => id !== 'general.other' || !isPart.test(phrase))
    : heads;
  return (
    named.find((head) => rank(head) === 3) ??
    named.reduce((best, head) => (rank(head) > rank(best) ? head : best), first)
  );
}
