import { createLTTB } from 'downsample/methods/LTTB';
import type { Snapshot, Version } from '../../utils/known-listing.ts';
import type { Price } from '../../utils/listing.ts';
import type { Measurement } from '../../utils/measurement.ts';
import type { MetricName } from '../../utils/metric.ts';
import type { Note } from '../../utils/note.ts';
import type { Paper } from '../../utils/paper.ts';
import { addDays } from '../../utils/text/dates.ts';
import { lastDayOf } from '../data/numbers.ts';

/** One day of a listing. A metric not seen for that day is absent: a gap, never zero. */
export interface DayRow {
  /** 'yyyy-mm-dd', the store's day. */
  day: string;
  impressions?: number;
  visits?: number;
  orders?: number;
  ctr?: number;
  conversionRate?: number;
  /** How far the click rate may lie below and above, from its own clicks and impressions. */
  ctrDoubt?: [number, number];
  price?: number;
  score?: number;
  /** Of these, the ones that were brought in with a file, not seen on a page. */
  imported?: Partial<Record<'impressions' | 'visits' | 'orders' | 'ctr' | 'conversionRate' | 'score', true>>;
}

/** A change of the listing itself, or what the person wrote of a day, drawn as a mark on its day. */
interface ChangeMark {
  day: string;
  kind: 'title' | 'image' | 'price' | 'paper' | 'note';
  before: string;
  after: string;
}

/** All that a chart of one listing draws. */
export interface Series {
  days: DayRow[];
  /** Which metric the line of visits shows. */
  visits: MetricName;
  /** Sums over more than one day: never drawn as days. */
  sums: Measurement[];
  /** Figures whose period the page does not show. */
  unknown: Measurement[];
  /** Figures read on trial, whatever their days: nothing rests on them until the person has confirmed them. */
  trial: Measurement[];
  marks: ChangeMark[];
  /** Days on which two sources disagree. */
  conflicts: number;
  priceCurrency?: string;
}

/** What is kept of one listing, as a chart needs it. `dayOf`: the store's day of a moment. */
export interface Kept {
  numbers: readonly Measurement[];
  versions: readonly Version[];
  snapshots: readonly Snapshot[];
  /** Papers of this listing. */
  papers?: readonly Paper[];
  notes?: readonly Note[];
  lastSeen: number;
  dayOf(at: number): string;
}

const visitKinds: readonly MetricName[] = ['clicks', 'sessions', 'visitors', 'pageViews'];
const isDay = (number: Measurement) =>
  number.spans === 'days' && number.start !== undefined && number.start === number.end;

/** Days from `from` to `to`, both included, with what is known of each; the rest is gaps. */
export function seriesOf(all: Kept, from: string, to: string): Series {
  const within = (day: string) => day >= from && day <= to;
  const kept = { ...all, numbers: all.numbers.filter(({ trial }) => !trial) };
  const daily = kept.numbers.filter((number) => isDay(number) && within(number.start ?? ''));
  const visits = visitKinds.find((name) => daily.some(({ metric }) => metric === name)) ?? 'clicks';
  const rows = new Map<string, DayRow>();
  for (let day = from; day <= to; day = addDays(day, 1)) rows.set(day, { day });

  const readAt = new Map<string, Measurement>();
  let conflicts = 0;
  const put = (day: string, number: Measurement, field: keyof NonNullable<DayRow['imported']>) => {
    const row = rows.get(day);
    if (!row) return;
    const before = readAt.get(`${day} ${field}`);
    if (before && before.value !== number.value) conflicts += 1;
    if (before && before.readAt >= number.readAt) return;
    readAt.set(`${day} ${field}`, number);
    row[field] = number.value;
    const { [field]: _, ...others } = row.imported ?? {};
    if (number.via === 'file') row.imported = { ...others, [field]: true };
    else if (row.imported) row.imported = others;
  };
  for (const number of daily) {
    const { metric, start = '' } = number;
    if (metric === 'impressions' || metric === 'orders' || metric === 'ctr' || metric === 'conversionRate')
      put(start, number, metric);
    if (metric === visits) put(start, number, 'visits');
  }
  for (const number of kept.numbers) {
    if (number.metric === 'qualityScore' && number.spans === 'now') put(number.period.slice(-10), number, 'score');
  }
  for (const row of rows.values()) {
    if (row.ctr !== undefined && row.impressions && visits === 'clicks') row.ctrDoubt = doubt(row.ctr, row.impressions);
  }
  const priceCurrency = drawPrices(kept, rows);

  return {
    days: [...rows.values()],
    visits,
    sums: kept.numbers.filter(({ spans, start, end }) => spans === 'days' && start !== end && within(end ?? '')),
    unknown: kept.numbers.filter((number) => number.spans === 'unknown' && within(number.period.slice(-10))),
    trial: all.numbers.filter((number) => number.trial && within(lastDayOf(number))),
    marks: marksOf(kept).filter(({ day }) => within(day)),
    conflicts,
    ...(priceCurrency ? { priceCurrency } : {}),
  };
}

/**
 * A price holds from the day it was first seen until another was seen, or the listing was last seen; of a range, or of a price
 * "from" on, there is nothing to draw. Several currencies: none is drawn.
 */
