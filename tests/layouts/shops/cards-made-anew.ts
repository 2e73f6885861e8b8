import { type Layout, pageOf } from '../layout.ts';

// Shops whose cards bear a class made anew for each, or one of two; strips below the list under words nobody knows; the sign of
// money where the point would stand; what a used one costs. All of our own making.

const three = [1, 2, 3] as const;
const five = [1, 2, 3, 4, 5] as const;

const tile = (name: string, at: string, money: string, mark = '') =>
  `<a class="${mark}tile" href="/p/${at}"><img src="https://img.crossbill.example/${at}.jpg" alt="${name}"><span class="name">${name}</span><div class="prices"><span data-testid="price-main">${money}</span></div></a>`;

/** What buyers see. */
export const cardsMadeAnew: readonly Layout[] = [
  {
    name: 'a shop of which each card bears a class of its own before that of all cards; a few alike below',
    url: 'https://www.crossbill.example/cat/passaros',
    html: pageOf(
      `<h1>Pássaros de madeira</h1><div class="grid">${five.map((n) => tile(`Cruza-bico talhado à mão n.º ${n}`, `cruza-bico-talhado-a-mao-2201198${n}`, `1${n},90 €`, `h${n}f0c${n * 7} `)).join('')}</div><section data-testid="reco"><h2>Outras coisas</h2><div class="row">${three.map((n) => tile(`Ninho de vime ${n}`, `ninho-de-vime-1100221${n}`, `${n},90 €`, `k${n}a9 `)).join('')}</div></section>`,
      { lang: 'pt-PT' },
    ),
    expect: five.map((n) => ({
      title: `Cruza-bico talhado à mão n.º ${n}`,
      id: `2201198${n}`,
      price: `1${n}.9 EUR`,
      image: `https://img.crossbill.example/cruza-bico-talhado-a-mao-2201198${n}.jpg`,
    })),
  },
  {
    name: 'a shop of which what is sold out bears another class of its style sheet, in the same list',
    url: 'https://crossbill.example/collections/feeders',
    html: pageOf(
      `<main><h1>Feeders</h1><ul class="css-9grid">${five.map((n) => `<li class="${n > 3 ? 'css-1sold' : 'css-0have'}"><a href="/products/crossbill-feeder-${'abcde'[n - 1]}"><img src="/i/feeder${n}.jpg" alt=""></a><h3><a href="/products/crossbill-feeder-${'abcde'[n - 1]}">Crossbill Feeder no. ${n}</a></h3><p class="price">£1${n}.50</p>${n > 3 ? '<p>Sold out</p>' : '<button>Add</button>'}</li>`).join('')}</ul></main>`,
      { lang: 'en-GB' },
    ),
    expect: five.map((n) => ({ title: `Crossbill Feeder no. ${n}`, price: `1${n}.5 GBP` })),
  },
  {
    name: 'a shop in Arabic: what was looked at before lies below in cards of the same make',
    url: 'https://www.crossbill.example/ar/birds/',
    html: pageOf(
      `<main><section><header><h1>طيور خشبية</h1><p>5 منتجات</p></header><div class="paxs row">${five.map((n) => `<article class="prd c-prd"><a class="core" href="/ar/bird-${n}a9${n}c-3918400${n}.html"><img data-src="https://img.crossbill.example/${n}.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="طائر خشبي منحوت رقم ${n}"><h3 class="name">طائر خشبي منحوت رقم ${n}</h3><div class="prc">1${n}9.00 جنيه</div></a><footer><button>أضف للسلة</button></footer></article>`).join('')}</div></section><section class="card"><h2>شوهد مؤخراً</h2><div class="crs">${three.map((n) => `<article class="prd box"><a class="core" href="/ar/x-7100000${n}.html"><img src="https://img.crossbill.example/o${n}.jpg" alt=""><div class="name">عش من القش ${n}</div><div class="prc">3${n}.00 جنيه</div></a></article>`).join('')}</div></section></main>`,
      { lang: 'ar-EG' },
    ),
    expect: five.map((n) => ({
      title: `طائر خشبي منحوت رقم ${n}`,
      price: `1${n}9 EGP`,
      image: `https://img.crossbill.example/${n}.jpg`,
    })),
  },
  {
    name: 'a French shop: the sign of money stands where the point would, the cents set above; a used one for less, and parts to pay',
    url: 'https://www.crossbill.example/bricolage/outillage/l-1661402.html',
    html: pageOf(
      `<h1>Visseuses</h1><ul class="listing">${three.map((n) => `<li class="bloc"><a href="/bricolage/visseuse-bec-croise/f-1661402-crb${n}0a${n}.html"><img src="/pdt/${n}.jpg" alt=""></a><h2 class="tit">Visseuse Bec-Croisé ${n}8 V avec coffret</h2><div class="prdtPrice">${n === 1 ? `<del>329,99 €</del>` : ''}<span class="c-price" aria-label="24${n},99 €"><span class="price">24${n}€<sup>99</sup></span></span></div><div class="cuav">ou 4x 62€25 par carte</div>${n === 1 ? '<div>Occasion dès 189,99 €</div>' : n === 2 ? '<div>Reconditionné à partir de 199€90</div>' : ''}<button>Ajouter au panier</button></li>`).join('')}</ul>`,
      { lang: 'fr-FR' },
    ),
    expect: three.map((n) => ({ title: `Visseuse Bec-Croisé ${n}8 V avec coffret`, price: `24${n}.99 EUR` })),
  },
];

