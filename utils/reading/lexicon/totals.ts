import type { LabelField } from './labels.ts';

/**
 * Counts whose total is the count itself. Not money, shares or marks, nor what is in stock (in all it is more than can be
 * sold) or ordered and by whom (in all it is more than was paid).
 */
export const isSummed = (field: LabelField): boolean => summed.has(field);
const summed = new Set<LabelField>([
  'impressions',
  'clicks',
  'pageViews',
  'sessions',
  'visitors',
  'addToCart',
  'favourites',
  'units',
  'inquiries',
]);

/** The whole of what a number counts, as a word of its own. */
const whole = [
  'all|totals?|totale[ns]?|totali|totais|totaux|in total|au total|en total|no total|in totale|overall',
  'gesamt|insgesamt|totaal|in totaal|totalt|i alt|lacznie|razem|ogolem|celkem|spolu|toplam',
  'всего|итого|общее|всього|загалом|合计|总计|总数|总量|合計|總計|總數|總量|総計|総数|합계|총계',
  'jumlah|tong(?: cong)?|ทั้งหมด|รวม|الاجمالي|المجموع|جمع(?: کل)?|مجموع(?: کل)?',
].join('|');
const alone = new RegExp(`^(?:${whole})$`);
/** Whether a text beside a label says that its number is of all there is. */
export const saysTotal = (text: string): boolean => alone.test(text);

/** '18.420 Impressionen gesamt' */
const behind = new RegExp(
  `^(.*[^ ,:-])(?:[ ,:-]{1,2}(?:${whole.replace('all|', '')})|(?:合计|总计|总数|总量|合計|總計|總數|總量|総計|総数|ทั้งหมด))$`,
);
/** 'Total number of clicks', 'Gesamtklicks', '总点击量' */
const before = new RegExp(
  `^(?:${[
    "(?:grand |overall )?totals?(?: (?:number |count )?(?:of |de |di |do |da |d'|des )?| ?:)",
    "(?:nombre|numero|numar(?:ul)?) total (?:de |di |d'|des )?|overall (?:number of )?|jumlah total |total jumlah |tong(?: cong)?(?: so)? ",
    'totale (?:de[gi]?l?[ie] )?|gesamt(?:zahl(?: der)? |e[nrs]? )?|summe der |totaal (?:aantal )?|samlede |totalt (?:antall? )?|laczn[aey] |celkov[yaeé] |toplam ',
    'общ(?:ее|ие|ий|ая) |всего |загальн(?:а|і|ий) |всього |اجمالي |총 ?|总|總|総|合計',
  ].join('|')})(.+)$`,
);

/** A label without the words for 'in all' round it; undefined where it has none. */
export const withoutTotal = (label: string): string | undefined => behind.exec(label)?.[1] ?? before.exec(label)?.[1];

/** What a conversion is into, where it is said in brackets: sales, and not carts, visits or what was ordered and not paid. */
const sales =
  /^(?:sales?|purchases?|verkaufe?|kaufe?|ventes?|achats?|ventas?|compras?|vendit[ae]|acquisti|vendas?|verkopen|aankopen|sprzedaz|zakupy?|продажи|покупки|satıs(?:lar)?|satın alma|销售|成交|購買|販売|購入|판매|구매|penjualan|pembelian|ban hang|mua hang|ยอดขาย|การขาย|forsaljning|salg)$/;
export const saysSales = (text: string): boolean => sales.test(text);
