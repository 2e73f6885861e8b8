import { volume, weight } from './amounts.ts';
import type { Found } from './weigh.ts';

// Classes of things whose names go on for ever, told by the stem they share in every language: what bears a picture, what is
// worn to be seen, what a beekeeper works with, what turns and brakes in an engine's vehicle. None of them has an open word.

/** What bears a picture or a pattern, whatever it shows: 'scrapbook paper “Cinnamon”', 'Möbelfolie Nussbaum', 시트지. */
const bearer =
  /(?<!\p{L})(?<!(?:with|and|mit|und|avec|et|con|com|с|и|&|\+)\s)(?:(?:scrapbook\p{L}*|craft|wrapping|contact|wall|pattern(?:ed)?)\s?paper|paper pads?|wallpaper|canvas|(?:adhesive|vinyl|window|furniture) film|posters?|stickers?|\p{L}*(?:bastel|motiv|geschenk|design|deko)papier|\p{L}*tapete|(?:selbst)?(?:klebe|möbel|dekor|fenster)folie|leinwand\p{L}*|aufkleber|papier (?:scrapbooking|peint|cadeau|adhésif|à motifs?)|toile imprimée|affiche|(?:film|revêtement|vinyle) adhésif|autocollants?|papel (?:pintado|tapiz|adhesivo|adesivo|decorativo|de regalo|de parede|de presente|scrapbook\p{L}*)|lienzo|vinilo (?:adhesivo|decorativo)|pegatinas?|carta (?:da parati|adesiva|regalo|scrapbooking)|(?:stampa su |quadro su )?tela(?: decorativa)?|pellicola adesiva|(?:quadro|tela) (?:em tela|decorativ[ao])|обо[ия]|холст\p{L}*|пл[её]нка самокле\p{L}*|самокле\p{L}* пл[её]нка|бумага (?:для скрапбукинга|упаковочная|дизайнерская)|наклейк\p{L}*|плакат)(?!\p{L})|[墙壁](?:纸|紙)|[贴貼][纸膜]|装饰画|海报|手账纸|リメイクシート|カッティングシート|キャンバス|ポスター|ステッカー|スクラップブッキング|折り紙|包装紙|벽지|시트지|인테리어\s?필름|캔버스|포스터|스티커|스크랩북|색종이|포장지/iu;

/** A vest, and that it is worn to be seen. */
const vest =
  /(?<!\p{L})(?:vests?|\p{L}*westen?|gilets?|chalecos?|giubbotto|giubbino|coletes?|жилет\p{L}*)(?!\p{L})|背心|马甲|ベスト|조끼/iu;
const seen =
  /20471|(?<!\p{L})(?:hi[- ]?vis|high[- ]visibility|reflective|warnweste|pannenweste|haute visibilité|réfléchissant|alta visibilid|alta visibilità|reflectante|reflet[oi]|reflex|catarifrang|светоотраж|сигнальн)|反光|反射|高視認|반사|안전/iu;

/** What bees are kept with; the honey has its own words. */
const beekeeping =
  /(?<!\p{L})(?:bee ?(?:keep|smoker|hive)\p{L}*|imker\p{L}*|bienenstock|apicult\p{L}*|apicol\p{L}*|пасечн\p{L}*|пчеловод\p{L}*|для пч[её]л|улей|улья)|养蜂|養蜂|양봉/iu;

/** Brakes, clutches and what drives a wheel. */
const driven =
  /(?<!\p{L})(?:brake|clutch|carburet|exhaust|piston|drive belt|sprocket|brems|kupplung|vergaser|auspuff|keilriemen|zündkerze|frein|embrayage|échappement|courroie|freno|embrague|variador|correa de|freio|trav[ãõ]|embreagem|escapamento|correia|frizion|ganasc|variatore|cinghia|marmitta|тормоз|сцеплен|вариатор|карбюратор|цепь|поршн)|刹车|离合|化油器|火花塞|ブレーキ|クラッチ|ドライブベルト|マフラー|キャブレター|브레이크|클러치|구동벨트|머플러/iu;
/** A vehicle with an engine, by its name or the size of the engine: a child's scooter has none. */
const engined =
  /(?<![a-z\d])\d{2,4}\s?(?:cc|ccm|cm3|cm³|куб)(?!\p{L})|(?<!\p{L})(?:moto(?:rrad|rroller|rcycle|rbike|cross|cicl\p{L}*|s)?(?!\p{L}|\s?g(?!\p{L}))|mota(?!\p{L})|vespa|moped|mofa|мото\p{L}*|мопед\p{L}*|scooter \d{2,3}(?!\d))|摩托|踏板车|バイク|原付|오토바이/iu;
/** The other wheels that brake. */
const pedalled = /bicycle|bike(?!r)|fahrrad|vélo|bicicl|велосипед|自行车|自転車|자전거/iu;

/** Cloth as well as a picture. */
const isCloth = /^(?:canvas|tela|холст\p{L}*|キャンバス|캔버스)$/iu;

/**
 * The kind of which a title speaks by a stem that no other kind shares, with the words; undefined where it speaks of none.
 * `named`: it names something eaten; the beekeeper who sells it is then no tool.
 */
export function tradeOf(title: string, named: boolean): Pick<Found, 'id' | 'because' | 'sure'> | undefined {
  const told = (id: string, ...patterns: RegExp[]) => {
    const because = patterns.map((pattern) => pattern.exec(title)?.[0].trim() ?? '');
    return because.every(Boolean) ? { id, because, sure: !because.some((words) => isCloth.test(words)) } : undefined;
  };
  return (
    told('ppe.other', vest, seen) ??
    (pedalled.test(title) ? undefined : told('auto.parts', driven, engined)) ??
    (named || weight.test(title) || volume.test(title) ? undefined : told('general.other', beekeeping)) ??
    told('general.other', bearer)
  );
}

/** Whether it bears a picture or a pattern: of wood it is only called. */
export const isBearer = (title: string): boolean => bearer.test(title);
