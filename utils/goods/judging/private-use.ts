import { volume } from '../head/amounts.ts';
import type { Head } from '../head/heads.ts';
import { drivenByHand, onHotPlate, onStove, pumpedByHand } from '../head/mains.ts';
import type { Reading } from '../head/read.ts';
import { type Found, found } from '../head/weigh.ts';
import { isOf, type Worlds } from '../head/worlds.ts';

// What the laws of protective equipment and of medical devices leave out though it bears the name: gloves to wash dishes in
// (Regulation (EU) 2016/425 Art. 2(2)(c)), what beasts wear, and what they are measured, mended and washed with; and scents that bear
// the name of whatever they smell of, pots that stand on a stove, and mills that a
// hand turns.

const glove =
  /glove|handschuh|gants?(?!\p{L})|guante|guant[io]|luvas?|перчатк|rękawic|handsk|handschoen|eldiven|手套|手袋|장갑/iu;
const household =
  /(?<!\p{L})(?:household|dish ?washing|dish(?:es)?|washing[- ]up|housework|haushalt\p{L}*|\p{L}*spül(?:hand)?\p{L}*|geschirr|ménag\p{L}+|vaisselle|fregar|domésticos?|limpieza del hogar|domestic[io]|piatti|lavare i piatti|louças?|domésticas?|хозяйственн\p{L}+|для (?:уборки|мытья посуды|посуды)|gospodarcz\p{L}+|(?:do )?zmywania|sprzątania|\p{L}*huishoud\p{L}*|\p{L}*afwas\p{L}*|disk(?:ning|handsk\p{L}*)|hushåll\p{L}*|bulaşık)(?!\p{L})|家务|洗碗|炊事|食器洗い|掃除用|설거지/iu;
/** Standards of gloves that protect at work, and those for them. */
const protects =
  /en\s?(?:iso\s?)?(?:388|374|407|511|12477)|ansi|cut[- ]resist|schnitt|chemi|säure|acid|weld|schweiß|arbeits|работ|nitril|latex exam|medical|steril/iu;
const electronic =
  /digital|electronic|elektron|électron|electrón|elettron|eletrôn|numérique|цифров|электрон|cyfrow|elektronicz|电子|電子|デジタル|전자|디지털|infrared|infrarot/iu;

const shampoo = /shamp|champ|шампун|szampon|şampuan|シャンプー|샴푸|香波/iu;
const horses =
  /(?<!\p{L})(?:horses?|equine|pferde?\p{L}*|chev(?:al|aux)|équin\p{L}*|caballos?|equin[oa]s?|cavall[oi]|cavalos?|для лошадей|dla koni|paarden?\p{L}*|häst\p{L}*)(?!\p{L})/iu;
const people = /people|human|mensch|humain|personas|persone|pessoas|людей|chestnut|kastanie|marron/iu;

const scent =
  /(?<!\p{L})(?:eau de (?:parfum|toilette|cologne)|extrait de parfum|edp|edt|woda (?:perfumowana|toaletowa)|парфюмерная вода|туалетная вода|agua de (?:perfume|colonia|tocador)|acqua di colonia|água de colônia)(?!\p{L})|淡香[水精]|香水|オード(?:トワレ|パルファム)|오 ?드 ?(?:퍼퓸|뚜왈렛)|أو دو (?:بارفان|تواليت)/iu;
/** What gives scents their names: leather, tobacco, wood, coffee, flowers. */
const stuffs = ['tobacco', 'wood', 'leather', 'food', 'plants', 'textiles', 'jewellery', 'general.other'] as const;

/** The kind of what its use or its scent tells more of than its name; undefined where neither does. */
export function ofPrivateUse(
  { entry, words }: Head,
  { text: { original } }: Reading,
  worlds: Worlds,
): Found | undefined {
  const { id, keeper } = entry;
  const by = (kind: string, why: string) => found({ id: kind, because: [words, why], sure: true });
  const pet = worlds.get('pet');
  if (pet !== undefined && isOf(id, 'medical', 'ppe'))
    return by(isOf(id, 'medical') && electronic.test(original) ? 'electronics.battery-powered' : 'general.other', pet);
  const horse = isOf(id, 'cosmetics') && shampoo.test(words) ? horses.exec(original)?.[0] : undefined;
  if (horse && !people.test(original)) return by('general.other', horse);
  if (isOf(id, 'ppe.other', 'textiles.apparel') && glove.test(words) && !protects.test(original)) {
    const why = household.exec(original)?.[0];
    if (why) return by('general.other', why);
  }
  const hand = isOf(id, 'appliances', 'electronics') ? drivenByHand(original, words) : undefined;
  if (hand) {
    const because = [words, hand.words];
    return found({ id: 'kitchen.food-contact', because, sure: hand.sure, ...(hand.sure ? {} : { or: id }) });
  }
  const pumped = isOf(id, 'appliances', 'electronics') ? pumpedByHand(original, words) : undefined;
  if (pumped) return by('general.other', pumped);
  const hob = isOf(id, 'appliances')
    ? onStove(original, words)
    : isOf(id, 'kitchen')
      ? onHotPlate(original)
      : undefined;
  if (hob) return by('kitchen.food-contact', hob);
  const smell = !keeper && isOf(id, ...stuffs) && volume.test(original) ? scent.exec(original)?.[0] : undefined;
  return smell === undefined ? undefined : by('cosmetics.skin', smell);
}
