import type { Choices } from './choices.ts';
import { drawnField, type Field, holding, textControl } from './fields.ts';
import { goods } from './goods.ts';
import { words } from './words.ts';

/** What a price is in the money of a language: 12.9 is 12.90, 1290 yen or 129000 rupiah. */
export const amountIn = (price: number, language: Choices['language']): number =>
  language === 'ja' ? Math.round(price * 100) : language === 'id' ? Math.round(price * 10_000) : price;

/** Where a form of the goods stands. */
export const addresses: Record<Choices['host'], string> = {
  unknown: `https://erp.example.com/products/${goods.id}/edit`,
  shopify: `https://admin.shopify.com/store/nuts/products/${goods.id}`,
  etsy: `https://www.etsy.com/your/shops/me/listing-editor/edit/${goods.id}`,
  aliexpress: `https://csp.aliexpress.com/m_apps/product-publish-v2/pop?productId=${goods.id}`,
};

/** The body of a page with the form of the goods, each part drawn as chosen. */
export function drawn(choices: Choices): string {
  const said = words[choices.language];
  const price = choices.variants === 'alone' ? [] : [...prices(choices), stock(choices)];
  const fields = [title(choices), ...others(choices), category(choices), ...codes(choices), ...price];
  const form = [
    `<h2>${said.title.split(' ')[0]}</h2>`,
    holding(
      fields
        .filter((field) => field !== undefined)
        .map((field) => drawnField(field, choices))
        .join(''),
      choices,
    ),
    pictures(choices),
    variants(choices),
    hiddenTab(choices),
    bullets(choices),
  ].join('');
  return `${header(choices)}<main><form>${form}<button type="submit">OK</button></form>${aside(choices)}</main>`;
}

const plain = (value: string) => textControl('input', value, false);

function title({ title, state, language }: Choices): Field {
  return { key: 'title', name: words[language].title, control: textControl(title, goods.title, state === 'typed') };
}

function others({ other, language }: Choices): Field[] {
  const { otherTitle, seoTitle, description } = words[language];
  const text: Field = {
    key: 'description',
    name: description,
    control: (attributes) => `<textarea rows="6" ${attributes}>Light halves, vacuum packed. 500 g.</textarea>`,
  };
  if (other === 'named language') return [{ key: 'otherTitle', name: otherTitle, control: plain(goods.other) }, text];
  if (other === 'search engines')
    return [text, { key: 'seoTitle', name: seoTitle, control: plain('Buy walnut kernels online | Nuts & More') }];
  return [text];
}

function category({ category, language }: Choices): Field | undefined {
  const name = words[language].category;
  const kinds: Record<Choices['category'], Field['control'] | undefined> = {
    none: undefined,
    select: (attributes) => `<select ${attributes}><option>Toys</option><option selected>Nuts</option></select>`,
    button: (attributes) =>
      `<button type="button" role="combobox" aria-haspopup="listbox" ${attributes}>Nuts &amp; seeds</button>`,
    path: (attributes) => `<div class="cascader" ${attributes}>Food &gt; Nuts &amp; seeds &gt; Walnuts</div>`,
  };
  const control = kinds[category];
  return control && { key: 'category', name, control };
}

function codes({ sku, id, language }: Choices): Field[] {
  const said = words[language];
  const kinds: Record<Choices['sku'], Field['control']> = {
    field: plain(goods.sku),
    'read only': (attributes) => `<input type="text" readonly value="${goods.sku}" ${attributes}>`,
    text: (attributes) => `<span class="text" ${attributes}>${goods.sku}</span>`,
  };
  return [
    ...(id === 'text'
      ? [
          {
            key: 'id',
            name: said.id,
            control: (attributes: string) => `<span class="text" ${attributes}>${goods.id}</span>`,
          },
        ]
      : []),
    { key: 'sku', name: said.sku, control: kinds[sku] },
    { key: 'barcode', name: said.barcode, control: plain(goods.barcode) },
  ];
}

const stock = ({ language }: Choices): Field => ({
  key: 'stock',
  name: words[language].stock,
  control: (attributes) => `<input type="number" value="${goods.stock}" ${attributes}>`,
});

function prices(choices: Choices): Field[] {
  const said = words[choices.language];
  const has = (kind: Choices['prices']) => choices.prices === kind || choices.prices === 'all';
  const field = (key: 'price' | 'salePrice' | 'minimumPrice' | 'cost', times: number): Field => ({
    key,
    name: choices.price === 'in the label' ? `${said[key]} (${said.currency})` : said[key],
    control: (attributes) => money(goods.price * times, choices, attributes),
  });
  return [
    field('price', 1),
    ...(has('sale') ? [field('salePrice', 0.8)] : []),
    ...(has('minimum') ? [field('minimumPrice', 0.6)] : []),
    ...(has('cost') ? [field('cost', 0.4)] : []),
  ];
}

const amountText = (price: number, { language }: Choices): string => {
  const { decimal } = words[language];
  const amount = amountIn(price, language);
  return language === 'ja' || language === 'id' ? String(amount) : amount.toFixed(2).replace('.', decimal);
};

