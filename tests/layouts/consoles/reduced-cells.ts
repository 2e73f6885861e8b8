import { type Layout, pageOf } from '../layout.ts';

// Columns of prices in which a reduced one stands beside a badge, its end and the former price; columns of the usual price and that of
// a sale which is the very same where none runs; figures of consoles that sell in one country only.

const three = [1, 2, 3] as const;
type Nth = (typeof three)[number];
const list = (lang: string, head: readonly string[], cells: (n: Nth) => readonly string[]) =>
  pageOf(
    `<table><thead><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${three
      .map(
        (n) =>
          `<tr>${cells(n)
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</tbody></table>`,
    { lang },
  );

const reducedCell = (now: string, badge: string, was: string, until: string) =>
  `<div class="disc">${now} <span class="badge">${badge}</span></div><div class="origin"><del>${was}</del></div><div class="sub">${until}</div>`;

export const reducedCells: readonly Layout[] = [
  {
    name: 'a reduced price beside a badge, the former one and its last day: Portuguese',
    url: 'https://loja.example.pt/shop/offers',
    html: list('pt-PT', ['Imagem', 'Produto', 'SKU da oferta', 'Preço', 'Portes mínimos', 'Quantidade'], (n) => [
      `<img src="https://cdn.example.pt/p-${n}.jpg">`,
      `<a href="/shop/offer/${n}">Ventoinha de torre com comando, modelo ${n}</a>`,
      `VTN4${n}`,
      n === 2 ? `4${n},50 €` : reducedCell(`12${n},99 €`, 'Desconto', '159,99 €', 'até 24/12/2026'),
      '4,90 €',
      `2${n}`,
    ]),
    expect: three.map((n) => ({
      title: `Ventoinha de torre com comando, modelo ${n}`,
      sku: `VTN4${n}`,
      price: n === 2 ? '42.5 EUR' : `12${n}.99 EUR`,
      stock: Number(`2${n}`),
    })),
  },
  {
    name: 'a reduced price beside a badge, the former one and its last day: English',
    url: 'https://portal.example.co.uk/catalog/listings',
    html: list('en-GB', ['Product', 'SKU', 'Price', 'Stock'], (n) => [
      `Tower fan with remote control, model ${n}`,
      `FAN-${n}`,
      n === 2 ? `£5${n}.50` : reducedCell(`£12${n}.99`, 'Sale', '£159.99', 'until 24/12/2026'),
      `2${n}`,
    ]),
    expect: three.map((n) => ({
      title: `Tower fan with remote control, model ${n}`,
      sku: `FAN-${n}`,
      price: n === 2 ? '52.5 GBP' : `12${n}.99 GBP`,
    })),
  },
  {
    name: 'prices above former ones that only a bare word in the markup tells, in every row: Turkish',
    url: 'https://satici.example.com.tr/merchant/product/list',
    html: list('tr', ['Ürün', 'Stok Kodu', 'Sizin fiyatınız', 'Stok'], (n) => [
      `Paslanmaz su ısıtıcısı ${n},7 L`,
      `KTL-${n}7`,
      `<div>${n}99,90 TL</div><div class="old">1.${n}99,90 TL</div>`,
      `4${n}`,
    ]),
    expect: three.map((n) => ({
      title: `Paslanmaz su ısıtıcısı ${n},7 L`,
      sku: `KTL-${n}7`,
      price: `${n}99.9 TRY`,
      stock: Number(`4${n}`),
    })),
  },
  {
    name: 'a price that is called the seller’s own: Dutch',
    url: 'https://partner.example.nl/offers',
    html: list('nl', ['Artikel', 'EAN', 'Jouw prijs', 'Voorraad', 'Commissie'], (n) => [
      `Waterkoker met temperatuurregeling, ${n},7 liter`,
      `87123450000${n}7`,
      `€ ${n}9,95`,
      `1${n}`,
      '€ 7,49',
    ]),
    expect: three.map((n) => ({
      title: `Waterkoker met temperatuurregeling, ${n},7 liter`,
      price: `${n}9.95 EUR`,
      stock: Number(`1${n}`),
    })),
  },
  {
    name: 'figures without a sign in a console that sells in one country only: Chinese',
    url: 'https://mms.pinduoduo.com/goods/goods_list',
    html: list('zh-CN', ['商品信息', '商品编码', '价格', '库存'], (n) => [
      `可调光北欧落地灯客厅 ${n}号`,
      `LAMP-${n}`,
      `1${n}9.00`,
      `4${n}`,
    ]),
    expect: three.map((n) => ({ title: `可调光北欧落地灯客厅 ${n}号`, sku: `LAMP-${n}`, price: `1${n}9 CNY` })),
  },
];

/** Columns of which nobody knows what is asked, or could not where a cell of the sale is not drawn yet. */
export const reducedLures: readonly Layout[] = [
  {
    name: 'columns of the usual price and of a sale on two screens, the very same where none runs: Korean',
    url: 'https://sell.smartstore.naver.com/#/products/origin-list',
    html: list('ko', ['상품명', '판매자상품코드', '재고수량', '판매가', '할인가(PC)', '할인가(모바일)'], (n) => [
      `접이식 실리콘 건조대 ${n}단`,
      `RACK-${n}`,
      `30${n}`,
      `${n}9,800`,
      n === 2 ? `${n}4,900` : `${n}9,800`,
      n === 2 ? `${n}4,900` : `${n}9,800`,
    ]),
    expect: three.map((n) => ({
      title: `접이식 실리콘 건조대 ${n}단`,
      sku: `RACK-${n}`,
      stock: Number(`30${n}`),
      price: n === 2 ? null : `${n}9800 KRW`,
    })),
  },
  {
    name: 'prices beside others that a bare word in the markup tells and that are lower in some row',
    url: 'https://satici.example.com.tr/merchant/product/list',
    html: list('tr', ['Ürün', 'Stok Kodu', 'Fiyat', 'Stok'], (n) => [
      `Paslanmaz su ısıtıcısı ${n},7 L`,
      `KTL-${n}7`,
      `<div>${n}99,90 TL</div><div class="old">${n === 2 ? '149,90' : `1.${n}99,90`} TL</div>`,
      `4${n}`,
    ]),
    expect: three.map((n) => ({ title: `Paslanmaz su ısıtıcısı ${n},7 L`, price: null })),
  },
  {
    name: 'columns of the usual price and of a sale that differ in every row',
    url: 'https://sell.smartstore.naver.com/#/products/origin-list',
    html: list('ko', ['상품명', '판매자상품코드', '재고수량', '판매가', '할인가(PC)', '할인가(모바일)'], (n) => [
      `접이식 실리콘 건조대 ${n}단`,
      `RACK-${n}`,
      `30${n}`,
      `${n}9,800`,
      `${n}4,900`,
      `${n}9,800`,
    ]),
    expect: three.map((n) => ({ title: `접이식 실리콘 건조대 ${n}단`, price: null })),
  },
];
