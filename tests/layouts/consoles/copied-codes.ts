import { type Layout, pageOf } from '../layout.ts';

// Lists in which codes stand behind their labels in one line with a button that copies them, and headers that say which order they sort in.

const two = [1, 2, 3] as const;
type Nth = (typeof two)[number];
const picture = (n: Nth) => `https://cdn.example.com/goods/lamp-${n}-main.jpg`;
const table = (lang: string, head: readonly string[], cells: (n: Nth) => readonly string[]) =>
  pageOf(
    `<main><table><thead><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${two
      .map(
        (n) =>
          `<tr data-row-key="${n}">${cells(n)
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</tbody></table></main>`,
    { lang },
  );
const goods = (n: Nth, title: string, codes: string) =>
  `<div class="goods"><img src="${picture(n)}"><div><div class="name" title="${title}">${title}</div>${codes}</div></div>`;
const id = (n: Nth) => `36899122044571811${n}5`;

export const copiedCodes: readonly Layout[] = [
  {
    name: 'codes beside a button that copies them: Chinese',
    url: 'https://dianpu.example.cn/goods/list',
    html: table('zh-CN', ['商品信息', '售价(元)', '库存'], (n) => [
      goods(n, `可调光北欧落地灯客厅 ${n}号`, `<div class="id">ID：${id(n)}<span class="copy">复制</span></div>`),
      `¥1${n}9.00`,
      `4${n}`,
    ]),
    expect: two.map((n) => ({
      title: `可调光北欧落地灯客厅 ${n}号`,
      id: id(n),
      price: `1${n}9 CNY`,
      stock: Number(`4${n}`),
      image: picture(n),
    })),
  },
  {
    name: 'codes beside a button that copies them: English, both codes',
    url: 'https://desk.example.com/catalog/products',
    html: table('en', ['Product', 'Price', 'Stock'], (n) => [
      goods(
        n,
        `Dimmable floor lamp, oak, no. ${n}`,
        `<div>Product ID: 77120${n}88<button>Copy</button></div><div>SKU: LAMP-0${n}<span class="act">Copy</span></div>`,
      ),
      `£4${n}.50`,
      `1${n}`,
    ]),
    expect: two.map((n) => ({
      title: `Dimmable floor lamp, oak, no. ${n}`,
      id: `77120${n}88`,
      sku: `LAMP-0${n}`,
      price: `4${n}.5 GBP`,
    })),
  },
  {
    name: 'codes beside a button that copies them: Russian',
    url: 'https://kabinet.example.ru/tovary',
    html: table('ru', ['Товар', 'Цена', 'Остаток'], (n) => [
      goods(n, `Торшер с дубовой ножкой ${n}`, `<div>Артикул: TR-4${n}-D<span>Копировать</span></div>`),
      `3 ${n}90 ₽`,
      `2${n}`,
    ]),
    expect: two.map((n) => ({
      title: `Торшер с дубовой ножкой ${n}`,
      id: null,
      sku: `TR-4${n}-D`,
      price: `3${n}90 RUB`,
      stock: Number(`2${n}`),
    })),
  },
  {
    name: 'headers with the place of their column among those that sort, in a grid of roles',
    url: 'https://seller.example.co.kr/products',
    html: pageOf(
      `<main><div role="grid"><div role="rowgroup"><div role="row">${[
        '',
        '수정',
        '판매자상품코드',
        '상품명',
        '재고수량',
        '판매가',
      ]
        .map(
          (text) =>
            `<div role="columnheader"><div class="label"><span class="text">${text}</span><span class="sort-order">1</span></div></div>`,
        )
        .join('')}</div></div><div role="rowgroup">${two
        .map(
          (n) =>
            `<div role="row">${[
              '<input type="checkbox">',
              '<button>수정</button>',
              `OAK-${n}L`,
              `국내산 참나무 도마 대형 ${n}호`,
              `5${n}`,
              `3${n},800원`,
            ]
              .map((cell) => `<div role="gridcell">${cell}</div>`)
              .join('')}</div>`,
        )
        .join('')}</div></div></main>`,
      { lang: 'ko' },
    ),
    expect: two.map((n) => ({
      title: `국내산 참나무 도마 대형 ${n}호`,
      sku: `OAK-${n}L`,
      stock: Number(`5${n}`),
      price: `3${n}800 KRW`,
    })),
  },
  {
    name: 'names whose brackets hold choices parted by a stroke',
    url: 'https://erp.example.cn/warehouse/goods',
    html: table('zh-CN', ['图片', '商品SKU', '商品名称', '可用库存'], (n) => [
      `<img src="${picture(n)}">`,
      `<a class="sku-link">BAND-${n}-SET</a>`,
      ['瑜伽弹力带三条装（轻/中/重）', '收纳袋套装(大/中/小)', '亚麻桌布（圆/方/长）'][n - 1] ?? '',
      `${n}20`,
    ]),
    expect: two.map((n) => ({
      title: ['瑜伽弹力带三条装（轻/中/重）', '收纳袋套装(大/中/小)', '亚麻桌布（圆/方/长）'][n - 1] ?? '',
      sku: `BAND-${n}-SET`,
      stock: Number(`${n}20`),
    })),
  },
];
