import type { Choices } from './choices.ts';
import { codes, type Figure, figures, goods, textOf } from './figures.ts';
import { words } from './words.ts';

/** Where the numbers of the goods stand. */
export const consoles: Record<Choices['host'], string> = {
  etsy: `https://www.etsy.com/your/shops/me/stats/listing/${codes.etsy[0]}`,
  aliexpress: `https://csp.aliexpress.com/m_apps/sycm/product-analyse?channelId=210498&productId=${codes.aliexpress[0]}`,
  wildberries: `https://seller.wildberries.ru/content-analytics/interactive-report?nmID=${codes.wildberries[0]}`,
};

/** The body of a page with the numbers of one listing, each part drawn as chosen. */
export function drawn(choices: Choices): string {
  const shown = figures.filter(({ key }) => key !== 'rate' || choices.rate !== 'none');
  return `${menu(choices)}<main>${head(choices)}${period(choices)}${boxes[choices.box](shown, choices)}${other(choices)}</main>`;
}

const addressOf: Record<Choices['host'], (code: string) => string> = {
  etsy: (code) => `https://www.etsy.com/listing/${code}`,
  aliexpress: (code) => `https://www.aliexpress.com/item/${code}.html`,
  wildberries: (code) => `https://www.wildberries.ru/catalog/${code}/detail.aspx`,
};

const head = ({ head, host }: Choices): string =>
  head === 'link'
    ? `<section class="head"><img src="https://cdn.example.com/i/1.jpg"><div><a href="${addressOf[host](codes[host][0])}">${goods}</a></div></section>`
    : `<section class="head"><img src="https://cdn.example.com/i/1.jpg"><h1>${goods}</h1></section>`;

function period({ period, language }: Choices): string {
  const { month, today } = words[language];
  const kinds: Record<Choices['period'], string> = {
    inputs: '<div class="range-picker"><input value="2026-10-30"><span>~</span><input value="2026-11-28"></div>',
    select: `<select><option>${today}</option><option selected>${month}</option></select>`,
    buttons: `<div class="btns"><button aria-pressed="false">${today}</button><button aria-pressed="true">${month}</button></div>`,
    text: `<p>${month}</p>`,
  };
  return kinds[period];
}

/** A name with what explains it. */
function named({ key }: Figure, { help, language }: Choices): string {
  const said = words[language];
  if (help === 'hidden') return `${said[key]}<span hidden>${said.help}</span>`;
  if (help === 'tooltip') return `${said[key]}<span class="pop"><span role="tooltip">${said.help}</span></span>`;
  if (help === 'attribute') return `${said[key]}<i class="icon-help" title="${said.help}"></i>`;
  return said[key];
}

/** What stands behind a number: how it changed, and what it is held against. */
function behind(figure: Figure, choices: Choices): string {
  const said = words[choices.language];
  const before = textOf({ ...figure, value: figure.value * 0.8 }, choices.language);
  const changes: Record<Choices['change'], string> = {
    none: '',
    percent: '<span class="up">+9.05%</span>',
    compared: `<div class="cmp"><span>${said.compared}</span><span class="up">+9.05%</span></div>`,
    'compared number': `<div class="cmp">${said.compared}: ${before}</div>`,
    sparkline: '<svg viewBox="0 0 40 10"><text>12</text><path d="M0 0"></path></svg>',
  };
  const others: Record<Choices['beside'], string> = {
    nothing: '',
    goal: `<div class="goal">${said.goal} ${textOf({ ...figure, value: figure.value * 1.5 }, choices.language)}</div>`,
    average: `<div class="avg"><span>${said.average}</span> <span>${textOf({ ...figure, value: figure.value * 1.2 }, choices.language)}</span></div>`,
  };
  return changes[choices.change] + others[choices.beside];
}

type Box = (shown: readonly Figure[], choices: Choices) => string;
const each =
  (draw: (name: string, value: string, behind: string) => string): Box =>
  (shown, choices) =>
    shown
      .map((figure) => draw(named(figure, choices), textOf(figure, choices.language), behind(figure, choices)))
      .join('');
const within =
  (before: string, box: Box, after: string): Box =>
  (shown, choices) =>
    before + box(shown, choices) + after;

