import type { Choices } from './choices.ts';
import type { Goods } from './goods.ts';
import { type Words, words } from './words.ts';

export interface Column {
  key: 'tick' | 'number' | 'image' | 'title' | 'id' | 'sku' | 'status' | 'price' | 'stock' | 'views' | 'actions';
  /** '' where nothing stands above it. */
  name: string;
  cell(goods: Goods, at: number): string;
}

/** What a list is paid in: 12.9 is 12.90, or 1290 yen. */
export const amountOf = ({ price }: Goods, language: Choices['language']): number =>
  language === 'ja' ? Math.round(price * 100) : price;

export const countText = (count: number, { thousands }: Words): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, thousands);

export const picture = ({ sku }: Goods): string =>
  `<img class="thumb" src="https://cdn.example.com/i/${sku}.jpg" width="48" height="48" alt="">`;

/** The columns of a list that draws its parts so. */
export function columnsOf(choices: Choices): Column[] {
  const said = words[choices.language];
  const { extra, beside } = choices;
  const isCoded = beside === 'id' || beside === 'id and sku' || !/^(?:column|copied)$/.test(choices.id);
  const columns: (Column | false)[] = [
    (extra === 'boxes to tick' || extra === 'status and boxes') && {
      key: 'tick',
      name: '',
      cell: () => '<input type="checkbox">',
    },
    extra === 'numbers' && { key: 'number', name: '#', cell: (_, at) => String(at + 1) },
    beside === 'nothing' && { key: 'image', name: said.image, cell: picture },
    { key: 'title', name: said.title, cell: (goods) => titleCell(goods, choices, isCoded) },
    !isCoded && { key: 'id', name: said.id, cell: ({ id }) => (choices.id === 'copied' ? copied(id, said) : id) },
    beside !== 'id and sku' && { key: 'sku', name: said.sku, cell: ({ sku }) => sku },
    (extra === 'status' || extra === 'status and boxes') && {
      key: 'status',
      name: said.status,
      cell: () => `<span class="dot"></span>${said.active}`,
    },
    {
      key: 'price',
      name: choices.header === 'unit' ? `${said.price} (${said.currency})` : said.price,
      cell: (goods) => priceCell(goods, choices),
    },
    { key: 'stock', name: said.stock, cell: (goods) => stockCell(goods, choices) },
    choices.views === 'column'
      ? { key: 'views', name: said.views, cell: ({ views }) => countText(views, said) }
      : { key: 'views', name: said.numbers, cell: ({ views }) => numbersText(views, said) },
    { key: 'actions', name: said.actions, cell: () => `<a href="javascript:;">${said.edit}</a>` },
  ];
  return columns.filter((column) => column !== false);
}

const copied = (code: string, { copy }: Words): string =>
  `<div><span>${code}</span><a href="javascript:;">${copy}</a></div>`;

const numbersText = (views: number, said: Words): string =>
  `<div class="ln"><span>${said.views}:</span> <span>${countText(views, said)}</span></div><div class="ln"><span>${said.favourites}:</span> <span>3</span></div>`;

function titleCell(goods: Goods, choices: Choices, isCoded: boolean): string {
  const said = words[choices.language];
  const text = [
    titleText(goods, choices),
    isCoded ? codeText(goods, choices) : '',
    choices.beside === 'id and sku' ? `<div class="sub">${said.sku}: ${goods.sku}</div>` : '',
  ].join('');
  return choices.beside === 'nothing'
    ? text
    : `<div class="info">${picture(goods)}<div class="txt">${text}</div></div>`;
}

function titleText({ title, id }: Goods, choices: Choices): string {
  const link = `<a class="name" href="/goods/detail/${id}">${title}</a>`;
  switch (choices.title) {
    case 'link':
      return link;
    case 'badge':
      return `${link}<span class="tag">${words[choices.language].active}</span>`;
    case 'cut':
      return `<div class="ellipsis" title="${title}">${title}</div>`;
    case 'mark':
      return `<a class="name" href="/goods/detail/${id}"><i class="x-tag">${words[choices.language].active}</i> <span>${title}</span></a>`;
    case 'input':
      return `<span class="x-input"><input type="text" value="${title}"></span><div class="sub">2 ${words[choices.language].variants}</div>`;
    case 'field':
      return `<textarea class="name" rows="2">${title}</textarea>`;
    case 'strong':
      return `<p class="x1"><strong>${title}</strong></p>`;
    case 'span':
      return `<span class="x1">${title}</span>`;
  }
}

function codeText({ id }: Goods, choices: Choices): string {
  const label = words[choices.language].id;
  if (choices.id === 'button')
    return `<span>${label}: ${id}</span><button type="button" aria-label="copy"><svg viewBox="0 0 10 10"></svg></button>`;
  if (choices.id === 'row' && isOfRow(choices)) return '';
  if (choices.id === 'colon apart') return `<div><span>${label}</span><span>:</span><span>${id}</span></div>`;
  if (choices.id === 'parts') return `<span class="sub">${label}</span> <span class="code">${id}</span>`;
  return `<div class="sub">${label}: ${id}</div>`;
}

/** Whether the row itself bears the code of its goods. */
export const isOfRow = ({ id, box }: Choices): boolean => id === 'row' && /^(?:table|two tables|roles|divs)$/.test(box);

function priceCell(goods: Goods, choices: Choices): string {
  const { sign, decimal, currency, edit } = words[choices.language];
  const digits = currency === 'JPY' ? 0 : 2;
  const text = (amount: number) => amount.toFixed(digits).replace('.', decimal);
  const isBehind = /[€₽円]/.test(sign);
  const signed = (amount: number) => (isBehind ? `${text(amount)}\u00a0${sign}` : `${sign}${text(amount)}`);
  const amount = amountOf(goods, choices.language);
  const [number, money] = [`<span class="n">${text(amount)}</span>`, `<span class="c">${sign}</span>`];
  switch (choices.price) {
    case 'code':
      return `${text(amount)} ${currency}`;
    case 'field':
      return `<div class="in"><span class="pre">${currency}</span><input type="text" value="${text(amount)}"></div>`;
    case 'chosen':
      return `<div><input type="text" value="${text(amount)}"><select><option value="AUD">AUD</option><option value="${currency}" selected>${currency}</option></select></div>`;
    case 'parts':
      return `<span>${isBehind ? `${number} ${money}` : money + number}</span>`;
    case 'crossed':
      return `<div><b>${signed(amount)}</b><br><del>${signed(amount * 1.3)}</del></div>`;
    case 'note':
      return `<div>${signed(amount)}</div><div class="hint">${edit}</div>`;
    case 'sign':
      return choices.header === 'unit' ? text(amount) : signed(amount);
  }
}

function stockCell({ stock }: Goods, choices: Choices): string {
  const { pieces, out, inStock, inPlaces } = words[choices.language];
  if (choices.stock === 'steps') return `<div><button>−</button><input value="${stock}"><button>+</button></div>`;
  if (choices.stock === 'places') return /^\d/.test(inPlaces) ? `${inPlaces}${stock}個` : `${stock} ${inPlaces}`;
  if (choices.stock === 'variants') return `<span>${stock} ${inStock}</span>`;
  if (choices.stock === 'field') return `<input type="number" value="${stock}">`;
  if (choices.stock === 'pieces') return `${stock} ${pieces}`;
  if (choices.stock === 'badge')
    return `<div>${stock}</div>${stock === 0 ? `<span class="tag red">${out}</span>` : ''}`;
  return String(stock);
}
