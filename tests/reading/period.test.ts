import { expect, test } from 'vitest';
import type { ReadContext } from '../../utils/marketplaces/marketplace.ts';
import { type PeriodRule, periodOf } from '../../utils/reading/tables/period.ts';
import { openPage } from '../page.ts';

const now = Date.UTC(2026, 10, 23, 12);
function days(html: string, rule: PeriodRule = {}, address = 'https://console.example/'): string | null {
  const url = new URL(address);
  const store = { id: 'RU', zone: 'Europe/Moscow' };
  const context: ReadContext = { url, marketplace: undefined, store, now, late: () => false, full: () => false };
  const period = periodOf(openPage(`<body>${html}</body>`, url.href), context, rule);
  return period && `${period.start} ${period.end}`;
}

const picker = (day: string) =>
  `<kat-date-picker><template shadowrootmode="open"><input value="${day}"></template></kat-date-picker>`;
const week = '2026-11-01 2026-11-07';
const range = '<input value="2026-11-01 ~ 2026-11-07">';
const week7 = '<button aria-haspopup="listbox">Last 7 days</button>';
const tab = (chosen: boolean) => `<button role="tab" aria-selected="${chosen}">7 дней</button>`;

test.each<[string, string, PeriodRule, string | null]>([
  ['a range in one field', range, {}, week],
  ['two fields', '<input value="2026-11-01"><input value="2026-11-07">', {}, week],
  ['a custom picker by its inner field', picker('2026-11-01') + picker('2026-11-07'), {}, week],
  ['a picker that is a button', '<div class="date-picker">Nov 1 – Nov 7, 2026</div>', {}, week],
  ['two ranges that differ', `${range}<input value="2026-10-01 ~ 2026-10-07">`, {}, null],
  ['days in which listings were made', `<div>Created ${range}</div>`, {}, null],
  ['3 April or 4 March', '<input value="03/04/2026 - 05/04/2026">', {}, null],
  [
    'settled where the console is known',
    '<input value="03/04/2026 - 05/04/2026">',
    { order: 'dmy' },
    '2026-04-03 2026-04-05',
  ],
  ['an impossible day', '<input value="2026-11-31 ~ 2026-12-07">', {}, null],
  ['"7 days" where nobody knows which', tab(true), {}, null],
  ['"7 days" that end with yesterday', tab(true), { includesToday: false }, '2026-11-16 2026-11-22'],
  ['a tab that is not chosen', tab(false), { includesToday: false }, null],
  ['a hidden field', `<div hidden>${range}</div>`, {}, null],
  ['a field and a picker that differ', `${range}<div class="date-picker">Oct 1 – Oct 7, 2026</div>`, {}, null],
  ['days a label parts by a space', '<div class="date-picker"><b>统计时间 2026-11-01 ~ 2026-11-07</b></div>', {}, week],
  [
    'days in a zone',
    '<div class="date-picker">Últimos 7 Dias (01/11/2026 - 07/11/2026 GMT-03)</div>',
    { order: 'dmy' },
    week,
  ],
  ['text beside a control that says how many days', `${week7}<p>Nov 1, 2026 – Nov 7, 2026</p>`, {}, week],
  [
    'text beside a control that is called a period and says how many days',
    '<button aria-haspopup="listbox">Период: 7 дней</button><p>01.11.2026 – 07.11.2026</p><button>Сравнить с: предыдущий период</button>',
    {},
    week,
  ],
  [
    'the same where the days are more',
    '<button aria-haspopup="listbox">Период: 7 дней</button><p>01.11.2026 – 09.11.2026</p>',
    {},
    null,
  ],
  [
    'the last days as Indonesians call them',
    '<span>Periode Data</span><div class="date-picker"><span>7 Hari Sebelumnya</span><span>01-11-2026 - 07-11-2026 (GMT+07)</span></div>',
    { order: 'dmy' },
    week,
  ],
  [
    'and days that are compared with',
    '<span>Bandingkan dengan 7 hari sebelumnya</span><div class="date-picker">01-11-2026 - 07-11-2026</div>',
    { order: 'dmy' },
    null,
  ],
  ['text that names more days than the control', `${week7}<p>Nov 1, 2026 – Nov 8, 2026</p>`, {}, null],
  ['text of a time to compare with', `${week7}<p>Compared to <b>Nov 1, 2026 – Nov 7, 2026</b></p>`, {}, null],
  ['text of days to come', `${week7}<p>Dec 1, 2026 – Dec 7, 2026</p>`, {}, null],
  [
    'text in a box of something else',
    `${week7}<div><h3>Autumn sale</h3><p>Nov 1, 2026 – Nov 7, 2026</p></div>`,
    {},
    null,
  ],
  ['text without a control', '<p>Nov 1, 2026 – Nov 7, 2026</p>', {}, null],
  [
    'text in pieces behind a label',
    '<p><b>Period:</b> <time>Nov 1, 2026</time> – <time>Nov 7, 2026</time></p>',
    {},
    week,
  ],
  ['one day behind a label', '<p>统计时间 2026-11-07</p>', {}, '2026-11-07 2026-11-07'],
  ['a day on which a report was made', '<p>Report date: 2026-11-07</p>', {}, null],
  ['one field of two', '<div>Period <input value="2026-11-01"> – <input value=""></div>', {}, null],
  [
    'a range to compare with beside',
    '<div><button><span>Period</span> <b>Nov 1 – Nov 7, 2026</b></button><button><span>Compare to</span> <b>Oct 25 – Oct 31, 2026</b></button></div>',
    {},
    week,
  ],
  [
    'each pair of fields by its own box',
    '<div>Created <input value="2025-01-01"> – <input value="2026-01-01"></div><div><input value="2026-11-01"> – <input value="2026-11-07"></div>',
    {},
    week,
  ],
  [
    'fields called nobody knows what',
    '<div><label>Garantie</label><input value="2026-11-01"> – <input value="2026-11-07"></div>',
    {},
    null,
  ],
  [
    'three fields in a row',
    '<div><input value="2026-11-01"><input value="2026-11-07"><input value="2026-11-09"></div>',
    {},
    null,
  ],
  ['one field drawn twice', '<div><input value="2026-11-07"><input type="date" value="2026-11-07"></div>', {}, null],
  [
    'a month of a page set to months',
    '<p><a>Day</a><a>Week</a><a aria-current="true">Month</a></p><div><button>‹</button><span>October 2026</span></div>',
    {},
    '2026-10-01 2026-10-31',
  ],
  [
    'a day of a page set to days',
    '<p><a aria-current="true">День</a><a>Неделя</a><a>Месяц</a></p><div><input value="07.11.2026"></div>',
    {},
    '2026-11-07 2026-11-07',
  ],
  [
    'a day of a page set to weeks',
    '<p><a>День</a><a aria-current="true">Неделя</a><a>Месяц</a></p><div><input value="07.11.2026"></div>',
    {},
    null,
  ],
  ['a day alone', '<div class="date-picker"><input value="2026-11-07"></div>', {}, null],
  ['days a chosen preset contradicts', `<button aria-pressed="true">Last 30 days</button><p></p>${range}`, {}, null],
  [
    'days behind presets, one of them of one choosing',
    '<div><a>Last 7 days</a><a>Last 30 days</a><a>Custom</a></div><p>Nov 1, 2026 – Nov 9, 2026</p>',
    {},
    '2026-11-01 2026-11-09',
  ],
  [
    'what is chosen in a list',
    '<label>Data for</label><select><option>Last 7 days (Nov 1 – Nov 7, 2026)</option></select>',
    {},
    week,
  ],
  [
    'a label in a list of goods',
    '<div>Data period <input value="2026-11-01"> – <input value="2026-11-07"></div>',
    { list: true },
    week,
  ],
  ['a range without a label in a list of goods', range, { list: true }, null],
  ['days yet to come', '<input value="2026-12-01 ~ 2026-12-07">', {}, null],
  [
    'days in the rows of a table',
    '<table><thead><tr><th>Sale</th></tr></thead><tbody><tr><td>Period: Nov 1 – Nov 7, 2026</td></tr></tbody></table>',
    {},
    null,
  ],
  [
    'a label in a table that lays out a page',
    '<table><tbody><tr><td>Period</td><td><input value="2026-11-01"> – <input value="2026-11-07"></td></tr></tbody></table>',
    {},
    week,
  ],
])('%s', (_name, html, rule, expected) => {
  expect(days(html, rule)).toBe(expected);
});

