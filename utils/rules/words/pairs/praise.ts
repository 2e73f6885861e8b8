import type { Pairs } from './pairs.ts';

/** What nothing of its kind has more of: 'the sharpest in its class', '同級最利'. */
export const firstOfClass: Pairs = {
  en: {
    guard: 'class|category|segment|price range|market',
    alone:
      '\\p{L}{3,}est on the market|(?:\\p{L}{3,}est|(?:most|least) \\p{L}+) (?:in|of) (?:its|their|the|this) (?:class|category|segment|price range)',
  },
  de: {
    guard: 'klasse|kategorie|liga|markt|seiner art|ihrer art',
    alone:
      '\\p{L}{3,}st(?:e[nrs]?)? (?:auf dem markt|seiner art|ihrer art)|\\p{L}{3,}st(?:e[nrs]?)? (?:in )?(?:seiner|ihrer|dieser) (?:klasse|kategorie|preisklasse|liga)',
  },
  fr: { alone: '(?:le|la|les) plus \\p{L}+ (?:de|dans) (?:sa|leur|la) (?:catégorie|gamme|classe)' },
  es: { alone: '(?:el|la|los|las) m[aá]s \\p{L}+ (?:de|en) (?:su|la) (?:clase|categoría|gama|segmento)' },
  it: { alone: '(?:il|la|i|le) più \\p{L}+ (?:della|nella) (?:sua |loro )?(?:categoria|classe|fascia|gamma)' },
  pt: { alone: '[oa]s? mais \\p{L}+ (?:da|de sua|na|em sua) (?:categoria|classe|faixa)' },
  pl: {
    alone: 'naj\\p{L}{4,}(?: \\p{L}+)? na rynku|naj\\p{L}{4,} w (?:swojej |swej |tej )?(?:klasie|kategorii|cenie)',
  },
  nl: {
    guard: 'klasse|categorie|soort|op de markt',
    alone: '\\p{L}{3,}ste op de markt|\\p{L}{3,}ste (?:in|van|uit) (?:zijn|haar|hun) (?:klasse|categorie|soort)',
  },
  ru: {
    guard: 'класс|категори|сегмент| не ',
    alone:
      '\\p{L}{2,}(?:ее|ей|че|ше|же) не (?:бывает|найти|найд[её]шь|найд[её]те)|(?:сам\\p{L}{2} \\p{L}+|\\p{L}+ейш\\p{L}+) в (?:сво[её]м|своей) (?:классе|категории|сегменте)',
  },
  tr: { alone: '(?:sınıfının|kategorisinin|fiyatının) en \\p{L}+' },
  id: {
    alone: '(?:paling \\p{L}+|ter\\p{L}{3,}) (?:di (?:kelasnya|kelas ini)|se-?(?:dunia|indonesia|shopee|tokopedia))',
  },
  vi: {
    guard: 'phân khúc|tầm giá|thị trường',
    alone: '\\p{L}+ nhất (?:trong )?(?:phân khúc|tầm giá|thị trường)',
  },
  th: { alone: '(?:ที่สุด|สุด)(?:ใน)?(?:รุ่น(?!ใหม่)|ระดับเดียวกัน|กลุ่ม|คลาส)' },
  zh: { alone: '同(?:[级級]别?|[类類]|[价價]位)中?最\\p{Script=Han}{1,2}' },
  ja: { alone: '(?:クラス|同価格帯|業界)で?(?:一番|最も|最[高大強軽安小薄上])' },
  ko: { alone: '동급\\s?(?:최강|최고|최초|중 가장)|같은 가격대\\s?(?:최고|최강)' },
};

