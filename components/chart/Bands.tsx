import type { Measurement } from '../../utils/measurement.ts';
import { DAY } from '../../utils/text/days.ts';
import { Sourced } from '../parts/Sourced.tsx';
import { useStage } from '../stage/context.ts';
import { bands, type Series } from './series.ts';

/**
 * Sums over several days as bands on the chart's own days, the newest with its value beside and not again within; a band with no
 * room for its number shows none, since a number cut off is another number. And figures without a shown period as words: neither is ever drawn as a day. */
export function Bands({ series }: { series: Series }) {
  const { words, format } = useStage();
  const [first, last] = [series.days[0]?.day, series.days.at(-1)?.day];
  if (!first || !last) return null;
  const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
  const whole = at(last) - at(first) + DAY;
  const metrics = [...new Set(series.sums.map(({ metric }) => metric))];
  return (
    <>
      {metrics.length > 0 && (
        <div className="bands">
          <h4>{words.chart.sums}</h4>
          {metrics.map((metric) => {
            const sums = bands(series.sums, metric);
            const newest = sums.at(-1);
            return (
              <div key={metric} className="band-row">
                <span className="band-name">
                  {words.metrics[metric]}
                  {newest && (
                    <span className="band-newest">{format.value(newest.value, newest.unit, newest.currency)}</span>
                  )}
                </span>
                <span className="band-days">
                  {sums.map((sum) => {
                    const left = Math.max(0, (at(sum.start ?? first) - at(first)) / whole);
                    const right = Math.min(1, (at(sum.end ?? last) - at(first) + DAY) / whole);
                    return (
                      <span
                        key={sum.period}
                        className="band"
                        data-newest={sum === newest || undefined}
                        style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%` }}
                      >
                        <Sourced number={sum}>
                          <span className="band-value">{format.value(sum.value, sum.unit, sum.currency)}</span>
                        </Sourced>
                      </span>
                    );
                  })}
                </span>
              </div>
            );
          })}
          <p className="muted small">{words.chart.sumsHint}</p>
        </div>
      )}
      <Apart title={words.chart.unknown} hint={words.chart.unknownHint} numbers={series.unknown} />
      <Apart title={words.trial.chart} hint={words.trial.chartHint} numbers={series.trial} />
    </>
  );
}

/** Figures that stand as words beside the chart, the newest of them. */
function Apart({ title, hint, numbers }: { title: string; hint: string; numbers: readonly Measurement[] }) {
  const { words, format } = useStage();
  if (numbers.length === 0) return null;
  return (
    <div className="bands">
      <h4>{title}</h4>
      <ul className="plain">
        {numbers.slice(-6).map((number) => (
          <li key={`${number.metric}${number.period}${number.via}`}>
            {words.metrics[number.metric]}
            {words.say.colon}
            <Sourced number={number}>{format.value(number.value, number.unit, number.currency)}</Sourced>{' '}
            <span className="muted">{words.say.read(format.day(number.period.slice(-10)))}</span>
          </li>
        ))}
      </ul>
      <p className="muted small">{hint}</p>
    </div>
  );
}
