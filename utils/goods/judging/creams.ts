import { current, volume, weight } from '../head/amounts.ts';
import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Evidence, type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { seldom } from '../phrases/seldom.ts';

// Creams, oils and pastes are eaten and rubbed in under one name: crema pasticcera, coconut oil for hair, sugar that takes hairs off.

const cream = /cream|cr[eè]m[ea]s?|крем|クリーム|크림/iu;
const eaten = seldom(
  /(?<!\p{L})(?:catalan[ae]|pasticcer[ae]|pastelera|p[âa]tissi[èe]re|(?:de |do )?confeiteiro|brûlée|anglaise|inglese|chantilly|fra[iî]che|zabai?one|mascarpone|spalmabil[ei]|(?:di|al|alla|ai|de|du|à la|con)\s(?:pistacchio|nocciol[ae]|pistachos?|avellanas?|cacahuetes?|cacao|noisettes?|pistaches?|marrons|amendoim|avelãs?|castañas?|castagne|limoncello|orujo|whisk(?:e?y)|cassis|champignons|funghi)|custard|of (?:tartar|mushroom|chicken|tomato|celery|wheat)|(?:mushroom|chicken|tomato) soup|(?:для|на) (?:торт\p{L}*|выпечки)|кондитерск\p{L}+|сливочн\p{L}+|заварн\p{L}+|м[её]д|суп\p{L}*)(?!\p{L})|(?<!\p{L})(?:torten|butter|pudding|vanille|haselnuss|nuss|nougat|pistazien|schoko\p{L}*)cr[eè]me|tortencreme|カスタード|ホイップ|スパゲ|シチュー|커스터드|파스타|스파게티|수프/iu,
);
/** Said of no food. */
const ofBody = seldom(
  /(?<!\p{L})(?:hands?|face|facial|body|skin|hair|beard|scalp|nails?|mani|viso|corpo|pelle|capelli|piedi|unghie|manos|cara|rostro|cuerpo|corporal|piel|pelo|cabello|capilar|uñas|mains|visage|corps|peau|cheveux|ongles|m[aã]os|pele|cabelos?|unhas|hand\p{L}*|haar\p{L}*|bart\p{L}*|haut\p{L}*|gesicht\p{L}*|körper\p{L}*|рук|лица|тела|волос|кожи|ногтей|бороды|ресниц|rąk|twarzy|ciała|włosów|skóry|haar|huid|hår|hud)(?!\p{L})|ハンド|ボディ|フェイス|ヘア|髪|肌|핸드|바디|헤어|피부|얼굴/iu,
);
/** What such a cream is, but for sweets. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/orujo|limoncello|whisk|cassis/iu, 'food.alcohol'],
  [/soup|суп|수프|シチュー|champignons|funghi|mushroom|chicken|tomato|celery/iu, 'food.dry-groceries'],
  [/(?<!\p{L})м[её]д(?!\p{L})/iu, 'food.honey'],
  [/fra[iî]che|mascarpone|сливочн/iu, 'food.animal-origin'],
  [/tartar|스파게티|파스타|スパゲ/iu, 'food.spices-sauces'],
];

const oil =
  /(?<!\p{L})(?:oils?|huiles?|aceites?|oli[oi]?|óleos?|масл[оа]|olej\p{L}*|olie|olja|yağı?)(?!\p{L})|öl(?!\p{L})|油|オイル|오일/iu;
const ofHair =
  /(?<!\p{L})(?:hair|beard|scalp|haare?|bart|cheveux|capillaires?|barbe|pelo|cabellos?|capilar(?:es)?|barba|capelli|cabelos?|волос\p{L}*|бороды|włos\p{L}+|brody|haar|baard|hår|skägg|saç)(?!\p{L})|(?<=\p{L})haare(?!\p{L})|护发|头发|ヘア|髪|헤어|모발/iu;
const cooked =
  /(?<!\p{L})(?:cooking|culinary|frying|baking|food|eat\p{L}*|(?:zum )?(?:kochen|braten|backen)|cuisine|cuisson|cocina\p{L}*|cucina|cozinh\p{L}+|culinári\p{L}+|жарки|готовки|пищев\p{L}+|smażenia)(?!\p{L})|食用|烹饪|食用油|料理|요리|식용/iu;

/** What is laid under the eyes, by what it is soaked with; cloth and bicycles are patched with others. */
const patches = /^(?:patch(?:e?s)?|parches?|cerotti|adesivi|pads?|патч\p{L}*|płatki|パッチ|패치|贴片?)$/iu;
const actives =
  /(?<!\p{L})(?:[ck]ollag[eè]n\p{L}*|colágeno|h[yi]dro ?gel|ial[uo]ronic\p{L}*|h[iy]alur[oó]n\p{L}*|retinol|niacinamid\p{L}*|коллаген\p{L}*|гидрогел\p{L}*|гиалурон\p{L}*)(?!\p{L})|コラーゲン|ヒアルロン|콜라겐|히알루론|하이드로겔|胶原|玻尿酸/iu;
