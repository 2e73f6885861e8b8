import { type Layout, pageOf } from '../layout.ts';

// Shops nobody knows, which say what all shops say in a way of their own land or program.

const cardOf = (at: number, [name = '', price = '', net = '', mark = '', count = '']: readonly string[]) =>
  `<div class="box item" data-id="${610400 + at}"><a class="pic" href="/zbozi-d${610400 + at}.htm"><img src="https://img.example.cz/krmitka/${610400 + at}.jpg" alt="${name}"></a><a class="name" href="/zbozi-d${610400 + at}.htm">${name}</a><div class="stars" title="Hodnocení ${mark}/5 (${count}×)"><span class="stars__value">${mark}</span><span class="count">${count}×</span></div><div class="price"><span class="price-now">${price},-</span><s>${price.length > 3 ? '2 490,-' : '990,-'}</s><span class="price-note">bez DPH ${net},-</span></div><a class="button">Do košíku</a></div>`;
const dashed: Layout = {
  name: 'a list of a shop in Czech: amounts with a dash and no sign of money, and how many times a mark was given',
  url: 'https://www.ptaci-zahrada.cz/hledani.htm?q=krmitko',
  html: pageOf(
    `<header><a>Ptačí zahrada</a><a>Košík 0 za 0,-</a></header><h1>Výsledky hledání „krmítko“</h1><div class="list">${[
      ['Crossbill krmítko z modřínu SFR 20', '1 890', '1 562', '4,6', '214'],
      ['Crossbill krmítko závěsné', '490', '405', '4,1', '1 077'],
      ['Crossbill pítko glazované', '749', '619', '4,8', '36'],
      ['Crossbill budka pro sýkory', '590', '488', '4,4', '92'],
    ]
      .map((card, at) => cardOf(at, card))
      .join('')}</div>`,
    { lang: 'cs-CZ', title: 'Výsledky hledání krmítko' },
  ),
  expect: [
    { id: '610400', title: 'Crossbill krmítko z modřínu SFR 20', price: '1890 CZK', rating: 4.6, reviews: 214 },
    { id: '610401', title: 'Crossbill krmítko závěsné', price: '490 CZK', rating: 4.1, reviews: 1077 },
    { id: '610402', title: 'Crossbill pítko glazované', price: '749 CZK', rating: 4.8, reviews: 36 },
    { id: '610403', title: 'Crossbill budka pro sýkory', price: '590 CZK', rating: 4.4, reviews: 92 },
  ],
};

const tagsOf = (title: string, amount: string, currency: string) =>
  `<meta property="og:type" content="product"><meta property="og:title" content="${title}"><meta property="og:image" content="https://cdn.example/birds/main-900.jpg"><meta property="product:price:amount" content="${amount}"><meta property="product:price:currency" content="${currency}">`;

const arabic: Layout = {
  name: 'a page of goods in Arabic: its tags name what was asked before, struck through beside what is asked, in figures of Arabic',
  url: 'https://toyoor.example/ar/معلف-طيور/p640118823',
  html: pageOf(
    `<main><h1>معلف طيور خشبي معلق</h1><div class="prices"><div class="on-sale"><h2 class="total">٢٤٩٫٥٠ ر.س</h2><span class="line-through">٣١٠ ر.س</span></div></div><div class="part">قسّمها على ٤ دفعات بقيمة ٦٢٫٣٨ ر.س</div><form action="/cart"><input type="hidden" name="id" value="640118823"><button>إضافة للسلة</button></form></main>`,
    { head: tagsOf('معلف طيور خشبي معلق', '310', 'SAR'), lang: 'ar', title: 'معلف طيور خشبي معلق - متجر طيور' },
  ),
  expect: { title: 'معلف طيور خشبي معلق', price: '249.5 SAR' },
  twice: ['price'],
};

