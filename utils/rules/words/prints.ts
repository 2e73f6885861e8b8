import { type Phrases, together } from '../phrases.ts';

interface Prints {
  /** Labels, signs and other goods of shops and parties that words are printed on. */
  goods: string;
  /** What is printed on them. */
  words: string;
  /** Between the two, where the language has any. */
  links?: string;
}

/** Goods for shops and gifts, and the words of offers that stand on them or say what they are for, by language. */
const prints: Readonly<Record<string, Prints>> = {
  en: {
    goods:
      'sign~|sticker~|label~|tag~|banner~|poster~|flag~|seal~|stamp~|card~|ticket~|gun|holder~|organizer~|binder~|book~|rack~|bag~|box|boxes|wrap|paper|ribbon~|tape|basket~|tin~|decal~|window decal~|window cling~|stand~|envelope~|display~|board~',
    words:
      'sale|on sale|on sale now|clearance|discount|promotion|price|warranty|guarantee|gift|coupon|offer|special offer|shipping|best seller|new arrival|reduced|half price|black friday|birthday gift|christmas gift',
    links: 'for|with',
  },
  de: {
    goods:
      'schild~|plakat~|aufkleber|etikett~|sticker|banner|poster|fahne~|siegel|stempel|karte~|mappe~|heft|tasche~|tüte~|box|papier|band|karton~|beutel|ständer|aufsteller|umschlag|umschläge|display~|tafel~',
    words:
      'sale|angebot|angebots|sonderangebot|rabatt|reduziert|ausverkauf|räumungsverkauf|aktion|garantie|preis|geschenk|gutschein|neuheit|black friday|versand|schlussverkauf',
    links: 'für|mit|zum',
  },
  fr: {
    goods:
      'affiche~|étiquette~|panneau|panneaux|autocollant~|sticker~|bannière~|pancarte~|sceau~|tampon~|carte~|carnet~|sac~|boîte~|papier~|ruban~|pochette~|carton~|raccord~|poster~|présentoir~|enveloppe~|chevalet~|panneaux',
    words:
      'soldes|solde|promo|promotion|réduction|prix|garantie|cadeau|cadeaux|liquidation|offre|offre spéciale|nouveauté|black friday|expédition|bon de réduction',
    links: 'de|d|à|pour|en',
  },
  es: {
    goods:
      'cartel~|carteles|etiqueta~|pegatina~|letrero~|póster~|pancarta~|sello~|tarjeta~|pistola|talonario~|bolsa~|caja~|papel|cinta~|lazo~|cesta~|sticker~|rótulo~|expositor~|expositores|sobre~|atril|atriles',
    words:
      'oferta|ofertas|rebaja|rebajas|descuento|liquidación|promoción|precio|precios|garantía|regalo|regalos|novedad|black friday|envío|cupón|remate',
    links: 'de|para|con',
  },
  it: {
    goods:
      'cartell~|etichett~|adesiv~|poster|locandin~|striscion~|sigill~|timbr~|cart~|sacchett~|scatol~|nastr~|bust~|bigliett~|bors~|cest~|espositor~|cavallett~|portaprezz~',
    words:
      'saldi|saldo|sconto|sconti|offerta|offerte|promozione|svendita|prezzo|prezzi|garanzia|regalo|regali|novità|black friday|liquidazione',
    links: 'di|da|per|del|in',
  },
  pt: {
    goods:
      'placa~|cartaz|cartazes|etiqueta~|adesivo~|faixa~|banner~|lacre~|selo~|carimbo~|cartão|cartões|bloco~|sacola~|caixa~|papel|fita~|laço~|saco~|pôster|cesta~|envelope~|expositor~|expositores|cavalete~|display~',
    words:
      'promoção|oferta|ofertas|desconto|liquidação|preço|preços|garantia|presente|presentes|novidade|black friday|envio|queima|cupom',
    links: 'de|para|com',
  },
  pl: {
    goods:
      'plakat~|naklejk~|etykiet~|plomb~|tabliczk~|baner~|szyld~|pieczątk~|pieczęć|kart~|zawieszk~|torb~|torebk~|pudełk~|papier~|wstążk~|kartk~|kosz~|segregator~|stojak~|kopert~|potykacz~|ekspozytor~|stand~',
    words:
      'wyprzedaż|promocja|promocje|promocji|wyprzedaży|rabat|przecena|okazja|cena|ceny|gwarancja|gwarancyjn~|prezent|prezenty|nowość|black friday|wysyłka',
    links: 'na|do|z',
  },
  nl: {
    goods:
      'poster~|sticker~|etiket~|bord~|bordje~|banner~|vlag~|zegel~|stempel~|kaart~|kaartje~|tas|tassen|tasjes|doos|dozen|papier|lint~|label~|standaard~|envelop~|enveloppen|display~|krijtbord~',
    words: 'uitverkoop|sale|korting|aanbieding|actie|prijs|garantie|cadeau|black friday|opruiming|nieuw',
    links: 'voor|met',
  },
  ru: {
    goods:
      'плакат~|наклейк~|этикетк~|ценник~|табличк~|баннер~|стикер~|пломб~|печат~|карт~|пакет~|коробк~|бумаг~|лент~|мешоч~|открытк~|бирк~|постер~|вывеск~|флажк~|стойк~|конверт~|подставк~|штендер~|воблер~',
    words:
      'распродажа|скидка|скидки|акция|скидок|акции|акций|распродажи|новинка|цена|гарантия|гарантийн~|подарок|подарков|черная пятница|хит|sale|дисконтн~|хит продаж',
    links: 'для|под|с',
  },
  tr: {
    goods:
      'afiş~|etiket~|etiketi|sticker~|tabela~|poster~|mühür~|kart~|poşet~|kutu~|kağıdı|kağıt~|torba~|kurdele~|çanta~|makine~|makinesi|broşür~|bant~|stand~|standı|zarf~|zarfı|pano~',
    words: 'indirim|kampanya|fırsat|garanti|fiyat|hediye|kargo|yeni ürün|black friday|outlet|sale|promosyon',
  },
  id: {
    goods:
      'stiker~|sticker~|label~|poster~|spanduk~|banner~|segel~|stempel~|kartu~|tas|kotak|kertas|pita|plastik|bungkus|box|amplop|papan|banner|stand|rak|meja',
    words:
      'sale|diskon|promo|harga|garansi|kado|hadiah|kado natal|kado ulang tahun|murah|obral|gift|souvenir|best seller',
    links: 'untuk',
  },
  vi: {
    goods:
      'tem|nhãn|bảng|bảng hiệu|biển|poster|băng rôn|sticker|decal|phiếu|thẻ|túi|hộp|giấy|giấy gói|ruy băng|thiệp|giỏ|máy bắn|súng bắn|standee|phong bì|kệ',
    words:
      'sale|giảm giá|khuyến mãi|bảo hành|quà|quà tặng|quà sinh nhật|quà giáng sinh|quà noel|quà tết|mới về|chính hãng',
    links: 'đựng|gói',
  },
};

