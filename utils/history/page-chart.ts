import type { Measurement } from '../measurement.ts';
import type { MetricName } from '../metric.ts';
import { DAY } from '../text/days.ts';

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [800, 150, 60, 22];

/** The series drawn, each in its colour, fixed for good. */
const series: readonly (readonly [MetricName, string])[] = [
  ['impressions', '#123a75'],
  ['clicks', '#8a4b00'],
  ['sessions', '#8a4b00'],
  ['pageViews', '#8a4b00'],
  ['orders', '#1c9a7c'],
  ['units', '#1c9a7c'],
  ['revenue', '#1c9a7c'],
];

/**
 * Numbers of single days as small charts one below the other, an SVG each, money a currency each; days without a number are gaps.
 * Where two sources disagree, the newest is drawn. '' where there is none.
 */
export function dailyChart(numbers: readonly Measurement[], metricName: (metric: MetricName) => string): string {
  const daily = numbers
    .filter(({ spans, start, end }) => spans === 'days' && start !== undefined && start === end)
    .sort((a, b) => a.readAt - b.readAt);
  const charts = series.flatMap(([metric, colour]) => {
    const own = daily.filter((one) => one.metric === metric);
    return [...new Set(own.map(({ currency }) => currency))].map((currency) => {
      const some = own.filter((one) => one.currency === currency);
      const days = new Map(some.map(({ start = '', value }) => [Date.parse(start) / DAY, value]));
      const name = [metricName(metric), currency].filter(Boolean).join(', ');
      return days.size > 1 ? drawn(days, name, colour) : '';
    });
  });
  return charts.filter(Boolean).join('\n');
}

function drawn(days: ReadonlyMap<number, number>, name: string, colour: string): string {
  const inOrder = [...days].sort(([a], [b]) => a - b);
  const first = inOrder[0]?.[0] ?? 0;
  const last = inOrder.at(-1)?.[0] ?? 0;
  const most = Math.max(...days.values(), 1e-9);
  const x = (day: number) => (LEFT + ((day - first) / Math.max(1, last - first)) * (WIDTH - LEFT - 10)).toFixed(1);
  const y = (value: number) => (10 + (1 - Math.max(0, value) / most) * (HEIGHT - BOTTOM - 10)).toFixed(1);
  // A line is lifted wherever a day is missing, and a day alone is a dot.
  const path = inOrder
    .map(([day, value], index) => `${inOrder[index - 1]?.[0] === day - 1 ? 'L' : 'M'}${x(day)} ${y(value)}`)
    .join('');
  const alone = inOrder.filter(([day]) => !days.has(day - 1) && !days.has(day + 1));
  const dots = alone.map(([day, value]) => `<circle cx="${x(day)}" cy="${y(value)}" r="2" fill="${colour}"/>`).join('');
  const date = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
  const text = (at: string, along: number, said: string, anchor = 'start') =>
    `<text x="${at}" y="${along}" font-size="11" fill="#57606a" text-anchor="${anchor}">${said}</text>`;
  return (
    `<figure><figcaption>${name}</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${name}">` +
    `<path d="M${LEFT} 10V${HEIGHT - BOTTOM}H${WIDTH - 10}" fill="none" stroke="#868f99"/>` +
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.6"/>${dots}` +
    text(String(LEFT - 6), 16, String(Number(most.toPrecision(6))), 'end') +
    text(String(LEFT - 6), HEIGHT - BOTTOM, '0', 'end') +
    text(String(LEFT), HEIGHT - 6, date(first)) +
    text(String(WIDTH - 10), HEIGHT - 6, date(last), 'end') +
    `</svg></figure>`
  );
}
