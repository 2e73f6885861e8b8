import { useWords } from '../stage/context.ts';
import type { DayRow, Series } from './series.ts';

export type Shown = Exclude<keyof DayRow, 'day' | 'ctrDoubt' | 'imported'>;
const all: readonly Shown[] = ['impressions', 'visits', 'orders', 'ctr', 'conversionRate', 'price', 'score'];

interface Props {
  series: Series;
  has(field: Shown): boolean;
  hidden: ReadonlySet<Shown>;
  onChange(hidden: ReadonlySet<Shown>): void;
}

/** The legend is the switch of each series, and says what the change marks mean. */
export function Legend({ series, has, hidden, onChange }: Props) {
  const words = useWords();
  const names: Readonly<Record<Shown, string>> = {
    impressions: words.metrics.impressions,
    visits: words.metrics[series.visits],
    orders: words.metrics.orders,
    ctr: words.metrics.ctr,
    conversionRate: words.metrics.conversionRate,
    price: words.chart.price,
    score: words.metrics.qualityScore,
  };
  const turn = (field: Shown) => {
    const next = new Set(hidden);
    if (!next.delete(field)) next.add(field);
    onChange(next);
  };
  const imported = series.days.some((row) => Object.keys(row.imported ?? {}).length > 0);
  const kinds = [...new Set(series.marks.map(({ kind }) => kind))];
  return (
    <>
      <fieldset className="legend">
        <legend className="unseen">{words.chart.showHide}</legend>
        {all.filter(has).map((field) => (
          <button key={field} type="button" aria-pressed={!hidden.has(field)} onClick={() => turn(field)}>
            <span className="swatch" data-series={field} aria-hidden />
            {names[field]}
          </button>
        ))}
      </fieldset>
      {imported && <p className="muted small">{words.chart.imported}</p>}
      {kinds.length > 0 && <p className="muted small">{kinds.map((kind) => words.chart.marks[kind]).join(' · ')}</p>}
    </>
  );
}
