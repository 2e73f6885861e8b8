import { type Layout, pageOf } from '../layout.ts';

// Words that a font draws as pictures, in headers and cells; sales in money whose sign is of letters; stock beside how many options
// share it; forms whose pictures stand in the box that edits them.

const two = [1, 2] as const;
type Nth = (typeof two)[number];
const list = (lang: string, head: readonly string[], cells: (n: Nth) => readonly string[]) =>
  pageOf(
    `<h1>-</h1><table><thead><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${two
      .map(
        (n) =>
          `<tr>${cells(n)
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</tbody></table>`,
    { lang },
  );

const sorted = (open: string, word: string, texts: readonly string[]) =>
  texts.map((text) => `${text}${open}${word}</${open.slice(1).split(/[ >]/)[0]}>`);

const icons = [
  ['of Angular', '<mat-icon class="mat-icon notranslate">', 'unfold_more', 'more_horiz'],
  ['of Vuetify', '<i class="v-icon material-icons">', 'sort', 'edit'],
  ['of symbols', '<span class="material-symbols-outlined">', 'swap_vert', 'delete'],
  ['of a house', '<span class="ui-icon" aria-hidden="true">', 'arrow_drop_down', 'visibility'],
] as const;

const grids: readonly Layout[] = icons.map(([name, open, word, act]) => ({
  name: `words that a font draws as pictures, ${name}: German`,
  url: 'https://partner.haendler.example.de/angebote/liste',
  html: list('de', sorted(open, word, ['', '', 'Produkt', 'SKU', 'Preis', 'Versandkosten', 'Bestand', '']), (n) => [
    '<input type="checkbox">',
    `<img src="https://cdn.example.de/g-${n}.jpg">`,
    `<div>Gartenschere mit Holzgriff, Größe ${n}</div><div>GSH000${n}</div>`,
    `GS-${n}`,
    `1${n},90 €`,
    '4,90 €',
    `3${n}`,
    `<button>${open}${act}</${open.slice(1).split(/[ >]/)[0]}></button>`,
  ]),
  expect: two.map((n) => ({
    title: `Gartenschere mit Holzgriff, Größe ${n}`,
    sku: `GS-${n}`,
    price: `1${n}.9 EUR`,
    stock: Number(`3${n}`),
    image: `https://cdn.example.de/g-${n}.jpg`,
  })),
}));

const sums: readonly Layout[] = (
  [
    ['Polish', 'pl', ['Produkt', 'Wyświetlenia', 'Sprzedaż', 'Konwersja'], 'zł', 'PLN'],
    ['Indonesian', 'id', ['Produk', 'Impresi', 'Penjualan', 'Konversi'], 'Rp', 'IDR'],
  ] as const
).map(([name, lang, head, sign, code]) => ({
  name: `sales in money whose sign is of letters: ${name}`,
  url: 'https://seller.panel.example.com/analytics/products',
  html: list(lang, head, (n) => [
    `<img src="https://cdn.example.com/s-${n}.jpg"><b>Oak Board ${n} with a handle</b>`,
    `4${n}2`,
    code === 'IDR' ? `Rp1${n}.000` : `1${n},50 ${sign}`,
    `${n},5%`,
  ]),
  expect: two.map((n) => ({
    title: `Oak Board ${n} with a handle`,
    metrics: {
      impressions: `4${n}2`,
      revenue: code === 'IDR' ? `1${n}000 IDR` : `1${n}.5 PLN`,
      conversionRate: `0.0${n}5`,
    },
  })),
}));

