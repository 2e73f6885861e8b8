import { capital, digit, lengthAt, letter, mark, traitsAt, traitsBefore } from '../text/letters.ts';
import { matchesOf } from '../text/matches.ts';
import { describesByEnding, onlyDescribes } from './adjectives.ts';
import { isCompound, kinOf, ordinaryIn } from './families.ts';
import { overlapsAny } from './spans.ts';
import type { List, TitleText } from './title-text.ts';

/** A word of a title that could be shouted. */
export interface Shout {
  written: string;
  span: [start: number, end: number];
  /** All its letters are capitals. */
  upper: boolean;
  /** In capitals, and an everyday word of a language the title may be in. */
  everyday: boolean;
  /** It may be a name: nobody knows the brand and it opens the title, or it says what the goods are for. */
  named: boolean;
}

/** A word of a script that has capitals: 'OFFクーポン' has one of them. */
const word = /[\p{Lu}\p{Ll}\p{Lt}\p{M}][\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{M}\p{N}]*/gu;

/** Abbreviations and names of models that are everyday words otherwise; they keep their capitals. */
const acronyms = new Set(
  `
psa bgs sgc cgc gma nos oem bin vhs off cod led usb set men cat can tee pro max mini ultra plus air lite light go fit one neo evo max fan mac pc tv ac dc rc uk us eu it ip pet eva abs pvc pu pe pp tpu bpa uv ir ph id hd fhd uhd sd ssd hdd ram rom gps nfc wifi xl xxl xxxl xs rgb cob oem odm diy suv atv utv abc cd dvd ce fcc fda gmo bio eco spa tan mix duo trio kit pad dot era vita vip moto bike base polo gel mono form arc
eur usd gbp chf pln sek dkk nok czk huf ron jpy cny rmb rub brl mxn ars clp cop inr idr vnd thb krw twd sgd myr php aud cad nzd
ipa apa dipa neipa vsop abv doc docg dop igp aop aoc
ГОСТ ТУ СССР РФ США ПВХ ЭКО БИО МДФ ДСП ЛДСП ТВ ПК ЭВА АКБ СВЧ УФ ОЭМ
`
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean),
);
/** Words that are written in capitals to be seen, in any place and whatever the brand. */
const loud = new Set(
  `
used stunning gorgeous beautiful absolutely lovely rare sexy cute real lot must wow super sealed
new hot sale free best today hurry tonight top wow look buy now shop deal deals offer discount cheap fast quick shipping delivery premium quality amazing super great big huge limited only special original genuine authentic official guaranteed gift bonus save hurry trending viral must have perfect luxury
neu trend sommer winter herbst gratis angebot rabatt jetzt aktion kostenlos günstig original top super versand nur geschenk
nouveau promo gratuit soldes livraison offert qualité meilleur nouveauté tendance été hiver
nuevo nueva tendencia verano invierno oferta gratis envío envio descuento promoción original calidad mejor regalo garantía
nuovo nuova tendenza estate inverno offerta gratis sconto sconti spedizione originale qualità migliore
novo nova tendência verão inverno oferta grátis frete promoção desconto original qualidade melhor
nowość trend lato zima wiosna promocja gratis rabat okazja hit oryginał wysyłka darmowa
новинка тренд лето зима осень весна новый акция скидка скидки распродажа хит топ супер лучший бесплатно доставка подарок оригинал качество внимание премиум
yeni trend indirim kampanya ücretsiz bedava süper kaliteli orijinal fırsat hediye
promo diskon murah termurah baru asli ori terlaris gratis ongkir original ready stock sale
mới sale freeship giảm giá rẻ
`
    .split(/\s+/)
    .filter(Boolean),
);
/** Condition is often abbreviated: 'NWT', 'BNIB'; from so many letters on it is written out. */
const WRITTEN_OUT = 5;
/** Abbreviations in Cyrillic are short: a long word in capitals is a word, where the brand is known to be another. */
const longCyrillic = /^\p{Script=Cyrillic}{5,}$/u;