const reviewed: Layout = {
  name: 'a page of goods in Russian: how many wrote of it, by the mark, on a tab and over what they wrote; sellers in a table have their own',
  url: 'https://ptitsy.example/shop/p/kormushka-iz-listvennitsy-64011882/',
  html: pageOf(
    `<main><div class="item"><img class="item__pic" src="https://cdn.example/birds/main-900.jpg" alt="Кормушка из лиственницы Crossbill"><h1>Кормушка из лиственницы Crossbill</h1><div class="item__code">Код товара: 64011882</div><div class="item__rating"><span class="item__rating-icon rating _9"></span><a class="item__rating-link" href="#said">(<span>348</span> отзывов)</a></div><div class="item__price">12 490 ₸</div><button>Купить сейчас</button></div><div class="offers"><h2>Продавцы</h2><table><tr><td>Сад и лес</td><td><div class="rating _small"></div><span class="rating-count">4.7 (3 412 отзывов)</span></td><td>12 490 ₸</td></tr><tr><td>Птичий двор</td><td><div class="rating _small"></div><span class="rating-count">4.9 (918 отзывов)</span></td><td>12 990 ₸</td></tr></table></div><ul class="tabs"><li>Описание</li><li>Отзывы (348)</li></ul><div id="said"><div class="reviews__rating"><div class="reviews__rating-value">4.6</div><div class="rating _9"></div><span>348 отзывов</span></div></div></main>`,
    {
      head: tagsOf('Кормушка из лиственницы Crossbill', '12490', 'KZT'),
      lang: 'ru',
      title: 'Кормушка из лиственницы Crossbill – купить',
    },
  ),
  expect: { id: '64011882', price: '12490 KZT', rating: 4.6, reviews: 348 },
};

const starred: Layout = {
  name: 'a page of goods whose mark is said in a whole sentence to those who do not see its stars',
  url: 'https://www.birdgarden.example/larch-feeder/',
  html: pageOf(
    `<main><div class="productView"><img src="https://cdn.example/birds/main-900.jpg" alt="Crossbill larch feeder"><h1>Crossbill larch feeder</h1><div class="productView-price"><span class="price">$49.00</span></div><div class="productView-rating"><span role="img" aria-label="Product rating is 4.3 of 5"><span class="icon full"></span><span class="icon full"></span></span><span class="productView-link">(27 reviews)</span></div><form action="/cart.php"><button>Add to cart</button></form></div></main>`,
    {
      head: tagsOf('Crossbill larch feeder', '49', 'USD'),
      lang: 'en-US',
      title: 'Crossbill larch feeder - Bird Garden',
    },
  ),
  expect: { price: '49 USD', rating: 4.3, reviews: 27 },
};

const longNumber: Layout = {
  name: 'a page of goods whose address ends with their name and a number of more figures than a bar code',
  url: 'https://www.burung.example/tokosatu/tempat-makan-burung-kayu-gantung-1840227719930041127',
  html: pageOf(
    '<main><h1>Tempat Makan Burung Kayu Gantung</h1><img src="https://cdn.example/birds/main-900.jpg" alt="Tempat Makan Burung Kayu Gantung"><div class="price">Rp89.000</div><button>+ Keranjang</button></main>',
    {
      head: tagsOf('Tempat Makan Burung Kayu Gantung', '89000', 'IDR'),
      lang: 'id',
      title: 'Tempat Makan Burung Kayu Gantung',
    },
  ),
  expect: { id: '1840227719930041127', price: '89000 IDR' },
};

const inCells: Layout = {
  name: 'a page of goods in Japanese: the end of its address is their number, in an element of its own beside the cell that says so',
  url: 'https://item.mise.example/torinoniwa/tn-4408/',
  html: pageOf(
    '<main><h1>木製バードフィーダー 吊り下げ</h1><img src="https://cdn.example/birds/main-900.jpg" alt="木製バードフィーダー 吊り下げ"><table><tr><td>商品番号</td><td><span class="number">tn-4408</span></td></tr></table><p class="price">3,480円</p><button>買い物かごに入れる</button></main>',
    {
      head: tagsOf('木製バードフィーダー 吊り下げ', '3480', 'JPY'),
      lang: 'ja',
      title: '木製バードフィーダー 吊り下げ：鳥の庭',
    },
  ),
  expect: { id: 'tn-4408', price: '3480 JPY' },
};

export const toldInTheirOwnWay: readonly Layout[] = [dashed, arabic, reviewed, starred, longNumber, inCells];
