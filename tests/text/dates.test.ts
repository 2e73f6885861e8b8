import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayIn, type PeriodHint, readPeriod, readRelativePeriod } from '../../utils/text/dates.ts';
import { monthOf } from '../../utils/text/months.ts';

const said = (period: { start: string; end: string } | undefined) =>
  period ? (period.start === period.end ? period.start : `${period.start}..${period.end}`) : undefined;

describe('periods that are plain in themselves', () => {
  const week = '2026-11-01..2026-11-07';
  test.each([
    ['2026-11-01 ~ 2026-11-07', week],
    ['2026-11-01~2026-11-07', week],
    ['Últimos 7 dias: 14-11-2026 - 20-11-2026 (GMT-03)', '2026-11-14..2026-11-20'],
    ['2026/11/01-2026/11/07', week],
    ['2026.11.01 - 2026.11.07', week],
    ['2026-11-01-2026-11-07', week],
    ['2026-11-01 至 2026-11-07', week],
    ['01.11.2026 – 07.11.2026', week],
    ['1.11.2026-7.11.2026', week],
    ['Nov 1, 2026 - Nov 7, 2026', week],
    ['Nov 1 - Nov 7, 2026', week],
    ['Nov 1 - 7, 2026', week],
    ['November 1–7, 2026', week],
    ['1 Nov – 7 Nov 2026', week],
    ['1-7 Nov 2026', week],
    ['Nov 1st, 2026 to Nov 7th, 2026', week],
    ['Sun, Nov 1, 2026 – Sat, Nov 7, 2026', week],
    ['1–7 ноября 2026', week],
    ['1 – 7 нояб. 2026 г.', week],
    ['с 1 по 7 ноября 2026 года', week],
    ['С 2026-11-01 по 2026-11-07', week],
    ['2026年11月1日至7日', week],
    ['2026年11月1日-11月7日', week],
    ['2026年11月1日 ～ 2026年11月7日', week],
    ['2026年11月1日から2026年11月7日まで', week],
    ['2026년 11월 1일 ~ 2026년 11월 7일', week],
    ['1. – 7. November 2026', week],
    ['vom 1. bis 7. November 2026', week],
    ['01. Nov. 2026 – 07. Nov. 2026', week],
    ['1 de noviembre de 2026 - 7 de noviembre de 2026', week],
    ['del 1 al 7 de noviembre de 2026', week],
    ['du 1er au 7 novembre 2026', week],
    ['1 nov. 2026 - 7 nov. 2026', week],
    ['dal 1 al 7 novembre 2026', week],
    ['de 1 a 7 de novembro de 2026', week],
    ['1 Nov 2026 s/d 7 Nov 2026', week],
    ['1 November 2026 sampai 7 November 2026', week],
    ['1 พ.ย. 2026 - 7 พ.ย. 2026', week],
    ['1 พฤศจิกายน 2569 – 7 พฤศจิกายน 2569', week],
    ['01 thg 11 2026 - 07 thg 11 2026', week],
    ['1 tháng 11, 2026 - 7 tháng 11, 2026', week],
    ['od 1 do 7 listopada 2026', week],
    ['20261101-20261107', week],
    ['2026-11-01 00:00:00 ~ 2026-11-07 23:59:59', week],
    ['近7天（2026-11-01 ~ 2026-11-07）', week],
    ['Week 46 (09-11-2026 t/m 15-11-2026)', '2026-11-09..2026-11-15'],
    ['Last 7 days (Nov 1, 2026 – Nov 7, 2026)', week],
    ['(2026-11-01 ~ 2026-11-07)', week],
    ['2026.11.01 ~ 2026.11.07 (최근 7일)', week],
    ['Period: Nov 1 - Nov 7, 2026 (last 7 days)', week],
    ['统计时间：2026-11-01 ~ 2026-11-07', week],
    ['Weekly 2026/11/01 - 2026/11/07 (GMT+07)', week],
    ['按周 2026-11-01 ~ 2026-11-07', week],
    ['По неделям: 01.11.2026 – 07.11.2026', week],
    ['รายสัปดาห์ 2026/11/01 - 2026/11/07', week],
    ['Bulanan 01 Nov 2026 - 30 Nov 2026', '2026-11-01..2026-11-30'],
    ['Daily 2026-11-01', '2026-11-01'],
    ['Custom: Nov 01, 2026 – Nov 07, 2026', week],
    ['自定义 2026-11-01 ~ 2026-11-07', week],
    ['Произвольный период: 01.11.2026 – 07.11.2026', week],
    ['Период: 01.11.2026 – 07.11.2026', week],
    ['Date range: 2026-11-01 - 2026-11-07', week],
    ['2026-11-01', '2026-11-01'],
    ['Nov 1, 2026', '2026-11-01'],
    ['1 ноября 2026 г.', '2026-11-01'],
    ['2026年11月1日', '2026-11-01'],
    ['１１月１日 2026', '2026-11-01'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    // One date of two settles the other.
    ['01/11/2026 - 25/11/2026', '2026-11-01..2026-11-25'],
    ['11/01/2026 - 11/25/2026', '2026-11-01..2026-11-25'],
    ['01/01/2026', '2026-01-01'],
    ['30 дек 2025 – 5 янв 2026', '2025-12-30..2026-01-05'],
    ['30 Dec – 5 Jan 2026', '2025-12-30..2026-01-05'],
    ['Dec 30, 2025 – Jan 5', '2025-12-30..2026-01-05'],
    ['Feb 29, 2028', '2028-02-29'],
    ['November 2026', '2026-11-01..2026-11-30'],
    ['2026年2月', '2026-02-01..2026-02-28'],
    ['2028-02', '2028-02-01..2028-02-29'],
    ['Nov 2026 – Dec 2026', '2026-11-01..2026-12-31'],
  ])('%j is %j', (text, expected) => expect(said(readPeriod(text))).toBe(expected));
});

describe('what names no period for certain', () => {
  test.each([
    '03/04/2026',
    '03-04-2026',
    '03/04/2026 - 05/06/2026',
    '01.11.26',
    '31.02.2026',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '00.11.2026',
    '2026-11-07 ~ 2026-11-01',
    '1999-01-01',
    '2101-01-01',
    'Last 7 days',
    '近7天',
    'Последние 7 дней',
    'yesterday',
    '今天',
    '近7天（2026-11-01 ~ 2026-11-30）',
    'Last 30 days: 2026-11-01 - 2026-11-07',
    'Order 7 days: 2026-11-01 - 2026-11-07',
    'Week 45 (09-11-2026 t/m 15-11-2026)',
    'Week 46 (08-11-2026 t/m 14-11-2026)',
    // What is shown month by month over a longer time, or begun in one, sums over nobody knows what.
    'Monthly 2026-09-01 - 2026-11-30',
    'Monthly 2026-11-01 - 2026-11-29',
    '按周 2026-11-01 ~ 2026-11-30',
    '按日 2026-11-01 ~ 2026-11-07',
    'с 01.11.2026',
    'from Nov 1, 2026',
    'bis 07.11.2026',
    '2026-11-01 ~',
    '~ 2026-11-07',
    'Nov 1 - Nov 7',
    '11-01 ~ 11-07',
    '01.11 - 07.11',
    'Updated: 2026-11-01',
    '更新时间：2026-11-01',
    'Created 2026-11-01',
    '2026-11-07 10:23',
    '2026-11-01 ~ 2026-11-07 (last 30 days)',
    '2026-11-01 00:00 - 2026-11-08 00:00',
    '2026-11-01, 2026-11-07',
    '2026-11-01 2026-11-07',
    'Report for Feb 19, 2026 to Feb 19, 2026 compared to Feb 18, 2026 - Feb 18, 2026',
    '2026-11-01 ~ 2026-11-07 vs 2026-10-25 ~ 2026-10-31',
    '2026',
    'May',
    'Nov',
    '1',
    '1-7',
    '12.5',
    '1,234',
    'Top 20',
    'Views (30 days)',
    'Price',
    '26 Nov 1',
    '',
  ])('%j', (text) => expect(readPeriod(text)).toBeUndefined());
});

describe('what the page tells', () => {
  const rows: readonly (readonly [string, PeriodHint, string | undefined])[] = [
    ['03/04/2026', { order: 'dmy' }, '2026-04-03'],
    ['03/04/2026', { order: 'mdy' }, '2026-03-04'],
    ['13/04/2026', { order: 'mdy' }, undefined],
    ['01.11.26', { order: 'dmy' }, '2026-11-01'],
    ['11.01.2026', { order: 'mdy' }, undefined],
    ['11-01 ~ 11-07', { order: 'ymd', today: '2026-11-10' }, '2026-11-01..2026-11-07'],
    ['11/01 - 11/07', { order: 'mdy', today: '2026-11-10' }, '2026-11-01..2026-11-07'],
    ['01/11 - 07/11', { order: 'dmy', today: '2026-11-10' }, '2026-11-01..2026-11-07'],
    ['Nov 1 - Nov 7', { today: '2026-11-10' }, '2026-11-01..2026-11-07'],
    ['Nov 1 - Nov 7', { today: '2026-11-05' }, '2025-11-01..2025-11-07'],
    ['Dec 25 - Jan 2', { today: '2026-01-10' }, '2025-12-25..2026-01-02'],
    ['Feb 29', { today: '2026-11-10' }, undefined],
    ['1–7 ноября', { today: '2026-11-10' }, '2026-11-01..2026-11-07'],
    ['11月1日-11月7日', { today: '2026-11-10' }, '2026-11-01..2026-11-07'],
    // The month is not over: who knows how much of it was counted.
    ['November 2026', { today: '2026-11-10' }, undefined],
    ['October 2026', { today: '2026-11-10' }, '2026-10-01..2026-10-31'],
  ];
  test.each(rows)('%j with %j is %j', (text, hint, expected) => expect(said(readPeriod(text, hint))).toBe(expected));
});

describe('days relative to today', () => {
  const rule = { today: '2026-11-10', includesToday: false };
  test.each([
    ['Last 7 days', '2026-11-03..2026-11-09'],
    ['Past 30 days', '2026-10-11..2026-11-09'],
    ['30 days', '2026-10-11..2026-11-09'],
    ['近7天', '2026-11-03..2026-11-09'],
    ['最近 30 天', '2026-10-11..2026-11-09'],
    ['过去7日', '2026-11-03..2026-11-09'],
    ['過去30日間', '2026-10-11..2026-11-09'],
    ['Последние 7 дней', '2026-11-03..2026-11-09'],
    ['За 28 дней', '2026-10-13..2026-11-09'],
    ['Letzte 7 Tage', '2026-11-03..2026-11-09'],
    ['Últimos 7 días', '2026-11-03..2026-11-09'],
    ['Últimos 7 dias', '2026-11-03..2026-11-09'],
    ['Les 7 derniers jours', '2026-11-03..2026-11-09'],
    ['Ultimi 7 giorni', '2026-11-03..2026-11-09'],
    ['7 hari terakhir', '2026-11-03..2026-11-09'],
    ['7 วันที่ผ่านมา', '2026-11-03..2026-11-09'],
    ['7 ngày qua', '2026-11-03..2026-11-09'],
    ['Ostatnie 7 dni', '2026-11-03..2026-11-09'],
    ['Yesterday', '2026-11-09'],
    ['昨天', '2026-11-09'],
    ['Вчера', '2026-11-09'],
    ['Today', '2026-11-10'],
    ['сегодня', '2026-11-10'],
    ['Previous 7 days', undefined],
    ['Last week', undefined],
    ['Last month', undefined],
    ['Last 7 weeks', undefined],
    ['Last 7 days, 3 shops', undefined],
    ['Last 7 shop days', undefined],
    ['0 days', undefined],
    ['400 days', undefined],
    ['7', undefined],
    ['2026-11-01', undefined],
    ['', undefined],
  ])('%j is %j', (text, expected) => expect(said(readRelativePeriod(text, rule))).toBe(expected));

  test('with today counted', () => {
    expect(readRelativePeriod('近7天', { today: '2026-03-01', includesToday: true })).toEqual({
      start: '2026-02-23',
      end: '2026-03-01',
    });
  });
});

describe('the store’s day', () => {
  test.each([
    // Clocks go forward in Los Angeles at 10:00 UTC that day, and back in November.
    ['America/Los_Angeles', '2026-03-08T07:59:59Z', '2026-03-07'],
    ['America/Los_Angeles', '2026-03-08T08:00:00Z', '2026-03-08'],
    ['America/Los_Angeles', '2026-03-09T06:59:59Z', '2026-03-08'],
    ['America/Los_Angeles', '2026-03-09T07:00:00Z', '2026-03-09'],
    ['America/Los_Angeles', '2026-11-02T07:59:59Z', '2026-11-01'],
    ['Europe/Moscow', '2026-11-10T21:00:00Z', '2026-11-11'],
    ['Asia/Shanghai', '2028-02-28T16:00:00Z', '2028-02-29'],
    ['Asia/Kolkata', '2026-11-10T18:30:00Z', '2026-11-11'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
    [undefined, '2026-11-10T23:59:59Z', '2026-11-10'],
    ['No/Such_Zone', '2026-11-10T23:59:59Z', '2026-11-10'],
    ['Asia/Bangkok', '1970-01-01T00:00:00Z', '1970-01-01'],
  ])('in %s at %s is %s', (zone, at, expected) => expect(dayIn(zone, Date.parse(at))).toBe(expected));

  // What was told last is remembered for a quarter of an hour: around each midnight it must be told anew.
  test('on both sides of any quarter of an hour it is what the calendar says', () => {
    const zones = ['Asia/Kathmandu', 'America/St_Johns', 'Australia/Eucla', 'Asia/Shanghai', 'America/Los_Angeles'];
    const moment = fc.tuple(fc.integer({ min: -20_000, max: 2_000_000 }), fc.constantFrom(-1, 0, 1, 899_999));
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.array(moment, { minLength: 2, maxLength: 6 }), (zone, moments) => {
        const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
        for (const [quarter, more] of moments)
          expect(dayIn(zone, quarter * 900_000 + more)).toBe(format.format(quarter * 900_000 + more));
      }),
    );
  });

  test('a moment that is none throws', () => expect(() => dayIn('UTC', Number.NaN)).toThrow());

  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-11-10', 0, '2026-11-10'],
  ])('%s and %i days is %s', (day, n, expected) => expect(addDays(day, n)).toBe(expected));
});

