import { current, volume, weight } from '../head/amounts.ts';
import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Evidence, type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { seldom } from '../phrases/seldom.ts';

// Food by weight comes on a tray, in a dish or on a board: 'baklava 1 kg tepsi', 'plateau de fromages 800 g', 'bandeja de jamón'.

const trays =
  /^(?:trays?|platters?|(?:charcuterie|cheese) boards?|schalen?|platten?|\p{L}+platte|plateaux?|barquettes?|plats?|terrines?|bandejas?|fuentes?|tablas?|vassoi\p{L}*|vaschett[ae]|tegli[ae]|pirofil[ae]|bandejas?|tabuleiros?|travessas?|поднос\p{L}*|лоток|лотк\p{L}+|противень|форм[аы]|tac[ae]|tack[ai]|tepsi|borcam|schotels?|brickor|fat|เทรย์?|nampan|loyang|khay|铝盘|托盘|餐盒|锅|トレー|トレイ|냄비|그릇|쟁반|용기)$/iu;
/** Kept cold, as dishes are not. */
const cold =
  /(?<!\p{L})(?:frozen|chilled|ready meals?|tiefgekühlt\p{L}*|tk|gekühlt\p{L}*|surgel[ée]\p{L}*|congelad\p{L}+|surgelat\p{L}+|ultracongelad\p{L}+|заморож\p{L}+|охлажд\p{L}+|mrożon\p{L}+|chłodzon\p{L}+|diepvries\p{L}*|fryst\p{L}*|dondurulmuş|đông lạnh|beku)(?!\p{L})|冷冻|速冻|冷凍|냉동|แช่แข็ง|مجمد/iu;

/** What lies on a tray that names its weight; undefined where the tray is sold. */
export function servedOn({ entry, words }: Head, { matches, said, text: { original } }: Reading): Found | undefined {
  if (!isOf(entry.id, 'kitchen') || !trays.test(words) || !weight.test(original)) return undefined;
  const eaten = matches.find(
    ({ entry: { role, id, level, keeper } }) => role === 'goods' && isOf(id, 'food') && level > 1 && !keeper,
  );
  if (eaten && said.named.has(eaten.entry.id))
    return found({ id: eaten.entry.id, because: [original.slice(eaten.start, eaten.end), words], sure: true });
  const why = volume.test(original) ? undefined : cold.exec(original)?.[0];
  return why === undefined ? undefined : found({ id: 'food', because: [why, words], sure: true });
}

/** What is sold by weight and kept cold is eaten, where no word names it. */
export function keptCold({ text: { original } }: Reading): Evidence | undefined {
  const why = weight.test(original) ? cold.exec(original)?.[0] : undefined;
  return why === undefined ? undefined : { id: 'food', because: [why], sure: false };
}

const tap = seldom(
  /(?<!\p{L})(?:(?:beer|wine|drinks?|beverage|keg) (?:taps?|towers?|dispensers?)|\p{L}*zapf(?:anlage|hahn|säule|turm)\p{L}*|getränkespender|tireuses?|tours? à bière|dispensador(?:es)?|grifos? de cerveza|torres? (?:de )?(?:cerveza|cerveja|chopp)|spillator[ei]|torre birra|chopeiras?|башн\p{L} для (?:пива|напитков)|nalewak\p{L}*|biertap\p{L}*|öltapp\p{L}*)(?!\p{L})|(?:啤酒|酒|饮料)(?:塔|炮|机)(?!器)|(?:ビール|ワイン|酒)サーバー|(?:맥주|와인)\s?(?:타워|디스펜서|서버)/iu,
);
const cooled = /(?<!\p{L})(?:ele[ck]tri\p{L}*|eléctri\p{L}*|kühl\p{L}*|cool(?:er|ing))(?!\p{L})|电|冷蔵|전기/iu;

/** What a drink is drawn from, called after it and measured by what it holds: 'beer tap tower 3 L', '啤酒塔 3L'. */
export function drawnFrom({ entry, words }: Head, { text: { original } }: Reading): Found | undefined {
  if (!isOf(entry.id, 'food.alcohol', 'food.beverages')) return undefined;
  const why = tap.exec(original)?.[0];
  if (why === undefined) return undefined;
  const id = current.test(original) || cooled.test(original) ? 'appliances.household' : 'kitchen.food-contact';
  return found({ id, because: [words, why], sure: true });
}
