import { type Layout, pageOf } from '../layout.ts';

// Lists of goods as ready-made components draw them: header and rows of different make, tables in halves, boxes with labels.

const two = [1, 2] as const;
type Nth = (typeof two)[number];
const at = 'https://erp.example.com/catalog/products';
const name = (n: Nth) => `Crossbill Oak Board No. ${n}`;
const code = (n: Nth) => `100500610022${n}`;
const address = (n: Nth) => `https://cdn.example.com/board-${n}.jpg`;
const picture = (n: Nth) => `<img src="${address(n)}">`;
const link = (n: Nth) => `<a href="/pozycje/${n}">${name(n)}</a>`;
const said = two.map((n) => ({
  title: name(n),
  sku: `OAK-${n}`,
  price: `2${n}.5 EUR`,
  stock: Number(`${n}2`),
  image: address(n),
}));
const nameless = said.map(({ image: _, ...rest }) => ({ ...rest, image: null }));
const heads = ['Product', 'SKU', 'Price', 'Stock'];
const cellsOf = (n: Nth) => [`${picture(n)}<a>${name(n)}</a>`, `OAK-${n}`, `€2${n}.50`, `${n}2`];
const each = (tag: string, cells: readonly string[], named = '') =>
  cells.map((cell) => `<${tag}${named}>${cell}</${tag}>`).join('');
