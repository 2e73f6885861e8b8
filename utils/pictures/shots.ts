import type { Shot } from '../policy.ts';

/** Views that tell a buyer most of any product, in the order in which a gallery shows them. */
const ofAll: readonly Shot[] = ['front', 'back-and-side', 'detail', 'in-hand', 'in-use', 'contents'];

/** Views without which goods of a kind or group leave their first question open. */
const ofGoods: readonly (readonly [shot: Shot, goods: readonly string[]])[] = [
  ['label', ['food', 'pet.food', 'cosmetics', 'chemicals', 'biocides', 'pesticides', 'textiles', 'medical', 'tobacco']],
  ['size-chart', ['textiles.apparel', 'childrens.apparel', 'footwear']],
  [
    'rating-plate',
    ['electronics', 'batteries', 'lighting', 'appliances', 'optics', 'toys.electronic', 'mobility', 'drones'],
  ],
  ['warnings', ['toys', 'childrens', 'knives', 'ppe']],
];

/** The views to ask for of goods, by their ids with the groups they lie within; of unknown goods, those of all and the label. */
export function shotsOf(goods: readonly string[]): Shot[] {
  if (goods.length === 0) return [...ofAll, 'label'];
  return [...ofAll, ...ofGoods.flatMap(([shot, of]) => (of.some((id) => goods.includes(id)) ? [shot] : []))];
}
