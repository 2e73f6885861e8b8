import { jsonLd, type Layout, pageOf } from '../layout.ts';

// A price is a sum without a code where its sign is of no currency alone: Iran's toman, '$' in a shop of no country.

const shop = 'https://dokan.example.com';
const numbers = [1, 2, 3, 4] as const;
type Nth = (typeof numbers)[number];
const name = (n: Nth) =>
  ['روغن زیتون بکر کراس‌بیل', 'عسل آویشن کوهی', 'چای سیاه شکسته ممتاز', 'زعفران سرگل نیم مثقالی'].at(n - 1) ?? '';
const persian = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit))).replaceAll(',', '٬');
const img = (n: Nth) => `<img src="/media/g-${n}-400x400.jpg" alt="${name(n)}">`;
const tile = (n: Nth, money: string) =>
  `<li class="p-item"><a href="/product/8120${n}/goods-${n}">${img(n)}</a><h2 class="p-name"><a href="/product/8120${n}/goods-${n}">${name(n)}</a></h2>${money}</li>`;
const list = (money: (n: Nth) => string) =>
  `<h1>مواد غذایی</h1><ul>${numbers.map((n) => tile(n, money(n))).join('')}</ul>`;
const fa = { lang: 'fa-IR' };

export const sumsWithoutCode: readonly Layout[] = [
  {
    name: 'a list in tomans, with instalments below each price',
    url: `${shop}/category/food`,
    html: pageOf(
      list((n) => `<div><b>${n}84,000</b> <i>تومان</i></div><small>یا ۴ قسط ${n}${n}6,000 تومانی</small>`),
      fa,
    ),
    expect: numbers.map((n) => ({
      title: name(n),
      id: `8120${n}`,
      price: `${n}84000 ?`,
      image: `${shop}/media/g-${n}-400x400.jpg`,
    })),
  },
  {
    name: 'a list in tomans by figures of Persian, one of them reduced',
    url: `${shop}/category/food`,
    html: pageOf(
      list(
        (n) => `${n === 2 ? `<del>${persian('399,000')} تومان</del>` : ''}<div>${persian(`${n}84,500`)} تومان</div>`,
      ),
      fa,
    ),
    expect: numbers.map((n) => ({ title: name(n), id: `8120${n}`, price: `${n}84500 ?` })),
  },
  {
    name: 'a list in rials at a host of Iran',
    url: 'https://dokan.ir/category/food',
    html: pageOf(
      list((n) => `<span>${n},840,000 ریال</span>`),
      fa,
    ),
    expect: numbers.map((n) => ({ title: name(n), price: `${n}840000 IRR` })),
  },
  {
    name: 'a page of goods in tomans without data',
    url: `${shop}/product/81201/goods-1`,
    html: pageOf(
      `<main><nav><a href="/">خانه</a> / <a href="/category/food">مواد غذایی</a></nav><div class="gallery">${img(1)}</div><section><h1>${name(1)}</h1><p class="amount">${persian('184,500')} <span>تومان</span></p><button>افزودن به سبد خرید</button></section></main>`,
      { ...fa, title: `${name(1)} | دکان` },
    ),
    expect: { title: name(1), price: '184500 ?', image: `${shop}/media/g-1-400x400.jpg` },
  },
  {
    name: 'a page of goods that shows tomans where its data says rials: the sum without a code, or ten times as many rials',
    url: `${shop}/product/81203/goods-3`,
    html: pageOf(
      `<main>${img(3)}<h1>${name(3)}</h1><p class="price">384,000 تومان</p><button>افزودن به سبد خرید</button></main>`,
      {
        ...fa,
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: name(3),
          sku: 'CB-81203',
          offers: { '@type': 'Offer', price: '3840000', priceCurrency: 'IRR' },
        }),
      },
    ),
    expect: { title: name(3), price: null },
  },
  {
    name: 'a page of goods whose $ may be of several countries',
    url: 'https://kettles.example.com/p/copper-kettle',
    html: pageOf(
      `<main><div><img src="/img/kettle-1.jpg" alt="Copper Kettle, 1.5 litres"></div><div><h1>Copper Kettle, 1.5 litres</h1><div><span>$64.00</span> <s>$81.00</s></div><button>Add to cart</button></div></main>`,
      { title: 'Copper Kettle, 1.5 litres – Kettles' },
    ),
    expect: {
      title: 'Copper Kettle, 1.5 litres',
      price: '64 ?',
      image: 'https://kettles.example.com/img/kettle-1.jpg',
    },
  },
];
