import { type Layout, pageOf } from '../layout.ts';

const two = [1, 2] as const;
const cells = (tag: string, texts: readonly string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const row = (name: string, inner: string) => `<div class="${name}">${inner}</div>`;

/** Lists whose columns or codes stand elsewhere than their rows say. */
export const pinned: readonly Layout[] = [
  {
    name: 'shopee performance in Thai: the first column only keeps the place of its pinned copy',
    url: 'https://seller.shopee.co.th/datacenter/product/performance',
    html: pageOf(
      `<div class="eds-table"><div class="eds-table__main-header"><table><thead><tr>${cells('th', ['สินค้า', 'ผู้เข้าชมสินค้า', 'ยอดเข้าชมสินค้า'])}</tr></thead></table></div><div class="eds-table__main-body"><table><tbody>${two.map((n) => `<tr><td class="is-first"><div class="hidden"></div></td><td>${n}04</td><td>${n}877</td></tr>`).join('')}</tbody></table></div><div class="eds-table__fix-header"><table><thead><tr><th>สินค้า</th></tr></thead></table></div><div class="eds-table__fix-body"><table><tbody>${two.map((n) => `<tr><td><img src="https://cf.shopee.co.th/file/bag${n}_tn"><div class="product-name">กระเป๋าผ้าแคนวาส ${n}</div><div class="product-id">รหัสสินค้า: 1984330127${n}</div></td></tr>`).join('')}</tbody></table></div></div>`,
      { lang: 'th' },
    ),
    expect: two.map((n) => ({
      title: `กระเป๋าผ้าแคนวาส ${n}`,
      id: `1984330127${n}`,
      price: null,
      metrics: { visitors: `${n}04`, pageViews: `${n}877` },
    })),
  },
  {
    name: 'mercado livre list: numbers without the letters of their site, and goods offered in two ways',
    url: 'https://www.mercadolivre.com.br/anuncios/lista',
    html: pageOf(
      `<main><h1>Anúncios</h1><div class="sll-list-grid__rows">${[['4471920381', '4471920382'], ['3820117749']]
        .map((numbers, at) =>
          row(
            'sll-list-grid-row',
            `<img src="https://http2.mlstatic.com/D_${at}-MLB-O.webp"><h2 class="sll-list-row-title">Organizador de gavetas ${at}</h2>${numbers.map((number) => `<div><span>#${number}</span></div>`).join('')}<span>SKU ORG-${at}</span><div><span class="sll-list-stock-description__stock-label">31${at} u.</span></div>${numbers.map((_, n) => `<div class="sll-list-cell-price"><s>R$ 99,90</s><span class="sll-list-no-wrap">R$ ${n + 4}9,90</span></div>`).join('')}`,
          ),
        )
        .join('')}</div></main>`,
      { lang: 'pt-BR' },
    ),
    expect: [
      { title: 'Organizador de gavetas 0', id: null, sku: 'ORG-0', stock: 310 },
      { title: 'Organizador de gavetas 1', id: 'MLB3820117749', sku: 'ORG-1', price: '49.9 BRL', stock: 311 },
    ],
  },
];
