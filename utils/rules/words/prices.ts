// Alternatives of patterns, held against a title in lower case.

/** Words for a price, right behind which a number is one: 'цена 1190', 'Preis 19,99'. */
export const priceWords =
  'price:?|preis:?|prix:?|precio:?|prezzo:?|preço:?|cena:?|prijs:?|цена:?|цене|стоимость:?|fiyat:?|fiyatı:?|harga:?|giá:?|đồng giá|ราคา|ชิ้นละ|售价|售價|价格|價格|只要|只需|仅需|僅需|只卖|只賣|銅板價|铜板价|値段|가격';

/** Numbers in words, behind which money stands; in scripts without spaces as they are joined. */
export const numberWords =
  'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|fünf|zehn|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|cinq|dix|quinze|vingt|trente|quarante|cinquante|cent|cinco|diez|quince|veinte|treinta|cuarenta|cincuenta|cien|mil|cinque|dieci|quindici|venti|trenta|quaranta|cinquanta|cento|dez|vinte|trinta|quarenta|cinquenta|cem|pięć|dziesięć|piętnaście|dwadzieścia|trzydzieści|czterdzieści|pięćdziesiąt|sto|dwieście|tysiąc|vijf|tien|vijftien|twintig|dertig|veertig|vijftig|honderd|пять|десять|двадцать|тридцать|сорок|пятьдесят|сто|сотня|двести|триста|пятьсот|тысяч[аиу]?|beş|on|yirmi|otuz|kırk|elli|yüz|bin|lima|sepuluh|dua puluh|lima puluh|seratus|seribu';

/** Money behind a number in words; of 'dollars' and 'euros' several are meant. */
export const moneyWords =
  'dollars|bucks|quid|euros?|pesos|soles|reais|d[oó]lares|złotych|euro|рублей|тенге|lira|tl|ribu|rupiah';

/** What makes an offer of an amount, beside goods that bear one, too: 'Silver Dollar, $45 OBO'. */
export const asked = {
  before:
    '(?:only|just|under|now|nur|unter|ab|seulement|solo|sólo|por|desde|apenas|tylko|slechts|всего|только|за|sadece|cuma|hanya)\\s$',
  behind: '^\\s?(?:obo|ono|or best offer|each|only|shipped|vb|vhb|fp|brutto)(?!\\p{L})',
};