const rows: readonly Layout[] = [
  {
    name: 'stock beside how many options share it: Vietnamese',
    url: 'https://quanly.shop.example.vn/admin/products',
    html: list('vi', ['Sản phẩm', 'SKU', 'Giá bán', 'Tồn kho'], (n) => [
      `<a href="/admin/products/10${n}">Nồi đất nung ${n}</a>`,
      `ND-${n}`,
      `${n}90.000 ₫`,
      `2${n} tồn kho / 3 phiên bản`,
    ]),
    expect: two.map((n) => ({ title: `Nồi đất nung ${n}`, sku: `ND-${n}`, stock: Number(`2${n}`) })),
  },
  {
    name: 'stock beside how many options share it: English',
    url: 'https://my.store.example.com/admin/products',
    html: list('en', ['Product', 'SKU', 'Price', 'Stock'], (n) => [
      `<a href="/admin/products/10${n}">Clay Pot ${n}</a>`,
      `CP-${n}`,
      `$${n}9.00`,
      `2${n} in stock · 3 variants`,
    ]),
    expect: two.map((n) => ({ title: `Clay Pot ${n}`, sku: `CP-${n}`, stock: Number(`2${n}`) })),
  },
  {
    name: 'total stock in Korean',
    url: 'https://admin.shop.example.co.kr/products',
    html: list('ko', ['상품명', '판매가', '전체 재고'], (n) => [
      `<a href="/products/50${n}">나무 도마 ${n}호</a><div>SKU 코드: DM-${n}</div>`,
      `1${n},900원`,
      `4${n}`,
    ]),
    expect: two.map((n) => ({
      title: `나무 도마 ${n}호`,
      sku: `DM-${n}`,
      price: `1${n}900 KRW`,
      stock: Number(`4${n}`),
    })),
  },
  {
    name: 'AliExpress: retail prices in Korean',
    url: 'https://csp.aliexpress.com/m_apps/product-manage/products?channelId=7',
    html: list('ko', ['상품 정보', '소매가', '총 재고'], (n) => [
      `<a href="https://www.aliexpress.com/item/10050080000${n}.html">나무 도마 ${n}호 손잡이</a><div>ID: 10050080000${n}</div>`,
      n === 1 ? 'US $8.10' : 'US $8.20 - US $9.00',
      `4${n}`,
    ]),
    expect: two.map((n) => ({
      id: `10050080000${n}`,
      price: n === 1 ? '8.1 USD' : '8.2-9 USD',
      stock: Number(`4${n}`),
    })),
  },
];

const form: Layout = {
  name: 'a form whose pictures stand in the box that edits them: French',
  url: 'https://panneau.boutique.example.fr/catalogue/produits/8812/modifier',
  html: pageOf(
    `<h1>Savon au miel 100 g</h1><div class="gallery-manager"><div><img src="https://cdn.example.fr/8812-a.jpg"></div>
<div><img src="https://cdn.example.fr/8812-b.jpg"><button>Ajouter</button></div></div>
<form><label>Nom du produit <input value="Savon au miel 100 g"></label><label>SKU <input value="SAV-100"></label>
<label>Prix (EUR) <input value="6,50"></label><label>Stock <input value="31"></label></form>`,
    { lang: 'fr' },
  ),
  expect: {
    title: 'Savon au miel 100 g',
    sku: 'SAV-100',
    price: '6.5 EUR',
    stock: 31,
    image: 'https://cdn.example.fr/8812-a.jpg',
  },
};

export const drawnWords: readonly Layout[] = [...grids, ...sums, ...rows, form];

/** What only looks like such a word. */
export const drawnWordsLures: readonly Layout[] = [
  {
    name: 'codes in italics are codes, not words that a font draws',
    url: 'https://partner.haendler.example.de/angebote/liste',
    html: list('de', ['Produkt', 'SKU', 'Preis', 'Bestand'], (n) => [
      `Gartenschere mit Holzgriff, Größe ${n}`,
      `<i>gs_${n === 1 ? 'klein' : 'gross'}</i>`,
      `1${n},90 €`,
      `3${n}`,
    ]),
    expect: two.map((n) => ({ sku: `gs_${n === 1 ? 'klein' : 'gross'}`, price: `1${n}.9 EUR` })),
  },
];
