import type { Reading } from './read.ts';
import { isLatin, type Tongue, tongues } from './stems.ts';
import type { Evidence } from './weigh.ts';

/**
 * Tools named by what they do to which food, in one word or two: 'tagliapasta', 'Teigrädchen', 'moule à raviolis', ラビオリ型.
 * Languages form such names by rule, and the food in them names no food. A line a language, the verb or tool before its foods.
 */
const utensils: Readonly<Partial<Record<Tongue, RegExp>>> = {
  en: /(?<!\p{L})(?:(?:pastry|pasta|pizza|dough) wheel|(?:nut|lobster|crab|seafood) (?:and|&) (?:nut|lobster|crab|seafood) cracker|(?:lobster|crab|seafood) (?:crackers?|picks?|mallets?|forks?)|(?:honey|syrup|sauce|cereal)\s(?:\p{L}+\s)?dispenser|(?:ravioli|dumpling)\s?(?:stamp|mou?ld|maker|press))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:(?:krabben|hummer)(?:knacker|zange)|teig(?:rädchen|roller|schneider)|(?:honig|sirup|soßen)spender|(?:ravioli|teigtaschen)form(?:en)?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:pince à (?:crustacés|homard|noix)|roulette à (?:pâtes?|pizza)|moule à raviolis?|distributeur (?:de |à )?(?:miel|sirop|sauces?))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:(?:corta|pela|exprime)(?:pastas?|pizzas?|patatas|limones|ajos|verduras|huevos|manzanas)|(?:ruedita|rueda) (?:corta |para )(?:pasta|masa|pizza)|molde (?:para|de) raviol\p{L}*|(?:dosifica|dispensa)dor de (?:miel|jarabe|salsas?))(?!\p{L})/iu,
  it: /(?<!\p{L})(?:(?:taglia|schiaccia|spremi|trita|affetta|pela|snocciola)(?:pasta|pizza|patate|agrumi|limoni|aglio|verdure|uova|mele|olive|ciliegie|carne)|rotella (?:per|taglia) ?(?:pasta|pizza)|stampo (?:per )?raviol\p{L}|(?:dosatore|dispenser)(?: per| di)? (?:miele|sciroppo|salse))(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:(?:corta|espreme|descasca)(?:dor)?(?: de |-)(?:massas?|pizzas?|batatas|limões|alhos|ovos|maçãs)|carretilha (?:para|de) (?:massa|pizza)|forma (?:para|de) raviol\p{L}*|(?:dispensa|dosa)dor de (?:mel|xarope|molhos?))(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:форма для (?:равиоли|пельменей|вареников)|(?:нож-?)?(?:колесо|ролик) для теста|щипцы для (?:орехов|крабов)|(?:диспенсер|дозатор) для (?:мёда|меда|сиропа|соуса))(?!\p{L})/iu,
  zh: /(?:蜂蜜|糖浆)\p{L}{0,2}分配器/u,
  ja: /(?:ラビオリ|餃子|パスタ)の?型|(?:ハニー|はちみつ|蜂蜜|シロップ)の?ディスペンサー/u,
  ko: /(?:라비올리|만두|파스타)\s?(?:틀|커터)|(?:꿀|허니|시럽)\s?디스펜서/u,
  pl: /(?<!\p{L})(?:wyciskar(?:ka|ki)|obieraczka|krajalnica|drylownica|praska|tarka|krajarka) do \p{L}+/iu,
  nl: /(?<!\p{L})(?:(?:knoflook|citroen|aardappel)(?:pers|rasp|stamper)|(?:asperge|dun)schiller|kersenontpitter)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:(?:vitlöks|citron|potatis)press|(?:sparris|potatis)skalare|osthyvel)(?!\p{L})/iu,
  tr: /(?<!\p{L})(?:sarımsak|limon|patates|soğan|zeytin|kiraz|elma|yumurta)\s(?:ezeceği|ezici|sıkacağı|soyucu|rendesi|kesici|dilimleyici|ayıklayıcı)(?!\p{L})/iu,
  id: /(?<!\p{L})alat (?:pemeras|pengupas|pemotong|pengiris|pemarut|parut|penumbuk|pencetak)(?!\p{L})/iu,
  vi: /(?<!\p{L})dụng cụ (?:ép|gọt|bào|cắt|thái|nạo|vắt|tách)(?!\p{L})/iu,
  th: /ที่(?:บด|คั้น|ปอก|หั่น|ขูด|สไลด์)/u,
  ar: /(?:معصرة|مقشرة|هراسة|قطاعة|مبشرة)\s(?:ال)?(?:ثوم|ليمون|بطاطس|خضار|بيض)/u,
};

const latin = tongues.filter(isLatin);

/** What a title names by the work a tool does on food; undefined where it names none. */
export function utensilIn({ tongue, text: { original } }: Reading): Evidence | undefined {
  let named: string | undefined;
  // A short title in Latin letters may be in any language of theirs.
  for (const one of isLatin(tongue) ? latin : [tongue, ...latin]) named ??= utensils[one]?.exec(original)?.[0];
  return named === undefined ? undefined : { id: 'kitchen.food-contact', because: [named], sure: true };
}
