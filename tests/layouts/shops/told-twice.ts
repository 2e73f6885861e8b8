import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Product pages of shops that say a thing by what stands beside it: choices that bear their prices, pictures that bear the number of the
// goods, stars filled as far as a mark in words, codes in a folder before the name.

const gallery = (addresses: readonly string[], alt = 'picture') =>
  `<div class="top"><div><div><ul><li><a><img src="${addresses[0]}" alt="${alt}"></a></li>${addresses
    .slice(1)
    .map((address) => `<li><a><img src="${address}" alt="${alt}"></a></li>`)
    .join('')}</ul></div></div></div>`;

const drive = 'Norvik N5 solid state drive, 2 TB, for laptops';
const choices = (names: readonly (readonly [string, string])[], at: number) =>
  `<div class="option"><span>Capacity:</span>${names
    .map(
      ([name, price], n) => `<button${n === at ? ' class="is-active"' : ''}>${name} <small>${price}</small></button>`,
    )
    .join('')}</div>`;
const ofDay = (price: string) =>
  jsonLd({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: drive,
    image: 'https://cdn.example.ca/nb640/n5-01.jpg',
    offers: { '@type': 'Offer', price, priceCurrency: 'CAD', availability: 'https://schema.org/InStock' },
  });

const pan = '[해든] 무쇠 궁중팬 30cm + 유리뚜껑';
const korean = (stars: string) =>
  pageOf(
    `<div class="case">${gallery(['https://img.example.co.kr/3318840127/still/600?ver=17', 'https://img.example.co.kr/3318840127/still/600/1?ver=17'], '상품이미지')}<div class="info"><h1>${pan}</h1><p>상품번호 : 3318840127</p>${stars}<p class="price"><span class="was"><del>39,900원</del></span><strong class="now">25,900원</strong></p><button>장바구니</button><button>구매하기</button></div></div><div class="section__recommend"><h3>함께 보면 좋은 상품</h3><ul><li><a href="/Item?goodscode=2991800441"><img src="https://img.example.co.kr/2991800441/still/300"><span>통주물 팬</span><b>33,800원</b></a></li></ul></div>`,
    { lang: 'ko', title: `${pan} - 마켓` },
  );

const jar = 'Stainless steel vacuum food jar with handle, leakproof';
const folder = (path: string) => ({
  url: `https://maker.en.example.com/product/${path}`,
  html: pageOf(
    `<div>${gallery(['https://img.example.com/f0/jar-with-handle.webp'], 'Food jar')}<div><h1>${jar}</h1><div class="tiers"><div>US$4.20</div><div>100-499 Pieces</div><div>US$3.65</div><div>500+ Pieces</div></div><a class="btn">Contact supplier</a></div></div>`,
    {
      title: `${jar} | Example`,
      head: `<meta property="og:type" content="product"><meta property="og:title" content="${jar}"><meta property="og:image" content="https://img.example.com/f0/jar-with-handle.webp">`,
    },
  ),
});

const fan = 'Rechargeable floor fan with light, 16 inch';

export const toldTwice: readonly Layout[] = [
  {
    name: 'data of another day: what is chosen bears the price that is asked',
    url: 'https://www.example.ca/norvik-n5/p/N82E16820250241',
    html: pageOf(
      `<div class="product">${gallery(['https://cdn.example.ca/nb640/n5-01.jpg'], 'Norvik')}<h1>${drive}</h1>${choices(
        [
          ['1TB', '$119.99'],
          ['2TB', '$174.99'],
          ['4TB', '$389.99'],
        ],
        1,
      )}<div class="buy"><span class="now">$174.99</span><button>Add to cart</button></div></div>`,
      { lang: 'en-CA', title: drive, head: ofDay('189.99') },
    ),
    expect: { title: drive, price: '174.99 CAD' },
    twice: ['price'],
  },
  {
    name: 'the picture bears the number of the goods, stars are filled as far as the mark in words',
    url: 'https://item.example.co.kr/Item?goodscode=3318840127',
    html: korean(
      '<div class="marks"><span class="mark"><span class="stars"><span class="star" style="width:94%"></span></span><span>평점 4.7점</span></span></div><span class="count">(1,386)</span>',
    ),
    expect: {
      title: pan,
      id: '3318840127',
      price: '25900 KRW',
      image: 'https://img.example.co.kr/3318840127/still/600?ver=17',
      rating: 4.7,
      reviews: 1386,
    },
  },
  {
    name: 'a code of letters in a folder before the name',
    ...folder('TQkrYzDvyOhM/Stainless-Steel-Vacuum-Food-Jar-with-Handle-Leakproof.html'),
    expect: { title: jar, id: 'TQkrYzDvyOhM', price: null },
  },
  {
    name: 'tags of goods and a mark behind the price',
    url: 'https://www.example.com.ng/rechargeable-floor-fan-441882336.html',
    html: pageOf(
      `<div class="row"><img src="https://ng.example.is/product/63/4418823/1.jpg" alt="fan"><div class="buybox"><h1>${fan}</h1><div class="df"><span data-price="true">₦ 67,450</span><span data-price-old="true"><s>₦ 89,000</s></span></div><div><div class="stars">4.2 out of 5<div class="in" style="width:84%"></div></div><a href="/ratings">(318 verified ratings)</a></div><form><button type="submit">Add to cart</button></form></div></div>`,
      {
        title: `${fan} | Example Nigeria`,
        head: `<meta property="og:type" content="product"><meta property="og:title" content="${fan}"><meta property="og:image" content="https://ng.example.is/product/63/4418823/1.jpg">`,
      },
    ),
    expect: { title: fan, id: '441882336', price: '67450 NGN', rating: 4.2, reviews: 318 },
  },
];

/** What looks the same and proves nothing. */
export const toldTwiceLures: readonly Layout[] = [
  {
    name: 'data of another day, and another amount asked than what is chosen bears',
    url: 'https://www.example.ca/norvik-n5/p/N82E16820250241',
    html: pageOf(
      `<div class="product">${gallery(['https://cdn.example.ca/nb640/n5-01.jpg'], 'Norvik')}<h1>${drive}</h1>${choices(
        [
          ['1TB', '$119.99'],
          ['2TB', '$174.99'],
          ['4TB', '$389.99'],
        ],
        1,
      )}<div class="buy"><span class="now">$164.99</span><button>Add to cart</button></div></div>`,
      { lang: 'en-CA', title: drive, head: ofDay('189.99') },
    ),
    expect: { title: drive, price: null },
  },
  {
    name: 'a mark in words beside stars that are filled otherwise',
    url: 'https://item.example.co.kr/Item?goodscode=3318840127',
    html: korean(
      '<div class="marks"><span class="mark"><span class="stars"><span class="star" style="width:60%"></span></span><span>평점 4.7점</span></span></div>',
    ),
    expect: { title: pan, price: '25900 KRW', rating: null },
  },
  {
    name: 'a word in a folder before the name',
    ...folder('VacuumJars/Stainless-Steel-Vacuum-Food-Jar-with-Handle-Leakproof.html'),
    expect: { title: jar, id: null },
  },
];
