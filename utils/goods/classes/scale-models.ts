import type { Listed } from '../phrases/listed.ts';

/** So many times smaller than what it shows. */
const scale =
  '(?<![\\d.,])1 ?[:/] ?(?:1\\d|2\\d|3\\d|48|50|60|64|72|75|76|87|96|100|110|125|144|150|160|200|250|288|300|350|400|450|500|570|600|700|720)(?!\\d)';
/** With the scale on either side; a phrase begins with its words, so that it is looked for only where they may stand. */
const either = (words: string): string => `${words}(?:(?=.{0,80}${scale})|(?<=${scale}.{0,100}))`;
/** Makers of nothing else. */
const makers =
  '(?:airfix|revell|tamiya|italeri|heller|zvezda|hasegawa|trumpeter|hobby ?boss|takom|eduard|academy|meng|звезда|fujimi|aoshima)';

/** Kits of plastic to glue and paint: they bear the names of beasts, winds and weapons. */
export const scaleModels: Listed = {
  any: `${makers} [\\p{L}\\d.]+(?=.{0,90}(?:kit|plastic|plastik|bausatz|${scale}))(?!.{0,120}(?:glue only|paint set|brush|airbrush|thinner|decals? only))`,
  en: `(?:plastic|scale|aircraft|ship|tank|car|military|airplane|helicopter) model (?:\\p{L}+ )?kits?, model (?:aircraft|ship|tank|car|airplane|plane|building) kits?, ${either('(?:plastic|model) kits?')}`,
  de: `(?:plastik ?)?modellbaus(?:atz|ätze), ${either('(?:plastik)?baus(?:atz|ätze)')}`,
  fr: `${either('maquettes?')}, maquettes? (?:\\p{L}+ ){0,2}(?:à coller|plastique à monter)`,
  es: `${either('maquetas?')}, maquetas? (?:\\p{L}+ ){0,3}para (?:montar|pintar)`,
  it: `${either('(?:kit (?:modell*|plastica|aereo|nave|carro)|modellismo)')}, kit (?:di )?modellismo`,
  pt: `${either('kits? (?:(?:de )?model*|plástico|avião|tanque|navio|carro)')}, (?:kit|maquete) (?:plástico|para montar)`,
  ru: 'сборн\\p{L}+ модел*, модел\\p{L}+ (?:сборн|для (?:сборки|склеивания))*',
  pl: `model(?:e)? do sklejania, ${either('model plastikowy')}`,
  nl: `${either('(?:modelbouw|bouw)(?:pakket|doos|set)')}, modelbouwpakket`,
  sv: 'plastmodell*, modellbyggsats*',
  tr: either('maket'),
  zh: '拼装(?:飞机|坦克|军舰|舰船|战机|战斗机|汽车)?模型(?!工具|胶|颜料), 塑料拼装(?:模型)?',
  ja: 'プラモデル(?!用|工具|ケース), プラスチックモデルキット',
  ko: '프라모델(?! ?(?:도색|공구|접착제|케이스|니퍼)), 조립 ?모형',
};

/** What is glued onto such a model, painted or built with, is none. */
export const unbuilt =
  /decals?(?!\p{L})|calcoman|decalco|naklejk|abziehbild|nassschieb|sticker|ステッカー|デカール|데칼|水贴|paint set|farbset|airbrush|thinner|verdünner|nipper|seitenschneider|display case|vitrine/iu;
