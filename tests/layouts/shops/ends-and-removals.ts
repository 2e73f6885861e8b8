import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Prices of which one end is set apart and the other follows with a word; signs of dollars with their country behind; addresses of
// goods that are gone, where nothing but other goods is left. Of our own making.

const compared = (lang: string, title: string, price: string): Layout => ({
  name: `a comparison of prices in ${lang}: from one to another, the first set apart, is a range`,
  url: 'https://www.compare.example/s/46120388/crossbill-espresso',
  html: pageOf(
    `<main><section><img src="/images/46120388/espresso.jpg" alt="${title}"><div><h1>${title}</h1><div class="prices"><div class="from">${price}</div></div><ul><li>Shop A <strong>389,00 €</strong> <a href="/go/1">→</a></li><li>Shop B <strong>402,00 €</strong> <a href="/go/2">→</a></li></ul></div></section></main>`,
    {
      lang,
      title,
      head: jsonLd({
        '@type': 'Product',
        name: title,
        sku: '46120388',
        offers: { '@type': 'AggregateOffer', lowPrice: '389.00', highPrice: '402.00', priceCurrency: 'EUR' },
      }),
    },
  ),
  expect: { id: '46120388', title, price: '389-402 EUR' },
});

const other = (n: number): string =>
  `<a class="jfy-card" href="https://www.lazada.com.ph/products/pdp-i44102209${n}.html"><img src="https://img.lazcdn.com/g/p/44102209${n}.jpg" alt=""><div class="t">Crossbill Fan ${n}0 inch</div><div class="p">₱1,${n}99.00</div><div><span>4.${n}</span> <span>(12${n})</span></div></a>`;

export const endsAndRemovals: readonly Layout[] = [
  compared('el', 'Crossbill Αυτόματη Μηχανή Espresso', 'από <strong>389,00 €</strong> έως 402,00 €'),
  compared('de', 'Crossbill Kaffeevollautomat', '<strong>389,00 €</strong> bis 402,00 €'),
  compared('pl', 'Crossbill Ekspres ciśnieniowy', 'od <strong>389,00 €</strong> do 402,00 €'),
  compared('fr', 'Crossbill Machine à expresso', '<strong>389,00 €</strong> à 402,00 €'),
  {
    name: 'lazada: where the goods of an address are gone, what is recommended is no list of theirs',
    url: 'https://www.lazada.com.ph/products/pdp-i4218800137-s24117720913.html',
    html: pageOf(
      `<main><div><h2>Sorry! This product is no longer available.</h2></div><section><h3>You may like</h3><div class="grid">${[1, 2, 3, 4].map(other).join('')}</div></section></main>`,
      { lang: 'en-PH', title: 'Lazada.com.ph: Online Shopping Philippines' },
    ),
    expect: [],
  },
  ...(
    [
      ['ca', '289,95 $ C', '289.95 CAD'],
      ['ca', '1 289,95 $ US', '1289.95 USD'],
      ['ca', '42,50 $ AU', '42.5 AUD'],
    ] as const
  ).map(
    ([host, shown, price]): Layout => ({
      name: `ebay.${host} in French: '${shown}'`,
      url: `https://www.ebay.${host}/itm/266914005732`,
      html: pageOf(
        `<main><h1 class="x-item-title__mainTitle"><span class="ux-textspans">Bols Crossbill, ensemble de quatre</span></h1><div class="x-price-primary" data-testid="x-price-primary"><span class="ux-textspans">${shown}</span></div></main>`,
        { lang: 'fr-CA', title: 'Bols Crossbill, ensemble de quatre | eBay' },
      ),
      expect: { id: '266914005732', title: 'Bols Crossbill, ensemble de quatre', price },
    }),
  ),
];