function money(price: number, choices: Choices, attributes: string): string {
  const { sign, currency } = words[choices.language];
  const input = `<input type="text" inputmode="decimal" value="${amountText(price, choices)}" ${attributes}>`;
  const kinds: Record<Choices['price'], string> = {
    'sign before': `<div class="in"><span class="pre">${sign}</span>${input}</div>`,
    'sign behind': `<div class="in">${input}<span class="suf">${sign}</span></div>`,
    code: `<div class="in">${input}<span class="suf">${currency}</span></div>`,
    select: `<div class="in">${input}<select><option>CHF</option><option selected>${currency}</option></select></div>`,
    'in the label': input,
    bare: input,
  };
  return kinds[choices.price];
}

function pictures({ images, language }: Choices): string {
  const said = words[language];
  const tile = (inner: string) => `<div class="tile">${inner}<button type="button" aria-label="x"></button></div>`;
  const kinds: Partial<Record<Choices['images'], (address: string, at: number) => string>> = {
    backgrounds: (address) => `<div class="pic" style="background-image:url('${address}')"></div>`,
    late: (address) =>
      `<img class="lazy" data-src="${address}" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==">`,
    named: (address, at) => `<img src="${address}">${at === 0 ? `<span class="badge">${said.main}</span>` : ''}`,
  };
  const kind = kinds[images] ?? ((address) => `<img src="${address}" alt="">`);
  const add = tile(`<input type="file"><i class="plus"></i><span>${said.add}</span>`);
  const video = tile(
    `<img src="https://cdn.example.com/v/poster.jpg"><i class="play"></i><span>${said.video} 0:15</span>`,
  );
  const tiles = goods.pictures.map((address, at) => tile(kind(address, at))).join('');
  const before = images === 'add tile first' ? add : images === 'video first' ? video : '';
  const section = `<section><h3>${said.images}</h3><div class="tiles">${before}${tiles}${before ? '' : add}</div></section>`;
  if (images !== 'with those of the description') return section;
  return `${section}<section><h3>${said.description}</h3><div class="rich"><p>1</p><img src="https://cdn.example.com/a/banner-1.jpg"><img src="https://cdn.example.com/a/banner-2.jpg"></div></section>`;
}

function variants(choices: Choices): string {
  if (choices.variants === 'none') return '';
  const said = words[choices.language];
  const row = ({ name, sku, price, stock }: (typeof goods.variants)[number], at: number) =>
    `<tr><td><img src="https://cdn.example.com/v/${at}.jpg"></td><td>${name}</td><td><input type="text" value="${sku}"></td><td><input type="text" value="${amountText(price, choices)}"></td><td><input type="number" value="${stock}"></td></tr>`;
  return `<h3>${said.variants}</h3><table><thead><tr><th></th><th>${said.variant}</th><th>${said.sku}</th><th>${said.price} (${said.currency})</th><th>${said.stock}</th></tr></thead><tbody>${goods.variants.map(row).join('')}</tbody></table>`;
}

function hiddenTab({ other, language }: Choices): string {
  if (other !== 'hidden tab') return '';
  return `<div role="tablist"><button type="button" role="tab" aria-selected="true">A</button><button type="button" role="tab" aria-selected="false">B</button></div><div role="tabpanel" style="display:none"><label for="t2">${words[language].title}</label><input id="t2" type="text" value="${goods.other}"></div>`;
}

function bullets({ beside, language }: Choices): string {
  const name = words[language].bullets;
  const bullet = (text: string, at: number) =>
    `<div><label for="b${at}">${name} ${at + 1}</label><input id="b${at}" value="${text}"></div>`;
  return beside === 'bullets' ? ['Vacuum packed', 'Harvest 2026', 'No shells'].map(bullet).join('') : '';
}

function header({ beside, language }: Choices): string {
  const said = words[language];
  const search = `<form role="search"><input type="text" placeholder="${said.search}" aria-label="${said.title}" value="linen"></form>`;
  return `<header><a href="/">Console</a>${beside === 'search' ? search : ''}</header>`;
}

/** What stands beside the form and is of something else. */
function aside({ beside, language }: Choices): string {
  const said = words[language];
  switch (beside) {
    case 'filter':
      return `<div class="filter-bar"><label for="q">${said.title}</label><input id="q" type="text" value="mug"><label for="p">${said.price}</label><input id="p" type="text" value="5"></div>`;
    case 'feedback':
      return `<form class="nps"><h4>${said.feedback}</h4><textarea placeholder="${said.feedback}">Where is the price?</textarea></form>`;
    case 'chat':
      return `<aside class="chat"><div>Agent</div><div contenteditable="true" role="textbox" aria-label="Message">How do I change the name?</div></aside>`;
    case 'related':
      return `<h3>${said.related}</h3><table><thead><tr><th>${said.id}</th><th>${said.title}</th><th>${said.price} (${said.currency})</th><th>${said.stock}</th></tr></thead><tbody><tr><td><a href="/p/68120045987">68120045987</a></td><td><a href="/p/68120045987">Pumpkin seeds roasted and salted 250 g</a></td><td>845</td><td>12</td></tr><tr><td><a href="/p/68120046311">68120046311</a></td><td><a href="/p/68120046311">Enamel mug with lid, 350 ml, sage</a></td><td>3120</td><td>27</td></tr></tbody></table>`;
    case 'shop':
      return '<aside><label for="shop">Shop</label><input id="shop" type="text" value="Nuts and More"></aside>';
    default:
      return '';
  }
}
