import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Evidence, type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';

// Paste and dough are kneaded to be eaten, and to be modelled, hardened, spread on walls and on processors: 'pasta polimerica',
// 'massa corrida', 'pâte à bois', 'pasta térmica'.

const doughs = /^(?:past[ae]s?|pâtes?|mass?[ae]s?|паст[аы]|biscuits?|deeg|ciast[oa]|teig)$/iu;
/** What it is made into by hand. */
const modelled =
  /(?<!\p{L})(?:model(?:l?ar|l?are|l?abile|er|lieren|lowan\p{L}+|age)|polim[eé]ric\p{L}+|polymères?|polymerow\p{L}+|fimo|autodur\p{L}+|autoindur\p{L}+|plastilina|(?:massa|porcelana|pasta) (?:de )?(?:biscuit|francesa|fria|de mais)(?=.{0,60}(?:artesan|model|lucid|flor))|porcelana fr[ií]a|лепк\p{L}|самозастыва\p{L}+|запекаем\p{L}+|lepieni\p{L}+|boetser\p{L}*)(?!\p{L})/iu;
/** What it is spread on that nobody eats. */
const spread =
  /(?<!\p{L})(?:t[eé]rmic[ao]|thermique|termoconduttiv\p{L}+|termopast\p{L}*|corrida|acr[ií]lic[ao]|acrylique|mast[iu][xq]?\p{L}*|à (?:bois|joints?|métal|rénover)|lavaman[io]s?|abrasiv[ao]|lucidante|saldante|para soldar|per saldare|de solda|à souder|структурн\p{L}+|акрилов\p{L}+|паяльн\p{L}+|термо\p{L}+|шлифовальн\p{L}+|полировальн\p{L}+)(?!\p{L})/iu;
/** What is stirred into food by the spoon. */
const seasons =
  /(?<!\p{L})(?:past[ae]|pâte) (?:de |di |d['’] ?)(?:acciughe|curry|aj[ií]|achiote|s[eé]samo|sésame|miso|piment|chile|pimentón|tomate|aglio|ajo|alho|olive|tamarind\p{L}+)(?!\p{L})/iu;

/** What is named like something eaten and is modelled or spread; undefined where it is eaten. */
export function modelledOf(
  { entry, words }: Head,
  { said: { frames }, text: { original } }: Reading,
): Found | undefined {
  if (!isOf(entry.id, 'food') || !doughs.test(words)) return undefined;
  const shaped = modelled.exec(original)?.[0];
  if (shaped && frames.has('child')) return found({ id: 'toys.general', because: [words, shaped], sure: true });
  const why = shaped ?? spread.exec(original)?.[0];
  if (why) return found({ id: 'general.other', because: [words, why], sure: true });
  const taste = isOf(entry.id, 'food.dry-groceries') ? seasons.exec(original)?.[0] : undefined;
  return taste === undefined ? undefined : found({ id: 'food.spices-sauces', because: [words, taste], sure: true });
}

const named = /(?<!\p{L})(?:паст[аы]|масс[аы]|глин[аы]|mas[ay]|past[aey]|pâtes?|salzteig|klei|lera)(?!\p{L})/iu;

/** The same where no word names it: 'паста для лепки 500 г' is weighed out, and not eaten. */
export function modelledIn({ said: { frames }, text: { original } }: Reading): Evidence | undefined {
  const stuff = named.exec(original)?.[0];
  const shaped = stuff === undefined ? undefined : modelled.exec(original)?.[0];
  const why = stuff === undefined ? undefined : (shaped ?? spread.exec(original)?.[0]);
  if (stuff === undefined || why === undefined) return undefined;
  return { id: shaped && frames.has('child') ? 'toys.general' : 'general.other', because: [stuff, why], sure: true };
}
