import { volume, weight } from '../head/amounts.ts';
import type { Reading } from '../head/read.ts';
import { type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';

// What is called like food, and is no food, where no amount of it is told: a mould that is a mussel in French, a board for wires that is
// of bread in Chinese, crackers that are pulled at feasts, cutters for a paste of sugar.

/** What is baked or cut in, by what it is of or does. */
const moulds =
  /(?<!\p{L})moules?(?!\p{L})(?=.{0,60}(?:silicone|polycarbonate|inox|métal|cavités|empreintes|chocolat|gâteau|pâtisserie))(?!.{0,60}(?:conserve|surgel|marinées|escabèche))|^(?:cortador(?:es)?|ejetor(?:es)?|rodillo|marcador(?:es)?|emporte-pièces?|coupe-pâte|tagliapasta)(?!\p{L})/iu;
/** Boards, wheels, fittings and plugs. */
const things =
  /面包板|抛光轮|ブレッドボード|(?<!\p{L})(?:bread ?boards? (?:\p{L}+ )?\d{3}|raccords?|laiton|wood splitter|banana plugs?|sausage casing)(?!\p{L})/iu;
/** Crackers that bang; some hold powder, and so nothing is said of them for sure. */
const pulled =
  /(?<!\p{L})(?:knallbonbons?|crackers? de (?:noël|table|fête)|cracker (?:natalizi\p{L}*|di natale))(?!\p{L})|クラッカー(?=.{0,20}(?:パーティ|結婚式|誕生日|クリスマス))|(?:パーティー?|結婚式|誕生日)用?\s?クラッカー/iu;

/** The thing that bears the name of food, for the food it was taken for; else what it was taken for. */
export function uneaten(taken: Found, { text: { original } }: Reading): Found {
  if (!isOf(taken.id, 'food') || weight.test(original) || volume.test(original)) return taken;
  const made = (id: string, because: string | undefined, sure: boolean): Found | undefined =>
    because === undefined ? undefined : { ...found({ id, because: [because], sure }), thing: true };
  return (
    made('kitchen.food-contact', moulds.exec(original)?.[0], true) ??
    made('general.other', pulled.exec(original)?.[0], false) ??
    made('general.other', things.exec(original)?.[0], false) ??
    taken
  );
}
