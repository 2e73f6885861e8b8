import type { Reading } from '../head/read.ts';
import type { Evidence } from '../head/weigh.ts';
import { patternsBy } from '../phrases/listed.ts';

/** Sockets of the lamps of cars and motorcycles, as the regulations of Geneva name them; in a house none of them fits. */
const sockets = patternsBy({
  any: '(?<!\\d)(?:h(?:1|3|4|7|8|9|10|11|13|15|16|18|19)b?|hb[34]|hir2|d[1-4][srh]|(?:w5|w16|w21|p21|py21|w21/5|p21/5)w|[rc](?:5|10)w|t(?:10|15|20)|p43t|px26d|ba(?:15|9)s|bay15d)(?!\\d)',
});
/** What lights, or where on a car. */
const lamps =
  /(?<!\p{L})(?:(?:head|fog ?|dome ?|signal ?)?(?:light|lamp)s?|bulbs?|leds?(?=.{0,60}(?:(?:12|24)\s?v|canbus|\d{4}\s?k))|\p{L}*lampen?|\p{L}*birnen?|leuchtmittel|abblendlicht|fernlicht|standlicht|ampoules?|phares?|feux|bombillas?|faros?|lampadin[ae]|far[oi]|l[âa]mpadas?|far[oó](?:l|is)|авто\p{L}*ламп\p{L}*|\p{L}*ламп[аы]?|(?:ближн|дальн)\p{L}+ свет\p{L}*|żarów\p{L}+|ampul[üe]?|far|lampu|xenon|halog[eè]n\p{L}*|ксенон\p{L}*|галоген\p{L}*)(?!\p{L})|灯泡|大灯|车灯|氙气|バルブ|ライト|전구|전조등|램프|لمبات?|مصباح/iu;
/** Of a house, of a torch, or what turns screws. */
const ofHouses =
  /(?<![\p{L}\d])(?:e(?:14|26|27|40)|gu10|g9|2[23]0 ?(?:v|в)|110 ?v|tubes?|röhren?|strips?|streifen|torx|screwdrivers?|torch(?:es)?|flashlights?|lanterns?|camping|grow|flood ?lights?)(?![\p{L}\d])|手电|露营|灯带|灯条|头灯|懐中|ヘッドランプ|손전등|캠핑/iu;

/** A lamp of a car by its socket: 'H7 55W', 'лампы W5W', H4 ヘッドライト; undefined where a title names none. */
export function carLampIn({ tongue, said: { frames }, text: { original } }: Reading): Evidence | undefined {
  const socket = sockets(tongue).exec(original)?.[0];
  if (socket === undefined || frames.has('toy') || ofHouses.test(original)) return undefined;
  const lamp = lamps.exec(original)?.[0];
  return lamp === undefined ? undefined : { id: 'auto.parts', because: [lamp, socket], sure: true };
}
