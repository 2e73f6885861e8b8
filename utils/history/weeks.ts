import type { Measurement } from '../measurement.ts';
import type { MetricName } from '../metric.ts';
import { addDays } from '../text/dates.ts';
import { byName } from './months.ts';

/** The Monday of a day's week. */
function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** People are counted anew each day: who came on two days is one visitor of the week. */
const people: ReadonlySet<MetricName> = new Set(['visitors', 'buyers']);

/** Only what sums over days may be added up; a share or a rank of seven days is not the sum of seven, nor are people. */
const adds = ({ metric, unit, spans, start, end, trial }: Measurement): boolean =>
  (unit === 'count' || unit === 'money') && !people.has(metric) && spans === 'days' && start === end && !trial;

/** The largest number of decimals a sum of money is rounded to: those an amount may have. */
const DECIMALS = 6;

/**
 * Days of one listing thinned to weeks, Monday to Sunday, where a week ended before `before` ('yyyy-mm-dd') and all of its
 * seven days are there in one currency. A week that somebody told as such stands; its days go all the same. `taken`: the days
 * that go; `measured`: the weeks that come.
 */
export function thinned(
  numbers: readonly Measurement[],
  before: string,
): { taken: Measurement[]; measured: Measurement[] } {
  const weeks = new Map<string, Measurement[]>();
  const told = new Set(numbers.map(({ metric, via, period }) => `${metric} ${via} ${period}`));
  for (const number of numbers) {
    if (!adds(number) || !number.start) continue;
    const monday = mondayOf(number.start);
    if (addDays(monday, 6) >= before) continue;
    const name = `${number.metric} ${number.via} ${monday}`;
    const days = weeks.get(name);
    if (days) days.push(number);
    else weeks.set(name, [number]);
  }
  const taken: Measurement[] = [];
  const measured: Measurement[] = [];
  for (const days of weeks.values()) {
    const [first] = days;
    if (!first?.start || days.length < 7 || days.some(({ currency }) => currency !== first.currency)) continue;
    taken.push(...days);
    const start = mondayOf(first.start);
    const end = addDays(start, 6);
    const period = `${start}/${end}`;
    if (told.has(`${first.metric} ${first.via} ${period}`)) continue;
    const newest = days.reduce((last, day) => (day.readAt > last.readAt ? day : last), first);
    const sum = days.reduce((total, { value }) => total + value, 0);
    measured.push({
      ...first,
      period,
      start,
      end,
      value: first.unit === 'money' ? Number(sum.toFixed(DECIMALS)) : sum,
      readAt: newest.readAt,
      source: { ...newest.source, reader: WEEKS },
    });
  }
  return { taken: taken.sort(byName), measured: measured.sort(byName) };
}

/** The reader that a week made of days bears as its source. */
export const WEEKS = 'crossbill/weeks';
