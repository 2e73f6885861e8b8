import type { Entry } from './lexicon.ts';
import type { Match } from './match.ts';
import type { Tongue } from './stems.ts';

/**
 * A thing nobody listed that does something to food: 'egg separator', 'separador de yemas de huevo', 分蛋器. Languages form
 * such names by rule, so that the word's end tells a tool where the word itself is unknown.
 */
const after: Readonly<Partial<Record<Tongue, RegExp>>> = {
  en: /^[\s-](?:(?!premi|super|summer|winter|lov|number|larg|bigg|small|fresh|tender|amber|silver|und|ov|aft|sampl|platt|ging|powd|butt|pepp|wat|flow|clov|lavend|coriand|oyst|lobst|crack|burg|waf|clust)\p{L}{3,}(?:er|ers)|glass(?:es)?|mugs?|trolleys?|carts?|toppers?|(?:storage |serving |baking )?(?:containers?|canisters?|molds?|moulds?|racks?|stands?|tins?|jars?|trays?|boards?|cutters?|press|scoops?|tongs|mallets?|picks|strainers?|filters?|pots?|crocks?|bins?|cadd(?:y|ies)|domes?))(?![\p{L}\p{N}])/iu,
  zh: /^(?!\p{L}*[\s,，]|[送附赠配整礼])(?!\p{L}?(?:盒|罐|瓶|袋|箱)装)\p{L}{0,4}(?:搅拌棒|[器机夹架盒罐瓶刀锅勺杯盘碗壶模垫箱筒桶篮板钳剪叉铲网筛])(?!\p{L})/u,
  ja: /^の?\p{L}{0,6}(?:ポット|ディッパー|スプーン|ディスペンサー|壺|器|機|皿|鍋|型|入れ|立て|置き|取り|割り|むき|切り|カッター|メーカー|スライサー|ピーラー|ホルダー|ディスペンサー|セパレーター|クラッシャー)(?!\p{L})/u,
  ko: /^\s?\p{L}{0,4}(?:기|틀|걸이|꽂이|커터|메이커|홀더|용기|보관함|절단기|분리기|디스펜서)(?!\p{L})/u,
};
const before: Readonly<Partial<Record<Tongue, RegExp>>> = {
  fr: /(?<!\p{L})(?!liqueur|saveur|couleur|fleur|coeur|cœur|douceur|fraîcheur|senteur)\p{L}{2,}(?:eur|euse|oir|oire)s?\s(?:à|de|d['’])\s?(?:[^,;|()]{0,24}\s)?$|(?<!\p{L})(?:coupe|casse|presse|ouvre|pèle|vide|écrase|sépare|range)[-\s]$/iu,
  es: /(?<!\p{L})(?!cordero|madera|ladera)\p{L}{3,}(?:dor|dora|dores|doras|dero)\s(?:manual\s)?(?:de\s|para\s)(?:[^,;|()]{0,24}\s)?$/iu,
  pt: /(?<!\p{L})(?!cordeiro|madeira)\p{L}{3,}(?:dor|dora|dores|deira|deiro)\s(?:manual\s)?(?:de\s|para\s)(?:[^,;|()]{0,24}\s)?$/iu,
  it: /(?<!\p{L})(?!sapore|colore|fiore|liquore)\p{L}{3,}(?:tore|tori|trice|toio)\s(?:di\s|per\s|d['’])(?:[^,;|()]{0,24}\s)?$/iu,
  ru: /(?<!\p{L})\p{L}{2,}(?:тель|резк|чистк|давк|дробилк|колк|мялк|мешалк|терк)\p{L}?\s(?:для\s)?$/iu,
};

/** Things that others belong to: a sword's stand is no sword. */
const owned = [
  'knives',
  'drones',
  'candles',
  'pet.food',
  'mobility.e-ride',
  'ppe.helmets',
  'kitchen.food-contact',
  'tobacco',
];
const belonging: Readonly<Partial<Record<Tongue, RegExp>>> = {
  en: /^[\s-](?:\p{L}+[\s-]){0,2}(?:stands?|sheaths?|scabbard|wicks?|trimmer|snuffer|guards?|charms?|sharpener|mount|brackets?|containers?|propellers?|hanger|display|fob|replica parts|spare parts)(?![\p{L}\p{N}])/iu,
  zh: /^(?:展示)?(?:螺旋桨|支架|刀架|架子|刀鞘|烛芯|剪烛|桨叶|保护罩|配件|零件|收纳架)/u,
  ja: /^の?(?:スタンド|置き|立て|鞘|芯|プロペラ|ガード|部品|パーツ|シャープナー)/u,
  ko: /^\s?(?:거치대|받침대|스탠드|칼집|심지|프로펠러|가드|부품|샤프너)/u,
};

/** 'Ersatzpropeller Drohne': what is kept in store for it. */
const spare = /(?<!\p{L})(?:ersatz|reserve?)\p{L}{4,}\s$/iu;

/** The tool a title speaks of, where it names the food that the tool is for; the food itself stays possible. */
export function toolFor(text: string, { entry, start, end }: Match, next: Match | undefined, tongue: Tongue): Entry {
  const tail = text.slice(end, next && next.start > end ? next.start : undefined);
  if (owned.includes(entry.id) && (belonging[tongue]?.test(tail) || spare.test(text.slice(0, start))))
    return { ...entry, id: 'general.other', level: 3, traits: [] };
  if (!/^food\b/.test(entry.id) || entry.level === 3) return entry;
  const isTool = after[tongue]?.test(tail) === true || before[tongue]?.test(text.slice(0, start)) === true;
  return isTool ? { ...entry, id: 'kitchen.food-contact', level: 1, or: entry.id, traits: [] } : entry;
}