function drawPrices({ snapshots, lastSeen, dayOf }: Kept, rows: Map<string, DayRow>): string | undefined {
  const seen = snapshots.flatMap(({ at, changed: { price } }) => (price ? [{ day: dayOf(at), price }] : []));
  const isOne = ({ price }: (typeof seen)[number]) => !price.max && !price.from;
  const currencies = new Set(seen.filter(isOne).map(({ price }) => price.currency));
  const [currency] = currencies;
  if (currencies.size !== 1 || !currency) return undefined;
  const end = dayOf(lastSeen);
  seen.forEach(({ day, price }, index) => {
    if (!isOne({ day, price })) return;
    const until = seen[index + 1]?.day ?? addDays(end, 1);
    for (const row of rows.values()) if (row.day >= day && row.day < until) row.price = Number(price.amount);
  });
  return currency;
}

function marksOf({ versions, snapshots, papers = [], notes = [], dayOf }: Kept): ChangeMark[] {
  const marks: ChangeMark[] = papers.flatMap(({ kind, number, from, to }) => {
    const name = `${kind} ${number}`.trim();
    return [
      ...(from ? [{ day: from, kind: 'paper' as const, before: '', after: name }] : []),
      ...(to ? [{ day: to, kind: 'paper' as const, before: name, after: '' }] : []),
    ];
  });
  for (const { day, text } of notes) marks.push({ day, kind: 'note', before: '', after: text });
  for (const kind of ['title', 'image'] as const) {
    const inOrder = versions.filter(({ field }) => field === kind).sort((a, b) => a.from - b.from);
    inOrder.slice(1).forEach((version, index) => {
      marks.push({ day: dayOf(version.from), kind, before: inOrder[index]?.value ?? '', after: version.value });
    });
  }
  const prices = snapshots.flatMap(({ at, changed: { price } }) => (price ? [{ at, written: written(price) }] : []));
  prices.slice(1).forEach(({ at, written: after }, index) => {
    marks.push({ day: dayOf(at), kind: 'price', before: prices[index]?.written ?? '', after });
  });
  return marks.sort((a, b) => (a.day < b.day ? -1 : 1));
}

const written = ({ amount, max, from, currency = '' }: Price): string =>
  `${max ? `${amount}–${max}` : amount} ${currency}`.trim() + (from ? ' +' : '');

/** Wilson's interval at 95 %, as distances below and above the rate. */
function doubt(rate: number, of: number): [number, number] {
  const z2 = 1.96 ** 2;
  const middle = (rate + z2 / (2 * of)) / (1 + z2 / of);
  const half = (1.96 / (1 + z2 / of)) * Math.sqrt((rate * (1 - rate)) / of + z2 / (4 * of * of));
  return [Math.max(0, rate - (middle - half)), Math.max(0, middle + half - rate)];
}

/** A series that has every day and is never drawn: without it a day that was not seen could not be pointed at. */
export const anyDay = (): number => 0;

/** At most this many days are handed to the chart; more would make it slow and show no more. */
export const DRAWN = 500;

/** How much was going on, for choosing which days to draw; a day that was not seen stands below all. */
const size = (row: DayRow): number => row.impressions ?? row.visits ?? row.orders ?? -1;
const downsampled = createLTTB<DayRow>({ x: (_, index) => index, y: size });

/** Of very many days, those that keep the line's look (largest triangles, three buckets), and every day with a mark. Nothing is averaged. */
export function thinned(days: readonly DayRow[], marked: ReadonlySet<string>): DayRow[] {
  if (days.length <= DRAWN) return [...days];
  const kept = new Set(Array.from(downsampled([...days], DRAWN - 1), ({ day }) => day));
  // The triangles all but always keep the highest day; a peak is what people look for, so it is kept always.
  const highest = days.reduce((most, row) => (size(row) > size(most) ? row : most));
  return days.filter((row) => kept.has(row.day) || row === highest || marked.has(row.day));
}

/** Sums that do not overlap, in the order of their days: what one line of bands can show. Of several the one that ends last stands, then the one read last. */
export function bands(sums: readonly Measurement[], metric: MetricName): Measurement[] {
  const newest = sums
    .filter((sum) => sum.metric === metric)
    .sort((a, b) => (b.end ?? '').localeCompare(a.end ?? '') || b.readAt - a.readAt);
  const shown: Measurement[] = [];
  for (const sum of newest) {
    if (shown.every(({ start = '', end = '' }) => (sum.end ?? '') < start || (sum.start ?? '') > end)) shown.push(sum);
  }
  return shown.reverse();
}

/** Stretches of days without any reading, between days that have one. */
export function gaps(days: readonly DayRow[]): { from: string; to: string }[] {
  const seen = (row: DayRow) => row.impressions !== undefined || row.visits !== undefined || row.orders !== undefined;
  const found: { from: string; to: string }[] = [];
  let before: number | undefined;
  days.forEach((row, index) => {
    if (!seen(row)) return;
    const [from, to] = [days[(before ?? index) + 1], days[index - 1]];
    if (before !== undefined && from && to && index - before > 1) found.push({ from: from.day, to: to.day });
    before = index;
  });
  return found;
}
