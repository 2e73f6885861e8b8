import { useStage } from '../stage/context.ts';
import type { DayRow, Series } from './series.ts';

/** The chart's data as a table: days with something in them, newest first, then sums, then figures without a period. */
export function ChartTable({ series }: { series: Series }) {
  const { words, format } = useStage();
  const columns: {
    field: Exclude<keyof DayRow, 'day' | 'ctrDoubt' | 'imported'>;
    name: string;
    write(value: number): string;
  }[] = [
    { field: 'impressions' as const, name: words.metrics.impressions, write: format.number },
    { field: 'visits' as const, name: words.metrics[series.visits], write: format.number },
    { field: 'orders' as const, name: words.metrics.orders, write: format.number },
    { field: 'ctr' as const, name: words.metrics.ctr, write: format.share },
    { field: 'conversionRate' as const, name: words.metrics.conversionRate, write: format.share },
    { field: 'price' as const, name: words.chart.priceIn(series.priceCurrency ?? ''), write: format.number },
    { field: 'score' as const, name: words.chart.score, write: format.number },
  ].filter(({ field }) => series.days.some((row) => row[field] !== undefined));
  const marksOn = (day: string) =>
    series.marks.filter((mark) => mark.day === day).map(({ kind }) => words.chart.letters[kind]);
  const rows = series.days.filter((row) => Object.keys(row).length > 1 || marksOn(row.day).length > 0).reverse();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
    <section className="scroll" tabIndex={0} aria-label={words.chart.table}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{words.chart.day}</th>
            {columns.map(({ field, name }) => (
              <th key={field} scope="col" className="number">
                {name}
              </th>
            ))}
            <th scope="col">{words.chart.change}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.day}>
              <th scope="row">{format.day(row.day)}</th>
              {columns.map(({ field, write }) => (
                <td key={field} className="number">
                  {row[field] === undefined ? '–' : write(row[field])}
                </td>
              ))}
              <td>{marksOn(row.day).join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(series.sums.length > 0 || series.unknown.length > 0) && (
        <table className="figures">
          <caption>{words.chart.sums}</caption>
          <tbody>
            {[...series.sums, ...series.unknown].map((number) => (
              <tr key={`${number.metric}${number.period}${number.via}`}>
                <th scope="row">{words.metrics[number.metric]}</th>
                <td>{number.start && number.end ? format.period(number.start, number.end) : words.say.noPeriod}</td>
                <td className="number">{format.value(number.value, number.unit, number.currency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
