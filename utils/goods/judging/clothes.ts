import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Found, found } from '../head/weigh.ts';
import { seldom } from '../phrases/seldom.ts';

/** What clothes are made of, in the languages whose words we know. */
const cloth = seldom(
  /(?<!\p{L})(?:cotton|linen|wool|viscose|polyester|fleece|jersey|denim|spandex|muslin|baumwoll\p{L}*|leinen|wolle|musselin|coton|lin|laine|gaze de coton|algod[oóã]\p{L}*|lino|lana|cotone|seta|linho|malha|silk|seide|soie|seda|jedwab\p{L}*|шёлк\p{L}*|шелк(?!отраф)\p{L}*|хлоп\p{L}*|л[её]н|льна|шерст\p{L}*|вискоз\p{L}*|флис\p{L}*|трикотаж\p{L}*|футер\p{L}*|кулирк\p{L}*|муслин\p{L}*|bawełn\p{L}*|pamuk\p{L}*|katoen\p{L}*|bomull\p{L}*|قطن\p{L}*|صوف|كتان|حرير|بوليستر|सूती|कॉटन|ऊनी|लिनन)(?!\p{L})|[纯全]棉|棉质|亚麻|羊毛|涤纶|雪纺|针织|抓绒|綿100|コットン|リネン|ウール|裏起毛|순면|린넨|기모|니트/iu,
);
/** Sizes of clothes: 'Size M', 'Gr. 92', '6-9 months', 'S-XXL'. */
const size = seldom(
  /(?<!\p{L})(?:sizes?|tailles?|tallas?|taglia|taglie|tamanhos?|größen?|gr\.|р-?р|размер\p{L}*|rozmiar|maat|storlek|beden)\s?:?\s?(?:\d{2,3}|x{0,3}[sml]|xxl)(?![\p{L}\d])|(?:サイズ|사이즈|尺码)|(?<![\p{L}\d])(?:x{0,2}s|s|m|l)\s?[-–~/]\s?(?:x{0,4}l|[1-5]xl)(?![\p{L}\d])|\d{1,2}\s?[-–/]\s?\d{1,2}\s?(?:months?|monate|mois|meses|mesi|мес\p{L}*|m)(?!\p{L})/iu,
);
/** How clothes are cut. */
const cut = seldom(
  /(?<!\p{L})(?:(?:long|short)[ -]sleeved?|sleeveless|v-?neck|crew ?neck|round neck|high[ -]waist(?:ed)?|slim fit|loose fit|oversized?|kurzarm|langarm|ärmellos|rundhals|manches? (?:courtes?|longues?)|sans manches|col rond|manga (?:corta|larga|curta|comprida|longa)|sin mangas|cuello (?:redondo|alto|en v)|maniche? (?:corte|lunghe|corta|lunga)|senza maniche|girocollo|gola (?:redonda|alta|v)|с (?:коротким|длинным) рукавом|без рукавов|оверсайз)(?!\p{L})|[长短无]袖|修身|宽松|圆领|高腰|半袖|長袖|七分袖|オーバーサイズ|긴팔|반팔|민소매|오버핏/iu,
);

/** Whether a title speaks of cloth, sizes or cut, as of clothes. */
export const clothesSaid = (title: string): boolean => [cloth, size, cut].some((pattern) => pattern.test(title));

/** Something worn that nobody named, by two of cloth, size and cut; for whom, by the people the title speaks of. */
export function clothesIn({ said: { frames }, text: { original } }: Reading) {
  const named = worn.exec(original);
  if (named) {
    const isChild = /[童婴宝]|女の子|男の子/u.test(named[0]);
    return { id: isChild ? 'childrens.apparel' : 'textiles.apparel', because: [named[0]], sure: true };
  }
  const overall = overalls.exec(original)?.[0];
  if (overall) {
    const isChild = /niñ[oa]s?$/iu.test(overall);
    return { id: isChild ? 'childrens.apparel' : 'textiles.apparel', because: [overall], sure: true };
  }
  const signs = [cloth, size, cut].flatMap((pattern) => pattern.exec(original)?.[0] ?? []);
  const child = frames.has('adult') ? undefined : frames.get('child');
  const who = child ?? frames.get('adult');
  if (signs.length < 2 || who === undefined) return undefined;
  const because = [...signs, who];
  return child === undefined
    ? { id: 'textiles.apparel', because, sure: true }
    : { id: 'childrens.apparel', because, sure: true };
}

