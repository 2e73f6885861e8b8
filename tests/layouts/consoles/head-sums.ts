import { type Layout, pageOf } from '../layout.ts';

// Among the headers of a table stands what its columns come to, and above rows that are still drawn what is done to them all.

const row = (n: number, cells: readonly string[]) =>
  `<tr><th scope="row"><img src="https://basket-12.wbbasket.ru/vol2144/part214488/21448803${n}/images/tm/1.webp"><a href="https://www.wildberries.ru/catalog/21448803${n}/detail.aspx">Crossbill birch spoon ${n}</a></th>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;
const names = ['Товар', 'Показы', 'Положили в корзину', 'Заказали на сумму, ₽'];
const head = (cells: readonly string[], tag = 'th') =>
  `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const page = (heads: string, rows: string) =>
  pageOf(
    `<h1>Воронка продаж</h1><div class="date-picker"><input value="24.11.2026 – 30.11.2026" readonly></div><table><thead>${heads}</thead><tbody>${rows}</tbody></table>`,
    { lang: 'ru' },
  );
const url = 'https://seller.wildberries.ru/content-analytics/interactive-report';
const rows = row(1, ['48 210', '412', '268 704']) + row(2, ['12 044', '61', '31 491']);
const read = [
  {
    title: 'Crossbill birch spoon 1',
    id: '214488031',
    metrics: { impressions: '48210', addToCart: '412', revenue: '268704 RUB' },
  },
  {
    title: 'Crossbill birch spoon 2',
    id: '214488032',
    metrics: { impressions: '12044', addToCart: '61', revenue: '31491 RUB' },
  },
];
const list = 'https://seller.ozon.ru/app/prices/control';
const skeletons = `<tr aria-busy="true">${'<td><div class="skel"></div></td>'.repeat(3)}</tr>`.repeat(2);
const prices = (body: string) =>
  pageOf(
    `<h1>Управление ценами</h1><table><thead><tr><th>Товар</th><th>Ваша цена</th><th>Остаток</th></tr></thead><tbody><tr><td>Для всех товаров</td><td><input placeholder="₽"></td><td></td></tr>${body}</tbody></table>`,
    { lang: 'ru' },
  );

export const headSums: readonly Layout[] = [
  {
    name: 'wildberries: sums of all goods in a second row of headers',
    url,
    html: page(head(names) + head(['Всего (2)', '60 254', '473', '300 195'], 'td'), rows),
    expect: read,
  },
  {
    name: 'wildberries: the same sums without a word, with money and signs',
    url,
    html: page(head(names) + head(['', '60 254', '473', '300 195 ₽']), rows),
    expect: read,
  },
  {
    name: 'ozon: what is done to all stands above rows that are still drawn',
    url: list,
    html: prices(skeletons),
    expect: [],
  },
];