/** Letters that only Vietnamese has: its words are short, and none of these is in an abbreviation. */
const vietnamese = /[àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ]/u;

const leads = /(?:\b(?:for|fits|with|für|pour|para|per|dla|untuk|from|by)|(?<!\p{L})(?:для|под|на|от))\s+$/iu;

/** The words of a title that letters can shout, brand, codes and abbreviations left out. `unknown`: nobody knows the brand. */
export function shoutsIn({ text, languages, brand, tongues, phrases }: TitleText, unknown: boolean): Shout[] {
  const found: Shout[] = [];
  if (!hasThreeInRow(text)) return found;
  const { Latin, Cyrillic, ...others } = tongues.letters;
  // A noun in Chinese or Korean has two letters.
  const mixed = Latin > 0 && (Cyrillic > 2 || Object.values(others).some((count) => count > 1));
  let opening = true;
  for (const { 0: written, index: start } of matchesOf(text, word)) {
    const span: [number, number] = [start, start + written.length];
    if (overlapsAny(brand, span)) continue;
    const upper = allUpper(written);
    opening &&= upper;
    // A letter or two, a part of another word, a code, a Roman number, an abbreviation.
    if (written.length < 2 || (traitsBefore(text, start) & (letter | digit)) !== 0) continue;
    if (/\p{N}/u.test(written) || (upper && /^[IVXLCDM]+$/.test(written))) continue;
    const lower = loweredOf(written);
    if (acronyms.has(lower)) continue;
    if (!upper && !mixed) {
      found.push({ written, span, upper, everyday: false, named: false });
      continue;
    }
    // The same words may be in several lists: 'LAST UNITS' are stock, and an offer.
    const saying = upper ? phrases.filter((one) => one.span[0] <= start && span[1] <= one.span[1]) : [];
    const isSaid = (by: List) => saying.some(({ list }) => list === by);
    const offers = isSaid('promotional') || (written.length >= WRITTEN_OUT && isSaid('condition'));
    const said = offers || isSaid('subjective');
    // 'HOT 40', 'NOTE 13': a model. Latin capitals in a title of another script are a name, unless one word stands alone.
    if (upper && !said && isModel(text, span) && !describesByEnding(lower, languages)) continue;
    const describes = upper && mixed && onlyDescribes(runAround(text, span));
    const latin = /^\p{Script=Latin}/u.test(written);
    if (mixed && !said && !describes && latin && (!loud.has(lower) || inRun(text, span))) continue;
    const everyday =
      upper &&
      (written.length > 2 || vietnamese.test(lower)) &&
      (said ||
        (languages.has('vi') && vietnamese.test(lower)) ||
        loud.has(lower) ||
        describes ||
        (!unknown && longCyrillic.test(written)) ||
        isKnown(lower, languages));
    const named =
      upper &&
      !loud.has(lower) &&
      !offers &&
      ((opening && unknown && !describes) ||
        (!isQuality(lower, languages) && leads.test(text.slice(0, start).slice(-12))));
    found.push({ written, span, upper, everyday, named });
  }
  const unnamed = opensWithGoods(found, languages) ? found.findIndex((one) => !one.upper) : 0;
  for (const [index, one] of found.entries()) {
    one.named &&= index >= unnamed;
    if (one.upper && !one.named && !loud.has(one.written.toLowerCase())) one.named = isNamed(text, found, index);
  }
  return found;
}

/** A word of three capitals at least, or there is nothing to be told off for. */
function hasThreeInRow(text: string): boolean {
  let row = 0;
  for (let at = 0; at < text.length; at += lengthAt(text, at)) {
    const traits = traitsAt(text, at);
    if (traits & capital) row += 1;
    else if (!(traits & mark)) row = 0;
    if (row === 3) return true;
  }
  return false;
}