/** What is rubbed in is called milk, too: 'leite de rosas', 'Reinigungsmilch', 'latte detergente'. */
const milks = /^(?:\p{L}*milch|leites?|leches?|laits?|latte|milk|молок\p{L}*|mleko)$/iu;
const milkOfSkin =
  /(?<!\p{L})(?:(?:leite|leche|lait|latte) (?:(?:de|di|d['’]) ?)?(?:rosas?|rose|col[oô]nia|limp\p{L}+|limpeza|toilette|detergente|struccante|démaquillant|desmaquillante|corporal|corpo|hidratante|autobronz\p{L}+)|(?:reinigungs|gesichts|körper|sonnen|bräunungs)milch|cleansing milk|rose ?milk (?:toner|lotion))(?!\p{L})/iu;
/** What is taken against acid. */
const magnesia = /(?<!\p{L})(?:magn[eé]sia|magnésie|магнезии|magnezj\p{L})(?!\p{L})/iu;

const takesOff = seldom(
  /(?<!\p{L})(?:hair removal|sugaring|sugar wax|depilat\p{L}+|depilaci[oó]n|depilação|depilazione|épilation|épilatoires?|haarentfern\p{L}*|enthaarung\p{L}*|депил\p{L}+|эпиляц\p{L}+|шугаринг\p{L}*|depilacj\p{L}+|ontharing\p{L}*|hårborttagning\p{L}*|ağda)(?!\p{L})|脱毛|除毛|제모|슈가링/iu,
);
/** What only melts, spreads or strips it. */
const tools =
  /heater|warmer|spatul|strip|roller|machine|erhitzer|wärmer|chauffe|calentador|scalda|riscaldator|aquecedor|воскоплав|шпател|полоск|podgrzewacz|加热|融蜡|刮板|仪|機|ヘラ|히터|기계/iu;

/** What a cream or an oil is for, against what its name is more often for; undefined where nothing says so. */
export function creamOf({ entry, words }: Head, { text: { original } }: Reading): Found | undefined {
  if (isOf(entry.id, 'cosmetics') && cream.test(words)) {
    const food = ofBody.test(original) ? undefined : eaten.exec(original)?.[0].trim();
    if (food === undefined) return undefined;
    const id = kinds.find(([like]) => like.test(food))?.[1] ?? 'food.confectionery';
    return found({ id, because: [words, food], sure: true });
  }
  const active = isOf(entry.id, 'general.other') && patches.test(words) ? actives.exec(original)?.[0] : undefined;
  if (active) return found({ id: 'cosmetics.skin', because: [words, active], sure: true });
  const milk = isOf(entry.id, 'food') && milks.test(words) ? milkOfSkin.exec(original)?.[0] : undefined;
  if (milk) return found({ id: 'cosmetics.skin', because: [words, milk], sure: true });
  const dose = isOf(entry.id, 'food') && milks.test(words) ? magnesia.exec(original)?.[0] : undefined;
  if (dose) return found({ id: 'food.supplement', because: [words, dose], sure: false, or: 'medical.device' });
  const hair =
    isOf(entry.id, 'food.spices-sauces') && oil.test(words) && !cooked.test(original)
      ? ofHair.exec(original)?.[0]
      : undefined;
  return hair === undefined ? undefined : found({ id: 'cosmetics.hair-dye', because: [words, hair], sure: true });
}

/** Wax, sugar and creams that take hairs off, by their amount. */
export function depilatoryIn({ text: { original } }: Reading): Evidence | undefined {
  const off = takesOff.exec(original)?.[0];
  const much = off === undefined ? undefined : (weight.exec(original)?.[0] ?? volume.exec(original)?.[0]);
  return off === undefined || much === undefined || current.test(original) || tools.test(original)
    ? undefined
    : { id: 'cosmetics.skin', because: [off, much], sure: true };
}
