import type { Entry } from './lexicon.ts';
import { isOf } from './worlds.ts';

/** What else a text says beside its head. */
export interface Beside {
  /** All that it names, but for what stands after 'for', 'with' and the like. */
  named: ReadonlySet<string>;
  signs: ReadonlyMap<string, string>;
}

/** A seed by any name: of flowers and herbs it is sown, of sunflowers it is either. */
const seed = /seed|graine|semilla|(?<!\p{L})semi(?!\p{L})|semente|kern|samen|семен|семеч|籽|种|種|タネ|たね|씨/iu;

/** A remote control: beside 'RC' it is the toy's. */
const isRemote =
  /^(?:remote control|пульт|fernbedienung|télécommande|control remoto|telecomando|controle remoto|遥控器|リモコン|리모컨)/iu;

/**
 * Kinds that two words make together, where each alone says less: melatonin in gummies is a supplement, a cream for the hair
 * no skin care, a bulb of a headlight a car part, tuna in oil canned food, sunflower seeds to sow plants.
 */
export function together(
  { id, phrase, level }: Pick<Entry, 'id' | 'phrase' | 'level'>,
  { named, signs }: Beside,
): string {
  if (id === 'food.confectionery' && named.has('food.supplement')) return 'food.supplement';
  if (id === 'cosmetics.skin' && signs.has('hair')) return 'cosmetics.hair-dye';
  if (id === 'chemicals.cleaning' && signs.has('hair')) return 'cosmetics.hair-dye';
  if (id === 'cosmetics.skin' && signs.has('sun')) return 'cosmetics.sunscreen';
  if (signs.has('medical') && isOf(id, 'ppe.other', 'electronics.battery-powered')) return 'medical.device';
  if (id === 'kitchen.food-contact' && signs.has('electric')) return 'appliances.household';
  if (signs.has('remote') && isRemote.test(phrase)) return 'toys.electronic';
  if (id === 'toys.general' && (signs.has('electric') || signs.has('remote'))) return 'toys.electronic';
  if (id === 'ppe.masks' && signs.has('cosmetics')) return 'cosmetics.skin';
  if (isOf(id, 'lighting') && named.has('auto.parts')) return 'auto.parts';
  const canned = signs.has('canned') || named.has('food.canned');
  if (canned && isOf(id, 'food.animal-origin', 'food.dry-groceries', 'food.meat')) return 'food.canned';
  if (id === 'food.nuts' && level === 2 && signs.has('plants') && !signs.has('food') && seed.test(phrase))
    return 'plants.seeds-live';
  return id;
}

const made = [
  ['canned', 'fruit', 'food.canned'],
  ['canned', 'vegetable', 'food.canned'],
  ['dried', 'fruit', 'food.dried-fruit'],
  ['dried', 'vegetable', 'food.dry-groceries'],
] as const;

/** What nothing names outright: dried fruit is any fruit that is said to be dried, and what is steered from afar a toy. */
export function composed(signs: Beside['signs']): { id: string; because: string[] } | undefined {
  for (const [how, what, id] of made)
    if (signs.has(how) && signs.has(what)) return { id, because: [signs.get(how) ?? '', signs.get(what) ?? ''] };
  const remote = signs.get('remote');
  return remote === undefined ? undefined : { id: 'toys.electronic', because: [remote] };
}
