import { type Layout, pageOf } from '../layout.ts';

// Pages of one thing whose name stands in no heading of the first rank, but is called the name of goods; and what is given for opinions.

const buy = '<button class="cart-btn">장바구니 담기</button>';

/** A card of Ozon's with what is given for an opinion. */
const tile = (n: number, said: string): string =>
  `<div class="tile-root"><a href="/product/lampa-crossbill-17345${n}21/"><img src="https://ir.ozone.ru/wc350/${n}.jpg"></a><div><span class="tsHeadline500Medium">1 ${n}90 ₽</span></div><a href="/product/lampa-crossbill-17345${n}21/"><span class="tsBody500Medium">Лампа Crossbill настольная ${n}</span></a><div title="300 баллов за отзыв">300 баллов за отзыв</div>${said}</div>`;

export const calledNames: readonly Layout[] = [
  {
    name: 'a name in a lesser heading that is called so, of a page without a title',
    url: 'https://www.gage.example.kr/vp/products/40917733',
    html: pageOf(
      `<section class="product"><div class="image"><img src="https://img.example.kr/r/lamp-40917733.jpg"></div><div class="buy"><h2 class="product-header__title">크로스빌 참나무 스탠드 조명</h2><div class="product-price"><strong>41,500원</strong></div>${buy}</div></section>`,
      { lang: 'ko' },
    ),
    expect: { title: '크로스빌 참나무 스탠드 조명', id: '40917733', price: '41500 KRW' },
  },
  {
    name: 'a name in a line of its own below one that praises it',
    url: 'https://mise.example.jp/crossbill/lamp-77.html',
    html: pageOf(
      '<div class="main"><div class="goodsName"><p class="catch">あたたかい光</p><p class="elName">クロスビル オーク材 スタンドライト 3段調光</p></div><div class="review"><span class="reviewStar"></span><span class="reviewValue">4.61</span><span class="reviewCount">（38件）</span></div><div class="itemPrice"><p>通常価格（税込）</p><p><span itemprop="price">5,480</span><span>円</span></p></div><form action="/cart"><input type="hidden" name="item_id" value="lamp-77"><button>カートに入れる</button></form></div>',
      { lang: 'ja' },
    ),
    expect: { title: 'クロスビル オーク材 スタンドライト 3段調光', price: '5480 JPY' },
  },
  {
    name: 'ozon: points for an opinion, beside how many there are',
    url: 'https://www.ozon.ru/search/?text=лампа',
    html: pageOf(
      `<div data-widget="searchResultsV2"><div>${tile(1, '<span><span>4.7 </span><span>512 отзывов</span></span>')}${tile(2, '')}</div></div>`,
      { lang: 'ru' },
    ),
    expect: [
      { id: '17345121', price: '1190 RUB', reviews: 512 },
      { id: '17345221', price: '1290 RUB', reviews: null },
    ],
  },
];

/** What is called the name of goods, and heads no page. */
export const calledNamesLures: readonly Layout[] = [
  {
    name: 'two things called names of goods head no page of one',
    url: 'https://www.gage.example.kr/compare/of-two',
    html: pageOf(
      `<div><h2 class="product-title">크로스빌 참나무 스탠드 조명</h2><strong>41,500원</strong>${buy}<h2 class="product-title">크로스빌 호두나무 조명</h2><strong>52,000원</strong></div>`,
      { lang: 'ko' },
    ),
    expect: [],
  },
  {
    name: 'a line of an order is called so too',
    url: 'https://www.gage.example.kr/mypage/20261103',
    html: pageOf(
      `<ul><li><div class="product-name">크로스빌 참나무 스탠드 조명</div><strong>41,500원</strong>${buy}</li></ul>`,
      { lang: 'ko' },
    ),
    expect: [],
  },
];
