import type { Listing } from '../listing.ts';
import type { Recognised } from './goods.ts';
import type { Head } from './heads.ts';
import { kindOf } from './kinds.ts';
import { type Reading, readText, readTraits } from './read.ts';
import { hintOf } from './tongue.ts';
import type { TraitId } from './traits.ts';

/** What a listing was read to be: its goods, and what the words that name them tell beside. */
export interface Recognition {
  goods: Recognised[];
  traits: { id: TraitId; because: string }[];
  title: Reading | undefined;
}

/** '500 g', '1 kg', '2斤': food is sold by weight. */
const weight =
  /\d\s?(?:kg|g|gm|gr|grams?|gramm|grammes|gramos|grammi|gramas|oz|ounces?|lbs?|pounds?|libras?|кг|г|гр|грамм|克|千克|公斤|斤|グラム|キロ|그램|킬로)(?![\p{L}\p{N}])/iu;

/** '500 ml', '1.5 л': so are drinks, lotions and cleaners. */
const volume =
  /\d\s?(?:ml|cl|l|lt|fl\.? ?oz|litres?|liters?|мл|л|毫升|升|ミリリットル|リットル|리터)(?![\p{L}\p{N}])/iu;
const poured = new Set(['food', 'cosmetics', 'chemicals', 'biocides']);

/** '220 V', '65W', '5000 mAh': what runs on current says so in figures. */
const current =
  /\d\s?(?:v|volts?|w|watts?|kw|mah|ghz|вт|ватт|квт|мач|ггц|毫安|瓦|伏|ワット|와트)(?![\p{L}\p{N}])|\d{3}\s?в(?![\p{L}\p{N}])/iu;
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

/** What the title and the category path say, weighed against each other. */
export function recogniseGoods(listing: Listing): Recognition {
  const hint = hintOf(listing);
  const title = listing.title ? readText(listing.title, hint) : undefined;
  const found = title ? judge(title) : undefined;
  const category = categoryOf(listing, hint);
  const goods = weigh(found, category);
  const traits = found
    ? found.heads.flatMap(({ entry, words }) => entry.traits.map((id) => ({ id, because: words })))
    : [];
  return { goods, traits, title };
}

interface Found {
  id: string;
  sure: boolean;
  /** What it may be as well, where it is not sure. */
  or: string | undefined;
  because: string[];
  /** The heads that named it. */
  heads: Head[];
  /** Whether a thing was named, not a stuff. */
  thing: boolean;
}

function judge(reading: Reading): Found | undefined {
  const { said, text } = reading;
  const head = chosen(said.heads);
  if (!head || head.entry.role === 'weak') {
    // 'Игрушечный пистолет', 'おもちゃの銃': the world is known, the thing need not be.
    const [name, to] = worlds.find(([world]) => said.frames.has(world)) ?? [];
    const words = name && said.frames.get(name);
    if (words && to) return { id: to, sure: true, or: undefined, because: [words], heads: [], thing: true };
  }
  if (!head || head.entry.role === 'weak') return hinted(reading);
  const { entry } = head;
  const framed = frame(entry.id, entry.keeper, said.frames, entry.traits.length > 0);
  const because = [head.words, ...framed.because];
  const heads = said.heads.filter((one) => one.entry.id === entry.id);
  const base = { because: [...new Set(because)], heads, thing: entry.level === 3 };
  if (framed.id !== entry.id)
    return { ...base, id: framed.id, sure: framed.sure, or: framed.sure ? undefined : entry.id };
  if (entry.level > 1 && !entry.generic) return { ...base, id: entry.id, sure: true, or: undefined };
  // An open word is settled by signs of its own group: a weight, 'raw', 'germination'.
  const group = entry.id.split('.')[0] ?? '';
  const other = entry.or?.split('.')[0] ?? '';
  const signedFor = (name: string) =>
    said.signs.has(name) ||
    (name === 'food' && weight.test(text.original)) ||
    (poured.has(name) && volume.test(text.original)) ||
    (onCurrent.has(name) && isPowered(reading)) ||
    name === 'batteries' ||
    (name === 'general' && entry.generic && !entry.or) ||
    (name === 'toys' && said.frames.has('child')) ||
    (name === 'general' && said.frames.has('pet'));
  const signed = signedFor(group);
  const otherSigned = other !== '' && signedFor(other);
  if (signed && !otherSigned) return { ...base, id: entry.id, sure: true, or: undefined };
  if (otherSigned && !signed && entry.or) return { ...base, id: entry.or, sure: true, or: undefined };
  return { ...base, id: entry.id, sure: false, or: entry.or };
}

/** Where nothing is named but in passing, or only a world is set or a sign given: likely, not sure. */
function hinted({ said: { aside, frames, signs }, text }: Reading): Found | undefined {
  const base = { sure: false, or: undefined, heads: [], thing: false };
  const car = frames.get('auto');
  if (car) return { ...base, id: 'auto.parts', because: [car] };
  if (aside && aside.entry.level === 3) return { ...base, id: aside.entry.id, because: [aside.words] };
  // 'Gluten free, 500 g', 'для лица, 50 мл': of which group, the person is asked.
  const much = weight.exec(text.original)?.[0] ?? volume.exec(text.original)?.[0];
  const group = ['food', 'cosmetics'].filter((name) => signs.has(name));
  return much && group.length === 1 ? { ...base, id: group[0] ?? '', because: [much] } : undefined;
}

