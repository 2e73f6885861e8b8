import { type Layout, pageOf } from '../layout.ts';

// Numbers of all who came to each of the goods, with what its advertisements cost in a column beside them.

const row = (texts: readonly string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
const both = <T>(make: (n: number) => T): T[] => [1, 2].map(make);
const head = (goods: string, groups: readonly [string, readonly string[]][], others: readonly string[]) =>
  `<thead><tr><th rowspan="2">${goods}</th>${groups.map(([name, under]) => `<th colspan="${under.length}">${name}</th>`).join('')}${others.map((name) => `<th rowspan="2">${name}</th>`).join('')}</tr><tr>${groups
    .flatMap(([, under]) => under)
    .map((name) => `<th>${name}</th>`)
    .join('')}</tr></thead>`;
const goods = (n: number, name: string) =>
  `<img src="https://img.basar.example/g/4410${n}7.jpg" alt=""><b>${name}</b><small>ID: 55810${n}</small>`;

export const funnels: readonly Layout[] = [
  {
    name: 'a funnel in two rows of headers: days in a field, what advertisements cost with its money, the sums last in the body',
    url: 'https://seller.basar.example/analytics/goods',
    html: pageOf(
      `<h1>Аналитика</h1><div class="datepicker"><label>Период</label><input type="text" readonly value="01.11.2026 – 07.11.2026"></div><table>${head(
        'Товар',
        [
          ['Воронка', ['Показы', 'Просмотры карточки', 'Добавления в корзину']],
          ['Продажи', ['Заказы', 'Выручка, ₸']],
        ],
        ['Расходы на рекламу, ₸'],
      )}<tbody>${both((n) => row([goods(n, `Подушка Crossbill с гречихой, размер ${n}`), `${n} 210`, `30${n}`, `${n}2`, `${n}`, `${n}8 900`, `1 20${n}`])).join('')}${row(['Итого по магазину', '3 420', '603', '34', '3', '47 800', '2 403'])}</tbody></table>`,
      { lang: 'ru' },
    ),
    expect: both((n) => ({
      title: `Подушка Crossbill с гречихой, размер ${n}`,
      id: `55810${n}`,
      metrics: {
        impressions: `${n}210`,
        pageViews: `30${n}`,
        addToCart: `${n}2`,
        orders: `${n}`,
        revenue: `${n}8900 KZT`,
      },
      period: '2026-11-01/2026-11-07',
    })),
  },
  {
    name: 'a funnel with what advertisements cost, in English',
    url: 'https://seller.basar.example/en/analytics/goods',
    html: pageOf(
      `<table>${head(
        'Product',
        [['Funnel', ['Impressions', 'Page views', 'Add to cart']]],
        ['Units sold', 'Ad spend (EUR)'],
      )}<tbody>${both((n) => row([goods(n, `Crossbill buckwheat pillow, size ${n}`), `${n}210`, `30${n}`, `${n}2`, `${n}`, `12.0${n}`])).join('')}${row(['Shop total', '3420', '603', '34', '3', '24.03'])}</tbody></table>`,
    ),
    expect: both((n) => ({
      title: `Crossbill buckwheat pillow, size ${n}`,
      metrics: { impressions: `${n}210`, pageViews: `30${n}`, addToCart: `${n}2`, units: `${n}` },
    })),
  },
];

/** Numbers of advertisements, which are not the goods' own. */
export const funnelsSnares: readonly Layout[] = [
  {
    name: 'what advertisements showed, had clicked and put into carts is theirs, whatever pages were viewed',
    url: 'https://seller.basar.example/promo/goods',
    html: pageOf(
      `<table><thead><tr>${['Товар', 'Показы', 'Клики', 'Просмотры карточки', 'Добавления в корзину', 'Расходы на рекламу, ₸'].map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${both((n) => row([goods(n, `Подушка Crossbill с гречихой, размер ${n}`), `${n} 210`, `30${n}`, `20${n}`, `${n}2`, `1 20${n}`])).join('')}</tbody></table>`,
      { lang: 'ru' },
    ),
    expect: both(() => ({ metrics: {} })),
  },
];
