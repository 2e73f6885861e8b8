import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Pages that were saved without their address and stand at the marketplace's home: what they say of themselves must do.
const canonical = (address: string) => `<link rel="canonical" href="${address}">`;

export const savedWithoutAddress: readonly Layout[] = [
  {
    name: 'at home: a Mexican page of Amazon, by its canonical address',
    url: 'https://www.amazon.com/',
    html: pageOf(
      '<span id="productTitle">Lámpara Crossbill</span><input id="ASIN" name="ASIN" value="B0CROSSB11"><div id="corePriceDisplay_desktop_feature_div"><span class="a-price priceToPay"><span class="a-offscreen">$1,299.00</span></span></div>',
      { lang: 'es-mx', head: canonical('https://www.amazon.com.mx/Lampara/dp/B0CROSSB11') },
    ),
    expect: { title: 'Lámpara Crossbill', id: 'B0CROSSB11', price: '1299 MXN' },
  },
  {
    name: 'at home: a product of Walmart',
    url: 'https://www.walmart.com/',
    html: pageOf('<h1 id="main-title">Crossbill Speaker</h1><span data-seo-id="hero-price">Now $24.88</span>', {
      head: canonical('https://www.walmart.com/ip/Crossbill-Speaker/55512345'),
    }),
    expect: { title: 'Crossbill Speaker', id: '55512345', price: '24.88 USD' },
  },
  {
    name: 'at home: a product of Shopee, by data and canonical address alone',
    url: 'https://shopee.sg/',
    html: pageOf('<div id="main"></div>', {
      head: `${canonical('https://shopee.sg/Crossbill-Lamp-i.12345678.23456789012')}${jsonLd({ '@type': 'Product', name: 'Crossbill Lamp', productID: '23456789012', url: 'https://shopee.sg/Crossbill-Lamp-i.12345678.23456789012', offers: { '@type': 'Offer', price: '19.90', priceCurrency: 'SGD' } })}`,
    }),
    expect: { title: 'Crossbill Lamp', id: '23456789012', price: '19.9 SGD' },
  },
  {
    name: 'at home: a page saved with a note of where it came from',
    url: 'https://www.aliexpress.com/',
    html: `<!-- saved from url=(0056)https://www.aliexpress.com/item/1005001234567890.html -->${pageOf('<h1 data-pl="product-title">Crossbill Earphones</h1><div data-pl="product-price"><span class="price--currentPriceText--x">US $12.34</span></div>')}`,
    expect: { title: 'Crossbill Earphones', id: '1005001234567890', price: '12.34 USD' },
  },
  {
    name: 'at home: a list of Shopee under hashed names',
    url: 'https://shopee.ph/',
    html: pageOf(
      `<ul>${['111', '222'].map((n) => `<li><a href="/Crossbill-Lamp-${n}-i.55555.2000000${n}"><img src="https://down-ph.img.susercontent.com/file/ph-${n}" alt="Crossbill Lamp ${n}"><div class="line-clamp-2">Crossbill Lamp ${n}</div><div>₱1,${n}</div></a></li>`).join('')}</ul>`,
      { lang: 'en', head: canonical('https://shopee.ph/search?keyword=lamp') },
    ),
    expect: [
      { id: '2000000111', title: 'Crossbill Lamp 111', price: '1111 PHP' },
      { id: '2000000222', title: 'Crossbill Lamp 222', price: '1222 PHP' },
    ],
  },
  {
    name: 'the home itself is no product',
    url: 'https://www.walmart.com/',
    html: pageOf('<h1>Welcome</h1><a href="/ip/A/55512345">A</a>', { head: canonical('https://www.walmart.com/') }),
    expect: { title: null, id: null },
  },
];