const worlds = [
  ['pet', 'general.other'],
  ['toy', 'toys.general'],
  ['doll', 'toys.general'],
  ['artificial', 'general.other'],
] as const;

/** Of the parts of a title the first names the goods, unless a later one is nearer. */
function chosen(heads: readonly Head[]): Head | undefined {
  const [first] = heads;
  if (!first) return undefined;
  const rank = ({ entry: { role, level, generic } }: Head) => (role === 'weak' ? 0 : generic ? 1 : level === 1 ? 2 : 3);
  // A book about honey names honey first.
  const media = heads.find(({ entry }) => entry.id === 'general.media');
  if (
    media &&
    (first.entry.level < 3 || (!first.entry.keeper && isOf(first.entry.id, 'kitchen', 'general.other', 'toys')))
  )
    return media;
  return (
    heads.find((head) => rank(head) === 3) ??
    heads.reduce((best, head) => (rank(head) > rank(best) ? head : best), first)
  );
}

const isOf = (id: string, ...groups: string[]): boolean =>
  groups.some((group) => id === group || id.startsWith(`${group}.`));

/** The world the goods are of: doll's clothes are toys, a dog's toy is none. */
function frame(
  id: string,
  keeper: boolean,
  frames: ReadonlyMap<string, string>,
  electric: boolean,
): { id: string; because: string[]; sure: boolean } {
  const said = (name: string): string[] => (frames.has(name) ? [frames.get(name) ?? ''] : []);
  const is = (to: string, name: string, sure = true) => ({ id: to, because: said(name), sure });
  const stay = { id, because: [], sure: true };
  if (isOf(id, 'general.media', 'pet', 'tobacco', 'fireworks')) return stay;
  if (frames.has('pet')) {
    if (isOf(id, 'food')) return is('pet.food', 'pet');
    if (isOf(id, 'toys', 'textiles', 'furniture', 'kitchen', 'leather', 'footwear', 'childrens', 'cosmetics', 'wood'))
      return is('general.other', 'pet');
    return stay;
  }
  if (frames.has('artificial') && isOf(id, 'food', 'plants'))
    return is(frames.has('toy') ? 'toys.general' : 'general.other', 'artificial');
  const play = frames.has('toy')
    ? 'toy'
    : frames.has('doll') && !isOf(id, 'food', 'cosmetics', 'jewellery')
      ? 'doll'
      : undefined;
  if (play && !keeper && !isOf(id, 'toys', 'batteries', 'childrens.articles', 'childrens.carriers', 'mobility')) {
    if (isOf(id, 'cosmetics', 'candles', 'chemicals', 'biocides', 'pesticides', 'medical.device')) return stay;
    if (isOf(id, 'general.other', 'food') && play === 'doll') return stay;
    return is(isOf(id, 'electronics', 'drones', 'appliances') && electric ? 'toys.electronic' : 'toys.general', play);
  }
  if (isOf(id, 'textiles.apparel', 'footwear') && frames.has('child') && !frames.has('adult'))
    return is('childrens.apparel', 'child');
  return stay;
}

/** What the category path says: the deepest level that says anything, of a kind or at least of a group. */
function categoryOf(listing: Listing, hint: ReturnType<typeof hintOf>): Found | undefined {
  const path = (listing.category ?? []).slice(-6);
  for (const name of [...path].reverse()) {
    const reading = readText(name.slice(0, 200), hint);
    const found = judge(reading);
    if (found && found.because.length > 0 && reading.said.heads[0]?.entry.role !== 'weak') return found;
  }
  return undefined;
}

function weigh(title: Found | undefined, category: Found | undefined): Recognised[] {
  const told = ({ id, because }: Found, sure: boolean): Recognised => ({ id, because, sure });
  if (!category) {
    if (!title) return [];
    const first = told(
      title,
      (title.sure && kindOf(title.id)?.within !== undefined) || isLeafGroup(title.id) ? title.sure : false,
    );
    return title.or ? [first, { id: title.or, because: title.because, sure: false }] : [first];
  }
  if (!title) return [told(category, isLeaf(category.id))];
  const group = (id: string) => id.split('.')[0];
  if (category.id === 'general.media') return [told(category, true)];
  const because = [...new Set([...title.because, ...category.because])];
  if (title.id === category.id) return [{ id: title.id, because, sure: true }];
  if (group(title.id) === group(category.id)) {
    if (isLeaf(title.id) && (title.thing || title.heads[0]?.entry.generic !== true))
      return [{ id: title.id, because, sure: true }];
    return [{ id: isLeaf(category.id) ? category.id : title.id, because, sure: isLeaf(category.id) }];
  }
  // The category is of another group than the title. What the title leaves open it settles.
  if (!title.sure)
    return [
      {
        id: title.or && group(title.or) === group(category.id) ? title.or : category.id,
        because,
        sure: isLeaf(category.id),
      },
    ];
  return [told(title, false), told(category, false)];
}

const isLeafGroup = (id: string): boolean => !id.includes('.') && isLeaf(id);
function isLeaf(id: string): boolean {
  return (
    id.includes('.') ||
    [
      'footwear',
      'jewellery',
      'knives',
      'furniture',
      'candles',
      'biocides',
      'pesticides',
      'drones',
      'fireworks',
      'tobacco',
    ].includes(id)
  );
}
