import type { Period } from '../metric.ts';
import { type Part, partsOf, type Side, sideOf } from './date-parts.ts';
import { type DayNames, dayNames } from './day-names.ts';
import { addDays, dayOf, daysBetween, lastDayOf } from './days.ts';
import { plainCell } from './digits.ts';
import { relativeDays } from './relative-days.ts';
import { afterStep, isStep, isWeekCalled } from './steps.ts';

export { addDays, dayIn } from './days.ts';

/** What is known of how a page writes its days. */
export interface PeriodHint {
  /** Settles 03/04/2026. */
  order?: 'dmy' | 'mdy' | 'ymd';
  /** The page's language ('de', 'es-MX'): what it calls months and days of the week, and how its people write a day. */
  language?: string;
  /** The store's day, 'yyyy-mm-dd': dates without a year are the latest that do not lie after it. */
  today?: string;
}

/**
 * The days a text names for certain, both included: '2026-11-01 ~ 2026-11-07', '1–7 ноября 2026', '2026年11月1日至7日', one day,
 * one month. Undefined for impossible days, for 03/04/2026 without an order, for words that are relative to today
 * (but '近7天 (2026-11-01 ~ 2026-11-07)' names its days), and where anything else stands beside.
 */
export function readPeriod(text: string, hint: PeriodHint = {}): Period | undefined {
  const days = readDays(text, hint);
  return days && { start: days.start, end: days.end };
}

/** Days as a text names them. */
export interface Days extends Period {
  /** 'range' where the text names a first and a last one, which may be the same. */
  of: 'range' | 'day' | 'month';
  /** Words before them say that they are a period, or tell of what is counted. */
  labelled?: 'period' | 'counted' | undefined;
}

/** As `readPeriod`, with how the text names the days. */
export function readDays(text: string, hint: PeriodHint = {}): Days | undefined {
  const whole = plainCell(text);
  // '(GMT+07)' says whose days they are.
  const cell = whole?.replace(
    / ?\((?:(?:gmt|utc) ?[-+]?\d{0,2}(?::?\d\d)?|(?:us )?(?:pacific|mountain|central|eastern)(?: standard| daylight)? time|[pmce][sd]t|(?:美国)?太平洋时间|美西时间|北京时间)\)$| (?:gmt|utc)[-+]\d{1,2}(?::?\d\d)?(?=\)?$)/i,
    '',
  );
  if (cell === undefined || !/\d/.test(cell)) return undefined;
  const [, outside = '', inside] = /^([^()[\]]{0,60})[([]([^()[\]]+)[)\]]$/.exec(cell) ?? counting.exec(cell) ?? [];
  // The words may as well stand in brackets behind the days: '1.11.2026 – 7.11.2026 (last 7 days)'.
  if (inside !== undefined && /\d/.test(inside))
    return enclosed(outside.trim(), inside, hint) ?? enclosed(inside, withoutLabel(outside.trim()).cell, hint);
  const { cell: days, labelled } = withoutLabel(cell);
  const stepped = afterStep(days);
  const read = plainPeriod(stepped?.rest ?? days, hint);
  return read && (!stepped || isStep(read, stepped.step)) ? { ...read, labelled } : undefined;
}

/** Words with a number before days: 'Last 30 days: 2026-11-01 - 2026-11-30'. */
const counting = /^(\D{0,20}\d{1,3}[^\d:：]{1,20})[:：] ?(\d[^()]+)$/;

