import { volume } from '../head/amounts.ts';
import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Evidence, type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';

// What is called after drinks with alcohol and has none: 'bière sans alcool', 'Glühwein alkoholfrei', 'root beer', and in Québec a
// 'liqueur douce'.

/** Said to be without alcohol, by what is written where it is drunk. */
const denied =
  /(?<!\p{L})(?:(?:non|zero|no)[- ]?alcohol(?:ic)?|alcohol[- ]?free|dealcoholi[sz]ed|alkoholfrei\p{L}*|sans alcool|désalcoolisée?|sin alcohol|sem [áa]lcool|senza alcol|(?:an|dis)alcolic\p{L}+|безалкогольн\p{L}*|без алкоголя|bezalkoholow\p{L}*|alcoholvrij\p{L}*|alkoholfri\p{L}*|alkolsüz|không cồn|(?:tanpa|bebas|non) alkohol)(?!\p{L})|ノン ?アル(?:コール)?|アルコール(?:フリー|0)|(?:무|논) ?알[코콜]올?|无酒精|無酒精|无醇|ไม่มีแอลกอฮอล์|(?:خالي?ة? من|بدون) (?:ال)?كحول|(?<![\d.,])0[.,]0{1,2}\s?%/iu;
/** Brewed of roots and ginger, or for children. */
const soft =
  /(?<!\p{L})(?:liqueurs? douces?|bières? (?:d['’ ]épinette|de gingembre|racine)|(?:spruce|birch|root|ginger) beers?|soft drinks?|kinder(?:sekt|punsch|bowle)|(?:имбирн\p{L}+ )?(?:квас|эль имбирный))(?!\p{L})/iu;
/** So much alcohol in a hundred. */
const strong = /(?<![\d.,])(?:[1-9]\d?(?:[.,]\d+)?|0[.,][5-9])\s?(?:%|°|vol)|(?<!\p{L})(?:hard|alcoholic)\s(?!free)/iu;

const isDenied = (title: string): boolean => /(?<!\p{L})(?:non|no)[- ]alcoholic/iu.test(title);

/** The words that say so; undefined where a title leaves the alcohol in. */
const softIn = (title: string): string | undefined =>
  strong.test(title) && !isDenied(title) ? undefined : (denied.exec(title) ?? soft.exec(title))?.[0].trim();

/** A drink by the name of one with alcohol, without it. */
export function softDrinkOf({ entry, words }: Head, { text: { original } }: Reading): Found | undefined {
  const isAperitif = isOf(entry.id, 'food.snacks') && /^aperitiv/iu.test(words);
  const why = isOf(entry.id, 'food.alcohol') || isAperitif ? softIn(original) : undefined;
  return why === undefined ? undefined : found({ id: 'food.beverages', because: [words, why], sure: true });
}

/** The same where a title names only what it tastes of. */
export function softDrinkIn({ matches, text: { original } }: Reading): Evidence | undefined {
  const why = volume.test(original) ? denied.exec(original)?.[0].trim() : undefined;
  const like = matches.find(({ entry }) => isOf(entry.id, 'food.alcohol', 'food.beverages'));
  if (why === undefined || !like) return undefined;
  return { id: 'food.beverages', because: [original.slice(like.start, like.end), why], sure: true };
}
