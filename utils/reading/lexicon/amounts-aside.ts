// What makes an amount one that is taken off, given back, spent first or paid for carriage: words before it, and behind it.

const aside =
  'sav(?:e|ing)|spar(?:en|t|e)|ahorr|économis|risparmi|economi[zs]|oszcz|сэконом|скидк|выгод|节省|立减|coupon|voucher|gutschein|cup[oó]n|cupom|купон|优惠券|cash-?back|shipping|deliver|postage|freight|versand|liefer|livraison|env[ií]o|frete|entrega|spedizion|consegna|dostaw|wysyłk|доставк|配送|送料|运费|運費|包邮|배송|kargo|ongkir|kirim|vận chuyển|จัดส่ง|upto|up to|bis zu|minimum|min\\.? order|exchange';

/** That a piece somebody has had before is meant: what others ask for one says nothing of a new one. */
const had =
  '(?<!\\p{L})(?:used(?!\\p{L})|pre.?owned|refurb|renewed|open.?box|second.?hand|gebraucht|generalüberholt|occasion|reconditionn|usad[oa]|usat[oi]|segunda mano|r[ei]+a?condicionad|seminov|ricondizionat|tweedehands|gereviseerd|używan|powystaw|odnowion|použit|repasovan|begagna|brugt|brukt|käytetty|ikinci el|yenilenmiş|б/у|уцен[её]н|восстановлен|вживан|bekas|hàng cũ)|中古|二手|翻新|整備済|중고|리퍼|มือสอง|مستعمل|مجدد';

/** Such words before an amount, with a few between. */
export const asideBefore = new RegExp(String.raw`(?:${aside}|${had}|(?:بدون|قبل از) مالیات)[^\d.;·|]{0,24}$`, 'iu');
/** Such words right behind it. */
export const asideBehind = new RegExp(
  String.raw`^[ )]{0,2}(?:off(?!\p{L})|(?:purchase|orders?|spend|gift ?cards?|or more)(?!\p{L})|(?:einkauf|bestell|d.achat|de compra|di spesa|zakup|заказ|покупк|以上|이상)|rabatt|de descuento|de desconto|zniżk|скидк|(?:${aside}))`,
  'iu',
);