const table = (headers: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table><thead><tr>${each('th', headers)}</tr></thead><tbody>${rows.map((cells) => `<tr>${each('td', cells)}</tr>`).join('')}</tbody></table>`;
const page = (body: string) => pageOf(body, { lang: 'en' });
const layout = (title: string, body: string, expect: Layout['expect']): Layout => ({
  name: title,
  url: at,
  html: page(body),
  expect,
});

/** One half of a table whose columns are locked to a side. */
const half = (headers: readonly string[], cells: (n: Nth) => readonly string[], key: (n: Nth) => string) =>
  `<div><div><table><thead><tr>${each('th', headers)}</tr></thead></table></div><div><table><tbody>${two
    .map((n) => `<tr ${key(n)}>${each('td', cells(n))}</tr>`)
    .join('')}</tbody></table></div></div>`;
const locked = (key: (n: Nth) => string) =>
  `<div class="k-grid">${half(heads.slice(0, 1), (n) => cellsOf(n).slice(0, 1), key)}${half(heads.slice(1), (n) => cellsOf(n).slice(1), key)}</div>`;
const labelled = (labels: readonly string[]) =>
  two
    .map(
      (n) =>
        `<article>${picture(n)}<h3>${name(n)}</h3><dl>${labels.map((label, at) => `<div><dt>${label}</dt><dd>${cellsOf(n)[at + 1]}</dd></div>`).join('')}</dl></article>`,
    )
    .join('');

export const readyMadeParts: readonly Layout[] = [
  layout(
    'a header that is a table over rows of boxes, as virtual lists draw them',
    `<div><div class="header"><table><thead><tr>${each('th', heads)}</tr></thead></table></div><div class="body"><div><div>${two
      .map((n) => `<div class="row">${each('div', cellsOf(n), ' class="cell"')}</div>`)
      .join('')}</div></div></div></div>`,
    said,
  ),
  layout(
    'a table for each row below a header of boxes, as many rows as columns',
    `<div><div><div><div>${each('div', ['SKU', 'Product name'], ' class="x-column-header"')}<div class="x-column-header"><div><div><span><span>Price</span></span></div></div></div></div></div></div><div><div><div>${[
      1, 2, 1,
    ]
      .map(
        (n, at) =>
          `<table><tbody><tr>${each('td', [`OAK-${at}`, `<div>${name(n as Nth)}</div>`, `€2${at}.50`])}</tr></tbody></table>`,
      )
      .join('')}</div></div></div></div>`,
    [0, 1, 2].map((n) => ({ sku: `OAK-${n}`, price: `2${n}.5 EUR`, title: name(n === 1 ? 2 : 1) })),
  ),
  layout(
    'a table in two halves with no column in common, whose rows bear the same keys',
    locked((n) => `data-uid="3f${n}a81c2-0b7e-4d11"`),
    said,
  ),
  layout(
    'two tables side by side whose rows bear their numbers alone are two tables',
    locked((n) => `data-row-key="row-${n}"`),
    [],
  ),
  layout(
    'a table that folds on small screens and has no header then: each cell says what it is of',
    `<table><tbody>${two
      .map(
        (n) =>
          `<tr>${cellsOf(n)
            .map((cell, at) => `<td><div>${heads[at]}</div><div>${cell}</div></td>`)
            .join('')}</tr>`,
      )
      .join('')}</tbody></table>`,
    said,
  ),
  layout('boxes with a list of labels and values', labelled(['SKU', 'Price', 'Stock']), said),
  layout(
    'boxes with labels in one line with their values, and beside a colon',
    `<ul>${two
      .map(
        (n) =>
          `<li>${picture(n)}<a href="/goods/${code(n)}/edit">${name(n)}</a><div>SKU: OAK-${n}</div><div><span>Price</span> <b>€2${n}.50</b> <span>Stock</span> <b>${n}2</b></div></li>`,
      )
      .join('')}</ul>`,
    said,
  ),
  layout(
    'boxes with the same labels are of orders where each names its buyer',
    labelled(['SKU', 'Price', 'Customer']),
    [],
  ),
  layout(
    'no header names the goods: the one column of links with a name in each row',
    table(
      ['Pozycja', 'SKU', 'Price', 'Stock'],
      two.map((n) => [link(n), ...cellsOf(n).slice(1)]),
    ),
    nameless,
  ),
  layout(
    'no header names the goods, and there are two columns of links: neither is theirs',
    table(
      ['Pozycja', 'Wpis', 'SKU', 'Price', 'Stock'],
      two.map((n) => [link(n), `<a href="/w/${n}">Another long name ${n}</a>`, ...cellsOf(n).slice(1)]),
    ),
    [],
  ),
  layout(
    'copies of all columns at a side, in which a label names the code of the goods',
    `<div>${['', 'fixed']
      .map((side) => {
        const headers = ['Nazwa i kod', 'SKU', 'Price', 'Stock'];
        const rows = two.map((n) => [`${link(n)}<p>Item ID: ${code(n)}</p>`, ...cellsOf(n).slice(1)]);
        return `<div class="${side}">${table(headers, rows)}</div>`;
      })
      .join('')}</div>`,
    two.map((n) => ({ title: name(n), id: code(n), sku: `OAK-${n}`, price: `2${n}.5 EUR`, stock: Number(`${n}2`) })),
  ),
  layout(
    'a range of prices above those of its variants, and one that is not of them',
    table(
      heads,
      two.map((n) =>
        cellsOf(n).map((cell, at) =>
          at === 2 ? `<div>€21.50 – €29.00</div><div>€2${n}.50</div><div>€29.00</div>` : cell,
        ),
      ),
    ),
    [
      { title: name(1), price: '21.5-29 EUR' },
      { title: name(2), price: null },
    ],
  ),
  layout(
    'a cell in each row that is not shown, and has no header',
    `<table><thead><tr>${each('th', heads)}</tr></thead><tbody>${two
      .map((n) => `<tr><td hidden>${code(n)}</td>${each('td', cellsOf(n))}</tr>`)
      .join('')}</tbody></table>`,
    said,
  ),
  layout(
    'a header that is not shown, and has no cells',
    `<table><thead><tr>${each('th', heads.slice(0, 1))}<th style="display:none">Internal</th>${each('th', heads.slice(1))}</tr></thead><tbody>${two
      .map((n) => `<tr>${each('td', cellsOf(n))}</tr>`)
      .join('')}</tbody></table>`,
    said,
  ),
  layout(
    'one header of the goods over their pictures and their names',
    `<table><thead><tr><th colspan="2">Product</th>${each('th', heads.slice(1))}</tr></thead><tbody>${two
      .map((n) => `<tr>${each('td', [picture(n), link(n), ...cellsOf(n).slice(1)])}</tr>`)
      .join('')}</tbody></table>`,
    said,
  ),
  layout(
    'a handle before the first header, and two cells of signs to press behind the last',
    table(
      heads,
      two.map((n) => ['<b>⋮⋮</b>', ...cellsOf(n), '<a href="/e"><i></i></a>', '<a href="/d"><i></i></a>']),
    ),
    said,
  ),
  layout(
    'a header missing, and the last value of each row: nobody knows which is which',
    table(
      ['Product', 'SKU', 'Stock'],
      two.map((n) => [...cellsOf(n).slice(0, 3), '-']),
    ),
    [],
  ),
  layout(
    'headers that join the goods with what nobody knows, and a price with that of a sale',
    table(
      ['标题/父体', 'SKU', '价格/促销', '库存'],
      two.map((n) =>
        cellsOf(n).map((cell, at) =>
          at === 0 ? `${picture(n)}${link(n)}<p>P${n}</p>` : at === 2 ? `<p>${cell}</p><p>--</p>` : cell,
        ),
      ),
    ),
    said,
  ),
  ...(
    [
      ['Greek', 'el', ['Προϊόν', 'Κωδικός προϊόντος', 'Τιμή', 'Διαθέσιμο απόθεμα'], '2# €'],
      ['Hungarian', 'hu', ['Termék', 'Cikkszám', 'Bruttó ár', 'Készlet'], '2# €'],
      ['Finnish', 'fi', ['Tuote', 'Tuotekoodi', 'Hinta (sis. ALV)', 'Varastosaldo'], '2# €'],
      ['Bulgarian', 'bg', ['Продукт', 'Код на продукта', 'Продажна цена', 'Наличност'], '2# €'],
      ['Hebrew', 'he', ['מוצר', 'מק"ט', 'מחיר', 'מלאי'], '2# €'],
      ['Croatian', 'hr', ['Proizvod', 'Šifra artikla', 'Cijena', 'Zaliha'], '2# €'],
    ] as const
  ).map(([language, lang, headers, price]) => ({
    name: `${language} headers`,
    url: at,
    html: pageOf(
      table(
        headers,
        two.map((n) => [`${picture(n)}${link(n)}`, `OAK-${n}`, price.replace('#', `${n}`), `${n}2`]),
      ),
      { lang },
    ),
    expect: said.map(({ price: _, ...rest }, index) => ({ ...rest, price: `2${index + 1} EUR` })),
  })),
];
