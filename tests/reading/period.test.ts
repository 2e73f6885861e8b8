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
])('%s', (_name, html, rule, expected) => {
  expect(days(html, rule)).toBe(expected);
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
