/** Every group of goods for consumers but food, pet food, plants and pesticides: what general product law is for. */
export const wares: readonly string[] = [
  'cosmetics',
  'toys',
  'childrens',
  'textiles',
  'footwear',
  'leather',
  'jewellery',
  'electronics',
  'batteries',
  'lighting',
  'optics',
  'appliances',
  'kitchen',
  'knives',
  'medical',
  'ppe',
  'furniture',
  'candles',
  'chemicals',
  'biocides',
  'wood',
  'mobility',
  'drones',
  'auto',
  'general',
];

/** Goods with electrics. */
export const electrical: readonly string[] = [
  'electronics',
  'lighting',
  'optics',
  'appliances',
  'toys.electronic',
  'mobility',
  'drones',
];

/** Goods that hold a battery where they are said to: lasers, a heated vest, a watch, a helmet with a lamp. */
export const maybeOnBattery: readonly string[] = [
  ...['batteries', 'electronics', 'toys.electronic', 'mobility', 'drones', 'lighting', 'appliances', 'optics.laser'],
  ...['medical', 'ppe', 'jewellery', 'auto', 'textiles', 'footwear', 'childrens', 'leather', 'tobacco', 'general'],
];

/** Of which the law of packages asks as of wares and food. */
export const packedToo: readonly string[] = ['pesticides', 'tobacco'];

/** Kinds of which old pieces are traded. */
export const mayBeAntique: readonly string[] = [
  ...[
    'furniture',
    'general.other',
    'general.media',
    'jewellery',
    'wood',
    'kitchen',
    'leather',
    'textiles',
    'lighting',
    'toys',
    'knives',
  ],
];

/** What is electrical where something feeds it; a tool on a pack is, though it is sold without one. */
export const electricalOrNot: readonly string[] = [
  'electronics.radio',
  'electronics.power-bank',
  'electronics.charger',
  ...electrical.slice(1),
];

/** By what a thing that need not be electrical is seen to be so. */
export const poweredBy: readonly string[] = ['has.mains', 'has.battery', 'has.lithium-battery', 'has.radio'];

/** Goods that may touch food: whether they do, the trait `is.food-contact` says. */
export const touchingFood: readonly string[] = [
  'kitchen.food-contact',
  'appliances.household',
  'childrens.articles',
  'knives',
  'electronics.mains',
  'electronics.battery-powered',
];

/** Whether a duty is for every group of goods for consumers; those of `food` too are for whatever is sold. */
export const isWide = (goods: readonly string[]): boolean => wares.every((group) => goods.includes(group));
