import { jsonLd, type Layout, pageOf } from '../layout.ts';

const cells = (tag: string, texts: readonly (string | number)[]) =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const table = (headers: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  `<table><thead><tr>${cells('th', headers)}</tr></thead><tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</tbody></table>`;
const erp = 'https://erp.example.com/product/list';
const goods = ['Crossbill Rankgitter Eiche', 'Crossbill Gießkanne Zink', 'Crossbill Laterne Messing'] as const;
/** Of three goods the numbers a shop's program gave them. */
const numbers = [47, 46, 31] as const;
const chinese = ['十字交喙鸟橡木花架', '十字交喙鸟镀锌浇水壶', '十字交喙鸟黄铜灯笼'] as const;
const key = (at: number) => `01${at}2f3a7c1d47b0e9a5b2c6d8e7f1a2${at}`;

/** Lists of programs for shops whose columns are called by a bare word: a number, a code, a currency. */
export const unknownNumbers: readonly Layout[] = [
  {
    name: 'a console never seen: the console’s own numbers under a bare 编号, price and article number labelled in one cell',
    url: erp,
    html: pageOf(
      table(
        ['编号', '商品名称', '价格/货号', '排序', '销量'],
        chinese.map((title, at) => [
          numbers[at] ?? 0,
          `<div><p>${title}</p></div>`,
          `<div><p>价格：￥1${at}9</p><p>货号：77${at}</p></div>`,
          0,
          `2${at}`,
        ]),
      ),
      { lang: 'zh-CN' },
    ),
    expect: chinese.map((title, at) => ({ title, id: String(numbers[at]), price: `1${at}9 ?` })),
    // Which of its two values a cell of two is read by hangs on its header; both stand there with their labels.
    twice: ['sku'],
  },
  {
    name: 'a console never seen: what counts the rows under a bare Nr. is no number of goods',
    url: erp,
    html: pageOf(
      table(
        ['Nr.', 'Artikelname', 'Preis', 'Bestand'],
        goods.map((title, at) => [at + 1, title, `1${at},50 €`, `${at}4`]),
      ),
      { lang: 'de' },
    ),
    expect: goods.map((title, at) => ({ title, id: null, price: `1${at}.5 EUR` })),
  },
  {
    name: 'a console never seen: what counts the rows in an attribute that is called by the item is no number of goods',
    url: erp,
    html: pageOf(
      `<table><thead><tr>${cells('th', ['Product', 'SKU', 'Price'])}</tr></thead><tbody>${goods.map((title, at) => `<tr data-item-id="${at + 1}">${cells('td', [title, `CB-${at}`, `€1${at}.50`])}</tr>`).join('')}</tbody></table>`,
    ),
    expect: goods.map((title, at) => ({ title, id: null, sku: `CB-${at}` })),
  },
  {
    name: 'a console never seen: bar codes under a bare コード are no number of goods',
    url: erp,
    html: pageOf(
      table(
        ['商品名', 'コード', '価格'],
        goods.map((title, at) => [title, `490000000${at}1${at}7`, `￥${at}980`]),
      ),
      { lang: 'ja' },
    ),
    expect: goods.map((title) => ({ title, id: null, sku: null })),
  },
  {
    name: 'a console never seen: the seller’s own codes under a bare コード, of variants the first and the last',
    url: erp,
    html: pageOf(
      table(
        ['商品名', 'コード', '価格'],
        goods.map((title, at) => [title, ['RANK-90', 'GK-7L-ZN', 'LAT-A1 ～ LAT-A3'][at] ?? '', `￥1,98${at}`]),
      ),
      { lang: 'ja' },
    ),
    expect: goods.map((title, at) => ({ title, sku: ['RANK-90', 'GK-7L-ZN', null][at] ?? null })),
  },
  {
    name: 'a console never seen: the price under the name of its currency, the key of the goods behind their name',
    url: 'https://laden.example/admin#/product/index',
    html: pageOf(
      table(
        ['Name', 'Produktnummer', 'Hersteller', 'Euro', 'Bestand'],
        goods.map((title, at) => [
          `<a href="#/product/detail/${key(at)}?page=1">${title}</a>`,
          `CB-${at}`,
          'Crossbill',
          `1${at}9,95 €`,
          `${at}2`,
        ]),
      ),
      { lang: 'de' },
    ),
    expect: goods.map((title, at) => ({
      title,
      id: key(at),
      sku: `CB-${at}`,
      price: `1${at}9.95 EUR`,
      stock: at * 10 + 2,
    })),
  },
  {
    name: 'a console never seen: two columns under names of currencies, of which neither is the price',
    url: erp,
    html: pageOf(
      table(
        ['Name', 'SKU', 'EUR', 'USD', 'Stock'],
        goods.map((title, at) => [title, `CB-${at}`, `€1${at}.50`, `US$1${at}.90`, `${at}2`]),
      ),
    ),
    expect: goods.map((title) => ({ title, price: null })),
    twice: ['price'],
  },
];

/** What such a program shows to buyers, drawn in part. */
export const lostCents: readonly Layout[] = [
  {
    name: 'a page that has lost the cents its data names, beside other sellers',
    url: 'https://www.shop.example.fr/a20218853/crossbill-lanterne',
    html: pageOf(
      '<main><h1>Crossbill Lanterne en laiton</h1><div class="buyBox"><span class="userPrice">159€</span><button>Ajouter au panier</button></div><div><a href="#neuf"><span>2 neufs dès</span> <b>149€</b></a></div></main>',
      {
        lang: 'fr',
        title: 'Crossbill Lanterne en laiton',
        head: jsonLd({
          '@type': 'Product',
          name: 'Crossbill Lanterne en laiton',
          offers: {
            '@type': 'AggregateOffer',
            lowPrice: '149.00',
            highPrice: '189.00',
            priceCurrency: 'EUR',
            offers: [
              { '@type': 'Offer', price: '149.00', priceCurrency: 'EUR' },
              { '@type': 'Offer', price: '159.99', priceCurrency: 'EUR' },
            ],
          },
        }),
      },
    ),
    expect: { title: 'Crossbill Lanterne en laiton', price: null },
  },
];
