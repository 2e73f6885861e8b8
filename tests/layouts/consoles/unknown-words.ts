import { type Layout, pageOf } from '../layout.ts';

const cells = (tag: string, texts: readonly string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const headed = (headers: readonly string[]) => `<thead><tr>${cells('th', headers)}</tr></thead>`;
const table = (headers: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table>${headed(headers)}<tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</tbody></table>`;
const goods = ['Kryžiasnapis ąžuolinis suolas', 'Žalvarinis žibintas 30 cm', 'Cinko laistytuvas 5 l'] as const;
const english = ['Crossbill Oak Bench Large', 'Crossbill Brass Lantern', 'Crossbill Watering Can 5 l'] as const;
const picture = (at: number) => `<img src="https://cdn.example.com/goods/cb-${at}.jpg" alt="">`;
const image = (at: number) => `https://cdn.example.com/goods/cb-${at}.jpg`;
const help = (name: string, text: string) =>
  `<div>${name} <i></i><span class="bubble"><span>${text}</span></span></div>`;
const shop = 'https://office.example.com';

/** Lists and reports of programs nobody knows, told by what their columns hold and where their rows lead. */
export const unknownWords: readonly Layout[] = [
  {
    name: 'goods under a word nobody knows, told by pictures and the form each row leads to',
    url: `${shop}/console/products`,
    html: pageOf(
      table(
        ['', 'Nuotrauka', 'Pavadinimas', 'Grupė', 'Būsena', ''],
        goods.map((title, at) => [
          '<input type="checkbox">',
          picture(at),
          `<a href="/console/products/4${at}/edit">${title}</a>`,
          'Sodas',
          'Įjungta',
          `<a href="/console/products/4${at}/edit">Keisti</a>`,
        ]),
      ),
      { lang: 'lt' },
    ),
    expect: goods.map((title, at) => ({ title, id: `4${at}`, image: image(at), price: null, stock: null })),
  },
  {
    name: 'goods under a word nobody knows, prices and a stock beside them, a row of sums first',
    url: `${shop}/inventory/list`,
    html: pageOf(
      table(
        ['', 'Pavadinimas', 'Price', 'Stock'],
        [
          ['', '', '', '31'],
          ...goods.map((title, at) => [picture(at), title, at === 1 ? '1,450,000' : `${at + 2}5,000`, `1${at}`]),
        ],
      ),
    ),
    expect: goods.map((title, at) => ({
      title,
      image: image(at),
      price: `${at === 1 ? 1_450_000 : (at + 2) * 10_000 + 5000} ?`,
      stock: 10 + at,
    })),
  },
  {
    name: 'goods and their code under one header of two bare words, fields to type prices in',
    url: `${shop}/index.php?task=products.manage`,
    html: pageOf(
      table(
        ['', '', 'Nume / Cod', 'Preț (RON)', 'Cantitate'],
        english.map((title, at) => [
          `<input type="checkbox" name="product_ids[]" value="31${at}">`,
          picture(at),
          `<a href="/index.php?task=products.update&product_id=31${at}">${title}</a><div><span>CB-${'X'.repeat(at + 1)}-${at}</span></div>`,
          `<input type="text" value="5${at}.90">`,
          `<input type="text" value="7${at}">`,
        ]),
      ),
      { lang: 'ro' },
    ),
    expect: english.map((title, at) => ({
      title,
      id: `31${at}`,
      sku: `CB-${'X'.repeat(at + 1)}-${at}`,
      image: image(at),
      price: `5${at}.9 RON`,
      stock: 70 + at,
    })),
  },
  {
    name: 'the page is named by what is asked second, the goods by the form their row leads to and their own field',
    url: `${shop}/index.php?area=backroom&call=catalog/product`,
    html: pageOf(
      table(
        ['Name', 'Model', 'Price', 'Quantity', ''],
        english.map((title, at) => [
          `<input type="text" name="name[52${at}]" value="${title}">`,
          `<input type="text" value="M-${at}">`,
          `<input type="text" value="1,29${at}.00">`,
          `<input type="text" value="${at}">`,
          `<a href="/index.php?area=backroom&call=catalog/product/update&product_id=52${at}"><i></i></a>`,
        ]),
      ),
    ),
    expect: english.map((title, at) => ({ title, id: `52${at}`, price: `129${at} ?`, stock: at })),
  },
  {
    name: 'the same words of help in each header',
    url: `${shop}/reports/products`,
    html: pageOf(
      table(
        ['Product', 'SKU', 'Page views', 'Units sold', 'Conversion rate'].map((name) =>
          help(name, 'In the days chosen'),
        ),
        english.map((title, at) => [title, `CB-${at}`, `1,${at}00`, `4${at}`, `1.${at}%`]),
      ),
    ),
    expect: english.map((title, at) => ({
      title,
      sku: `CB-${at}`,
      metrics: { pageViews: `1${at}00`, units: `4${at}`, conversionRate: at === 0 ? '0.01' : `0.01${at}` },
    })),
  },
  {
    name: 'help that begins and ends with the name, columns called by the goods, a quantity that was sold',
    url: `${shop}/statistics/?report=products`,
    html: pageOf(
      table(
        ['Artikelname', 'Artikelumsatz', 'Anzahl', 'Artikel-Konversionsrate'].map(
          (name) => `<div><b>${name}</b> Was ${name} hier bedeutet, steht im Handbuch.</div><div>${name}</div>`,
        ),
        [...english, 'Andere'].map((title, at) => [title, `1.2${at}0,50 €`, `9${at}`, `4,${at} %`]),
      ),
      { lang: 'de' },
    ),
    expect: english.map((title, at) => ({
      title,
      stock: null,
      metrics: { revenue: `12${at}0.5 EUR`, units: `9${at}`, conversionRate: `0.04${at || ''}` },
    })),
  },
  {
    name: 'a code and a bar code under one header, a state that is counted',
    url: `${shop}/products.php`,
    html: pageOf(
      table(
        ['ID', 'Nazwa', 'SKU / EAN', 'Stan', 'Cena'],
        english.map((title, at) => [
          `81200${at}`,
          title,
          `<div>CB-${at}-K</div><div>590432693120${at}</div>`,
          `${at * 8}`,
          `12${at}.00 PLN`,
        ]),
      ),
      { lang: 'pl' },
    ),
    expect: english.map((title, at) => ({ title, sku: `CB-${at}-K`, stock: at * 8, price: `12${at} PLN` })),
  },
  {
    name: 'a state in figures that tells on from off is no stock',
    url: `${shop}/products.php`,
    html: pageOf(
      table(
        ['ID', 'Nazwa', 'SKU', 'Stan', 'Cena'],
        english.map((title, at) => [`81200${at}`, title, `CB-${at}-K`, `${at % 2}`, `12${at}.00 PLN`]),
      ),
      { lang: 'pl' },
    ),
    expect: english.map((title, at) => ({ title, sku: `CB-${at}-K`, stock: null })),
  },
  {
    name: 'a price and its fee under one header, the fee labelled once more',
    url: `${shop}/vendor/listings`,
    html: pageOf(
      table(
        ['상품', 'SKU', '판매가 / 배송비', '재고수량'],
        english.map((title, at) => [
          title,
          `CB-${at}`,
          `<div>1${at},900원</div><div>${at === 0 ? '무료배송' : '배송비 3,000원'}</div>`,
          `${at + 1}개`,
        ]),
      ),
      { lang: 'ko' },
    ),
    expect: english.map((title, at) => ({ title, price: `1${at}900 KRW`, stock: at + 1 })),
  },
  {
    name: 'what advertising cost, and its share, beside the goods’ own visits and stock',
    url: `${shop}/erp/productReport`,
    html: pageOf(
      table(
        ['Product', 'SKU', 'Price', 'Sessions', 'Page views', 'Units sold', 'Stock', 'Ad spend', 'ACoS'],
        english.map((title, at) => [
          title,
          `CB-${at}`,
          `$4${at}.00`,
          `${at + 1}20`,
          `${at + 2}40`,
          `1${at}`,
          `5${at}`,
          `$3${at}.00`,
          `2${at}.4%`,
        ]),
      ),
    ),
    expect: english.map((title, at) => ({
      title,
      stock: 50 + at,
      metrics: { sessions: `${at + 1}20`, pageViews: `${at + 2}40`, units: `1${at}` },
    })),
  },
];

const nothing: readonly [] = [];
/** Lists at the addresses of goods that are of something else. */
export const unknownWordsLures: readonly Layout[] = [
  // With a cell of the others gone, a group is a row as they are.
  {
    name: 'two columns under one header, groups over both, the price beside that of a sale',
    url: `${shop}/backroom/catalog_products.php`,
    html: pageOf(
      `<table><thead><tr><th>ID</th><th colspan="2">Groups / Products</th><th>Price/Special</th><th>Quantity</th></tr></thead><tbody>
      <tr><td>7</td><td colspan="2"><a href="?group=7">Garden</a></td><td></td><td>3 of 4 active</td></tr>
      ${english
        .map(
          (title, at) =>
            `<tr><td>6${at}</td><td><a href="/shop?id=6${at}"><i></i></a></td><td><a href="?product=6${at}">${title}</a></td><td>£1${at}.50</td><td>${at + 3}</td></tr>`,
        )
        .join('')}</tbody></table>`,
      { lang: 'en-GB' },
    ),
    expect: english.map((title, at) => ({ title, id: `6${at}`, price: `1${at}.5 GBP`, stock: at + 3 })),
  },
  {
    name: 'folders before the goods are none of them',
    url: `${shop}/app/goods`,
    html: pageOf(
      table(
        ['Product', 'SKU', 'Price', 'Stock'],
        [
          ['<a href="#folder=1">Everything for the garden</a>', '', '', ''],
          ...english.map((title, at) => [`<a href="#good=${at}">${title}</a>`, `CB-${at}`, `1${at}.00 USD`, `${at}`]),
        ],
      ),
    ),
    expect: english.map((title, at) => ({ title, sku: `CB-${at}`, price: `1${at} USD` })),
  },
  {
    name: 'categories with pictures and codes among the goods’ addresses',
    url: `${shop}/catalog/categories`,
    html: pageOf(
      table(
        ['Nuotrauka', 'Pavadinimas', 'Code', ''],
        goods.map((title, at) => [
          picture(at),
          `<a href="/catalog/categories/4${at}/edit">${title}</a>`,
          `sodas-${'x'.repeat(at)}1`,
          `<a href="/products?category_id=4${at}">12</a>`,
        ]),
      ),
    ),
    expect: nothing,
  },
  {
    name: 'reviews, each with its goods and its picture',
    url: `${shop}/catalog/products/reviews`,
    html: pageOf(
      table(
        ['', 'Prekė', 'Tekstas', 'Autorius', ''],
        goods.map((title, at) => [
          picture(at),
          `<a href="/catalog/products/4${at}">${title}</a>`,
          `Labai gera prekė, perku jau ${at + 2} kartą`,
          ['Ona Onaitė', 'Jonas Jonaitis', 'Petras Petraitis'][at] ?? '',
          `<a href="/catalog/products/4${at}/reviews/9${at}">Rodyti</a>`,
        ]),
      ),
    ),
    expect: nothing,
  },
  {
    name: 'coupons at an address of goods: names, codes and what they take off',
    url: `${shop}/catalog/product/coupons`,
    html: pageOf(
      table(
        ['Pavadinimas', 'Coupon code', 'Discount', 'Used'],
        goods.map((_, at) => [`Rudens nuolaida numeris ${at}`, `RUDUO${at}`, `${at}5%`, `${at}`]),
      ),
    ),
    expect: nothing,
  },
];
