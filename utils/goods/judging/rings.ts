import { weight } from '../head/amounts.ts';
import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';

// Whatever is round is called a ring; few of them are worn on a finger.

const ring =
  /^(?:rings?|\p{L}*ringe?n?|anneaux?|bagues?|anillos?|anillas?|anell[oi]|anel|anéis|кольц\p{L}+|кольца|pierście\p{L}+|krążk\p{L}+|ringar|リング|링|戒指|环|圈)$/iu;
const eaten =
  /onion|squid|calamar|zwiebel|tintenfisch|oignon|cebolla|cipoll|cebola|лук(?!\p{L})|луков|кальмар|cebul|オニオン|玉ねぎ|イカ|いか(?=リング)|양파|오징어|洋葱|鱿鱼/iu;
const ofSea = /squid|calamar|tintenfisch|кальмар|イカ|いか|오징어|鱿鱼/iu;
const frozen = /frozen|tiefk|surgel|congel|заморож|сушен|сушён|mrożon|冷凍|냉동|snack|снек|スナック|스낵/iu;
const lit =
  /(?<!\p{L})(?:selfie|ring ?light|licht|ringlicht|tripod|stativ|trípode|treppiede|tripé|штатив)(?!\p{L})|селфи/iu;
const other =
  /(?<!\p{L})(?:o-?rings?|seals?|sealing|gaskets?|pistons?|curtains?|shower|binders?|grommets?|snap ?rings?|retaining|circlips?|napkins?|dicht\p{L}*|kolben\p{L}*|sicherung\p{L}*|gardinen\p{L}*|vorhang\p{L}*|servietten\p{L}*|joints?|étanchéité|segments?|rideaux?|serviettes?|retén|estanqueidad|pistón|cortinas?|servilletas?|cuaderno|tenuta|guarnizion\p{L}+|pistone|tend[ae]|tovaglioli|vedação|pistão|guardanapos?|уплотн\p{L}+|стопорн\p{L}+|поршнев\p{L}+|(?:для )?штор\p{L}*|(?:для )?салфеток|uszczelk\p{L}+|zasłon\p{L}*)(?!\p{L})|カーテン|パッキン|ナプキン|커튼|패킹|냅킨|密封|窗帘|餐巾/iu;

/** A ring that nobody wears, by what is said of it; undefined where nothing is. */
export function ringOf({ entry, words }: Head, { text: { original } }: Reading): Found | undefined {
  if (!isOf(entry.id, 'jewellery') || !ring.test(words)) return undefined;
  const by = (id: string, why: string) => found({ id, because: [words, why.trim()], sure: true });
  const food = weight.test(original) || frozen.test(original) ? eaten.exec(original)?.[0] : undefined;
  if (food) return by(ofSea.test(food) ? 'food.animal-origin' : 'food.snacks', food);
  const light = lit.exec(original)?.[0];
  if (light) return by('lighting.led', light);
  const thing = other.exec(original)?.[0];
  return thing === undefined ? undefined : by('general.other', thing);
}
