import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Shops whose data or tags say less, or more, than their pages do.

const names = ['Crossbill Oak Lamp 40 cm', 'Crossbill Brass Nutcracker', 'Crossbill Tea Towel, set of 3'];
const cards = names
  .map(
    (name, at) =>
      `<div class="tile" data-product-id="88120${at}"><a href="/p88120${at}-goods.html"><img src="/i/${at}.jpg" alt="${name}"></a><a href="/p88120${at}-goods.html">${name}</a><p>${at + 4} 90${at} ₴</p><button>Купити</button></div>`,
  )
  .join('');
const range = { '@type': 'AggregateOffer', lowPrice: '199', highPrice: '24999', priceCurrency: 'UAH' };
const summary = jsonLd({ '@context': 'https://schema.org', '@type': 'Product', name: 'Lamps and more', offers: range });

export const dataAgainstPage: readonly Layout[] = [
  {
    name: 'a category whose data calls it goods, from one price to another',
    url: 'https://emporia.example.com.ua/lamps',
    html: pageOf(`${summary}<h1>Lamps and more</h1><div class="grid">${cards}</div>`, {
      lang: 'uk',
      title: 'Lamps and more',
    }),
    expect: names.map((title, at) => ({ title, id: `88120${at}`, price: `${at + 4}90${at} UAH` })),
  },
  {
    name: 'goods from one price to another, sold above a list of others',
    url: 'https://emporia.example.com.ua/lamps-and-more',
    html: pageOf(`${summary}<h1>Lamps and more</h1><button>Купити</button><div class="grid">${cards}</div>`, {
      lang: 'uk',
      title: 'Lamps and more',
    }),
    expect: { title: 'Lamps and more', price: null },
  },
  {
    name: 'goods that others sell from one price to another, their picture above a list of others',
    url: 'https://emporia.example.com.ua/lamps-and-more',
    html: pageOf(
      `${jsonLd({ '@type': 'Product', name: 'Lamps and more', image: 'https://emporia.example.com.ua/i/main.jpg', offers: range })}<h1>Lamps and more</h1><img src="https://emporia.example.com.ua/i/main.jpg"><div class="grid">${cards}</div>`,
      { lang: 'uk', title: 'Lamps and more' },
    ),
    expect: { title: 'Lamps and more', price: null },
  },
  {
    name: 'goods without a heading, whose price only tags name as goods have it',
    url: 'https://emporia.example.tw/goods/GoodsDetail.jsp?i_code=11784520',
    html: pageOf(
      '<meta property="product:price:amount" content="2690"><meta property="product:price:currency" content="TWD"><p class="goodsTitle">Crossbill Oak Lamp 40 cm</p><p>定價 <del>3,990</del>元</p><p class="price">促銷價 <span>2,690</span>元</p>',
      { lang: 'zh-Hant', title: 'Crossbill Oak Lamp 40 cm-emporia' },
    ),
    expect: { title: 'Crossbill Oak Lamp 40 cm', id: '11784520', price: '2690 TWD' },
  },
  {
    name: 'a picture that the page draws larger than its data names it, under letters of the shop',
    url: 'https://emporia.example.com/lamp/p/LMP40',
    html: pageOf(
      `${jsonLd({ '@context': 'https://schema.org', '@type': 'Product', name: names[0], image: 'https://emporia.example.com/pic/nb640/20-147-861-01.jpg' })}<img src="https://emporia.example.com/pic/nb1280/20-147-861-01.jpg"><h1>${names[0]}</h1>`,
      { title: `${names[0]}` },
    ),
    expect: { title: names[0], image: 'https://emporia.example.com/pic/nb1280/20-147-861-01.jpg' },
  },
  {
    name: 'a picture of other goods in a folder that only looks like a side',
    url: 'https://emporia.example.com/lamp/p/LMP41',
    html: pageOf(
      `${jsonLd({ '@context': 'https://schema.org', '@type': 'Product', name: names[0], image: 'https://emporia.example.com/pic/nb640/1.jpg' })}<h1>${names[0]}</h1><img src="https://emporia.example.com/pic/nb1280/1.jpg">`,
      { title: `${names[0]}` },
    ),
    expect: { title: names[0], image: 'https://emporia.example.com/pic/nb640/1.jpg' },
  },
  {
    name: 'a list whose classes style its prices by words that also name one',
    url: 'https://emporia.example.com.my/search?q=lamp',
    html: pageOf(
      `<h1>Lamps</h1><div class="grid">${names
        .map(
          (name, at) =>
            `<div class="tile w-full hover:shadow"><a class="before:block origin-top" href="/p/goods-8812${at}"><img src="/i/${at}.jpg" alt="${name}"></a><h3><a href="/p/goods-8812${at}">${name}</a></h3><div class="price max-w-full text-base fill-current"><span class="price-wrapper-inner font-normal">RM ${at + 4}9.90</span></div><div>-3%</div></div>`,
        )
        .join('')}</div>`,
      { lang: 'en-MY', title: 'Lamps' },
    ),
    expect: names.map((title, at) => ({ title, price: `${at + 4}9.9 MYR` })),
  },
  {
    name: 'an Arabic page whose price includes the tax in words, the former one beside it',
    url: 'https://emporia.example.ae/uae-ar/oak-lamp/LMP40A/p/',
    html: pageOf(
      `<h1>مصباح كروسبيل من خشب البلوط 40 سم</h1><div class="priceNow">د.إ.‏ <span>229.00</span> <i>شامل ضريبة القيمة المضافة</i></div><div class="priceWas">د.إ.‏ 349.00</div><script type="application/json">${JSON.stringify({ product: { sku: 'LMP40A', product_title: 'مصباح كروسبيل من خشب البلوط 40 سم', offers: [{ price: 349, sale_price: 229, currency: 'AED' }] } })}</script>`,
      { lang: 'ar', title: 'مصباح كروسبيل | السوق' },
    ),
    expect: { title: 'مصباح كروسبيل من خشب البلوط 40 سم', price: '229 AED' },
  },
  {
    name: 'a former price named by an abbreviation, the lower one by another',
    url: 'https://emporia.example.com.tr/lamba-p-94521187',
    html: pageOf(
      '<h1>Crossbill Meşe Lamba 40 cm</h1><div><span class="prc-org">2.499 TL</span><span class="prc-dsc">1.849,90 TL</span></div><div>150 TL Kupon Fırsatı</div>',
      { lang: 'tr', title: 'Crossbill Meşe Lamba 40 cm' },
    ),
    expect: { title: 'Crossbill Meşe Lamba 40 cm', id: '94521187', price: '1849.9 TRY' },
  },
];
