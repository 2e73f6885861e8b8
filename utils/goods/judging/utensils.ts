import { current } from '../head/amounts.ts';
import type { Reading } from '../head/read.ts';
import type { Evidence } from '../head/weigh.ts';
import { seldom } from '../phrases/seldom.ts';
import { isLatin, type Tongue, tongues } from '../phrases/stems.ts';

/**
 * Tools named by what they do to which food, in one word or two: 'tagliapasta', 'Teigrädchen', 'moule à raviolis', ラビオリ型.
 * Languages form such names by rule, and the food in them names no food. A line a language, the verb or tool before its foods.
 */
const utensils: Readonly<Partial<Record<Tongue, Pick<RegExp, 'exec'>>>> = {
  en: seldom(
    /(?<!\p{L})(?:(?:meat|bread|vegetable|egg|cheese|potato|corn|dough|nut|herb|spice) (?:slicer|grinder|peeler|chopper|cutter|mincer|mill|masher|dicer|shredder|grater|tenderizer|spiralizer|sheeter)s?|(?:pastry|pasta|pizza|dough) wheel|(?:nut|lobster|crab|seafood) (?:and|&) (?:nut|lobster|crab|seafood) cracker|(?:lobster|crab|seafood) (?:crackers?|picks?|mallets?|forks?)|(?:honey|syrup|sauce|cereal)\s(?:\p{L}+\s)?dispenser|(?:ravioli|dumpling)\s?(?:stamp|mou?ld|maker|press)|(?:whipped )?cream (?:dispenser|whipper|siphon)s?)(?!\p{L})/iu,
  ),
  de: seldom(
    /(?<!\p{L})(?:(?:krabben|hummer)(?:knacker|zange)|teig(?:rädchen|roller|schneider)|(?:honig|sirup|soßen)spender|(?:ravioli|teigtaschen)form(?:en)?|sahne(?:spender|syphon|siphon|bereiter|kapselspender))(?!\p{L})/iu,
  ),
  fr: seldom(
    /(?<!\p{L})(?:pince à (?:crustacés|homard|noix|sucre|glaçons|spaghettis?|asperges|cornichons|escargots|salade)|roulette à (?:pâtes?|pizza)|moule à raviolis?|distributeur (?:de |à )?(?:miel|sirop|sauces?)|siphon (?:à |de )?(?:crème|chantilly|cuisine))(?!\p{L})/iu,
  ),
  es: seldom(
    /(?<!\p{L})(?:(?:corta|pela|exprime|parte|deshuesa|ralla)\s?(?:pastas?|pizzas?|galletas|patatas|papas|limones|ajos|verduras|huevos|manzanas|piñas|nueces|aceitunas|quesos?)|(?:ruedita|rueda) (?:corta |para )(?:pasta|masa|pizza)|molde (?:para|de) raviol\p{L}*|(?:dosifica|dispensa)dor de (?:miel|jarabe|salsas?)|sif[oó]n (?:de |para )?(?:nata|crema|cocina|espumas))(?!\p{L})/iu,
  ),
  it: seldom(
    /(?<!\p{L})(?:(?:taglia|schiaccia|spremi|trita|affetta|pela|snocciola|grattugia|sguscia|cava|leva|apri|porta|scalda|rompi)\s?(?:pasta|pizza|biscott\p{L}|torte|ravioli|tortelli|patate|agrumi|limoni|aglio|verdure|uov[ao]|mele|ananas|olive|ciliegie|carne|formaggio|tartufo|noci|ostriche|castagne|caldarroste)|rotella (?:per|taglia) ?(?:pasta|pizza)|stampo (?:per )?raviol\p{L}|(?:dosatore|dispenser)(?: per| di)? (?:miele|sciroppo|salse)|sifone (?:per |da )?(?:panna|cucina|crema))(?!\p{L})/iu,
  ),
  pt: seldom(
    /(?<!\p{L})(?:(?:corta|espreme|descasca|rala|quebra|fatia)(?:dor)?(?: de |-| )(?:massas?|pizzas?|biscoitos?|bolachas?|batatas|limões|alhos?|ovos|maçãs|abacaxi|queijos?|coco|nozes)|carretilha (?:para|de) (?:massa|pizza)|forma (?:para|de) raviol\p{L}*|(?:dispensa|dosa)dor de (?:mel|xarope|molhos?)|sif[ãa]o (?:de |para )?(?:chantilly|creme|nata))(?!\p{L})/iu,
  ),
  ru: seldom(
    /(?<!\p{L})(?:форма для (?:равиоли|пельменей|вареников)|(?:нож-?)?(?:колесо|ролик) для теста|щипцы для (?:орехов|крабов)|(?:диспенсер|дозатор) для (?:мёда|меда|сиропа|соуса)|(?:кремер|сифон) для (?:взбивания )?(?:сливок|крема))(?!\p{L})/iu,
  ),
  zh: seldom(/(?:蜂蜜|糖浆)\p{L}{0,2}分配器|奶油(?:发泡器|枪(?!弹|气))/u),
  // A vessel for what lies in it, and irons for what is baked in them.
  ja: seldom(
    /(?:ラビオリ|餃子|パスタ|焼き|ワッフル|カヌレ|マドレーヌ|パウンド|ドーナツ|おにぎり|寿司|豆腐)の?(?:型|器(?!具)|プレート|メーカー|鍋|鉄板)|(?:漬け?|漬物|ぬか|梅干し?|味噌|キムチ|醤油)用?の?\s?(?:かめ|甕|壺|樽|桶|容器|器|石|重石|鉢)|直火用|ガス火専用|(?:ハニー|はちみつ|蜂蜜|シロップ)の?ディスペンサー/u,
  ),
  ko: seldom(
    /(?:라비올리|만두|파스타|붕어빵|와플|타코야[끼키]|호두과자|국화빵|계란빵|달고나|주먹밥|김밥|초밥|두부)\s?(?:만들기\s?)?(?:틀|커터|팬|메이커|누르개|몰드)|(?:고추장|된장|간장|김치|장|쌀|소금|매실|젓갈|장아찌)\s?(?:항아리|옹기|장독|단지|독|누름돌|누르미)|(?:꿀|허니|시럽)\s?디스펜서/u,
  ),
  pl: seldom(
    /(?<!\p{L})(?:wyciskar(?:ka|ki)|obieraczka|krajalnica|drylownica|praska|tarka|krajarka|młynek) do \p{L}+/iu,
  ),
  nl: seldom(
    /(?<!\p{L})(?:(?:knoflook|citroen|aardappel)(?:pers|rasp|stamper)|(?:asperge|dun)schiller|kersenontpitter|slagroom(?:spuit|klopper|sifon))(?!\p{L})/iu,
  ),
  sv: seldom(/(?<!\p{L})(?:(?:vitlöks|citron|potatis)press|(?:sparris|potatis)skalare|osthyvel|gräddsifon)(?!\p{L})/iu),
  tr: seldom(
    /(?<!\p{L})(?:sarımsak|limon|patates|soğan|ceviz|fındık|zeytin|kiraz|elma|yumurta)\s(?:ezeceği|ezici|sıkacağı|soyucu|rendesi|kesici|dilimleyici|ayıklayıcı|kıracağı)(?!\p{L})/iu,
  ),
  id: seldom(/(?<!\p{L})alat (?:pemeras|pengupas|pemotong|pengiris|pemarut|parut|penumbuk|pencetak)(?!\p{L})/iu),
  vi: seldom(/(?<!\p{L})dụng cụ (?:ép|gọt|bào|cắt|thái|nạo|vắt|tách)(?!\p{L})/iu),
  th: seldom(/ที่(?:บด|คั้น|ปอก|หั่น|ขูด|สไลด์)/u),
  ar: seldom(/(?:معصرة|مقشرة|هراسة|قطاعة|مبشرة)\s(?:ال)?(?:ثوم|ليمون|بطاطس|خضار|بيض)/u),
};

const latin = tongues.filter(isLatin);

/** What a title names by the work a tool does on food; undefined where it names none. */
export function utensilIn({ said, tongue, text: { original } }: Reading): Evidence | undefined {
  let named: string | undefined;
  // A short title in Latin letters may be in any language of theirs.
  for (const one of isLatin(tongue) ? latin : [tongue, ...latin]) named ??= utensils[one]?.exec(original)?.[0];
  if (named === undefined) return undefined;
  const drawn = said.signs.get('electric') ?? current.exec(original)?.[0];
  return drawn === undefined
    ? { id: 'kitchen.food-contact', because: [named], sure: true }
    : { id: 'appliances.household', because: [named, drawn], sure: true };
}