const boxes: Record<Choices['box'], Box> = {
  cards: within(
    '<div class="row">',
    each(
      (name, value, more) =>
        `<div class="col"><div class="card"><div class="t">${name}</div><div class="v">${value}</div>${more}</div></div>`,
    ),
    '</div>',
  ),
  'cards of lines': within(
    '<section>',
    each((name, value, more) => `<div class="card"><p><span>${name}</span></p><p><b>${value}</b></p>${more}</div>`),
    '</section>',
  ),
  'label below': within(
    '<div class="row">',
    each(
      (name, value, more) => `<div class="card"><div class="v">${value}</div><div class="t">${name}</div>${more}</div>`,
    ),
    '</div>',
  ),
  'label beside': within(
    '<ul>',
    each((name, value, more) => `<li><span>${name}</span> <strong>${value}</strong>${more}</li>`),
    '</ul>',
  ),
  tabs: within(
    '<div role="tablist">',
    each(
      (name, value, more) => `<button role="tab"><span>${name}</span><span class="big">${value}</span>${more}</button>`,
    ),
    '</div>',
  ),
  dl: within(
    '<dl>',
    each((name, value, more) => `<dt>${name}</dt><dd>${value}${more}</dd>`),
    '</dl>',
  ),
  'dl of boxes': within(
    '<dl>',
    each((name, value, more) => `<div><dt>${name}</dt><dd>${value}${more}</dd></div>`),
    '</dl>',
  ),
  'table of two columns': within(
    '<table><tbody>',
    each((name, value, more) => `<tr><td>${name}</td><td>${value}${more}</td></tr>`),
    '</tbody></table>',
  ),
  'table of one row': (shown, choices) =>
    `<table><thead><tr>${shown.map((figure) => `<th>${named(figure, choices)}</th>`).join('')}</tr></thead><tbody><tr>${shown.map((figure) => `<td>${textOf(figure, choices.language)}</td>`).join('')}</tr></tbody></table>`,
  sentences: (shown, choices) =>
    shown
      .map((figure) => `<p>${words[choices.language][figure.key]}: ${textOf(figure, choices.language)}</p>`)
      .join(''),
};

const menu = ({ other, language }: Choices): string =>
  other === 'menu' ? `<nav><ul><li><a href="#">${words[language].orders}</a><sup>7</sup></li></ul></nav>` : '';

/** What stands on the page under the same names and is of other days, places or goods. */
function other(choices: Choices): string {
  const said = words[choices.language];
  const part = (times: number) =>
    figures.map((figure) => ({ ...figure, value: figure.key === 'rate' ? 0.031 : Math.floor(figure.value * times) }));
  const heads = figures.map(({ key }) => `<th>${said[key]}</th>`).join('');
  const row = (name: string, times: number) =>
    `<tr><td>${name}</td>${part(times)
      .map((figure) => `<td>${textOf(figure, choices.language)}</td>`)
      .join('')}</tr>`;
  const table = (name: string, rows: string) =>
    `<h3>${name}</h3><table><thead><tr><th>${name}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
  const kinds: Record<Choices['other'], string> = {
    nothing: '',
    menu: '',
    today: `<section><h3>${said.today}</h3><div class="row">${part(0.05)
      .map(
        (figure) =>
          `<div class="card"><div class="t">${said[figure.key]}</div><div class="v">${textOf(figure, choices.language)}</div></div>`,
      )
      .join('')}</div></section>`,
    sources: table(said.sources, row('Google', 0.3) + row('App', 0.6)),
    'sources with totals': table(said.sources, row('Google', 0.3) + row('App', 0.6) + row(said.total, 1)),
    days: table(said.month, row('2026-11-27', 0.03) + row('2026-11-28', 0.04)),
    variants: table('SKU ID', row('12000038112200451', 0.5) + row('12000038112200452', 0.4)),
    'another listing': `<section><h3>${said.average}</h3><div class="item"><a href="${addressOf[choices.host](codes[choices.host][1])}">Pumpkin seeds roasted and salted 250 g</a><div><span>${said.orders}</span> <span>3</span></div></div></section>`,
  };
  return kinds[choices.other];
}
