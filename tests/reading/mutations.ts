// Changes that redesigns, half-drawn pages and hostile hands make to a page. Each takes a page and a source of chance and
// changes the page, or gives back false where the page has nothing to change in that way.

import { contradictingMoves } from './looks.ts';

export type Chance = () => number;
export type Mutation = (page: Document, chance: Chance) => boolean;

/** A source of chance that always gives the same numbers for the same seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(list: readonly T[], chance: Chance): T | undefined => list[Math.floor(chance() * list.length)];

const rowsSelector = 'tr,kat-table-row,[role="row"]';
const cellsOf = (row: Element): Element[] =>
  [...row.children].filter(
    ({ localName, role }) => /^(td|th|kat-table-cell)$/.test(localName) || /cell|header/.test(role ?? ''),
  );

/** Tables without cells that span, by their rows; header and body tables of one width are one. */
function plainRows(page: Document): Element[][] | undefined {
  const rows = [...page.querySelectorAll(rowsSelector)].map(cellsOf).filter((cells) => cells.length > 2);
  const spans = rows.flat().some((cell) => cell.hasAttribute('rowspan') || cell.hasAttribute('colspan'));
  const width = rows[0]?.length ?? 0;
  return !spans && rows.length > 1 && rows.every((cells) => cells.length === width) ? rows : undefined;
}

/** Text nodes anyone can see, shadow roots included. */
function texts(root: Document | ShadowRoot | Element): Text[] {
  const found: Text[] = [];
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3 && (child as Text).data.trim() !== '') found.push(child as Text);
      else if (child.nodeType === 1 && !/^(script|style|template|head)$/.test((child as Element).localName)) {
        walk(child);
        const shadow = (child as Element).shadowRoot;
        if (shadow) walk(shadow);
      }
    }
  };
  walk(root instanceof Object && 'body' in root ? (root.body as Element) : root);
  return found;
}

/** Everything with attributes, shadow roots included. */
function elements(page: Document): Element[] {
  const found: Element[] = [];
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      found.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(page.body);
  return found;
}

/** Boxes of one label and one value, and boxes that are alone in saying something. */
const leaves = (page: Document): Element[] =>
  elements(page).filter(
    (element) =>
      element.childElementCount === 0 && (element.textContent ?? '').trim() !== '' && !element.closest('header,nav,h1'),
  );

const strange = ['Zwölferlei', 'Frobnication index', '星象指数', 'Кривизна', 'Ombrage', 'ดัชนีลม'];
/** Headers in other languages that say what other columns of other consoles say: real words, so that they may be understood. */
const foreign: readonly (readonly string[])[] = [
  ['Price', 'Preis', 'Цена', '价格', 'Precio', 'Prix', 'Harga', 'Giá', 'Cena', 'ราคา', 'Prezzo', 'Preço', '価格'],
  ['Available', 'Verfügbar', 'Остатки', '库存', 'Stok', 'Kho hàng', 'Disponible', 'Disponibile', 'Estoque', '在庫'],
  ['Impressions', 'Показы', '曝光量', 'Impresiones', 'Wyświetlenia', 'インプレッション'],
  ['Product', 'Товар', '商品信息', 'Producto', 'Produkt', 'Sản phẩm', 'Produk'],
];

