import { asideBefore, asideBehind } from './amounts-aside.ts';
import { saysMoneyOfAll } from './money-of-all.ts';
import { saysForSome, saysOtherPrice, saysOtherThanPiece, saysPrivilege, saysTaxed } from './other-prices.ts';
import { isBesidePrice } from './price-beside.ts';
import { live, ofPrices, retail, retailOfPrices, sale, sales, units, usual } from './price-names.ts';

/** What words beside an amount, or above it, can say of it. */
export type SaidOfPrice =
  | 'other'
  | 'other, by the piece'
  | 'taxed'
  | 'privilege'
  | 'for some'
  | 'earned'
  | 'usual'
  | 'sale'
  | 'live'
  | 'retail'
  | 'retail of prices'
  | 'prices'
  | 'all in'
  | 'sales'
  | 'units'
  | 'beside'
  | 'aside before'
  | 'aside behind';

const says: Readonly<Record<SaidOfPrice, (text: string) => boolean>> = {
  other: saysOtherPrice,
  'other, by the piece': saysOtherThanPiece,
  taxed: saysTaxed,
  privilege: saysPrivilege,
  'for some': saysForSome,
  earned: (text) => earned.test(text),
  usual: (text) => usual.test(text),
  sale: (text) => sale.test(text),
  live: (text) => live.test(text),
  retail: (text) => retail.test(text),
  'retail of prices': (text) => retailOfPrices.test(text),
  prices: (text) => ofPrices.test(text.replace(moneyBehind, '')),
  'all in': saysMoneyOfAll,
  sales: (text) => sales.test(text),
  units: (text) => units.test(text),
  beside: isBesidePrice,
  'aside before': (text) => asideBefore.test(text),
  'aside behind': (text) => asideBehind.test(text),
};

/** How many points are given for what is bought, not spent on it: '18ポイント(1倍)', '+225 бонусов'. */
const earned =
  /^[+＋]?\s?\d[\d,.\s]*(?:ポイント|포인트|积分|積分|p(?:oin)?ts?(?!\p{L})|punkte?(?!\p{L})|балл\p{L}*|бонус\p{L}*|балів|puan)(?!.{0,30}(?:利用|使用|適用|사용|抵|appl|us(?:ed|ing)|redeem|einl|списан|оплат))/iu;

/** What a header adds to say in which money it is: 'Prices, €', 'Цены (руб.)'. */
const moneyBehind = /[\s,]*[(（]?(?:\p{Sc}|[A-Z]{3}|руб\.?|zł|kr\.?|Kč|円|元)[)）]?$/u;

/** Whether words beside an amount say so of it; undefined where they do not. */
export const saysOfPrice = (text: string, what: SaidOfPrice): true | undefined => says[what](text) || undefined;

/** Words beside an amount that only say that it is a price. */
const priceWords =
  /(?<!\p{L})(?:(?:of the|des|du|del|do|van de) (?:day|week|month|tages|monats|jour|mois|mes|mês|mese|maand)|now|today|only|just|sale|sales|deal|offer|special|price|your|our|current|new|from|preis|jetzt|nur|aktion\p{L}*|angebot\p{L}*|prix|maintenant|promo\p{L}*|precio|preço|ahora|oferta|prezzo|ora|offerta|prijs|nu|cena|teraz|promocja|fiyat\p{L}*|цена|сейчас|pris|harga|giá)(?!\p{L})|価格|価|价格?|價格?|税込|税|售价|특가|판매가|가격|ราคา|السعر/giu;

/** What is said of an amount beside that it is a price. */
export const withoutPriceWords = (text: string): string => text.replace(priceWords, ' ');

/** Names of the price that is asked now, where it is less than it was. */
const reduced =
  '(?:angebots|aktions|sonder|sale-?)preis|prix (?:promo(?:tionnel)?|soldé|remisé|actuel)|precio (?:de oferta|en oferta|rebajado|actual|final)|preço (?:promocional|atual)|prezzo (?:scontato|attuale|speciale)|(?:aktie|actie|aanbiedings)prijs|(?:rea|kampanj|aktions|tilbuds)pris|cena (?:promocyjna|aktualna|akcyjna)|(?:akční|akciová|akcijska) cena|akciós ár|preț (?:redus|special)|ειδική τιμή|indirimli fiyat|цена со скидкой|акционная цена|ціна зі знижкою|(?:セール|販売|特別|現在|通販|税込|割引)価格|特価|(?:促销|活动|优惠|现)价|(?:促銷|特|優惠|現|售)價|(?:할인|판매|특)가격?|giá (?:khuyến mãi|bán)';
/** Words that only say that a price follows. */
const leads = new RegExp(
  String.raw`^(?:${reduced}|now|only|just|today|price|sale price|regular price|current price|your price|our price|preis|nur(?: noch)?|jetzt|heute|prix|seulement|maintenant|precio|ahora|s[oó]lo|preço|agora|apenas|prezzo|ora|prijs|nu|cena|teraz|tylko|цена|сейчас|только|ціна|зараз|fiyat|sadece|harga|hanya|价格|售价|价钱|現在|现在|価格|ราคา|giá|chỉ|판매가|(?:sale|special|promo|oferta|offerta|angebot|aktion|promocja|акция|распродажа|rea|tilbud)(?= ?[:：]))(?!\p{L}) ?[:：]? ?(?=[^a-z\d]|[A-Z]{2,3}\b|\d|R[$p])`,
  'iu',
);

/** What stands before an amount without such words; undefined where there are none. */
export function withoutLead(lead: string): string | undefined {
  // The amount itself was left out.
  const bare = `${lead}0`.replace(leads, '').slice(0, -1);
  return bare === lead ? undefined : bare;
}
