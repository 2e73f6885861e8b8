import type { Advice } from '../advice.ts';
import { daysBetween } from '../text/days.ts';

type Numbers = Advice['numbers'];

/** The number of a metric over days that are known; what spans anything else cannot be set against it. */
export const over = (numbers: Numbers, metric: string): Numbers[number] | undefined =>
  numbers.find(
    (one) => one.metric === metric && one.spans === 'days' && one.start !== undefined && one.end !== undefined,
  );

/** Days of a period, its first and last counted. */
export const lengthOf = ({ start = '', end = '' }: Numbers[number]): number => daysBetween(start, end);

/** Impressions a day, so that a week and a month can stand in one order; undefined where none are known for days. */
export function aDay(numbers: Numbers): number | undefined {
  const impressions = over(numbers, 'impressions');
  return impressions && impressions.value / lengthOf(impressions);
}
