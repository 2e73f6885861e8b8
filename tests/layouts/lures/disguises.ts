import { type Layout, pageOf } from '../layout.ts';

// Pages that look like one thing for sale and are none, and pages of one thing on which a lower amount, another's mark or a
// picture of the shop's stands where its own is looked for.

const name = 'Crossbill Garden Bench';
const titled = { title: `${name} | Shop` };
const none = { title: null, id: null, price: null };
const sold = (inner: string, buy: string) => `<main><h1>${name}</h1>${inner}<button>${buy}</button></main>`;

/** Pages of no one thing: what each is, its address, its heading and what stands below it. */
const ofNothing = [
  [
    'a recipe and what it costs',
    'de',
    'https://kochen.example.de/rezepte/apfelkuchen-123456.html',
    'Apfelkuchen',
    '<div>Kosten: <b>4,50 €</b></div>',
  ],
  [
    'news with the day below their heading',
    'de',
    'https://zeitung.example.de/wirtschaft/strom-wird-teurer-1234567.html',
    'Strom wird teurer',
    '<time datetime="2026-11-01">1. November</time><div><b>79,00 €</b></div>',
  ],
  [
    'a cart beside goods that may be added',
    'fr',
    'https://boutique.example.fr/panier',
    'Panier',
    '<div><b>79,00 €</b></div><button>Ajouter au panier</button>',
  ],
  [
    'a stay by the night',
    'de',
    'https://reisen.example.de/hotel/hotel-zur-eiche-123456.html',
    'Hotel zur Eiche',
    '<div><b>89,00 €</b></div><div>pro Nacht</div>',
  ],
  [
    'goods that are gone, others below',
    'en',
    'https://shop.example.com/product/bench-123456',
    'Page not found',
    '<div>Bench B</div><div>$89.00</div><button>Add to cart</button>',
  ],
  ['a question about carriage', 'zh-CN', 'https://help.example.cn/question/1234567.html', '运费多少', '<p>¥12.00</p>'],
  [
    'plans to choose from',
    'en',
    'https://soft.example.com/pricing',
    'Pricing',
    '<div><h2>Basic</h2><div>$9.00</div><button>Buy now</button></div><div><h2>Pro</h2><div>$19.00</div><button>Buy now</button></div>',
  ],
] as const;

/** Amounts that stand first and are not what one piece costs everybody. */
const notAsked = [
  [
    'for holders of a card, said below',
    'de',
    '<div>39,00 €</div><div>mit Kundenkarte</div><div>49,00 €</div>',
    'In den Warenkorb',
  ],
  ['for members, said below', 'sv', '<div>199 kr</div><div>Medlemspris</div><div>249 kr</div>', 'Köp'],
  [
    'for holders of a card, said by an icon',
    'ru',
    '<div><span>1 299 ₽</span><i title="с картой магазина"></i></div><div><span>1 399 ₽</span></div>',
    'В корзину',
  ],
  ['a third of it', 'es', '<span>33,33 €</span><span>99,99 €</span>', 'Añadir al carrito'],
  ['each of twelve months', 'id', '<div>Rp50.000</div><div>x 12</div><div>Rp600.000</div>', 'Beli sekarang'],
  ['without its tax', 'cs', '<div>1 000 Kč</div><div>1 210 Kč s DPH</div>', 'Do košíku'],
  ['without its tax, in Japan', 'ja', '<p>10,000円</p><p>（税込 11,000円）</p>', 'カートに入れる'],
  [
    'the lowest of thirty days',
    'de',
    '<div>Niedrigster Preis der letzten 30 Tage <span>69,00 €</span></div><div><span>99,00 €</span></div>',
    'In den Warenkorb',
    '99 EUR',
  ],
  [
    'for a kilogram',
    'de',
    '<div>Grundpreis</div><div>12,90 €</div><div>Preis</div><div>38,70 €</div>',
    'In den Warenkorb',
    '38.7 EUR',
  ],
] as const;

/** What stands beside the heading and is no mark of the goods. */
const notRated = [
  ['the first of five pictures', 'en', '<div>1 / 5</div>'],
  ['how firm it is', 'en', '<div>Firmness 4 out of 5</div>'],
  ['how hot it is', 'de', '<div>Schärfe: 3 / 5</div>'],
  ['a step of an order', 'fr', '<div>Étape 2 sur 5</div>'],
  ['a mark of the house', 'en', '<div>Rated <b>4.8</b> out of 5 on Trustpilot</div>'],
] as const;

export const disguises: readonly Layout[] = [
  ...ofNothing.map(([what, lang, url, heading, inner]) => ({
    name: `no goods: ${what}`,
    url,
    html: pageOf(`<main><h1>${heading}</h1>${inner}</main>`, { lang, title: `${heading} | Shop` }),
    expect: none,
  })),
  ...notAsked.map(([what, lang, inner, buy, price = null]) => {
    const land = { de: 'de', sv: 'se', ru: 'ru', es: 'es', id: 'id', cs: 'cz', ja: 'jp' }[lang];
    const page = pageOf(sold(inner, buy), { ...titled, lang });
    return {
      name: `no price: ${what}`,
      url: `https://shop.example.${land}/p/bench`,
      html: page,
      expect: { title: name, price },
    };
  }),
  ...notRated.map(([what, lang, inner]) => ({
    name: `no mark: ${what}`,
    url: 'https://shop.example.com/p/bench',
    html: pageOf(sold(`${inner}<div>$49.00</div>`, 'Add to cart'), { ...titled, lang }),
    expect: { title: name, rating: null },
  })),
  {
    name: 'an offer of the month is no monthly one: two amounts, neither said to be the former',
    url: 'https://shop.example.de/p/bench',
    html: pageOf(sold('<div>Angebot des Monats: <b>79,00 €</b></div><div><b>99,00 €</b></div>', 'In den Warenkorb'), {
      ...titled,
      lang: 'de',
    }),
    expect: { title: name, price: '79 EUR' },
  },
  {
    name: 'a picture for whoever shares the page is not that of the goods',
    url: 'https://shop.example.com/p/bench',
    html: pageOf(sold(`<img src="/img/bench-1.jpg" alt="${name}"><div>$49.00</div>`, 'Add to cart'), {
      ...titled,
      head: '<meta property="og:image" content="https://shop.example.com/assets/share-default.jpg">',
    }),
    expect: { title: name, image: 'https://shop.example.com/img/bench-1.jpg' },
  },
  {
    name: 'a partner’s number behind the address is not that of the goods',
    url: 'https://shop.example.com/wooden-garden-bench?pid=84213',
    html: pageOf(sold('<div>$49.00</div>', 'Add to cart'), {
      ...titled,
      head: '<link rel="canonical" href="https://shop.example.com/wooden-garden-bench">',
    }),
    expect: { title: name, id: null },
  },
];