const stat = (name: string, value: string) => `<div><dt>${name} <i title="${name}?"></i></dt><dd>${value}</dd></div>`;

/** What sellers see. */
export const cardsMadeAnewConsoles: readonly Layout[] = [
  {
    name: 'numbers of goods in boxes: what they cost stands without a word in a part that is called so, what it was struck beside it',
    url: 'https://seller.crossbill.example/statistic/product',
    html: pageOf(
      `<main><h1>Statistik Produk</h1>${three.map((n) => `<article class="css-${n}f e1p${n}"><div class="css-prod"><img src="https://img.crossbill.example/c${n}.jpg" alt=""><div><a href="/edit-product/215098231${n}">Burung Paruh Silang Kayu Ukir No. ${n}</a><p class="sku">SKU: BPS-${n}K</p><p class="price"><span>Rp8${n}.000</span>${n === 2 ? '<del>Rp125.000</del>' : ''}</p></div></div><dl>${stat('Masuk Keranjang', `3.48${n}`)}${stat('Wishlist', `1,${n}rb`)}${stat('Produk Terjual', `41${n}`)}${stat('Pendapatan', `Rp3${n}.668.000`)}</dl><button>Lihat Detail</button></article>`).join('')}</main>`,
      { lang: 'id' },
    ),
    expect: three.map((n) => ({
      title: `Burung Paruh Silang Kayu Ukir No. ${n}`,
      id: `215098231${n}`,
      sku: `BPS-${n}K`,
      price: `8${n}000 IDR`,
      image: `https://img.crossbill.example/c${n}.jpg`,
      metrics: { addToCart: `348${n}`, favourites: `1${n}00`, units: `41${n}`, revenue: `3${n}668000 IDR` },
    })),
  },
  {
    name: 'a catalogue with a base, a sale and a live price, in the money that a sentence says with its tax; codes as a step of their links',
    url: 'https://catalog.crossbill.example/en/catalog',
    html: pageOf(
      `<h1>Catalog</h1><div role="table"><div role="rowgroup"><div role="row">${['Product', 'Partner SKU', 'Base price', 'Sale price', 'Live price', 'Stock'].map((text) => `<div role="columnheader">${text}</div>`).join('')}</div></div><div role="rowgroup">${three
        .map((n) => {
          const cells = [
            `<img src="https://f.crossbill.example/p/${n}.jpg" alt="product"><a href="https://www.crossbill.example/uae-en/N5343254${n}A/p/">Crossbill Walnut Nutcracker Size ${n}</a><p><span>N5343254${n}A</span></p>`,
            `CBN-${n}W`,
            `<input aria-label="Base price" value="12${n}.00">`,
            `<input aria-label="Sale price" placeholder="Add" value="${n === 1 ? '89.00' : ''}">`,
            n === 3 ? '<b>—</b>' : `<b>${n === 1 ? '89.00' : '122.00'}</b>`,
            `6${n}`,
          ];
          return `<div role="row">${cells.map((cell) => `<div role="cell">${cell}</div>`).join('')}</div>`;
        })
        .join('')}</div></div><p>All prices in AED, incl. VAT. 3 results</p>`,
      { lang: 'en' },
    ),
    expect: three.map((n) => ({
      title: `Crossbill Walnut Nutcracker Size ${n}`,
      id: `N5343254${n}A`,
      sku: `CBN-${n}W`,
      price: n === 3 ? null : `${n === 1 ? 89 : 122} AED`,
      stock: Number(`6${n}`),
    })),
  },
  {
    name: 'a table whose first row is what a program makes the others of',
    url: 'https://wing.crossbill.example/vendor-inventory/list',
    html: pageOf(
      `<table><thead><tr>${['이미지', '등록상품명', '판매가', '재고수량', '업체상품코드'].map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody><tr class="tpl"><td><img src="/no-img.png"></td><td><a href="#">{{productName}}</a><div>등록상품ID : {{inventoryId}}</div></td><td>0원</td><td>0</td><td></td></tr>${three.map((n) => `<tr><td><img src="https://t.crossbill.example/${n}.jpg"></td><td><a href="/vendor-inventory/modify?vendorInventoryId=1420993881${n}">솔잣새 나무 조각 장식 ${n}호</a><div>등록상품ID : <span>1420993881${n}</span></div></td><td>1${n},900원</td><td>13${n}</td><td>JJS-${n}0</td></tr>`).join('')}</tbody></table>`,
      { lang: 'ko' },
    ),
    expect: three.map((n) => ({
      title: `솔잣새 나무 조각 장식 ${n}호`,
      id: `1420993881${n}`,
      sku: `JJS-${n}0`,
      price: `1${n}900 KRW`,
      stock: Number(`13${n}`),
    })),
  },
  {
    name: 'a form for a price without tax: its help says in which money it is',
    url: 'https://store-x1.crossbill.example/manage/products/edit/1187',
    html: pageOf(
      '<main><h1>Edit product</h1><form><div><label for="n">Product Name</label><input id="n" value="Crossbill Maple Pepper Mill"></div><div><label for="s">SKU</label><input id="s" value="CB-PM-20"></div><div><label for="p">Default Price <small>(excluding tax)</small></label><div><span>$</span><input id="p" value="84.50"></div><p class="help">Prices are entered in your store default currency, Canadian Dollar (CAD).</p></div><div><label for="c">Cost</label><div><span>$</span><input id="c" value="41.20"></div></div><div><label for="q">Stock</label><input id="q" value="56"></div></form></main>',
      { lang: 'en' },
    ),
    expect: { title: 'Crossbill Maple Pepper Mill', id: '1187', sku: 'CB-PM-20', price: '84.5 CAD', stock: 56 },
  },
  {
    name: 'a form for an offer: pictures of the goods stand beside their name, called by it, the first once large and once small',
    url: 'https://sellerportal.crossbill.example/offers/edit/412889117',
    html: pageOf(
      `<main><h1>Angebot bearbeiten</h1><div class="product-card"><div class="gallery"><img src="https://m.crossbill.example/300/a1.webp" alt="Crossbill Schneidebrett Buche, 40 x 30 cm">${['a1', 'b2', 'c3'].map((name, at) => `<button type="button"><img src="https://m.crossbill.example/300/${name}.webp" alt="Bild ${at + 1}"></button>`).join('')}</div><h2>Crossbill Schneidebrett Buche, 40 x 30 cm</h2><p>EAN: 4260998870123</p><p>Produkt-ID: 412889117</p></div><form><div><label for="o">Ihre Angebotsnummer (SKU)</label><input id="o" value="CB-SB-4030"></div><div><label for="p">Preis</label><input id="p" value="34,99"><span>€</span></div><div><label for="m">Menge</label><input id="m" value="18"></div></form></main>`,
      { lang: 'de' },
    ),
    expect: {
      title: 'Crossbill Schneidebrett Buche, 40 x 30 cm',
      sku: 'CB-SB-4030',
      price: '34.99 EUR',
      image: 'https://m.crossbill.example/300/a1.webp',
    },
  },
  {
    name: 'a grid in Spanish: what can be sold lies in the one place that the program calls its own',
    url: 'https://tienda.crossbill.example/admin/catalog/product/',
    html: pageOf(
      `<table><thead><tr><th>ID</th><th>Miniatura</th><th>Nombre</th><th>SKU</th><th>Precio</th><th>Cantidad vendible</th></tr></thead><tbody>${three.map((n) => `<tr><td>204${n}</td><td><img src="/media/p${n}.jpg"></td><td>Cascanueces Piquituerto de haya n.º ${n}</td><td>PIQ-${n}40</td><td>${n}9,00 €</td><td><div><span>Default Stock</span>: <span>1.24${n}</span></div></td></tr>`).join('')}</tbody></table>`,
      { lang: 'es' },
    ),
    expect: three.map((n) => ({
      title: `Cascanueces Piquituerto de haya n.º ${n}`,
      sku: `PIQ-${n}40`,
      price: `${n}9 EUR`,
      stock: Number(`124${n}`),
    })),
  },
  {
    name: 'numbers in Dutch',
    url: 'https://partner.crossbill.example/aanbod/overzicht',
    html: pageOf(
      `<table><thead><tr><th>Productnaam</th><th>EAN</th><th>Prijs</th><th>Vrije voorraad</th><th>Impressies</th><th>Productweergaven</th><th>Omzet</th></tr></thead><tbody>${three.map((n) => `<tr><td><a href="/aanbod/93000${n}1772035">Kruisbek Notenkraker Beuken maat ${n}</a></td><td>871234567890${n}</td><td>€ ${n}4,95</td><td>8${n}</td><td>21.34${n}</td><td>1.20${n}</td><td>€ 56${n},00</td></tr>`).join('')}</tbody></table>`,
      { lang: 'nl' },
    ),
    expect: three.map((n) => ({
      title: `Kruisbek Notenkraker Beuken maat ${n}`,
      price: `${n}4.95 EUR`,
      stock: Number(`8${n}`),
      metrics: { impressions: `2134${n}`, pageViews: `120${n}`, revenue: `56${n} EUR` },
    })),
  },
  {
    name: 'numbers in Romanian',
    url: 'https://marketplace.crossbill.example/raport/produse',
    html: pageOf(
      `<table><thead><tr><th>Denumire produs</th><th>SKU vânzător</th><th>Preț</th><th>Afișări</th><th>Vizualizări produs</th><th>Clicuri</th><th>Adăugări în coș</th><th>Încasări</th></tr></thead><tbody>${three.map((n) => `<tr><td>Spărgător de nuci Forfecuță nr. ${n}</td><td>FOR-${n}10</td><td>${n}9,90 RON</td><td>21.34${n}</td><td>1.20${n}</td><td>30${n}</td><td>4${n}</td><td>56${n},00 RON</td></tr>`).join('')}</tbody></table>`,
      { lang: 'ro' },
    ),
    expect: three.map((n) => ({
      title: `Spărgător de nuci Forfecuță nr. ${n}`,
      sku: `FOR-${n}10`,
      price: `${n}9.9 RON`,
      metrics: {
        impressions: `2134${n}`,
        pageViews: `120${n}`,
        clicks: `30${n}`,
        addToCart: `4${n}`,
        revenue: `56${n} RON`,
      },
    })),
  },
];
