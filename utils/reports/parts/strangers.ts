import type { MarketplaceId } from '../../ids.ts';
import type { InAll } from '../../source.ts';
import type { Header } from './headers.ts';

/** What a file of no known kind is as far as its headers tell, in words for the person. */
export const strangerWords = {
  orders: {
    en: 'A file of orders: buyers stand in it. Crossbill keeps nothing of buyers and leaves it alone.',
    zh: '这是订单文件，其中有买家信息。Crossbill 不保存任何买家信息，因此不导入。',
    ru: 'Это файл заказов, в нём есть покупатели. О покупателях Crossbill ничего не хранит, поэтому файл не загружается.',
  },
  payments: {
    en: 'A statement of payments and fees. Crossbill keeps listings and their numbers and leaves it alone.',
    zh: '这是结算与费用明细。Crossbill 只保存商品及其数据，因此不导入。',
    ru: 'Это отчёт о выплатах и сборах. Crossbill хранит товары и их показатели, поэтому файл не загружается.',
  },
  unknown: {
    en: 'A kind of file that is not known here: none of its columns is read.',
    zh: '未知类型的文件：未读取任何列。',
    ru: 'Файл незнакомого вида: ни один столбец не прочитан.',
  },
} as const satisfies Record<string, InAll>;
export type StrangerCode = keyof typeof strangerWords;

/** A header that names a marketplace; where `with` stands, one more that fits it must be there too. */
const marks: readonly { marketplace: MarketplaceId; header: RegExp; with?: RegExp }[] = [
  { marketplace: 'amazon', header: /\basin\b|^amazon-|^afn-|\bfnsku\b|^settlement-id$/ },
  { marketplace: 'amazon', header: /^default bid|^standardgebot/, with: /^acos$/ },
  { marketplace: 'ebay', header: /\bebay\b|^sales record number$/ },
  { marketplace: 'etsy', header: /\betsy\b/ },
  { marketplace: 'etsy', header: /^transaction id$/, with: /^listing id$/ },
  { marketplace: 'walmart', header: /\bwalmart\b|\bwpid\b|\bwfs\b/ },
  { marketplace: 'shopify', header: /\bshopify\b|^lineitem (?:name|sku)$|^variant (?:sku|price)$/ },
  { marketplace: 'shopify', header: /^handle$/, with: /^(?:on hand|hs code|location)$/ },
  { marketplace: 'wildberries', header: /wildberries|артикул (?:wb|вб)|^nm ?id$/ },
  { marketplace: 'ozon', header: /\bozon\b|озон/ },
  { marketplace: 'ozon', header: /^реализовано:/, with: /^возвращено клиенту:/ },
  // Two states of an order in brackets, in the words of its countries.
  { marketplace: 'shopee', header: /shopee|^et_title_|\((?:全部訂單|可出貨訂單|placed orders?|confirmed orders?)\)/ },
  {
    marketplace: 'shopee',
    header: /\((?:pesanan (?:dibuat|siap dikirim)|pedido (?:realizado|pago)|don da (?:dat|xac nhan))\)/,
  },
  { marketplace: 'lazada', header: /lazada|^sku\.skuid$/ },
  { marketplace: 'tiktok-shop', header: /tiktok/ },
  { marketplace: 'temu', header: /\btemu\b/ },
  { marketplace: 'temu', header: /^spu ?id$/, with: /^skc ?id$/ },
  { marketplace: 'shein', header: /shein/ },
  { marketplace: 'shein', header: /^skc$/, with: /^(?:供货价|平台sku|商家sku|supplier sku)/ },
  { marketplace: 'mercado-libre', header: /mercado ?li[bv]re|^# de publicacion$/ },
  { marketplace: 'allegro', header: /allegro|^id oferty$/ },
  { marketplace: 'aliexpress', header: /aliexpress|速卖通/ },
  { marketplace: 'alibaba', header: /alibaba|阿里巴巴/ },
];

/** Buyers: their names and addresses, and what they wrote. Asked of files of no known kind only, so it may ask too much. */
const buyer = [
  /\b(?:buyer|recipient|customer|consignee|receiver)\b|\be-?mail\b|\bphone|\bzip|\bpostal|\buser ?(?:id|name)\b/,
  /^(?:ship|bill)(?:ping|ing)?[- ]?(?:to)?[- ](?:name|first|last|address|street|city|state|country|province|company)/,
  /kaufer|empfanger|adresse|anschrift|postleitzahl|telefon|strasse|straße|acheteur|destinataire|code postal/,
  /acquirente|destinatari|indirizzo|codice postale|comprador|direccion|codigo postal|endereco|\bcep\b/,
  /покупател|получател|адрес|телефон|почтов|^индекс$|^фио|kupujac|odbiorc|\badres|kod pocztowy|alici|المشتري|المستلم|العنوان/,
  /买家|買家|收件|收货|收貨|邮编|郵遞|电话|電話|手机|手機|邮箱|購入者|受取人|届け先|配送先|郵便番号|구매자|수취인|배송지|전화/,
  /ผู้ซื้อ|ผู้รับ|ที่อยู่|โทรศัพท์|ไปรษณีย์|nguoi mua|nguoi nhan|dia chi|dien thoai|pembeli|penerima|alamat|telepon|kode pos/,
];
/** The number of an order. */
const order = [
  /\border[- ]?(?:id|no|number)\b|^(?:amazon|merchant)-order|sales record number|transaction id|bestellnummer|numero de commande/,
  /numero d'ordine|numero (?:de|do) pedido|id do pedido|номер заказа|numer zamowienia|siparis (?:no|numarasi)|رقم الطلب/,
  /订单(?:号|编号)|訂單編號|注文番号|주문 ?번호|คำสั่งซื้อ|\bma don\b|\bno\. pesanan/,
];
/** Money that changes hands between seller and marketplace. */
const payment = [
  /settlement|payout|deposit-date|amount-(?:type|description)|\bfees?\b|commission|auszahlung|gebuhr|versement|\bfrais\b/,
  /commissioni|liquidac|comision|tarifa|taxas?\b|вознагражден|перечислен|начислен|комисси|удержан|логистик|wyplat|prowizj/,
  /结算|佣金|手续费|服务费|撥款|手續費|決済|手数料|정산|수수료|ค่าธรรมเนียม|\bphi\b|\bbiaya|komisyon/,
];

const some = (patterns: readonly RegExp[], { key }: Header): boolean => patterns.some((pattern) => pattern.test(key));

/** Whether a column holds something of buyers, by its header. */
export const isOfBuyers = (header: Header): boolean => some(buyer, header);

/** Whose file it is and what kind of thing it holds, where no kind knows it. */
export function strangerOf(headers: readonly Header[]): { marketplace: MarketplaceId | null; about: StrangerCode } {
  const has = (pattern: RegExp) => headers.some(({ key }) => pattern.test(key));
  const found = marks.filter((mark) => has(mark.header) && (!mark.with || has(mark.with)));
  const names = new Set(found.map(({ marketplace }) => marketplace));
  const [marketplace = null] = names.size === 1 ? names : [];
  const ordered = headers.some((header) => some(order, header));
  // A statement of fees names orders too, a file of orders its buyers.
  if (ordered && headers.some(isOfBuyers)) return { marketplace, about: 'orders' };
  if (headers.filter((header) => some(payment, header)).length > 1) return { marketplace, about: 'payments' };
  return { marketplace, about: ordered ? 'orders' : 'unknown' };
}