/** Words that say a period follows. 'Updated', 'Created' and a bare 'Date' do not. */
const labels = new Set(
  (
    'period|data period|date range|time period|time range|selected period|统计时间|统计日期|统计周期|时间范围|日期范围|時間範圍|日期範圍|' +
    'период|за период|выбранный период|zeitraum|datumsbereich|período|rango de fechas|intervalo de datas|période|plage de dates|' +
    'periodo|intervallo di date|期間|集計期間|対象期間|okres|zakres dat|periode|periode data|rentang tanggal|rentang waktu|' +
    'ช่วงเวลา|ช่วงเวลาของข้อมูล|ช่วงวันที่|khoảng thời gian|thời gian thống kê|thời gian dữ liệu|' +
    '数据周期|数据时间|統計時間|統計期間|資料時間|資料期間|период данных|datenzeitraum|período de datos|período de dados|période des données|' +
    'periodo dei dati|データ期間|okres danych|기간|조회 기간|데이터 기간|통계 기간|dönem|veri dönemi|tarih aralığı|datumbereik|gegevensperiode|' +
    'custom|custom range|custom period|custom dates|自定义|自定义时间|自訂|カスタム|カスタム期間|사용자 지정|直接入力|произвольный период|свой период|выбрать период|benutzerdefiniert|benutzerdefinierter zeitraum|personalizado|' +
    'período personalizado|intervalo personalizado|personnalisé|période personnalisée|personalizzato|intervallo personalizzato|niestandardowy|własny zakres|kustom|khusus|กำหนดเอง|tùy chỉnh|özel|özel tarih|aangepast|egendefineret|anpassad|vlastní|personalizat|інший період|مخصص|' +
    'období|obdobie|období dat|perioada|intervalul|perioada datelor|datumintervall|dataperiod|datointerval|період|за період|період даних|الفترة|فترة البيانات|نطاق التاريخ'
  ).split('|'),
);

/** Words for numbers that are counted, whichever words stand beside them, and phrases that tell of data. */
const counted =
  /statist|\bstats\b|statyst|estatíst|estadíst|статист|统计|統計|통계|thống kê|สถิติ|istatisti|metri[ckq]|métri[cq]|метрик|指标|指標|report|отч[её]т|bericht|rapport|informe|relatóri|laporan|raport|rapor|báo cáo|รายงาน|报告|报表|報告|報表|レポート|리포트|보고|^(?:data (?:for|from)|daten (?:für|von|vom)|données (?:de|du|pour)|dati d[ai]l?|datos del?|dados d[eo]|gegevens van)$/;
const ofData =
  /data|dat[eio]n?|dados|datos|données|данны|dan(?:e|ych)|gegevens|数据|數據|資料|データ|ข้อมูล|dữ liệu|veri/;
const ofPeriod = /per[ií]od|période|zeitraum|okres|период|період|期間|期间|周期|ช่วงเวลา|thời gian|dönem/;

/** Whether words before days say that they are those of the numbers of a page. */
export function periodLabel(text: string): Days['labelled'] {
  const label = text
    .replace(/[:：]\s*$/, '')
    .trim()
    .toLowerCase();
  if (labels.has(label)) return 'period';
  if (label.length > 40 || /\d/.test(label)) return undefined;
  return ofData.test(label) && ofPeriod.test(label) ? 'period' : counted.test(label) ? 'counted' : undefined;
}

/** A text without such words before it, which a colon or a space may part from it, and what they are. */
function withoutLabel(cell: string): { cell: string; labelled?: Days['labelled'] } {
  for (let at = Math.min(40, cell.length - 1); at > 0; at -= 1) {
    const labelled = /[: ]/.test(cell[at] ?? '') ? periodLabel(cell.slice(0, at)) : undefined;
    if (labelled) return { cell: cell.slice(at + 1).trim(), labelled };
  }
  return { cell };
}

/** '近7天 (…)', 'Week 46 (…)', 'Last 7 days: …': the days in brackets, or behind the colon, count if they are as many as the words say, or that very week. */
function enclosed(outside: string, inside: string, hint: PeriodHint): Days | undefined {
  const period = plainPeriod(inside, hint);
  if (!period) return undefined;
  const { cell: words, labelled = periodLabel(outside) } = withoutLabel(outside);
  const days = { ...period, labelled };
  if (!/\d/.test(outside)) return days;
  const isSaid = relativeDays(words) === daysBetween(period.start, period.end) || isWeekCalled(words, period);
  return isSaid ? days : undefined;
}

type Named = Omit<Days, 'labelled'>;

/**
 * Where nothing settles 03/04/2026, the way the page's people write a day does, as long as the other way names no day that
 * has been, or more days: controls are drawn as Americans write in pages of all languages.
 */