export const mutations: Record<string, Mutation> = {
  'column removed'(page, chance) {
    const rows = plainRows(page);
    if (!rows) return false;
    const at = Math.floor(chance() * (rows[0]?.length ?? 0));
    for (const cells of rows) cells[at]?.remove();
    return true;
  },
  'header cell alone removed'(page, chance) {
    const rows = plainRows(page);
    const cell = rows?.[0] && pick(rows[0], chance);
    cell?.remove();
    return cell !== undefined;
  },
  'cell of one row removed'(page, chance) {
    const rows = plainRows(page);
    const cells = rows && pick(rows.slice(1), chance);
    const cell = cells && pick(cells, chance);
    cell?.remove();
    return cell !== undefined;
  },
  'columns swapped'(page, chance) {
    const rows = plainRows(page);
    if (!rows) return false;
    const [one, two] = [Math.floor(chance() * (rows[0]?.length ?? 0)), Math.floor(chance() * (rows[0]?.length ?? 0))];
    for (const cells of rows) {
      const [a, b] = [cells[one], cells[two]];
      if (!a || !b || a === b) continue;
      const mark = page.createElement('i');
      a.replaceWith(mark);
      b.replaceWith(a);
      mark.replaceWith(b);
    }
    return one !== two;
  },
  'header moved over values it cannot be of'(page, chance) {
    const [heads = [], ...rows] = plainRows(page) ?? [];
    const columns = heads.map((_, at) => rows.map((cells) => cells[at]?.textContent ?? ''));
    const [from, to] = (pick(contradictingMoves(columns), chance) ?? []).map((at) => heads[at]);
    if (!from || !to) return false;
    to.replaceChildren(...from.childNodes);
    from.textContent = pick(strange, chance) ?? '';
    return true;
  },
  'header renamed'(page, chance) {
    const header = pick(headerTexts(page), chance);
    if (!header) return false;
    header.data = pick(strange, chance) ?? 'Zwölferlei';
    return true;
  },
  'label renamed'(page, chance) {
    const label = pick(
      texts(page).filter(
        ({ data }) =>
          /[:：]\s*$/.test(data) || /^(ASIN|SKU|Price|Preis|月\S+|Available.*|Verfügbar.*)$/.test(data.trim()),
      ),
      chance,
    );
    if (!label) return false;
    label.data = `${pick(strange, chance)}：`;
    return true;
  },
  'header in another language'(page, chance) {
    const headers = headerTexts(page);
    const group = pick(foreign, chance) ?? [];
    const header = headers.find(({ data }) => group.includes(data.trim()));
    if (!header) return false;
    header.data = pick(group, chance) ?? '';
    return true;
  },
  'digit grouping changed'(page, chance) {
    const numbers = texts(page).filter(({ data }) => /^\s*\d{1,3}([.,\s\u00a0\u202f]\d{3})+\s*$/.test(data));
    const number = pick(numbers, chance);
    if (!number) return false;
    const sign = pick([',', '.', '\u00a0', '\u202f', ' ', ''], chance) ?? ',';
    number.data = number.data.trim().replace(/[.,\s\u00a0\u202f]/g, sign);
    return true;
  },
  'digits of another script'(page, chance) {
    const number = pick(
      texts(page).filter(({ data }) => /^\s*[\d.,]+\s*$/.test(data)),
      chance,
    );
    if (!number) return false;
    number.data = number.data.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    return true;
  },
  'row half-rendered'(page, chance) {
    const rows = [...page.querySelectorAll(`${rowsSelector},[data-sku],[class*="list-item"]`)].filter(
      (row) => row.childElementCount > 2 && !row.querySelector('th[data-cell-name]'),
    );
    const row = pick(rows, chance);
    if (!row) return false;
    for (const child of row.children) {
      if (chance() < 0.5) continue;
      child.replaceChildren();
      if (chance() < 0.5) child.append(Object.assign(page.createElement('div'), { className: 'skeleton' }));
    }
    return true;
  },
  'duplicate pinned column'(page, chance) {
    const rows = plainRows(page);
    if (!rows) return false;
    const at = Math.floor(chance() * (rows[0]?.length ?? 0));
    const atEnd = chance() < 0.5;
    for (const cells of rows) {
      const copy = cells[at]?.cloneNode(true);
      if (copy) cells[atEnd ? cells.length - 1 : 0]?.[atEnd ? 'after' : 'before'](copy);
    }
    return true;
  },
  'pinned copy of a table'(page) {
    const table = page.querySelector('table');
    if (!table || page.querySelectorAll('table').length !== 1 || !table.querySelector('thead')) return false;
    const copy = table.cloneNode(true) as Element;
    for (const row of copy.querySelectorAll('tr')) for (const cell of [...row.children].slice(2)) cell.remove();
    const overlay = page.createElement('div');
    overlay.append(copy);
    table.after(overlay);
    return true;
  },
  'cell emptied'(page, chance) {
    const leaf = pick(leaves(page), chance);
    leaf?.replaceChildren();
    return leaf !== undefined;
  },
  'box removed'(page, chance) {
    const leaf = pick(
      leaves(page).filter(({ localName }) => !/^(td|th|kat-table-cell)$/.test(localName)),
      chance,
    );
    leaf?.remove();
    return leaf !== undefined;
  },
  'field emptied'(page, chance) {
    const field = pick(
      elements(page).filter(({ localName }) => /^(input|textarea)$/.test(localName)),
      chance,
    );
    if (!field) return false;
    const host = (field.getRootNode() as ShadowRoot).host;
    for (const each of host ? [field, host] : [field]) each.removeAttribute('value');
    if (field.localName === 'textarea') field.textContent = '';
    return true;
  },
  'attribute poisoned'(page, chance) {
    const names = ['href', 'src', 'value', 'style', 'data-sku', 'data-id'];
    const target = pick(
      elements(page).filter((element) => names.some((name) => element.hasAttribute(name))),
      chance,
    );
    const name = names.find((each) => target?.hasAttribute(each));
    // What a text field holds is what the person sees: poison there is the text itself.
    if (!target || !name || (name === 'value' && /\p{L}/u.test(target.getAttribute('value') ?? ''))) return false;
    const poison = pick(
      [
        'javascript:alert(1)',
        '__proto__',
        '<script>alert(1)</script>',
        'x'.repeat(50_000),
        '',
        '1e999',
        'constructor',
        '\u202e\u0000',
      ],
      chance,
    );
    target.setAttribute(name, poison ?? '');
    return true;
  },
  'text nodes split'(page, chance) {
    const found = texts(page).filter(({ data }) => data.trim().length > 1);
    for (let n = 0; n < 12; n++) {
      const text = pick(found, chance);
      if (text && text.data.length > 1) text.splitText(1 + Math.floor(chance() * (text.data.length - 1)));
    }
    return found.length > 0;
  },
  'white space added'(page, chance) {
    const text = pick(texts(page), chance);
    if (!text) return false;
    text.data = `\n\u00a0 ${text.data.replace(/ /g, '  ')}\u200b \u202f`;
    return true;
  },
  'classes renamed'(page) {
    for (const element of elements(page)) {
      const names = element.getAttribute('class');
      // What a component calls itself stays; what is hashed behind it is made anew.
      if (names) element.setAttribute('class', names.replace(/(--|__)[\w+]{1,12}(?=\s|$)/g, '$1Zz9'));
    }
    return true;
  },
  'wrapped once more'(page, chance) {
    const leaf = pick(
      leaves(page).filter(({ localName }) => /^(div|span|p|td|a)$/.test(localName)),
      chance,
    );
    if (!leaf) return false;
    const inner = page.createElement('span');
    inner.append(...leaf.childNodes);
    leaf.append(inner);
    return true;
  },
  'trend added under a number'(page, chance) {
    const cell = pick(
      [...page.querySelectorAll('td,kat-table-cell')].filter(({ textContent }) =>
        /^\s*[\d.,]+\s*$/.test(textContent ?? ''),
      ),
      chance,
    );
    if (!cell) return false;
    const trend = page.createElement('div');
    trend.textContent = pick(['+12.5%', '-3%', '↑ 5%', '▼12'], chance) ?? '';
    cell.append(trend);
    return true;
  },
  'second number beside a number'(page, chance) {
    const cell = pick(
      [...page.querySelectorAll('td,kat-table-cell')].filter(({ textContent }) =>
        /^\s*[\d.,]+\s*$/.test(textContent ?? ''),
      ),
      chance,
    );
    if (!cell) return false;
    const other = page.createElement(chance() < 0.5 ? 'span' : 'div');
    other.textContent = '77';
    cell.append(other);
    return true;
  },
};

/** Texts of headers: in header cells, and in the first row of boxes that have none. */
function headerTexts(page: Document): Text[] {
  const cells = [...page.querySelectorAll('thead th,kat-table-head kat-table-cell,[role="columnheader"],.x2 > div')];
  return cells.flatMap((cell) => texts(cell));
}
