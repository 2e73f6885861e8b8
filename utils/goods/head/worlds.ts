/** The worlds a text sets, each with its words: 'toy', 'doll', 'pet', 'child', 'adult', 'artificial'. */
export type Worlds = ReadonlyMap<string, string>;

/** Where the world is known and the thing is not. */
const inItself = [
  ['pet', 'general.other'],
  ['toy', 'toys.general'],
  ['doll', 'toys.general'],
  ['dollhouse', 'toys.general'],
  ['artificial', 'general.other'],
] as const;

/** What a thing nobody named is by its world alone: 'Игрушечный пистолет', 'おもちゃの銃'. `eaten`: the text speaks of food. */
export function byWorld(worlds: Worlds, eaten: boolean): { id: string; because: string } | undefined {
  const [name = '', to = ''] = inItself.find(([world]) => worlds.has(world)) ?? [];
  const because = worlds.get(name);
  if (because === undefined) return undefined;
  return { id: name === 'pet' && eaten ? 'pet.food' : to, because };
}

/** A stand or a box of such a set is played with as well. */
const isPlaySet =
  /play ?set|pretend|role play|spielset|игров\p{L}* набор|おままごと|ままごと|ごっこ|过家家|소꿉놀이|역할놀이/iu;

/** Words for pets that name a toy. */
const playedWith = /(?<!\p{L})toy|squeak|spielzeug|jouet|juguete|gioco|brinquedo|игруш|おもちゃ|장난감|玩具/iu;

/** Said of a vessel or case: it holds nothing. */
export const empty =
  /^(?:empty|leer|vide|vac[ií]|vuot|vazi|пуст|空|詰|빈|공병|공용기|pust|leeg|lege|tom|boş|rỗng|เปล่า|فارغ|खाली|kosong)/iu;

const mock =
  /^(?:dummy|fake|display fake|attrappe|factice|fauss?[ex]?|fals[oa]|réplica|finto|муляж|имитац|假|フェイク|イミテーション|모형|가짜|palsu|atrapa|nep|sahte|giả|ปลอม|مزيف|नकली)/iu;

/** What babies are given too. */
const fed = ['food.confectionery', 'food.animal-origin', 'food.dry-groceries', 'food.beverages', 'food.snacks'];

/** What goods are in the worlds a title or category sets: doll's clothes are toys, a dog's toy is none. */
export function inWorld(
  id: string,
  keeper: boolean,
  frames: Worlds,
  electric: boolean,
): { id: string; because: string[]; sure: boolean } {
  const said = (name: string): string[] => (frames.has(name) ? [frames.get(name) ?? ''] : []);
  const is = (to: string, name: string, sure = true) => ({ id: to, because: said(name), sure });
  const stay = { id, because: [], sure: true };
  // An avocado for dogs that squeaks is eaten by nobody.
  const pet = frames.get('pet');
  if (pet !== undefined && isOf(id, 'food', 'pet') && (frames.has('toy') || playedWith.test(pet)))
    return is('general.other', 'pet');
  if (isOf(id, 'general.media', 'pet', 'fireworks')) return stay;
  if (pet !== undefined) {
    if (isOf(id, 'food')) return is('pet.food', 'pet');
    if (isOf(id, 'toys', 'textiles', 'furniture', 'kitchen', 'leather', 'footwear', 'childrens', 'cosmetics', 'wood'))
      return is('general.other', 'pet');
    return stay;
  }
  // A cigarette or a camera of a stage prop: 'dummy camera', 'fake cigarettes', 假摄像头.
  if (isOf(id, 'electronics', 'tobacco') && mock.test(frames.get('artificial') ?? ''))
    return is('general.other', 'artificial');
  // A bottle for scent, without it.
  if (
    empty.test(frames.get('artificial') ?? '') &&
    isOf(id, 'cosmetics', 'chemicals', 'candles', 'medical', 'biocides', 'pesticides')
  )
    return is('general.other', 'artificial');
  // A jar for biscuits, without them.
  if (empty.test(frames.get('artificial') ?? '') && isOf(id, 'food') && !isOf(id, 'food.supplement'))
    return is('kitchen.food-contact', 'artificial');
  if (isOf(id, 'tobacco')) return stay;
  // Make-up that is only feigned, to play with.
  if (frames.has('toy') && frames.get('toy') === frames.get('artificial')) return is('toys.general', 'toy');
  if (frames.has('artificial') && isOf(id, 'food', 'plants'))
    return is(frames.has('toy') ? 'toys.general' : 'general.other', 'artificial');
  // A doll that is called a toy is one: 'Кукла, игрушка'.
  if (id === 'toys' && frames.has('doll')) return is(electric ? 'toys.electronic' : 'toys.general', 'doll');
  const doll = frames.has('dollhouse') ? 'dollhouse' : 'doll';
  const play = frames.has('toy')
    ? 'toy'
    : frames.has(doll) && !isOf(id, 'cosmetics', 'jewellery') && (doll === 'dollhouse' || !isOf(id, 'food'))
      ? doll
      : undefined;
  // A pushchair of a doll's is a toy, whatever babies lie in.
  if (frames.has('toy') && frames.has('doll') && isOf(id, 'childrens.articles', 'childrens.carriers'))
    return is('toys.general', 'doll');
  if (
    play &&
    (!keeper || play !== 'toy' || isPlaySet.test(frames.get('toy') ?? '')) &&
    !isOf(id, 'toys', 'batteries', 'childrens.articles', 'childrens.carriers', 'mobility')
  ) {
    // A stethoscope of a child's doctor's case; a toothbrush for children is none.
    if (isOf(id, 'medical.device')) return play === 'toy' && frames.has('child') ? is('toys.general', 'toy') : stay;
    if (isOf(id, 'cosmetics', 'candles', 'chemicals', 'biocides', 'pesticides')) return stay;
    if (isOf(id, 'general.other') && play !== 'toy') return stay;
    return is(electric ? 'toys.electronic' : 'toys.general', play);
  }
  // 'Microwave egg boiler': what stands in the oven runs on no current of its own.
  if (isOf(id, 'appliances.household') && frames.has('microwave')) return is('kitchen.food-contact', 'microwave');
  // As is a trunk behind its seat.
  if ((isOf(id, 'lighting') || (keeper && isOf(id, 'furniture'))) && frames.has('auto'))
    return is('auto.parts', 'auto');
  // A deodorant for the car scents its air.
  if (isOf(id, 'cosmetics.soap-oral') && frames.has('auto')) return is('candles', 'auto');
  // 'Baby corn' is for nobody's baby.
  if (isOf(id, ...fed) && frames.has('baby') && !/^(?:baby|베이비)$/i.test(frames.get('baby') ?? ''))
    return is('food.infant', 'baby');
  if (!keeper && isOf(id, 'kitchen.food-contact', 'furniture') && frames.has('baby'))
    return is('childrens.articles', 'baby');
  if (isOf(id, 'textiles.apparel', 'footwear') && frames.has('child') && !frames.has('adult'))
    return is('childrens.apparel', 'child');
  return stay;
}

export const isOf = (id: string, ...groups: string[]): boolean =>
  groups.some((group) => id.startsWith(group) && (id.length === group.length || id[group.length] === '.'));