function plainPeriod(cell: string, hint: PeriodHint): Named | undefined {
  const names = dayNames(hint.language ?? '');
  const { order: habit } = names;
  const settled = hint.order ?? (/\d[-/.]\d/.test(cell) ? undefined : habit);
  const sure = periodIn(cell, { ...hint, ...(settled ? { order: settled } : {}) }, names);
  if (sure || settled || !habit) return sure;
  const [own, other] = [habit, habit === 'dmy' ? 'mdy' : 'dmy'].map((order) => {
    const period = periodIn(cell, { ...hint, order: order as 'dmy' | 'mdy' }, names);
    return period && hint.today && period.end > addDays(hint.today, 1) ? undefined : period;
  });
  if (!own || !other) return own;
  const [mine, others] = [own, other].map(({ start, end }) => daysBetween(start, end));
  return mine === others ? (own.end >= other.end ? own : undefined) : (mine ?? 0) < (others ?? 0) ? own : undefined;
}

function periodIn(cell: string, hint: PeriodHint, names: DayNames): Named | undefined {
  const parts = partsOf(cell, hint.order, names);
  if (!parts) return undefined;
  const ranges = parts.filter(({ kind }) => kind === 'range').length;
  if (ranges > 1) return undefined;
  // 'From 1 November' has no end, and a moment ('updated 2026-11-07 10:23') is no day.
  if (ranges === 0 && parts.some(({ kind }) => kind === 'from' || kind === 'time')) return undefined;
  const at = parts.findIndex(({ kind }) => kind === 'range');
  const left = sideOf(at < 0 ? parts : parts.slice(0, at));
  const right = at < 0 ? left : sideOf(parts.slice(at + 1));
  if (!left || !right || !sameTimes(parts)) return undefined;
  const period = between(left, right, hint.today, at < 0);
  return period && { ...period, of: at >= 0 ? 'range' : left.day === undefined ? 'month' : 'day' };
}

/** From midnight to midnight another day may be half-open; nobody can tell. */
function sameTimes(parts: readonly Part[]): boolean {
  const times = parts.flatMap((part) => (part.kind === 'time' ? [part.midnight] : []));
  return times.length === 0 || times.length === 1 || !(times[0] && times[1]);
}

function between(left: Side, right: Side, today: string | undefined, single: boolean): Period | undefined {
  const month = right.month ?? left.month;
  const startMonth = left.month ?? month;
  if (month === undefined || startMonth === undefined) return undefined;
  if ((left.day === undefined) !== (right.day === undefined)) return undefined;
  const crosses = startMonth > month;
  const build = (endYear: number, startYear: number): Period | undefined => {
    const start = dayOf(startYear, startMonth, left.day ?? 1);
    const end = right.day === undefined ? lastDayOf(endYear, month) : dayOf(endYear, month, right.day);
    // A whole month that is not over yet names more days than were counted.
    if (!start || !end || start > end || (right.day === undefined && today !== undefined && end > today))
      return undefined;
    return { start, end };
  };
  const { year } = right;
  if (left.year !== undefined && year !== undefined) return build(year, left.year);
  if (year !== undefined) return build(year, single || !crosses ? year : year - 1);
  if (left.year !== undefined) return build(crosses ? left.year + 1 : left.year, left.year);
  if (today === undefined) return undefined;
  const thisYear = Number(today.slice(0, 4));
  return [thisYear, thisYear - 1]
    .map((endYear) => build(endYear, crosses ? endYear - 1 : endYear))
    .find((period) => period && period.end <= today);
}

/**
 * The days that 'Last 7 days', '近7天', 'Последние 7 дней', 'yesterday' name, for consoles of which it is known whether they
 * count today. Undefined for weeks, months and all other words.
 */
export function readRelativePeriod(text: string, rule: { today: string; includesToday: boolean }): Period | undefined {
  const cell = plainCell(text);
  const count = cell === undefined ? undefined : relativeDays(cell);
  if (count === undefined) return undefined;
  if (count === 'yesterday') {
    const day = addDays(rule.today, -1);
    return { start: day, end: day };
  }
  if (count === 'today') return { start: rule.today, end: rule.today };
  const end = rule.includesToday ? rule.today : addDays(rule.today, -1);
  return { start: addDays(end, 1 - count), end };
}