/** The first in something: 'nº1 en sonido', 'nr 1 w mocy'; of languages, 'nº 1 en inglés', it is a number. */
const rank = (at: string, of: string): { alone: string } => ({
  alone: `(?:no?|nr|n[úu]m|n[úu]mero|numéro|numer|number|nummer|номер|nº)[.]? ?[º°]? ?(?:1|uno|un|eins|one|jeden|один) (?:${at}) (?:${of})`,
});
export const firstIn: Pairs = {
  en: rank('in', 'sound|comfort|quality|power|cleaning|sleep|taste|safety|performance|sales|durability|hygiene|design'),
  de: rank('in|bei', 'klang|komfort|qualität|leistung|sauberkeit|geschmack|sicherheit|hygiene|design|schlaf|stille'),
  fr: rank('en', 'puissance|qualité|confort|propreté|sécurité|performance|hygiène|goût|sommeil|silence|la qualité|son'),
  es: rank(
    'en',
    'sonido|potencia|calidad|confort|limpieza|descanso|sabor|diseño|duración|belleza|seguridad|rendimiento|comodidad|higiene|frescura|durabilidad|innovación',
  ),
  it: rank(
    'in|nel|nella',
    'silenziosità|potenza|qualità|comfort|pulizia|sicurezza|suono|audio|gusto|igiene|durata|design',
  ),
  pt: rank('em', 'potência|som|qualidade|conforto|limpeza|sabor|segurança|desempenho|higiene|durabilidade|beleza'),
  pl: rank('w|pod względem', 'mocy|jakości|komforcie|dźwięku|czystości|smaku|bezpieczeństwie|trwałości|higienie'),
  nl: rank('in', 'geluid|kwaliteit|comfort|kracht|schoonmaak|smaak|veiligheid|hygiëne|slaap|design'),
  ru: rank(
    'в|по',
    'звук\\p{L}|качеств\\p{L}|мощност\\p{L}|комфорт\\p{L}|чистот\\p{L}|вкус\\p{L}|тишин\\p{L}|надёжности|надежности',
  ),
};