/** 'Mono' is a garment and an ape; of people it is worn. */
const overalls =
  /(?<!\p{L})monos? (?:(?:largo|corto|elegante|vaquero|ancho|ajustado|de (?:fiesta|punto|trabajo))s? ){0,2}(?:(?:de|para) )?(?:mujer|hombre|señora|chica|niñ[oa])s?(?!\p{L})/iu;

/** Chinese ends the names of clothes in one of a few letters, behind the people they are for: 男袜, 女士睡裤, 童帽; no hanger and no clip for them. */
const worn =
  /(?:男女?|女|儿?童|情侣|中性|婴儿|宝宝|孕妇)(?:士|生|款|式|性|童|装)?\p{Script=Han}{0,4}(?:袜|裤|裙|衫|帽|袍|速干衣|内衣|睡衣|毛衣|卫衣|大衣|棉衣|上衣|泳衣|雨衣)(?![夹撑架扣钩托刷柜机盒袋])/u;

/**
 * A garment that a brand, a colour or a button stands beside: 'Caramel écharpe', 'cardigan, button front'. `isStuff`: that word
 * is something eaten, and whom the garment is for says enough; else cloth, size or cut must say it too.
 */
export function clothesNamed(reading: Reading, isStuff: boolean) {
  const { named, frames, signs } = reading.said;
  const id = ['textiles.apparel', 'footwear', 'childrens.apparel'].find((one) => named.has(one));
  if (id === undefined || signs.has('food')) return undefined;
  if (!isStuff) return clothesIn(reading);
  const adult = frames.get('adult');
  const who = adult ?? frames.get('child');
  if (who === undefined) return undefined;
  return { id: adult === undefined ? 'childrens.apparel' : id, because: [who], sure: true };
}

/** Worn over the eyes to sleep: of silk or cotton it is a textile; what is rubbed in overnight is called so too. */
export function overEyes({ entry, words }: Head, { text: { original } }: Reading): Found | undefined {
  if (!(entry.id === 'general.other' || entry.or === 'general.other') || !eyeMask.test(words)) return undefined;
  const of = slept.test(original) && !rubbed.test(original) ? woven.exec(original)?.[0] : undefined;
  return of === undefined ? undefined : found({ id: 'textiles.apparel', because: [words, of], sure: true });
}
const eyeMask = /mas[ckq]|маск|повязк|antifaz|tapa olhos|opaska|眼罩|アイマスク|안대/iu;
const slept =
  /sleep|schlaf|sommeil|nuit|dormir|notte|sono(?!\p{L})|сна(?!\p{L})|spania|slaap|sömn|睡|おやすみ|수면|슬립/iu;
const rubbed = /(?<!\d)\d+\s?(?:ml|мл)|hydrat|feuchtigkeit|idratant|увлажн|moistur|保湿|补水/iu;
const woven =
  /(?<!\p{L})(?:silk|satin|cotton|seide\p{L}*|baumwoll\p{L}*|soie|coton|seda|algod[oóã]\p{L}*|raso|seta|cotone|cetim|шёлк\p{L}*|шелк\p{L}*|сатин\p{L}*|хлоп\p{L}*|jedwab\p{L}*|zijden?|siden)(?!\p{L})|真丝|桑蚕丝|丝绸|纯棉|シルク|絹|コットン|실크|순면/iu;
