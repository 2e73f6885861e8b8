import { type MetricName, metricNames, type Period, type SeenMetrics, unitOf } from '../../metric.ts';
import { addTo, type ExactSum, emptySum, sumText } from '../../rows/exact-sum.ts';
import type { Row } from '../../rows/row.ts';
import { plainNumber } from '../../rows/sheet.ts';
import type { Table } from '../report-kind.ts';
import { countAt, moneyAt, numberAt, shareAt } from './cells.ts';
import { textAt } from './table.ts';

/** One number of a row. */
interface Figure {
  value: number;
  currency?: string;
}

/** A metric column: its name, and its number in a row. */
interface MetricReader {
  name: MetricName;
  read(row: Row): Figure | undefined;
}

/** Counts of people: who comes in two rows is counted twice, so they are never added. */
const people: readonly MetricName[] = ['visitors', 'buyers'];

/** Readers for every metric a table has, each by its unit. */
export function metricReaders(table: Table): MetricReader[] {
  return metricNames
    .filter((name) => table.places[name] !== undefined)
    .map((name) => {
      const unit = unitOf(name);
      if (unit === 'money') {
        const read = moneyAt(table, name);
        return {
          name,
          read: (row: Row) => {
            const price = read(row);
            // A range is no sum.
            if (!price || price.max !== undefined || price.from) return undefined;
            return { value: Number(price.amount), ...(price.currency ? { currency: price.currency } : {}) };
          },
        };
      }
      const read =
        unit === 'ratio' ? shareAt(table, name) : unit === 'count' ? countAt(table, name) : numberAt(table, name);
      return {
        name,
        read: (row: Row) => {
          const value = read(row);
          return value === undefined ? undefined : { value };
        },
      };
    });
}

/** What has come together of one metric of one listing. */
interface Gathered {
  count: number;
  /** Whole numbers are added as they are, others exactly. */
  whole: number;
  rest?: ExactSum;
  first: number;
  /** All values were equal. */
  alike: boolean;
  currency: string | undefined;
  /** Values in two currencies, or one that repeats and differs: nothing can be said. */
  broken: boolean;
  /** Of a metric that counts once: for what it was counted. Most listings have one such key only. */
  onceFor?: string;
  once?: Map<string, number>;
}

/** The metrics of one listing or term, row by row. */
export interface MetricSum {
  rows: number;
  found: Map<MetricName, Gathered>;
}

export const noMetrics = (): MetricSum => ({ rows: 0, found: new Map() });

function take(gathered: Gathered, { value, currency }: Figure): void {
  gathered.count += 1;
  if (Number.isSafeInteger(value)) gathered.whole += value;
  else {
    gathered.rest ??= emptySum();
    addTo(gathered.rest, plainNumber(String(value)) ?? '0');
  }
  if (value !== gathered.first) gathered.alike = false;
  if (currency !== gathered.currency) gathered.broken = true;
}

/** Adds rows to sums, by what a table's kind says of repeating metrics. */
export function metricAdder(table: Table): (sum: MetricSum, row: Row) => void {
  const readers = metricReaders(table);
  const { once } = table.kind;
  const per = (once?.per ?? []).map((role) => textAt(table, role));
  return (sum, row) => {
    sum.rows += 1;
    let key: string | undefined;
    for (const { name, read } of readers) {
      const figure = read(row);
      if (!figure) continue;
      let gathered = sum.found.get(name);
      if (!gathered) {
        const { value, currency } = figure;
        gathered = { count: 0, whole: 0, first: value, alike: true, currency, broken: false };
        sum.found.set(name, gathered);
      }
      if (!once?.metrics.includes(name)) {
        take(gathered, figure);
        continue;
      }
      key ??= per.map((text) => text(row).trim()).join('\n');
      const known = key === gathered.onceFor ? gathered.first : gathered.once?.get(key);
      if (known !== undefined) {
        if (known !== figure.value) gathered.broken = true;
        continue;
      }
      if (gathered.onceFor === undefined) gathered.onceFor = key;
      else {
        gathered.once ??= new Map();
        gathered.once.set(key, figure.value);
      }
      take(gathered, figure);
    }
  };
}

function settled(name: MetricName, gathered: Gathered, rows: number): number | undefined {
  const { broken, onceFor, count, whole, rest, first, alike } = gathered;
  if (broken) return undefined;
  if (rows === 1) return first;
  const unit = unitOf(name);
  if (unit === 'count' || unit === 'money') {
    // A row that does not say its part leaves the whole unknown.
    if (people.includes(name) || (onceFor === undefined && count < rows)) return undefined;
    if (!rest) return whole;
    addTo(rest, String(whole));
    return Number(sumText(rest));
  }
  return unit !== 'ratio' && alike && count === rows ? first : undefined;
}

/** The metrics that can be said for certain, each with its period; a mark or a rank stands as of the file. */
export function metricsOf({ rows, found }: MetricSum, table: Table, period: Period | null): SeenMetrics | undefined {
  const metrics: SeenMetrics = {};
  for (const [name, gathered] of found) {
    const value = settled(name, gathered, rows);
    if (value === undefined) continue;
    const { currency } = gathered;
    const isState = table.kind.timeless || unitOf(name) === 'points' || unitOf(name) === 'rank';
    metrics[name] = { value, ...(currency ? { currency } : {}), period: isState ? 'now' : period };
  }
  if (rows > 1) {
    for (const [name, gathered] of found) {
      if (unitOf(name) !== 'ratio') continue;
      const [over, under] = table.kind.rates?.[name] ?? [];
      const top = over && metrics[over]?.value;
      const bottom = under && metrics[under]?.value;
      if (top !== undefined && bottom) metrics[name] = { value: Number((top / bottom).toFixed(6)), period };
      else if (!over && gathered.alike && gathered.count === rows) metrics[name] = { value: gathered.first, period };
    }
  }
  return Object.keys(metrics).length > 0 ? metrics : undefined;
}
