import { type Layout, pageOf } from '../layout.ts';

// Pages of one listing's numbers in consoles nobody knows: a table with a name, a value and a change in each row.

const head = (price: string) =>
  `<div class="head"><img src="https://cdn.panel.example.de/pic/803517.jpg"><div><a href="https://www.markt.example.de/eichenlampe-803517264">Eichenlampe Crossbill mit Leinenschirm</a><div><label>Content ID</label><span>803517264</span></div><div><label>Händler-SKU</label><span>LMP-34</span></div></div><div class="prices">${price}</div></div>`;
const prices =
  '<div><label>UVP</label><s>449,00 €</s></div><div><label>Verkaufspreis</label><b>329,90 €</b></div><div><label>Bewertung</label><span>4,6 (388 Bewertungen)</span></div>';

type Row = readonly [name: string, value: string, behind: string];
const rows: readonly Row[] = [
  ['Impressionen', '184.206', '+8,3 %'],
  ['Klicks', '6.447', '-2,1 %'],
  ['Klickrate (CTR)', '3,50 %', '–'],
  ['Bestellungen', '170', '+9,7 %'],
];
const table = (over: readonly string[], lines: readonly Row[]) =>
  `<table><thead><tr>${over.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${lines
    .map(
      ([name, value, behind]) =>
        `<tr><td><span>${name}</span><i data-tip="Summe der Tage"></i></td><td><b>${value}</b></td><td>${behind}</td></tr>`,
    )
    .join('')}</tbody></table>`;
const parts = ['Suche', 'Kategorien', 'Empfehlungen']
  .map(
    (name, at) =>
      `<div class="part"><div>${name}</div><div class="i"><em>Impressionen</em> ${at + 1}.200</div><div class="k"><em>Klicks</em> ${at + 40}</div></div>`,
  )
  .join('');
const glossary = '<p>Impressionen: wie oft das Angebot in Listen zu sehen war. Klicks: wie oft es geöffnet wurde.</p>';

const layout = (name: string, body: string, expected: Layout['expect'], path = 'item-report/detail'): Layout => ({
  name: `one listing's numbers down a table: ${name}`,
  url: `https://panel.example.de/analytics/${path}/803517264`,
  html: pageOf(`<nav><a href="/home">Start</a></nav><div>${head(prices)}${body}</div>`, { lang: 'de' }),
  expect: expected,
});
const whole = { impressions: '184206', clicks: '6447', ctr: '0.035', orders: '170' };

const tile = (label: string, value: string, below: string) =>
  `<div class="tile"><div class="tile__label">${label}</div><div class="tile__value">${value}</div><div class="tile__sub">${below}</div></div>`;
const tiles =
  tile('Page views', '1,150', '▲ 12% vs previous 30 days') +
  tile('Conversion percentage', '2.09%', 'Category average 1.6%') +
  tile('Sales units', '24', '▼ 3') +
  tile('Wishlist adds', '61', '');
const offer = (name: string, at: string, expected: Layout['expect']): Layout => ({
  name: `one listing's numbers in tiles: ${name}`,
  url: `https://sellers.mall.example/offers/${at}`,
  html: pageOf(
    `<nav><a href="/offers">My offers</a><span>/</span><span>Offer</span></nav><section><img src="https://img.mall.example/pots/3.jpg" alt=""><div><h1>Crossbill cast iron pot with three legs</h1><ul><li><span>TSIN</span> <b>71204466</b></li><li><span>Offer ID</span> <b>60311842</b></li><li><span>SKU</span> <b>POT-3</b></li></ul></div></section><section><div><h2>Performance</h2><button>7 days</button><button aria-pressed="true">30 days</button><span>31 Oct – 29 Nov 2026</span></div><div>${tiles}</div></section>`,
  ),
  expect: expected,
});

export const numbersDown: readonly Layout[] = [
  layout(
    'its value and its change, beside where they come from and what they mean',
    table(['Kennzahl', 'Wert', 'Änderung'], rows) + parts + glossary,
    {
      id: '803517264',
      sku: 'LMP-34',
      title: 'Eichenlampe Crossbill mit Leinenschirm',
      price: '329.9 EUR',
      rating: 4.6,
      reviews: 388,
      metrics: whole,
      period: '?',
    },
  ),
  layout(
    'of two columns of numbers nobody knows which days they are of',
    table(
      ['Kennzahl', 'Wert', 'Vorher'],
      rows.map(([name, value]) => [name, value, value]),
    ),
    [],
  ),
  layout('days over the values are days of theirs alone', table(['Kennzahl', 'Letzte 7 Tage', 'Änderung'], rows), []),
  layout('one name twice', table(['Kennzahl', 'Wert', 'Änderung'], [...rows, ['Klicks', '12', '–']]), []),
  layout('numbers of a campaign', table(['Kennzahl', 'Wert', 'Änderung'], rows), [], 'campaign-report/detail'),
  offer('the address names one of two numbers of its goods', '60311842', {
    id: '60311842',
    sku: 'POT-3',
    title: 'Crossbill cast iron pot with three legs',
    metrics: { pageViews: '1150', conversionRate: '0.0209', units: '24', favourites: '61' },
    period: '2026-10-31/2026-11-29',
  }),
  offer('the address names none of two numbers of its goods', '60311843', []),
];
