import { type Layout, pageOf } from './layout.ts';

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
];
