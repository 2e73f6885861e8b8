import { type Layout, pageOf } from '../layout.ts';

// Consoles of shops' own software and of programs that manage many, none of which we name.

const goods = ['Crossbill Oak Lamp', 'Crossbill Brass Nutcracker', 'Crossbill Tea Towel'];
const tableOf = (headers: readonly string[], row: (at: number) => readonly string[], open = (_at: number) => '<tr>') =>
  `<table><thead><tr>${headers.map((header) => `<th>${header}</th>`).join('')}</tr></thead><tbody>${goods
    .map(
      (_, at) =>
        `${open(at)}${row(at)
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</tbody></table>`;
const ticked = (value: string) => `<input type="checkbox" value="${value}">`;

export const manyShopPrograms: readonly Layout[] = [
  {
    name: 'console of a shop: rows bear no code but the number they are ticked and edited by',
    url: 'https://tienda.example.es/wp-admin/edit.php?post_type=product',
    html: pageOf(
      `<h1>Productos</h1>${tableOf(
        ['', 'Imagen', 'Nombre', 'SKU', 'Precio', 'Fecha'],
        (at) => [
          ticked(`173${at}`),
          `<img src="https://tienda.example.es/i/${at}.jpg">`,
          `<strong><a class="row-title" href="post.php?post=173${at}&action=edit">${goods[at]}</a></strong>`,
          `CB-${at}`,
          `<del>13,50 €</del> <ins>1${at},90 €</ins>`,
          'Publicada',
        ],
        (at) => `<tr id="post-173${at}">`,
      )}`,
      { lang: 'es' },
    ),
    expect: goods.map((title, at) => ({ title, id: `173${at}`, sku: `CB-${at}`, price: `1${at}.9 EUR` })),
  },
  {
    name: 'console of a program of many shops: a column of titles and shops, pictures apart',
    url: 'https://erp.example.com/smtProduct/draft.htm',
    html: pageOf(
      tableOf(['', '图片', '标题/店铺', '分类', '价格(USD)', '库存'], (at) => [
        ticked(`4648371176393418${at}`),
        `<img src="https://img.example.com/${at}.jpg">`,
        `<span>${goods[at]} Waterproof Vinyl Decal 15cm</span><br><div>「<span>康康</span>」</div>`,
        '车贴',
        `1.7${at + 1}`,
        '9999',
      ]),
      { lang: 'zh-CN' },
    ),
    expect: goods.map((name, at) => ({
      title: `${name} Waterproof Vinyl Decal 15cm`,
      price: `1.7${at + 1} USD`,
      image: `https://img.example.com/${at}.jpg`,
      stock: 9999,
    })),
  },
  {
    name: 'console of a marketplace in Korean',
    url: 'https://wing.example.co.kr/vendor-inventory/list',
    html: pageOf(
      tableOf(['', '등록상품ID', '등록상품명', '판매가(원)', '재고수량', '상태'], (at) => [
        '<input type="checkbox">',
        `1512345678${at}`,
        `<a>${goods[at]}</a>`,
        `${at + 1}9,900`,
        `5${at}`,
        '승인완료',
      ]),
      { lang: 'ko' },
    ),
    expect: goods.map((title, at) => ({ title, id: `1512345678${at}`, stock: 50 + at })),
  },
  {
    name: 'console of a program for firms: internal reference, sales price and cost, on hand and forecasted',
    url: 'https://erp.example.com/web#model=product.template&view_type=list',
    html: pageOf(
      tableOf(['', 'Internal Reference', 'Name', 'Sales Price', 'Cost', 'On Hand', 'Forecasted'], (at) => [
        '<input type="checkbox">',
        `OD-${at}`,
        goods[at] ?? '',
        `€ 3${at}.00`,
        `€ 1${at}.00`,
        `${5 + at}`,
        `${8 + at}`,
      ]),
    ),
    expect: goods.map((title, at) => ({ title, sku: `OD-${at}`, price: `3${at} EUR`, stock: 5 + at })),
  },
  {
    name: 'form of a program in Portuguese: Nome beside price and code, cost and weight beside them',
    url: 'https://erp.example.com.br/produtos.php#edit/16123456789',
    html: pageOf(
      `<form><h2>Editar produto</h2>${[
        ['Nome', 'Garrafa Térmica Crossbill 1L', ''],
        ['Código (SKU)', 'GT-1000', ''],
        ['Preço venda', '1.089,90', '<span>R$</span>'],
        ['Preço de custo', '540,00', '<span>R$</span>'],
        ['Peso Líquido', '0,850', ''],
        ['GTIN/EAN', '7891234567895', ''],
      ]
        .map(
          ([label, value, sign], at) =>
            `<div><label for="f${at}">${label}</label><div>${sign}<input id="f${at}" value="${value}"></div></div>`,
        )
        .join('')}</form>`,
      { lang: 'pt-BR' },
    ),
    expect: { title: 'Garrafa Térmica Crossbill 1L', sku: 'GT-1000', price: '1089.9 BRL' },
  },
  {
    name: 'console of a marketplace: the group Prices over a price before, one’s own, a minimum and an index',
    url: 'https://seller.ozon.ru/app/products?filter=all',
    html: pageOf(
      `<table><thead><tr><th rowspan="2">Название и артикул</th><th rowspan="2">SKU</th><th colspan="4">Цены</th></tr><tr><th>Цена до скидки</th><th>Ваша цена</th><th>Минимальная цена</th><th>Индекс цен</th></tr></thead><tbody>${goods.map((name, at) => `<tr><td><a href="/app/products/120456789${at}/edit">${name}</a></td><td>120456789${at}</td><td>4 290 ₽</td><td><div>1 98${at} ₽</div><div>Цена с картой 1 750 ₽</div></td><td>1 790 ₽</td><td>1,02</td></tr>`).join('')}</tbody></table>`,
      { lang: 'ru' },
    ),
    expect: goods.map((title, at) => ({ title, price: `198${at} RUB` })),
  },
  {
    name: 'console of a program: the money of the price in square brackets behind its name',
    url: 'https://panel.example.pl/inventory_products.php',
    html: pageOf(
      `<table><thead><tr><th>ID</th><th>Nazwa</th><th>SKU</th><th>Stan</th><th>Cena brutto [PLN]</th><th>Cena zakupu</th></tr></thead><tbody>${goods.map((name, at) => `<tr><td>5812003${at}</td><td><a href="#product:5812003${at}">${name}</a></td><td>KUB-45${at}</td><td>17</td><td>1 2${at}9,90</td><td>11,20</td></tr>`).join('')}</tbody></table>`,
      { lang: 'pl' },
    ),
    expect: goods.map((title, at) => ({ title, price: `12${at}9.9 PLN` })),
  },
];
