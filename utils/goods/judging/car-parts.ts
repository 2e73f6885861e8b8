import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Evidence, type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { seldom } from '../phrases/seldom.ts';

// Trades of cars call what stops, steers and feeds them after beasts, trays and tongs: 'burrinho de freio', 'pinza freno', 'гитара
// КПП', 'bandeja de suspensão'. What it belongs to stands right beside.

const parts = seldom(
  /(?<!\p{L})(?:brake (?:(?:wheel|master|slave) )?(?:cylinders?|boosters?|drums?|calipers?)|(?:wheel|clutch (?:slave|master)|slave) cylinders?|tie rods?|cv (?:joints?|axles?|boots?)|throttle bod(?:y|ies)|(?:suspension|lower|upper) control arms?|sway bar links?|\p{L}*brems(?:zylinder|s[aä]ttel|trommeln?)|kupplungs(?:geber|nehmer)zylinder|spurstangen\p{L}*|achsmanschetten?|drosselklappen?|(?:étriers?|cylindres?|maîtres?[- ]cylindres?|mâchoires?) de (?:freins?|roues?)|soufflets? de cardan|biellettes? de (?:direction|suspension|barre)|(?:papillons?|boîtiers?) d['’ ]admission|(?:bomb[ií]n(?:es)?|cilindros?|mordazas?|cangrejos?|pinzas?|bombas?) (?:de )?(?:frenos?|embrague)|(?:terminal(?:es)?|rótulas?) de (?:la )?dirección|(?:cilindrett[oi]|pinz[ae]|pomp[ae]) (?:de[li] )?fren[oi]|minigonn[ae] (?:laterali|sottoporta)|cuffi[ae] semiasse|(?:burr(?:o|inh)os?|cilindros?|cebol(?:inhas?|ão)|pati(?:m|ns)|bombitos?|bombas?|pinças?) (?:mestre )?(?:d[eo] )?(?:freios?|trav(?:ão|ões)|embreagem|roda|radiador)|coxi(?:m|ns) (?:d[eo] )?(?:motor|câmbio)|bandejas? (?:d[ea] )?suspens(?:ão|ões)|tulipas? homocinéticas?|cachimbos? (?:de )?velas?|bieletas?|(?:тормозн|рабоч|главн)\p{L}+ (?:тормозн\p{L}+ )?цилиндр\p{L}*|цилиндр\p{L}* (?:сцеплени|тормозн)\p{L}+|пыльник\p{L}* (?:шрус|рулев)\p{L}*|паук\p{L}* выпускн\p{L}+|лягушк\p{L} (?:стоп|заднего хода)\p{L}*|гитар\p{L} кпп|улитк\p{L} турбин\p{L}|(?:палец|наконечник\p{L}*) рулев\p{L}+|кулак\p{L}* поворотн\p{L}+|поршнев\p{L}+ групп\p{L}|cylinder(?:ek|ki)? hamulcow\p{L}+|zacisk\p{L}* hamulcow\p{L}+|pająk\p{L}* (?:kolektor|wydechow)\p{L}*|końcówk\p{L} drążk\p{L}+|wielremcilinders?|remklauw(?:en)?|hjulcylind\p{L}+|bromsok|fren (?:merkezi|silindiri|kaliperi))(?!\p{L})|(?:刹车|制动|离合器?)(?:分|总|轮)泵|刹车卡钳|节气门总成|半轴总成|(?:ホイール|ブレーキ|クラッチ)(?:マスター|レリーズ)?シリンダー|ブレーキキャリパー|タイロッドエンド|スロットルボディ|(?:휠|브레이크|클러치)\s?(?:마스터\s?)?실린더|브레이크\s?캘리퍼|등속\s?조인트|활대\s?링크|로어암/iu,
);
/** What has brakes and is no car, what shows one, and what is done to one. */
const others =
  /(?<!\p{L})(?:\p{L}*bi(?:ke|cycle)s?|mtb|\p{L}*fahrr[aä]d\p{L}*|vélos?|trottinettes?|bici(?:clett?[ae]s?)?|велосипед\p{L}*|самокат\p{L}*|\p{L}*rower\p{L}*|\p{L}*fiets\p{L}*|\p{L}*cykel\p{L}*|bisiklet|rc|tools?|cleaner|paint|lack|reiniger|key ?chain|schlüsselanhänger|posters?|t-?shirts?|mugs?|очистител\p{L}+|смазк\p{L}|краск\p{L})(?!\p{L})|(?<![\d.,])1\s?[:/]\s?\d{2}(?!\d)|自行车|自転車|자전거|工具|模型|清洗|ミニカー|모형/iu;
const renamed = ['general', 'kitchen', 'candles', 'textiles', 'food', 'toys', 'leather', 'wood', 'furniture'];

/** The words for such a part; undefined where a title names none, or of another thing than a car. */
const partIn = (title: string): { 0: string; index: number } | undefined => {
  const part = parts.exec(title);
  return part && !others.test(title) ? part : undefined;
};

/** The part of a car that the name of another thing is; undefined where that thing is sold. */
export function partOfCar({ entry, words }: Head, { said, text: { original } }: Reading): Found | undefined {
  if (!isOf(entry.id, ...renamed) || entry.keeper || said.frames.has('toy')) return undefined;
  const part = partIn(original);
  // 'ВАЗ' is a make as well as vases.
  const isBefore = part !== undefined && part.index <= original.indexOf(words);
  return isBefore ? found({ id: 'auto.parts', because: [part[0]], sure: true }) : undefined;
}

/** The same where no other thing is named. */
export function partOfCarIn({ text: { original } }: Reading): Evidence | undefined {
  const part = partIn(original);
  return part && { id: 'auto.parts', because: [part[0]], sure: true };
}
