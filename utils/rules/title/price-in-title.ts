import { matchesOf } from '../../text/matches.ts';
import { defineRule } from '../rule.ts';
import { type TitleText, titleText } from '../title-text.ts';
import { inOrder, worded, wordingExample } from '../wording.ts';
import { amountsInWords, asked, mayNameMoney, moneyWords, numberWords, priceWords, slang } from '../words/prices.ts';

const amount = String.raw`\d{1,3}(?:[.,\s]\d{3}){0,3}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?`;
const signsBefore = String.raw`[$€£¥￥₽₴₸₩₫฿₱₹₺₪]|s\/\.?|us\$|r\$|nt\$|hk\$|s\$|a\$|c\$|mx\$`;
const codes =
  'usd|cop|eur|gbp|aud|cad|nzd|hkd|sgd|twd|krw|dkk|huf|uah|byn|uzs|egp|ils|clp|rub|cny|rmb|jpy|pln|brl|mxn|ars|idr|vnd|thb|myr|php|sgd|kzt|try|tl|inr|chf|sek|czk|aed|sar';
const namesAfter = String.raw`(?<!\d[.,]\d\s(?=euro\s?[1-7][a-d]?(?![\d.,])))euros?|dollars?|d[oó]lares?|pesos?|reais|rupees?|rupiah|ribu|juta|baht|lira(?:ya)?|liras|ringgit|pounds sterling|złotych|złote|zł|zl|kr\.?|quid|soles|бел\.?\s?руб\.?|тыс\.?\s?руб\.?|руб(?:\.|лей|ля|ль)?|р\.|р(?=\s*(?:[,;|)!/]|$))|тенге|тг|元|块钱|塊錢|円|บาท|جنيه(?: مصري)?|ريال(?: سعودي)?|درهم(?: إماراتي)?|دينار(?: كويتي| أردني)?|دولار|ليرة|천원|만원|천 원|만 원|bucks|cents|centavos|kopeks|копеек|kuruş|đồng|nghìn|ngàn|triệu|vnđ|đ|원(?!(?!대|에|부터|짜리|균일|할인|특가|세일|이하|이상|으로|밖에|도|행사)\p{Script=Hangul})|грн`;
/** '$9.99', '9,99 €', 'R$ 50', '199 руб.', '99元': an amount beside a currency. */
const money = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${signsBefore}|(?:rp|rm|rs(?!-?(?:232|422|423|485)(?!\\d)))\\.?(?=\\s?\\d)|(?:${codes})(?=\\s?\\d)(?!\\s?\\d+\\/\\d))\\s?(?:${amount})(?![\\p{L}\\p{N}])` +
    `|(?<!\\p{N}[.,]?|(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}])\\p{L})(?:${amount})\\s?(?:[€£¢₽₴₸₩₫฿₱₹₺₪]|\\$(?!\\d)|(?:${codes}|${namesAfter})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Thai}\\p{Script=Arabic}])(?!宝|素|件|包(?!邮|郵)|气|宵|旦|店|\\s\\d+\\/\\d))` +
    // Thousands of đồng and rupiah, after a word for a price: 'chỉ 199k', and '150rb'.
    `|(?<!\\p{L})(?:giá|chỉ(?: còn)?|harga|cuma|hanya)(?:\\s\\p{L}+){0,2}\\s?\\d{1,4}k(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])\\d{1,4}\\s?(?:rb|ribuan|ribu)(?![\\p{L}\\p{N}])` +
    // 'цена 1190', 'Under Thirty Bucks', '1000 บาท', '19,-', '39.9包邮', '만원': by the word for it, in words, or with a dash for the cents.
    `|(?<!\\p{L})(?:${priceWords})\\s?(?:${amount})(?!\\s?(?:[\\p{L}%°"x×х]|\\d))` +
    `|(?<!\\p{L})\\p{L}{0,14}(?:${numberWords})\\s(?:${moneyWords})(?!\\p{L})` +
    `|(?<!\\p{L})(?:${slang})(?!\\p{L})|${amountsInWords}` +
    `|(?<![\\p{N}.,])\\d{1,6}[.,]\\s?[-–—](?=\\s*(?:[,;|)€]|$))\\s?€?` +
    `|(?<![\\p{N}.])\\d{1,4}\\.\\d{1,2}(?=包邮|包郵)` +
    `|(?<!\\p{Script=Han})[一二三四五六七八九十百千两]{1,5}(?:元(?!\\p{Script=Han})|块九|塊九|块钱|塊錢|円(?!\\p{Script=Han}|\\p{Script=Hiragana}|ショ))|(?<!\\p{N})\\d{1,3}[千万]円` +
    `|(?<!\\p{Script=Hangul})(?:[일이삼사오육칠팔구]?[천만]){1,2}\\s?원(?!\\p{Script=Hangul})` +
    // '9块9', 'ราคา 250.-': as they are said.
    `|(?<![\\p{N}.])\\d{1,4}[块塊]\\d(?!\\p{N})|(?:只要|只需|仅需|僅需|只卖|只賣|售价|售價)\\s?\\d{1,5}(?:\\.\\d{1,2})?\\s?[块塊元]|ราคา(?:เพียง)?\\s?\\d{1,6}(?:[.,]\\d+)?(?:\\s?\\.-|(?=\\s*(?:[,)/]|$)))`,
  'gu',
);

/** '199k' by itself, in a language whose prices are counted in thousands; not the fineness of gold, nor a picture's lines. */
const thousands = /(?<![\p{L}\p{N}.,])(?!(?:10|14|18|20|22|24)k)\d{2,4}k(?=\s*(?:[,;|)/-]|$))/gu;

/** A currency's sign or name stands somewhere: a quick no for most titles. */
const mayBeMoney = ({ lower, pieces }: TitleText): boolean =>
  signs.test(lower) || saidShortly.test(lower) || pieces.some(({ text }) => names.has(text) || mayNameMoney(text));
const told = /(?:ราคา|ชิ้นละ|[售仅僅]|价格|價格|只[要需卖賣]|[銅铜]板|値段|가격)/u;
const priceWord = new Set(priceWords.split('|').map((word) => word.replace(':?', '')));
/** Whether a word for a price stands right before a number, with a colon between or not. */
const isTold = ({ pieces, lower, spaceless }: TitleText): boolean => {
  for (let at = 1; at < pieces.length; at += 1) {
    if (pieces[at]?.kind !== 'number') continue;
    const word = pieces[at - 1]?.text === ':' ? pieces[at - 2] : pieces[at - 1];
    if (word && priceWord.has(word.text)) return true;
  }
  return spaceless && told.test(lower);
};
const signs = /[$€£¥￥₽₴₸₩₫฿₱₹₺₪元块塊円บđ원¢]|เดียว/;
/** What stands beside an amount with nothing between, or instead of the rest of it. */
const saidShortly = /\d\s?(?:k|rb)\b|\d[.,]\s?[-–—]|包[邮郵]|(?<![a-z])s\/(?![a-z])|руб|\d ?р|тенге|тг|грн/;
const names = new Set(
  `k rp rm rs ${codes.replaceAll('|', ' ')} euro euros dollar dollars dolare dolares dólare dólares peso pesos reais rupee rupees rupiah ribu juta
  جنيه ريال درهم دينار دولار ليرة baht lira liraya liras ringgit pounds bucks quid soles cents centavos kuruş zł zl złote złotych kr`.split(
    /\s+/,
  ),
);

/** What has an amount in its name: gift cards, coins, banknotes, top-ups, play money. */
const worth =
  /gift ?card|gift certificate|voucher|wallet (?:card|code)|top.?up|prepaid|e-?gift|\bcoins?\b|banknotes?|\bbills?\b|dollar bill|(?:play|prop|fake|movie|toy) money|currency|commemorative|silver dollar|store credit|geschenkkarte|gutschein|münzen?|geldscheine?|banknoten?|guthaben|carte cadeau|chèque cadeau|pièces? de|billets?|tarjeta (?:de )?regalo|monedas?|billetes?|recarga|carta regalo|buono|monet[ea]|banconot|cart(?:ão|ao) presente|vale.presente|moedas?|cédulas?|karta (?:podarunkowa|przedpłacona)|monet[ay]|banknot|монет|купюр|банкнот|сертификат|пополнени|карта оплаты|сувенирн\S* (?:деньг|пачк)|деньги|纪念币|紀念幣|硬币|硬幣|纸币|紙幣|充值|点卡|點卡|话费|话費|礼品卡|禮品卡|储值|直充|游戏币|元宝|記念硬貨|硬貨|紙幣|ギフトカード|プリペイド|บัตรของขวัญ|เหรียญ|ธนบัตร|thẻ quà|thẻ nạp|tiền xu|kartu hadiah|uang (?:koin|kertas|mainan|kuno|lama|lawas|logam|jadul)|tờ tiền|tiền (?:cổ|xưa|cũ)|[纸紙][钞鈔幣币]|[钞鈔]票|人民[币幣]|台[币幣]|古[钱錢]|旧札|古札|銀貨|銅貨|구권|지폐|(?:bank|one pound|five pound) note|bank of|cruzeiros|pesetas|pfennig|voucher|koin|munt(?:en|capsule|stuk)?|speelgeld|biljet|madeni para|oyuncak para|banknot|기념주화|동전|지폐|주화|おもちゃの紙幣|tiền (?:đồ chơi|giấy)|billetes? de juguete|spielgeld|banconot/u;

/** Whether an amount is asked for goods that may bear one. */
const isAsked = (lower: string, { 0: money, index }: RegExpExecArray): boolean =>
  askedBefore.test(lower.slice(0, index)) || askedBehind.test(lower.slice(index + money.length));
/** 'Ship 0 đồng': what costs nothing has no price. */
const nothing = /^\D*0(?:[.,]0+)?\D*$/;
const askedBefore = new RegExp(`(?<!\\p{L})${asked.before}`, 'u');
const askedBehind = new RegExp(asked.behind, 'u');

const policy = wordingExample('price-in-title');

export const priceInTitle = defineRule({
  id: 'price-in-title',
  category: 'title',
  words: {
    en: {
      title: 'No price stands in the title',
      why: 'A price in the title is out of date after the first change, and most marketplaces forbid it.',
      found: 'A price in the title: {price}',
    },
    zh: {
      title: '标题里没有价格',
      why: '价格一变标题就过时，多数平台也不允许。',
      found: '标题里有价格：{price}',
    },
    ru: {
      title: 'В названии нет цены',
      why: 'Цена в названии устаревает с первым изменением, и большинство площадок её запрещает.',
      found: 'Цена в названии: {price}',
    },
  },
  needs: ['title'],
  check(listing, context) {
    const read = titleText(listing);
    const { text, lower, brand, languages, work } = read;
    if (!mayBeMoney(read) && !isTold(read)) return [];
    const inThousands = languages.has('vi') || languages.has('id') ? matchesOf(lower, thousands) : [];
    const found = [...matchesOf(lower, money), ...inThousands].filter(
      (match) => !brand.some(([start, end]) => start <= match.index && match.index < end),
    );
    if (found.length === 0) return [];
    const bears = worth.test(lower);
    return inOrder(
      found
        // 'Книга Сто рублей и сто друзей': in words an amount may be part of a name.
        .filter(
          (match) => (!bears || isAsked(lower, match)) && !(work && !/\d/.test(match[0])) && !nothing.test(match[0]),
        )
        .map((match) => {
          const span: [number, number] = [match.index, match.index + match[0].trimEnd().length];
          const price = text.slice(...span).trim();
          return worded(context, 'price-in-title', { says: 'found', with: { price }, span, text: price });
        }),
    );
  },
  examples: {
    passes: [
      { listing: { title: 'Steam gift card $50' } },
      { listing: { title: 'Receipt printer 80 mm, USB + RS232, RS-485 adapter' } },
      { listing: { title: '2 Euro Münze 2024 Hamburg' } },
      { listing: { title: 'Монета 5 рублей 1997' } },
      { listing: { title: '텀블러 500 원터치 블랙', store: 'KR' } },
      { listing: { title: 'A$AP Rocky poster, 50 x 70 cm' } },
    ],
    fails: [
      { listing: { title: 'Walnut kernels 1 kg only $9.99' }, context: { policies: [policy] } },
      { listing: { title: 'Walnusskerne 1 kg 12,99 €' } },
      { listing: { title: 'Орех грецкий 1 кг 499 руб' } },
      { listing: { title: '核桃仁 500克 29.9元' } },
    ],
  },
});