test.each([
  ['de', '01.11.26 – 07.11.26', week],
  ['de', 'So., 1. Nov. – Sa., 7. Nov. 2026', week],
  ['fr', 'mar. 3 – sam. 7 nov. 2026', '2026-11-03 2026-11-07'],
  ['es', '01/11/2026 - 07/11/2026', week],
  // The other way they would be fewer days: nobody knows who drew it.
  ['es', '11/01/2026 - 11/07/2026', null],
  ['en', '01/11/2026 - 07/11/2026', null],
  ['th', '1 พ.ย. 2569 – 7 พ.ย. 2569', week],
  ['th', '1/11/69 - 7/11/69', week],
  ['vi', '1 tháng 11 - 7 tháng 11, 2026', week],
  ['uk', '1–7 листопада 2026 р.', week],
  ['hr', '1. lis 2026. – 7. lis 2026.', '2026-10-01 2026-10-07'],
  ['pl', '1 lis 2026 – 7 lis 2026', week],
  ['ja', '2026年11月1日(日)～2026年11月7日(土)', week],
  ['ko', '2026. 11. 1. ~ 2026. 11. 7.', week],
])('in %s %s', (language, text, expected) => {
  const page = openPage(
    `<html lang="${language}"><body><div class="date-picker">${text}</div></body></html>`,
    'https://console.example/',
  );
  const context: ReadContext = {
    url: new URL(page.URL),
    marketplace: undefined,
    store: undefined,
    now,
    late: () => false,
    full: () => false,
  };
  const period = periodOf(page, context);
  expect(period && `${period.start} ${period.end}`).toBe(expected);
});

test('days in the address, which the control must not contradict', () => {
  const rule: PeriodRule = { parameters: ['from', 'to'] };
  const address = 'https://console.example/#/report?from=2026-11-01&to=2026-11-07';
  expect(days('', rule, address)).toBe(week);
  expect(days(range, rule, address)).toBe(week);
  expect(days('<input value="2026-10-01 ~ 2026-10-07">', rule, address)).toBeNull();
  expect(days('<div class="date-picker">Oct 1 – Oct 7, 2026</div>', rule, address)).toBeNull();
  expect(days('', rule, 'https://console.example/?from=yesterday&to=2026-11-07')).toBeNull();
});

test('of a list the option that is chosen now, not the one that was at first', () => {
  const url = new URL('https://console.example/');
  const page = openPage('<body><select><option selected>7 дней</option><option>28 дней</option></select>', url.href);
  Object.assign(page.querySelector('select') ?? {}, { selectedIndex: 1 });
  const context: ReadContext = {
    url,
    marketplace: undefined,
    store: undefined,
    now,
    late: () => false,
    full: () => false,
  };
  expect(periodOf(page, context, { includesToday: false })).toMatchObject({ start: '2026-10-26', end: '2026-11-22' });
});