describe('what a browser writes', () => {
  const languages = ['en', 'en-GB', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'pl', 'id', 'vi', 'th', 'ja', 'zh-CN', 'zh-TW'];
  const days = fc.integer({ min: 0, max: 9000 }).map((n) => addDays('2010-01-01', n));

  test('a date in words is read back in every language of the lexicon', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        days,
        fc.constantFrom<'long' | 'medium'>('long', 'medium'),
        (language, day, dateStyle) => {
          const format = new Intl.DateTimeFormat(language, {
            dateStyle,
            timeZone: 'UTC',
          } as Intl.DateTimeFormatOptions);
          expect(readPeriod(format.format(Date.parse(day)), { order: 'dmy' })).toEqual({ start: day, end: day });
        },
      ),
      { seed: 11, numRuns: 3000 },
    );
  });

  test('a range in words is read back or not understood, never other days', () => {
    let understood = 0;
    fc.assert(
      fc.property(fc.constantFrom(...languages), days, fc.integer({ min: 1, max: 400 }), (language, start, length) => {
        const end = addDays(start, length);
        const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
        const period = readPeriod(format.formatRange(Date.parse(start), Date.parse(end)));
        if (!period) return;
        understood += 1;
        expect(period).toEqual({ start, end });
      }),
      { seed: 12, numRuns: 3000 },
    );
    expect(understood).toBeGreaterThan(2500);
  });

  test('any text gives an ordered period of real days or none', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789-/.,~年月日 –novма'), maxLength: 24 });
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, 'dmy', 'mdy', 'ymd'), (given, order) => {
        const period = readPeriod(given, { ...(order ? { order } : {}), today: '2026-11-10' });
        if (!period) return;
        expect(period.start <= period.end).toBe(true);
        for (const day of [period.start, period.end]) expect(addDays(day, 0)).toBe(day);
      }),
      { seed: 13, numRuns: 20_000 },
    );
  });
});

test('every month has its names, and no name is of two months', () => {
  const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'pl', 'id', 'th'];
  for (const language of languages)
    for (let month = 0; month < 12; month += 1)
      for (const width of ['long', 'short'] as const) {
        const parts = new Intl.DateTimeFormat(language, {
          month: width,
          day: 'numeric',
          timeZone: 'UTC',
        }).formatToParts(Date.UTC(2026, month, 15));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        expect([language, name, monthOf(name)]).toEqual([language, name, month + 1]);
      }
});
