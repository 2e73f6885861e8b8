import { Foreign } from '../parts/Foreign.tsx';
import { PictureChange } from '../pictures/PictureChange.tsx';
import { useStage } from '../stage/context.ts';
import { type DayRow, gaps, type Series } from './series.ts';

/** What one day of the chart holds: every figure of it, and what changed; or that it was not seen. */
export function ChartTip({ series, active, label }: { series: Series; active?: boolean; label?: unknown }) {
  const { words, format } = useStage();
  if (!active || typeof label !== 'string') return null;
  const row: DayRow | undefined = series.days.find(({ day }) => day === label);
  if (!row) return null;
  const marks = series.marks.filter(({ day }) => day === label);
  const gap = gaps(series.days).find(({ from, to }) => label >= from && label <= to);
  const lines: [string, string | undefined][] = [
    [words.metrics.impressions, row.impressions === undefined ? undefined : format.number(row.impressions)],
    [words.metrics[series.visits], row.visits === undefined ? undefined : format.number(row.visits)],
    [words.metrics.orders, row.orders === undefined ? undefined : format.number(row.orders)],
    [words.metrics.ctr, row.ctr === undefined ? undefined : format.share(row.ctr)],
    [words.metrics.conversionRate, row.conversionRate === undefined ? undefined : format.share(row.conversionRate)],
    [words.chart.price, row.price === undefined ? undefined : format.money(String(row.price), series.priceCurrency)],
    [words.metrics.qualityScore, row.score === undefined ? undefined : format.number(row.score)],
  ];
  return (
    <div className="bubble chart-tip">
      <strong>{format.day(row.day)}</strong>
      {gap && (
        <p>
          {gap.from === gap.to
            ? words.chart.gapDay(format.shortDay(gap.from))
            : words.chart.gap(format.shortDay(gap.from), format.shortDay(gap.to))}
        </p>
      )}
      <dl className="pairs">
        {lines.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {marks.map(({ kind, before, after }) => (
        <p key={`${kind}${after}`}>
          <strong>{words.chart.marks[kind]}</strong>
          {kind === 'note' && (
            <>
              <br />
              <Foreign text={after.slice(0, 200)} />
            </>
          )}
          {kind === 'image' && <PictureChange before={before} after={after} />}
          {kind !== 'image' && kind !== 'note' && (
            <>
              <br />
              {words.chart.before}
              {words.say.colon}
              <Foreign text={before.slice(0, 200)} />
              <br />
              {words.chart.after}
              {words.say.colon}
              <Foreign text={after.slice(0, 200)} />
            </>
          )}
        </p>
      ))}
    </div>
  );
}
