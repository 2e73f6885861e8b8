import type { Phrases } from '../phrases.ts';

interface Tokens {
  /** Coupons, vouchers and the like as things. */
  tokens: string;
  /** What they are kept in, given out of or made with. */
  kept: string;
  /** Between the two, where the language has any. */
  links?: string;
  /** The other way round: 'coupon dispenser'. */
  first?: true;
}

const all: Readonly<Record<string, Tokens>> = {
  en: {
    tokens:
      'coupon~|discount coupon~|voucher~|gift voucher~|discount voucher~|gift card~|promo code~|reward card~|discount card~|lottery coupon~',
    kept: 'dispenser~|organizer~|organiser~|holder~|wallet~|pouch|pouches|binder~|folder~|box|boxes|case|cases|keeper~|clip~|book~|booklet~|printer~|sleeve~|rack~|display~|tin|tins|envelope~|file|drawer|cutter~|template~',
    first: true,
  },
  de: {
    tokens: 'gutschein~|rabattgutschein~|coupon~|rabattmarke~|bons|kupon~|gutscheinkarte~',
    kept: 'box|kasten|kästchen|spender|halter|mappe|etui|ordner|schachtel|umschlag|umschläge|heft|tasche|hülle|vorlage~|druckvorlage~',
    links: 'für|mit',
    first: true,
  },
  fr: {
    tokens:
      'bon~ de réduction|bon~ d achat|coupon~|coupon~ de réduction|chèque~ cadeau~|bon~ cadeau~|carte~ de réduction',
    kept: 'distributeur~|pochette~|porte|boîte~|boite~|classeur~|trieur~|étui~|carnet~|chéquier~|présentoir~|enveloppe~|portefeuille~|organiseur~',
    links: 'de|d|à|pour|(de|à|pour) (coupons|bons) et',
  },
  es: {
    tokens:
      'cupón~|cupones|cupón de descuento|cupones de descuento|vale~|vales de descuento|bono~|bonos regalo|bono~ regalo|tarjetas de descuento',
    kept: 'porta|portacupones|dispensador~|dispensadores|organizador~|organizadores|tarjetero~|cartera~|carpeta~|caja~|sobre~|talonario~|libreta~|estuche~|archivador~|exhibidor~|archivero~',
    links: 'de|para|con',
  },
  it: {
    tokens: 'buono sconto|buoni sconto|coupon|buono|buoni|buono regalo|buoni regalo|tagliandi|buoni e coupon',
    kept: 'porta|dispenser|distributor~|raccoglitor~|scatol~|busta|buste|astucci~|blocchett~|carnet|contenitor~|portafogli~|espositor~',
    links: 'di|da|per|con',
  },
  pt: {
    tokens:
      'cupom|cupons|cupom de desconto|cupons de desconto|vale~|vales e cupons|vale presente|vale desconto|vouchers',
    kept: 'porta|dispenser~|organizador~|organizadores|carteira~|pasta~|caixa~|envelope~|talão|bloco~|urna~|expositor~|suporte~',
    links: 'de|para|com',
  },
  pl: {
    tokens:
      'kupon~|kupony rabatowe|kuponów rabatowych|bon~|bony|bonów|rabat~|rabaty i kupony|voucher~|vouchery|voucherów|karty rabatowe|kart rabatowych',
    kept: 'kasetk~|pudełk~|etui|segregator~|zeszyt~|książeczk~|karnet~|koszulk~|podajnik~|dozownik~|stojak~|organizer~|portfel~|saszetk~|kopert~|teczk~|urn~|pojemnik~|blok~|bloczek|bloczk~',
    links: 'na|z|do|dla',
  },
  nl: {
    tokens: 'bonnen|coupon~|kortingsbon~|kortingsbonnen|cadeaubon~|cadeaubonnen|waardebon~|waardebonnen|voucher~',
    kept: 'houder~|box|doos|map|mapje|etui|dispenser~|envelop~|enveloppen|boekje|standaard',
    links: 'voor|met',
    first: true,
  },
  ru: {
    tokens: 'купон~|купонов|скидочн~ купон~|ваучер~|дисконтн~ карт~|скидочн~ карт~|талон~|талонов',
    kept: 'дозатор~|диспенсер~|коробк~|органайзер~|кошел~|бумажник~|визитниц~|холдер~|держател~|папк~|конверт~|книжк~|чеков~ книжк~|подставк~|урн~|ящик~|обложк~|чехол|чехл~',
    links: 'для|с|под',
  },
  tr: {
    tokens: 'kupon~|indirim kuponu|indirim kuponları|hediye çeki|hediye çekleri|fiş',
    kept: 'kutusu|saklama kutusu|defteri|cüzdanı|düzenleyici|standı|zarfı|zarfları|dosyası|kabı|çekiliş kutusu|makinesi|kesici',
    first: true,
  },
  id: {
    tokens: 'kupon|kupon undian|kupon diskon|voucher|kupon belanja',
    kept: 'kotak|box|dompet|tempat|wadah|buku|map|amplop|organizer|cetak|kertas|akrilik|toples',
    links: 'untuk',
  },
  vi: {
    tokens: 'phiếu giảm giá|phiếu quà tặng|voucher|coupon|phiếu mua hàng',
    kept: 'hộp|hộp đựng|ví|ví đựng|kẹp|khay|bao|sổ|giá|thùng|phong bì|máy in',
    links: 'đựng|cho',
  },
};

const phrasesOf = ({ tokens, kept, links, first }: Tokens): string =>
  [
    ...(first ? [`(${tokens}) (${kept})`] : []),
    ...(links ? [`(${kept}) (${links}) (${tokens})`] : []),
    `(${kept}) (${tokens})`,
  ].join('; ');

/** Things for coupons and vouchers, whose names no seller offers: 'Discount Coupon Dispenser', 'kasetka na kupony', '优惠券收纳盒'. */
export const tokens: Phrases = {
  ...Object.fromEntries(Object.entries(all).map(([language, one]) => [language, phrasesOf(one)])),
  th: '(กล่องใส่|กล่อง|กระเป๋าใส่|ซองใส่|ที่ใส่|แฟ้มใส่|สมุด|แท่นวาง|ที่เสียบ)(คูปองส่วนลด|คูปอง|บัตรส่วนลด|บัตรของขวัญ|วอชเชอร์)',
  zh: '(优惠券|優惠券|代金券|折扣券|礼券|禮券|抽奖券|抽獎券|兑换券|兌換券|提货券)(收纳|收納|夹|夾|盒|册|冊|本|套|袋|包|架|展示|印刷|定制|打印)',
  ja: '(クーポン|割引券|金券|商品券|ギフト券|抽選券|引換券)(入れ|ケース|ホルダー|ボックス|ファイル|ポーチ|用|立て|袋|帳|箱)',
  ko: '(할인쿠폰|쿠폰|할인권|상품권|교환권|응모권)( |)(보관함|지갑|봉투|케이스|홀더|박스|함|꽂이|북|인쇄|제작|용지)',
};