/** An everyday word of English, or of a language the title may be in. */
function isKnown(word: string, languages: ReadonlySet<string>): boolean {
  for (const language of ordinaryIn(word)) if (language === 'en' || languages.has(language)) return true;
  return isCompound(word, languages) || describesByEnding(word, languages);
}

/** 'with STRONG handles': what is said of goods is nobody's name, where it stands behind such a word. */
const isQuality = (word: string, languages: ReadonlySet<string>): boolean =>
  kinOf(word).some(({ family }) => family === 'qualities') || describesByEnding(word, languages);

/** 'HANDMADE WALNUT PICTURE FRAME with glass': what a title begins with is no name where all are everyday words, and two where one is for goods. */
function opensWithGoods(words: readonly Shout[], languages: ReadonlySet<string>): boolean {
  const end = words.findIndex((one) => !one.upper);
  const opening = words.slice(0, Math.max(0, end));
  // 'ФЕН ДЛЯ ВОЛОС': no maker is called so, where half of its words are known.
  if (opening.length > 2 && opening.some(({ written }) => links.has(loweredOf(written))))
    return opening.filter(({ everyday }) => everyday).length * 2 >= opening.length - 1;
  return (
    opening.length > 1 &&
    opening.every(({ everyday }) => everyday) &&
    (opening.length > 2 ||
      opening.some(({ written }) => {
        const word = loweredOf(written);
        return isCompound(word, languages) || kinOf(word).some(({ family }) => family !== 'qualities');
      }))
  );
}

/** Words that link others in the name of goods, and hardly in a maker's. */
const links = new Set(
  'для из под на от aus mit für ohne avec pour sans para con sin per senza com sem dla bez voor met için untuk'.split(
    ' ',
  ),
);

/** A word in lower case, in one form: 'DERİ' is 'deri', with no dot of its own. */
const loweredOf = (written: string): string => written.replace(/İ/g, 'i').toLowerCase().replace(/ё/g, 'е');

/** 'infinix HOT 40': a word after another and before a number that has no unit. */
const isModel = (text: string, [start, end]: readonly [number, number]): boolean =>
  (/\p{Script=Latin}\s$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^\p{Script=Cyrillic}{3,4}$/u.test(text.slice(start, end))) &&
  /^[\s-](?!20[12]\d(?!\d))\d{1,6}(?![\d]|[.,]\d|\s?(?:[\p{Ll}%"″°]|[x×]|(?:[WLVAKGM]|K[GW]|M[LM]|C[ML]|H[Zz]|[GT]B|M[lm]|C[ml]|Kg|Lt)(?!\p{L})))/u.test(
    text.slice(end, end + 14),
  );

/** Beside another word in capitals that no language knows, 'MERIDIAN FOODS': a name of several words. */
const isNamed = (text: string, words: readonly Shout[], index: number): boolean =>
  [index - 1, index + 1].some((at) => {
    const one = words[index];
    const beside = words[at];
    if (!one || !beside || beside.everyday || !beside.upper || beside.written.length < 3) return false;
    return /^[\s&-]{1,3}$/.test(
      text.slice(Math.min(one.span[1], beside.span[1]), Math.max(one.span[0], beside.span[0])),
    );
  });

/** Whether the word before or after, with nothing but a space between, is in Latin letters too. */
const inRun = (text: string, [start, end]: readonly [number, number]): boolean =>
  /\p{Script=Latin}[\s&-]$/u.test(text.slice(0, start)) || /^[\s&-]\p{Script=Latin}/u.test(text.slice(end));

/** The words in Latin letters that stand together round one, in lower case. */
function runAround(text: string, [start, end]: readonly [number, number]): string[] {
  const before = /(?:[\p{Script=Latin}\d]+[\s&-])*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^(?:[\s&-](?!\d)[\p{Script=Latin}\d]+)*/u.exec(text.slice(end))?.[0] ?? '';
  return (before + text.slice(start, end) + behind).toLowerCase().split(/[\s&-]+/);
}

const allUpper = (written: string): boolean =>
  written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