/** Delight, as it is said among friends. */
export const delight: Pairs = {
  en: {
    alone:
      "can(?:['’]?t|not) get enough|the (?:nicest|finest|softest|prettiest|best|smartest|warmest|cutest|comfiest) (?:you(?:['’]ll| will| can)? (?:ever )?(?:find|get|buy|own)|around|money can buy)|you(?:['’]?ll| will) (?:love|adore)|everyone(?:['’]?s| is) (?:raving|talking) about|(?:an absolute|a real|a proper) (?:belter|gem|beauty|treat|joy|cracker|stunner|winner)",
  },
  de: {
    alone:
      '(?:mega|voll|echt|total|richtig) (?:schick|geil|schön|süß|toll|cool|bequem|praktisch|lecker|hübsch)|kein(?:er|e)? (?:ander\\p{L}+ )?ist \\p{L}+er|(?:einfach|echt|total|absolut) der (?:hammer|wahnsinn|knaller)|(?:kunden|alle) lieben|zum (?:verlieben|dahinschmelzen|anbeißen|niederknien|träumen|knutschen|reinlegen|reinbeißen)|(?:ein(?:e)? )?(?:wahres|echtes|kleines) (?:kunstwerk|juwel|meisterwerk|schmuckstück)|(?:wirst du|werden sie) (?:\\p{L}{3} )?lieben|ein (?:echtes |absolutes )?(?:highlight|prachtstück)|der (?:absolute )?renner|(?:meist|best)(?:verkauft|gekauft|bewertet|geliebt|getestet|benotet)\\p{L}*',
  },
  fr: {
    alone:
      "(?:trop|hyper|super|ultra) (?:canon|stylée?|mimi|chou|top|classe)|une? (?:vraie?|petite?|véritable) (?:pépite|merveille|tuerie|must)|on l['’]adore|vous allez (?:l['’])?(?:adorer|craquer)|à tomber|à croquer|une tuerie|une? (?:vraie?|véritable|petite?) (?:œuvre d.art|bijou|petit bijou|chef[- ]d['’]œuvre|délice|coup de c(?:œ|oe)ur)",
  },
  es: {
    alone:
      'una? (?:joyita|pasada|maravilla|chulada|hermosura|divinura)|una (?:verdadera|auténtica) (?:obra de arte|joya|delicia|maravilla|belleza)|para enamorarse|te van? a (?:encantar|enamorar)|te encantará|(?:lo|la) vas a amar|la rompe',
  },
  it: {
    alone:
      'una (?:vera )?(?:chicca|meraviglia|figata)|un(?:a |[’])(?:vera |autentica )(?:opera d[’]arte|gioia|delizia|perla)|un (?:vero )?(?:capolavoro|gioiellino)|[tv]e ne innamorere?(?:te|rai)|l[oa] adorer\\p{L}+|da urlo|da paura',
  },
  pt: {
    alone:
      'uma? (?:verdadeira? |autêntica? )(?:obra de arte|joia|jóia|delícia|maravilha)|um (?:arraso|espetáculo|luxo só|charme|show)|vo[cç]ê vai (?:amar|adorar|se apaixonar)|todo mundo ama|uma gracinha|de arrasar',
  },
  pl: {
    alone:
      'prawdziw[aye] (?:dzieło sztuki|arcydzieło|klejnot|skarb|perełka|hit|rarytas|cudo|petarda)|pokocha(?:sz|cie)|zakocha(?:sz|cie) się|sztos|petarda cenowa',
  },
  nl: {
    alone:
      '(?:favoriet|lieveling) van (?:onze|alle|veel|de)|een (?:waar|echt) (?:kunstwerk|meesterwerk|juweel|pareltje)|een (?:echte )?(?:topper|aanrader|pareltje|juweeltje|knaller)|om verliefd op te worden|(?:best|meest|hoogst)(?:verkochte?|beoordeelde?|gewaardeerde?|gekozen|geliefde?|getest)',
  },
  ru: {
    alone:
      '(?:любимец|любимица|любимчик) (?:покупател|публик|детей|семьи|всех)\\p{L}*|(?:настоящ\\p{L}+|истинн\\p{L}+) (?:произведение искусства|шедевр|сокровище|наслаждение|восторг)|просто (?:бомба|огонь|сказка|класс|песня|мечта|восторг|космос)|вы (?:влюбитесь|полюбите)',
  },
  tr: { alone: '(?:bayıla|hayran kala|çok seve|âşık ola)caks(?:ınız|ın)|tek kelimeyle \\p{L}+' },
  id: {
    alone:
      '(?:kece|keren|kece|gokil|kiyowo) (?:abis|banget|parah|pol)|(?:dijamin|pasti) (?:suka|puas|nagih|ketagihan)|bikin (?:nagih|ketagihan|jatuh cinta)',
  },
  vi: { alone: '(?:xinh|đẹp|ngon|xịn) (?:hết nấc|xỉu|hết sảy|nhức nách)|ai cũng (?:mê|thích|khen)|(?:khỏi|miễn) chê' },
  th: {
    alone: '(?:น่ารัก|ดี|สวย|เก๋|คม|นุ่ม|เท่|แจ่ม|อร่อย)(?:ฝุดๆ?|เว่อร์|เวอร์วัง|โคตรๆ|มากแม่)|ของมันต้องมี|ใครๆ\\s?ก็(?:รัก|ชอบ|หลง)',
  },
  zh: {
    alone:
      '(?:回[购購]率|[颜顏]值|人[气氣]|好[评評]率?)[超极極爆巨][高火]|(?:真心|真的|巨|[贼賊]|非常)(?:好看|好用|好穿|好吃|好喝|[划劃]算|舒服|可[爱愛]|[显顯]瘦|[实實]用)|(?:[質质]感|[颜顏]值|cp值|性[价價]比|[氣气][質质]|口感|美感)(?:爆表|[满滿]分|爆棚|拉[满滿]|逆天|[絕绝]了)|(?:[网網]友|[闺閨]蜜|大家|[宝寶][妈媽]|部落客|博主|[达達]人|[团團][长長])(?:都|也|们|們)?(?:[激狂大强強力疯瘋热熱真爱愛]?推|[夸誇]|[说說]好|[爱愛]用)|(?:[激狂强強必]推|真心推)(?:[荐薦]|(?=\\s|$))',
  },
  ja: {
    alone:
      '思わず(?:見とれる|うっとり)|みんな大好き|一目惚れ|(?:とっても|めっちゃ|めちゃくちゃ|めちゃ|すっごく|すごく|ほんとに|本当に|むっちゃ|ものすごく)(?:かわいい|可愛い|カワイイ|静か|便利|使いやすい|軽い|おしゃれ|オシャレ|きれい|綺麗|楽|らく|おいしい|美味しい|あったかい|暖かい|気持ちいい|やわらかい|柔らかい|切れる|丈夫|かっこいい|素敵|すてき|優秀)',
  },
  ko: {
    alone:
      '(?:진짜|정말|완전|너무|짱|핵)\\s?(?:예뻐|예쁘|예쁜|이뻐|이쁜|귀여|귀엽|좋은|좋아|편한|편해|튼튼|맛있|부드러|멋진|멋져)|강추(?!위)|강력\\s?추천',
  },
};
