import { type TraitId, traitOf, type Unseen } from '../traits.ts';

/** For which goods silence is asked about; of others it means no: nobody asks whether walnuts hold a battery. */
const askedOf: Readonly<Partial<Record<TraitId, readonly string[]>>> = {
  'has.animal-origin': [
    'food.snacks',
    'food.confectionery',
    'food.dry-groceries',
    'food.spices-sauces',
    'food.canned',
    'food.supplement',
    'food.infant',
    'pet.food',
  ],
  'has.artificial-colour': ['food.snacks', 'food.confectionery', 'food.beverages'],
  'form.in-shell': ['food.nuts'],
  'form.raw': ['food.nuts', 'food.dry-groceries', 'food.spices-sauces'],
  'form.low-acid-can': ['food.canned'],
  'form.prepacked': [],
  'has.radio': ['toys.electronic', 'electronics', 'lighting', 'appliances', 'mobility', 'drones'],
  'has.mains': ['electronics.radio', 'electronics.charger', 'lighting', 'appliances', 'optics'],
  'has.lithium-battery': [
    'toys.electronic',
    'electronics.radio',
    'electronics.battery-powered',
    'lighting',
    'appliances',
    'optics',
  ],
  'has.button-cell': ['toys.electronic', 'electronics.battery-powered', 'lighting', 'optics'],
  'has.battery': ['toys.electronic', 'electronics.radio', 'lighting', 'appliances', 'optics'],
  'has.usb-charging': ['electronics.radio', 'electronics.battery-powered'],
  'is.connected': ['electronics.radio', 'drones'],
  'is.food-contact': ['appliances', 'knives', 'wood'],
  'is.plastic-pa-melamine': ['kitchen'],
  'is.hazardous-mixture': ['chemicals', 'candles', 'cosmetics.skin'],
  'has.composite-wood': ['furniture', 'wood'],
  'has.upholstery': ['furniture'],
  'origin.xinjiang': ['food.nuts', 'food.dried-fruit', 'food.spices-sauces', 'textiles', 'childrens.apparel'],
};

/** What silence on a trait means for some goods, by their ids. */
export function silenceOn(id: TraitId, goods: readonly string[]): Unseen {
  const asked = askedOf[id];
  if (traitOf(id)?.unseen !== 'ask' || !asked) return traitOf(id)?.unseen ?? 'no';
  return goods.some((one) => asked.some((group) => one === group || one.startsWith(`${group}.`))) ? 'ask' : 'no';
}