/** The same in scripts without spaces: before the words, and after them. */
const written: Readonly<Record<string, { before: string; after: string; words: string }>> = {
  zh: {
    before: '',
    after:
      '海报|标签|贴纸|贴|吊牌|价签|立牌|横幅|展架|卡片|爆炸贴|袋|盒|包装|包装纸|丝带|卡|牌|POP|印章|封条|收纳包|夹|旗|展架|台卡|台牌',
    words:
      '促销|特价|打折|清仓|折扣|优惠|保修|保固|质保|新品|礼品|礼物|生日礼物|圣诞礼物|圣诞礼品|送礼|爆款|热卖|热销|出货|优惠券|限时|免费|包邮|正品|防伪正品|特价品|特卖品|打折品|促销品|优惠品',
  },
  ja: {
    before: '',
    after:
      'ポスター|シール|ラベル|札|のぼり|POP|ポップ|ステッカー|カード|バナー|看板|スタンプ|袋|バッグ|ボックス|包装紙|リボン|用ポスター|用シール|用袋|用ボックス|用リボン|用バッグ|用紙袋|什器|ワゴン|スタンド|旗|用什器|用スタンド',
    words:
      'セール|特価|割引|半額|値下げ|保証|新商品|新発売|プレゼント|ギフト|クリスマスギフト|お買い得|おすすめ|クリスマス|数量限定|期間限定|人気',
  },
  th: {
    before:
      'ป้าย|สติ๊กเกอร์|สติกเกอร์|ฉลาก|โปสเตอร์|แบนเนอร์|ธง|ตรายาง|ถุง|กล่อง|กระดาษ|กระดาษห่อ|ริบบิ้น|การ์ด|เครื่องยิง|ซอง|ชั้นวาง|ชั้นโชว์|สแตนดี้|ขาตั้ง',
    after: '',
    words: 'ลดราคา|โปรโมชั่น|เซลล์|รับประกัน|ราคา|ของขวัญ|ของขวัญคริสต์มาส|ของขวัญวันเกิด|ของขวัญปีใหม่|ของแถม|สินค้าใหม่|ราคาพิเศษ|ขายดี',
  },
  ko: {
    before: '',
    after:
      '스티커| 스티커| 포스터|포스터| 라벨|라벨| 배너|배너| 봉투|봉투| 상자|상자| 박스| 포장지| 쇼핑백| 카드| 도장| 리본|POP| POP| 현수막|스탠드| 스탠드|매대| 매대|진열대| 진열대|입간판| 입간판',
    words: '할인|세일|특가|보증|신상품|선물|크리스마스 선물|생일 선물|이벤트|베스트|추천|품절|무료배송|가격',
  },
};

/** Furniture that is set up for offers; by itself such a word would also begin other goods, '特价台灯'. */
const setUp: Phrases = { zh: '(促销|促銷|展销|展銷)(台|桌|架|车|車|柜|櫃|帐篷|帳篷|花车|花車|堆头|堆頭)' };

const printed: Phrases = Object.fromEntries([
  ...Object.entries(prints).map(([language, { goods, words, links }]) => [
    language,
    [`(${goods}) (${words})`, `(${words}) (${goods})`, ...(links ? [`(${goods}) (${links}) (${words})`] : [])].join(
      '; ',
    ),
  ]),
  ...Object.entries(written).map(([language, { before, after, words }]) => [
    language,
    [...(before ? [`(${before})(${words})`] : []), ...(after ? [`(${words})(${after})`] : [])].join('; '),
  ]),
]);

/** Where one of them stands, the offer on it is none: 'Sale Signs for Retail', '促销海报', 'ป้ายลดราคา'. */
export const printedGoods: Phrases = together(printed, setUp);
