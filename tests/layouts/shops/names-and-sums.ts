import { type Layout, pageOf } from '../layout.ts';

const goods = [
  'Crossbill Lantern Brass, small',
  'Crossbill Lantern Brass, large',
  'Crossbill Trellis Oak 90 cm',
] as const;
/** With so many, one that is gone leaves others that are alike. */
const more = [...goods, 'Crossbill Kettle Copper 2 l', 'Crossbill Watering Can 9 l'] as const;
const paths = ['lantern-s', 'lantern-l', 'trellis', 'kettle', 'can'];
const tile = (at: number, picture: string, beside: string) =>
  `<li class="tile"><a href="/goods/${paths[at]}"><img src="https://cdn.example.in/p/${picture}.jpg" alt="${more[at]}"></a><a href="/goods/${paths[at]}"><h3>${more[at]}</h3></a>${beside}</li>`;
const page = (body: string, head = '') =>
  pageOf(`<main><h1>Search: crossbill</h1><ul class="grid">${body}</ul></main>`, { head, lang: 'en-IN' });
const add = (number: number) => `<button type="button" onclick="cart.add('${number}', '1');">Add to Cart</button>`;

/** Shops whose pages name their goods in a heading of the second rank, and lists that name a card's number and price in their own way. */
export const namesAndSums: readonly Layout[] = [
  {
    name: 'a shop: its name heads the page and leads home, that of the goods stands below and behind it in the title',
    url: 'https://www.kago-demo.example.jp/products/detail/318',
    html: pageOf(
      '<header><h1><a href="https://www.kago-demo.example.jp/">竹かご本舗</a></h1><a href="/cart">カート ￥6,600</a></header><main><img src="/img/kago28.jpg" alt="竹の買い物かご 28cm 交喙" width="550" height="550"><h2>竹の買い物かご 28cm 交喙</h2><div>通常価格：<s>￥9,900</s></div><div class="price">￥7,480 <span>税込</span></div><form action="/products/add_cart/318" method="post"><input type="number" name="quantity" value="1"><button type="submit">カートに入れる</button><input type="hidden" name="product_id" value="318"></form></main>',
      { lang: 'ja', title: '竹かご本舗 / 竹の買い物かご 28cm 交喙' },
    ),
    expect: { title: '竹の買い物かご 28cm 交喙', id: '318', price: '7480 JPY' },
  },
  {
    name: 'a search: cards without a number but in what their button does',
    url: 'https://shop.example.in/search?q=crossbill',
    html: page(
      goods.map((_, at) => tile(at, `p${at}`, `<p class="price">₹${at + 1},299</p>${add(740 + at * 7)}`)).join(''),
    ),
    expect: goods.map((title, at) => ({ title, id: String(740 + at * 7), price: `${at + 1}299 INR` })),
  },
  {
    name: 'a search: of three amounts under names that say nothing the one is asked that makes a true sum with what it was and fell by',
    url: 'https://shop.example.in/search?q=crossbill',
    html: page(
      goods
        .map((_, at) =>
          tile(
            at,
            `p${at}`,
            `<div><div class="x1">₹${at + 1},500</div><div class="x2">₹${(at + 1) * 2},000</div><div class="x3"><span>${[25, 37, 25][at]}% off</span></div></div><div class="x4"><div>Upto </div><div>₹${at + 1},100</div><div> Off on Exchange</div></div>${add(740 + at * 7)}`,
          ),
        )
        .join(''),
    ),
    // Of the second, 2,500 of 4,000, the sum is true as well; of the third, 3,500 of 6,000, it is not.
    expect: goods.map((title, at) => ({ title, price: at === 2 ? null : `${at + 1}500 INR` })),
  },
  {
    name: 'a search: two of one name share a picture, which two of different goods do not',
    url: 'https://shop.example.in/search?q=crossbill',
    html: page(
      goods
        .map((_, at) =>
          tile(at, at === 2 ? 'oak' : 'lantern', `<p class="price">₹${at + 1},299</p>${add(740 + at * 7)}`),
        )
        .join(''),
    ),
    expect: goods.map((title, at) => ({
      title,
      image: `https://cdn.example.in/p/${at === 2 ? 'oak' : 'lantern'}.jpg`,
    })),
  },
  {
    name: 'a search: a picture that different goods share stands for those that are missing',
    url: 'https://shop.example.in/search?q=crossbill',
    html: page(
      more
        .map((_, at) =>
          tile(at, at === 0 ? 'small' : 'soon', `<p class="price">₹${at + 1},299</p>${add(740 + at * 7)}`),
        )
        .join(''),
    ),
    expect: more.map((title, at) => ({ title, image: at === 0 ? 'https://cdn.example.in/p/small.jpg' : null })),
  },
];
