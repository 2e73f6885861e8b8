import { type Layout, pageOf } from '../layout.ts';

// Who made the goods, as pages of shops nobody knows tell it: in a list of terms, a table of two columns, a line of a list.

const page = (name: string, body: string, lang: string, price: string, buy: string) =>
  pageOf(`<main><h1>${name}</h1><div class="now">${price}</div><button type="button">${buy}</button>${body}</main>`, {
    lang,
    title: `${name} | Markt`,
  });

export const makerInTerms: readonly Layout[] = [
  {
    name: 'the maker in a list of terms: Spanish',
    url: 'https://markt.example/p/lampara-crossbill-7100412',
    html: page(
      'Lámpara de mesa de latón',
      '<dl><dt>Marca</dt><dd>Crossbill</dd><dt>Color</dt><dd>Negro</dd></dl>',
      'es',
      '45,95 €',
      'Añadir al carrito',
    ),
    expect: { title: 'Lámpara de mesa de latón', brand: 'Crossbill' },
  },
  {
    name: 'the maker in a table of two columns: German',
    url: 'https://markt.example/p/tischlampe-7100413',
    html: page(
      'Tischlampe aus Messing',
      '<table><tr><td>Marke:</td><td>Crossbill</td></tr><tr><td>Farbe:</td><td>Schwarz</td></tr></table>',
      'de',
      '45,95 €',
      'In den Warenkorb',
    ),
    expect: { title: 'Tischlampe aus Messing', brand: 'Crossbill' },
  },
  {
    name: 'the maker in a line of a list: Chinese',
    url: 'https://markt.example/p/7100414.html',
    html: page(
      '交嘴雀黄铜台灯卧室床头灯',
      '<ul><li>品牌：<a href="/b/1">交嘴雀（Crossbill）</a></li><li>颜色：黑色</li></ul>',
      'zh-CN',
      '¥299.00',
      '加入购物车',
    ),
    expect: { title: '交嘴雀黄铜台灯卧室床头灯', brand: '交嘴雀（Crossbill）' },
  },
  {
    name: 'makers that goods are looked for by, and that of other goods, are none',
    url: 'https://markt.example/p/brass-lamp-7100415',
    html: page(
      'Brass table lamp',
      '<aside class="filters"><dl><dt>Brand</dt><dd>Nightjar</dd></dl></aside><div><h2>You may also like</h2><ul><li>Brand: Siskin</li></ul></div>',
      'en',
      '$45.95',
      'Add to cart',
    ),
    expect: { title: 'Brass table lamp', brand: null },
  },
  {
    name: 'two makers that a page tells are none',
    url: 'https://markt.example/p/brass-lamp-7100416',
    html: page(
      'Brass table lamp, large',
      '<dl><dt>Brand</dt><dd>Crossbill</dd></dl><table><tr><th>Brand</th><td>Siskin</td></tr></table>',
      'en',
      '$45.95',
      'Add to cart',
    ),
    expect: { title: 'Brass table lamp, large', brand: null },
  },
];
