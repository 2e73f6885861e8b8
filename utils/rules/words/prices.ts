import { beginsLike } from '../word-beginnings.ts';

// Alternatives of patterns, held against a title in lower case.

/** Words for a price, right behind which a number is one: 'цена 1190', 'Preis 19,99'. */
export const priceWords =
  'price:?|preis:?|prix:?|precio:?|prezzo:?|preço:?|cena:?|prijs:?|цена:?|цене|стоимость:?|fiyat:?|fiyatı:?|harga:?|giá:?|đồng giá|ราคา|ชิ้นละ|售价|售價|价格|價格|只要|只需|仅需|僅需|只卖|只賣|銅板價|铜板价|値段|가격';

/** Numbers in words, behind which money stands; in scripts without spaces as they are joined. */
export const numberWords =
  'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|fünf|zehn|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|cinq|dix|quinze|vingt|trente|quarante|cinquante|cent|cinco|diez|quince|veinte|treinta|cuarenta|cincuenta|cien|mil|cinque|dieci|quindici|venti|trenta|quaranta|cinquanta|cento|dez|vinte|trinta|quarenta|cinquenta|cem|pięć|dziesięć|piętnaście|dwadzieścia|trzydzieści|czterdzieści|pięćdziesiąt|sto|dwieście|tysiąc|vijf|tien|vijftien|twintig|dertig|veertig|vijftig|honderd|пять|десять|двадцать|тридцать|сорок|пятьдесят|сто|сотня|двести|триста|пятьсот|тысяч[аиу]?|beş|on|yirmi|otuz|kırk|elli|yüz|bin|lima|puluh|belas|ratus|sepuluh|sebelas|seratus|seribu|eleven|thirteen|fourteen|sixteen|eighteen|seventy|eighty|ninety|zwölf|dreizehn|siebzig|achtzig|neunzig|tausend|onze|douze|quatorze|soixante|mille|doce|catorce|sesenta|setenta|ochenta|noventa|ciento|doscientos|quinientos|dodici|sessanta|settanta|ottanta|novanta|duecento|doze|sessenta|oitenta|duzentos|dwanaście|sześćdziesiąt|osiemdziesiąt|trzysta|pięćset|twaalf|zestig|tachtig|negentig|шестьдесят|восемьдесят|четыреста|altmış|yetmiş|seksen|doksan';

/** Money behind a number in words; of 'dollars' and 'euros' several are meant. */
export const moneyWords =
  'dollars|bucks|quid|euros?|euri|pesos|soles|reais|d[oó]lares|złotych|euro|рублей|руб|тенге|lira|tl|ribu(?:an)?|rupiah';

/** How amounts and notes are called among friends; what else such a word names, it names without a word of price before it. */
export const slang = [
  'a (?:tenner|fiver)(?=\\s*(?:[,;|)!.]|$))',
  "für (?:['’]?nen|einen|['’]?n|nur) (?:zwanni|zehner|fuffi|hunni|fünfer|zwanziger)",
  'für (?:nur )?\\d{1,4} (?:mäuse|kröten|öcken|tacken|flocken)',
  '(?:à|pour|seulement) (?:\\d{1,4}|\\p{L}+) balles(?! d)',
  '(?:por|a|sólo|solo|en) (?:\\d{1,5}|\\p{L}+) (?:pavos|lucas|varos|mangos|pel[ao]s|baros)(?! de)',
  '(?:por|só|apenas) (?:\\d{1,5}|\\p{L}+) (?:contos?|pilas?|mangos|pratas)(?! d)',
  '(?:a|per|solo) (?:\\d{1,4}|\\p{L}+) (?:sacchi|carte|bomboni)',
  'za (?:st[óo]wk[ęi]|st[óo]w[ęy]|dychę|pi[ąa]taka|(?:\\d|dwie|trzy|cztery|pi[ęe][ćc]|sześć|siedem|osiem|dziewięć) (?:st[óo]wki|st[óo]wy|dych[y]?|stów))',
  'voor (?:\\d{1,2}|een|twee|drie|vier|vijf) (?:tientjes?|meier|piek|geeltjes?)',
  'за (?:(?:\\d|одну|две|три|пару) )?(?:сотк[уи]|сотен|сотню|косар[ья]|штук[уи](?= рублей|\\s*(?:[,;!]|$))|полтинник|пятихатк[уи]|червонец|копейки)',
  '(?:goceng|noceng|ceban|goban|gocap|cepek|gopek|seceng)',
].join('|');

/** Amounts in words whose script or language joins them its own way: 'một trăm nghìn', 'สองร้อยบาท', '一組一百元', '1個千円'. */
export const amountsInWords =
  '(?<!\\p{L})(?:(?:một|hai|ba|bốn|năm|lăm|sáu|bảy|tám|chín|mười|mươi|tư|chục|trăm|rưỡi|mấy|linh|lẻ)\\s){1,6}(?:nghìn|ngàn|triệu|k|cành)(?=\\s*(?:[,;|)!.]|$)|\\s(?:đồng|rưỡi|thôi|nhé))' +
  '|(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ยี่|ร้อย|พัน|หมื่น|เอ็ด){1,8}\\s?บาท|(?:แบงค์)?(?:ร้อย|พัน)เดียว' +
  '|(?<=[個个組组件支條条片隻只包盒袋入份本雙双套瓶罐斤要才卖賣\\s]|^)[一二三四五六七八九十百千两兩]{2,5}元(?=一|起|包|有|[钱錢]|\\s|[\\p{P}]|$)|[百千]元有找|(?<!\\p{Script=Han})[一二三四五六七八九两兩]?[十百千][块塊](?=[钱錢]|有找|[包搞]|不到)' +
  '|(?<=[個枚本組点箱袋台足着つでト\\s]|^)[一二三四五六七八九十百千万]{1,5}円(?!\\p{Script=Han}|(?![でぽ])\\p{Script=Hiragana}|(?![ポ])\\p{Script=Katakana})';
/** How words begin that name money in words: one of them may be there, which is a quick no for most titles. */
export const mayNameMoney = beginsLike(
  `ribuan nghìn ngàn triệu cành tenner fiver zwanni zehner fuffi hunni fünfer zwanziger mäuse kröten öcken tacken flocken balles pavos
  lucas varos mangos pelas pelos baros conto pila pratas sacchi carte bomboni euri stów stow dych piątaka piataka tientje meier piek geeltje
  сотк соте сотн косар штук полтинник пятихат червонец копейки руб goceng noceng seceng ceban goban gocap cepek gopek`,
);

/** What makes an offer of an amount, beside goods that bear one, too: 'Silver Dollar, $45 OBO'. */
export const asked = {
  before:
    '(?:only|just|under|now|nur|unter|ab|seulement|solo|sólo|por|desde|apenas|tylko|slechts|всего|только|за|sadece|cuma|hanya)\\s$',
  behind: '^\\s?(?:obo|ono|or best offer|each|only|shipped|vb|vhb|fp|brutto)(?!\\p{L})',
};
