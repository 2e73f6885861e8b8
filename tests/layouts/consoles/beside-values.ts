import { type Layout, pageOf } from '../layout.ts';

// Consoles of marketplaces that say beside a price what became of it, beside a code what state its goods are in, and under a group
// what they count there.

const two = [4, 7];
const cells = (tag: string, texts: readonly string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const rowsOf = (texts: (n: number) => readonly string[]) =>
  two.map((n) => `<tr>${cells('td', texts(n))}</tr>`).join('');
const table = (headers: readonly string[], texts: (n: number) => readonly string[]) =>
  `<table><thead><tr>${cells('th', headers)}</tr></thead><tbody>${rowsOf(texts)}</tbody></table>`;

const aliexpress: Layout = {
  name: 'aliexpress products in French: by how much the price fell stands in its line, the code behind its own label',
  url: 'https://csp.aliexpress.com/m_apps/product-manage/products?channelId=11',
  html: pageOf(
    `<div class="next-table"><div class="next-table-body">${table(['Produit', 'Prix de vente', 'Stock'], (n) => [
      `<img src="https://ae01.alicdn.com/kf/S7${n}e2.jpg"><div><a href="https://www.aliexpress.com/item/100500990011${n}.html">Mangeoire bec-croisé en hêtre no ${n}</a><div>ID : 100500990011${n}</div><div>Code SKU : MG-HET-${n}</div></div>`,
      `<div><div><del>EUR 3${n},00</del></div><div>EUR 2${n},10 <span>En solde -30%</span></div></div>`,
      `${n}1`,
    ])}</div></div>`,
    { lang: 'fr' },
  ),
  expect: two.map((n) => ({
    title: `Mangeoire bec-croisé en hêtre no ${n}`,
    id: `100500990011${n}`,
    price: `2${n}.1 EUR`,
    sku: `MG-HET-${n}`,
    stock: n * 10 + 1,
  })),
};

const allegro: Layout = {
  name: 'allegro assortment in Slovak: a campaign beside the price, a state beside the code',
  url: 'https://salescenter.allegro.com/my-assortment?context.marketplace=allegro-sk',
  html: pageOf(
    table(['Ponuka', 'Cena', 'Počet kusov'], (n) => [
      `<img src="https://a.allegroimg.com/s128/11e${n}/77c${n}"><div><a href="https://allegro.sk/ponuka/1730055110${n}">Krmítko č. ${n} pre krivonosa z buku</a><span>(1730055110${n})</span><span>externé ID: KRM-BUK-${n}</span><span>Návrh</span></div>`,
      `<span><s>4${n},00 €</s></span><span>3${n},50 €</span><span>Cenová kampaň</span><div>allegro.cz: 9${n}9,00 Kč</div>`,
      `${n}8`,
    ]),
    { lang: 'sk' },
  ),
  expect: two.map((n) => ({
    title: `Krmítko č. ${n} pre krivonosa z buku`,
    id: `1730055110${n}`,
    price: `3${n}.5 EUR`,
    sku: `KRM-BUK-${n}`,
    stock: n * 10 + 8,
  })),
};

const ebay: Layout = {
  name: 'ebay active listings in Italian: the current price, those who watch',
  url: 'https://www.ebay.it/sh/lst/active',
  html: pageOf(
    table(
      [
        'Inserzione',
        'Etichetta personalizzata (SKU)',
        'Prezzo corrente',
        'Quantità disponibile',
        'Utenti che osservano',
      ],
      (n) => [
        `<a href="https://www.ebay.it/itm/19055500110${n}">Mangiatoia crociere in faggio n. ${n}</a>`,
        `CRO-${n}`,
        `<div><div><s>4${n},00 EUR</s></div><div>3${n},90 EUR</div><div>Compralo Subito</div></div>`,
        `${n}`,
        `1${n}`,
      ],
    ),
    { lang: 'it' },
  ),
  expect: two.map((n) => ({
    title: `Mangiatoia crociere in faggio n. ${n}`,
    id: `19055500110${n}`,
    price: `3${n}.9 EUR`,
    sku: `CRO-${n}`,
    stock: n,
    metrics: { favourites: `1${n}` },
  })),
};

const shopee: Layout = {
  name: 'shopee performance in Portuguese: groups of visits and paid orders, how many days before the days',
  url: 'https://seller.shopee.com.br/datacenter/product/performance',
  html: pageOf(
    `<div class="bi-date-input"><span>Período de dados</span><span>Últimos 7 dias: 14-11-2026 - 20-11-2026 (GMT-03)</span></div><table><thead><tr><th rowspan="2">Produto</th><th colspan="2">Visitas</th><th colspan="3">Pedido pago</th></tr><tr>${cells('th', ['Visitantes do Produto', 'Curtidas', 'Unidades (Pedido pago)', 'Vendas (Pedido pago)', 'Taxa de Conversão (Pedido pago)'])}</tr></thead><tbody>${rowsOf((n) => [`<div><img src="https://down-br.img.susercontent.com/file/k${n}"><div class="name">Comedouro Cruza-bico de Faia Modelo ${n}</div><div>ID do Item: 2255001144${n}</div></div>`, `${n}10`, `${n}6`, `${n}2`, `R$${n}.180,00`, `${n},50%`])}</tbody></table>`,
    { lang: 'pt-BR' },
  ),
  expect: two.map((n) => ({
    title: `Comedouro Cruza-bico de Faia Modelo ${n}`,
    id: `2255001144${n}`,
    metrics: {
      visitors: `${n}10`,
      favourites: `${n}6`,
      units: `${n}2`,
      revenue: `${n}180 BRL`,
      conversionRate: `0.0${n}5`,
    },
    period: '2026-11-14/2026-11-20',
  })),
};

const temu: Layout = {
  name: 'temu flow analysis: the id of the public page, and not the code of the product beside it',
  url: 'https://agentseller.temu.com/main/flux-analysis',
  html: pageOf(
    table(['商品信息', '商品曝光量', '支付件数'], (n) => [
      `<img src="https://img.kwcdn.com/product/w${n}.jpg"><div>榉木交嘴雀喂食器 ${n} 号</div><p>Goods ID：60109955500110${n}</p><p>SPU ID：71005512${n}</p>`,
      `3${n},410`,
      `${n}9`,
    ]),
    { lang: 'zh-CN' },
  ),
  expect: two.map((n) => ({
    title: `榉木交嘴雀喂食器 ${n} 号`,
    id: `60109955500110${n}`,
    metrics: { impressions: `3${n}410`, units: `${n}9` },
  })),
  twice: ['id'],
};

/** A form with the languages of the name between its label and its field; `special`: what the field of the special price holds. */
const lazada = (name: string, special: string, price: string | null): Layout => ({
  name,
  url: 'https://sellercenter.lazada.sg/apps/product/publish?productId=3300551170',
  html: pageOf(
    `<main><div class="next-card"><div class="image-list">${two.map((n) => `<div class="image-item"><img src="https://sg-live.slatic.net/p/c${n}.jpg">${n === 4 ? '<em>Cover</em>' : ''}</div>`).join('')}</div><div class="next-form-item"><label>Product Name <i>*</i></label><div><span>English</span><span>中文</span></div><input id="title" name="title" value="Beech Bird Feeder Crossbill Model"></div></div><div class="next-card"><table><thead><tr>${cells('th', ['*Price', 'Special Price', '*Stock', 'SellerSKU'])}</tr></thead><tbody><tr>${cells('td', ['<span>S$</span><input name="price" value="38.50">', `<input name="specialPrice" value="${special}"><span>-</span>`, '<input name="quantity" value="26">', '<input name="sellerSku" value="BF-CRB-7">'])}</tr></tbody></table></div></main>`,
    { lang: 'en-SG' },
  ),
  expect: { title: 'Beech Bird Feeder Crossbill Model', id: '3300551170', price, sku: 'BF-CRB-7', stock: 26 },
});

export const besideValues: readonly Layout[] = [
  aliexpress,
  allegro,
  ebay,
  shopee,
  temu,
  lazada('lazada form: no special price is filled in', '', '38.5 SGD'),
];

/** Without the words over the second price nobody could tell that there is a sale. */
export const besideValuesSnares: readonly Layout[] = [
  lazada('lazada form: a special price leaves open what is asked', '31.00', null),
  {
    name: 'shein goods in Spanish: a special price in a column of its own leaves open what is asked',
    url: 'https://sellerhub.shein.com/#/spmp/product/list',
    html: pageOf(
      `<div class="so-table">${table(
        ['Información del producto', 'Precio de venta', 'Precio especial', 'Inventario'],
        (n) => [
          `<img src="https://img.ltwebstatic.com/images3_spmp/2026/h${n}.webp"><div class="name">Bufanda piquituerto de lana modelo ${n}</div><div>SPU: td2511005${n}</div><div>SKC: sd251100550001${n}</div>`,
          `<div>MXN 3${n}0.00</div>`,
          n === 4 ? '<div>MXN 310.00</div><div>18/11/2026 ~ 02/12/2026</div>' : '<div>-</div>',
          `${n}3`,
        ],
      )}</div>`,
      { lang: 'es-MX' },
    ),
    expect: two.map((n) => ({
      title: `Bufanda piquituerto de lana modelo ${n}`,
      id: `sd251100550001${n}`,
      price: n === 4 ? null : '370 MXN',
      stock: n * 10 + 3,
    })),
  },
];
