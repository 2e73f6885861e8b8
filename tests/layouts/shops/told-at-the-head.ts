import { jsonLd, type Layout, pageOf } from '../layout.ts';

// What the head of a page, its scripts and its address say once for all of it: its money, the number of the goods, that it is a list.

const two = [1, 2] as const;

export const toldAtTheHead: readonly Layout[] = [
  {
    name: 'data in dollars on a page that says at its head it is set to euro, a lower price for those who use the app',
    url: 'https://www.kram.example.com/de/p/klest-tischlampe_p7781234.html',
    html: pageOf(
      '<div id="header"><a>Kram</a><span>Deutsch / EUR €</span></div><div class="prod-gallery"><img src="https://img.example.com/klest-lamp.jpg" alt="Klest Tischlampe Eiche 40 cm"></div><div class="prod-info"><h1>Klest Tischlampe Eiche 40 cm</h1><div class="prod-price"><strong class="sale-price" itemprop="price" content="27.19">€ 27,19</strong><del class="list-price">€ 61,40</del><div class="extra">App-Preis: € 25,80</div><div class="vat">inkl. MwSt. Versand ab € 4,99</div></div><button>In den Warenkorb</button></div>',
      {
        lang: 'de',
        title: 'Klest Tischlampe Eiche 40 cm',
        head: jsonLd({
          '@context': 'http://schema.org',
          '@type': 'Product',
          name: 'Klest Tischlampe Eiche 40 cm',
          sku: '7781234',
          offers: { '@type': 'Offer', price: '31.99', priceCurrency: 'USD' },
        }),
      },
    ),
    expect: { title: 'Klest Tischlampe Eiche 40 cm', price: '27.19 EUR' },
    twice: ['price'],
  },
  {
    name: 'the same where the head offers several: whose money is asked nobody knows',
    url: 'https://www.kram.example.com/de/p/klest-tischlampe_p7781235.html',
    html: pageOf(
      '<div id="header"><span>EUR €</span><span>USD $</span></div><div class="prod-gallery"><img src="https://img.example.com/klest-lamp.jpg" alt="Klest Tischlampe Eiche 60 cm"></div><div class="prod-info"><h1>Klest Tischlampe Eiche 60 cm</h1><div class="prod-price"><strong class="sale-price">€ 37,19</strong></div><button>In den Warenkorb</button></div>',
      {
        lang: 'de',
        title: 'Klest Tischlampe Eiche 60 cm',
        head: jsonLd({
          '@context': 'http://schema.org',
          '@type': 'Product',
          name: 'Klest Tischlampe Eiche 60 cm',
          offers: { '@type': 'Offer', price: '41.99', priceCurrency: 'USD' },
        }),
      },
    ),
    expect: { title: 'Klest Tischlampe Eiche 60 cm', price: null },
  },
  {
    name: 'a shop of Shopify whose data is written with blanks behind its colons',
    url: 'https://klest.example.com/products/oak-lamp?variant=40000000000012',
    html: pageOf(
      '<main><img src="https://klest.example.com/cdn/shop/files/oak-lamp.jpg" alt="Klest Oak Lamp"><h1>Klest Oak Lamp</h1><div class="price"><span class="price-item">$59.00</span></div><form action="/cart/add"><button>Add to cart</button></form></main>',
      {
        title: 'Klest Oak Lamp',
        head: `<script>window.ShopifyAnalytics=window.ShopifyAnalytics||{};var meta={"product": {"id": 7788001122334, "vendor": "Klest", "variants": [{"id": 40000000000012, "price": 5900}]}};</script>${jsonLd({ '@context': 'http://schema.org', '@type': 'Product', name: 'Klest Oak Lamp', offers: { '@type': 'Offer', price: '59.00', priceCurrency: 'USD' } })}`,
      },
    ),
    expect: { title: 'Klest Oak Lamp', id: '7788001122334', price: '59 USD' },
  },
  {
    name: 'tiktok shop: a shop of one seller, below its country',
    url: 'https://shop.tiktok.com/us/store/klest-lamps/7495000000000000001',
    html: pageOf(
      `<div class="grid">${two
        .map(
          (n) =>
            `<div class="w-full"><a href="https://shop.tiktok.com/us/pdp/klest-oak-lamp-${n}/172900000000000001${n}"><div><img src="https://p16-oec-general-useast5.ttcdn-us.com/klest${n}.webp" alt="Klest Oak Lamp ${n}, Linen Shade"></div></a><div><h3 title="Klest Oak Lamp ${n}, Linen Shade">Klest Oak Lamp ${n}, Linen Shade</h3><div><span>4.${n}</span><span>1.${n}K sold</span></div><div><span><span>$</span><span>2${n}</span><span>.50</span></span></div></div></div>`,
        )
        .join('')}</div>`,
      { title: 'Klest Lamps - TikTok Shop', head: '<script>window.__s={"currency":"USD"}</script>' },
    ),
    expect: two.map((n) => ({
      title: `Klest Oak Lamp ${n}, Linen Shade`,
      id: `172900000000000001${n}`,
      price: `2${n}.5 USD`,
    })),
  },
];
