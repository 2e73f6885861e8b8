import type { MetricName, Unit } from './metric.ts';
import type { Source } from './source.ts';

/** One number of one listing over one period, from one way of knowing. */
export interface Measurement {
  key: string;
  metric: MetricName;
  /** 'yyyy-mm-dd/yyyy-mm-dd'; 'now/yyyy-mm-dd' and '?/yyyy-mm-dd' carry the store's day of the reading. */
  period: string;
  via: Source['via'];
  value: number;
  unit: Unit;
  currency?: string;
  /** 'days': start and end hold. 'now': stood so when read. 'unknown': the page does not show its period; never drawn as a day. */
  spans: 'days' | 'now' | 'unknown';
  start?: string;
  end?: string;
  readAt: number;
  source: Source;
  trial?: true;
}

/** Numbers of one metric in one month. */
export interface Series extends Pick<Measurement, 'metric' | 'via' | 'spans' | 'currency' | 'trial'> {
  /** Four a number: its first and last day (days since 1970), its value, and which of the month's readings it is of. */
  numbers: number[];
}

/**
 * The numbers of one listing whose periods end in one month. Packed: IndexedDB asks as much for a record of one number as
 * for one of two hundred. `utils/history/months.ts` packs and unpacks; `utils/browser/store/measurements.ts` reads.
 */
export interface Month {
  key: string;
  /** 'yyyy-mm'. */
  month: string;
  origins: Omit<Source, 'at'>[];
  /** Two a reading: which of the origins, and when (ms since 1970 UTC). */
  readings: number[];
  series: Series[];
}
