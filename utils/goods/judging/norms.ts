import type { Listing } from '../../listing.ts';
import { type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';

// What a listing says it is tested by is what it is sold as: a rope of EN 892 holds climbers, trousers of EN ISO 20471 are seen.
// The numbers are of standards for protective equipment under Regulation (EU) 2016/425, from knowledge: the lists in the Official
// Journal could not be read.

/** Of what stands between a body and a fall, a spark, a chemical, noise, cold or water. */
const others = new Set(
  [
    '166 169 170 172 175 352 353 354 355 358 360 361 362 363 388 407 420 471 342 343 510 511 564 565 566 567 659 813 892',
    '1149 1150 1621 1731 1891 12275 12277 12312 12402 12477 13138 13277 13594 13595 13634 14058 14120 14404 17353',
    '11611 11612 18527 20345 20346 20347 20471 21420',
  ].flatMap((numbers) => numbers.split(' ')),
);
const helmets = new Set('397 812 966 1077 1078 1384 1385 12492 13781 14052'.split(' '));
const masks = new Set('136 140 143 149 405 12941 12942 14387'.split(' '));

/** 'EN 892', 'DIN EN ISO 20471:2013'; in Romance languages 'en 352 piezas' only counts. */
const norm =
  /(?<![\p{L}\d])(?:DIN |BS |NF |UNE |UNI |PN[ -])?EN[ -]?(?:ISO[ -]?)?(\d{3,5})(?![\d.,])(?!\s?(?:pi[eèé]\p{L}+|pez\p{L}+|peç\p{L}+|pcs|unid\p{L}*|uds?|ml|cl|cm|mm|kg|g|m|l|€|euros?|d[ií]as|jours|giorni)(?!\p{L}))/gu;

/** The protective equipment whose standard a listing names in its title or attributes; undefined where it names none. */
export function byNorm({ title = '', attributes = {} }: Pick<Listing, 'title' | 'attributes'>): Found | undefined {
  for (const text of [title, ...Object.values(attributes)])
    for (const [words, number = ''] of text.slice(0, 400).matchAll(norm)) {
      const id = helmets.has(number)
        ? 'ppe.helmets'
        : masks.has(number)
          ? 'ppe.masks'
          : others.has(number)
            ? 'ppe.other'
            : undefined;
      if (id) return { ...found({ id, because: [words.trim()], sure: true }), thing: true };
    }
  return undefined;
}

/** Whether words leave room for what a standard says: nothing is named, or a thing that guards by its standard alone; a bag for it does not. */
export const isOpenToNorm = (taken: Found | undefined): boolean =>
  taken === undefined ||
  (isOf(taken.id, 'general.other', 'textiles.apparel', 'footwear') && taken.heads[0]?.entry.keeper !== true);
