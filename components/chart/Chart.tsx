import { useMemo, useState } from 'react';
import { useStage } from '../stage/context.ts';
import { ChartTip } from './ChartTip.tsx';
import { Legend, type Shown } from './Legend.tsx';
import { MainChart } from './MainChart.tsx';
import { Strip } from './Strip.tsx';
import { type DayRow, DRAWN, type Series, thinned } from './series.ts';

/** The chart of one listing: views and clicks on the right, rates on the left from zero; orders, price and score in strips of their own. */
export default function Chart({ series }: { series: Series }) {
  const { words, format } = useStage();
  const [hidden, setHidden] = useState<ReadonlySet<Shown>>(new Set());
  const days = useMemo(() => thinned(series.days, new Set(series.marks.map(({ day }) => day))), [series]);
  const has = (field: keyof DayRow) => series.days.some((row) => row[field] !== undefined);
  const shows = (field: Shown) => has(field) && !hidden.has(field);
  const main = (['impressions', 'visits', 'ctr', 'conversionRate'] as const).filter(shows);
  const strips = (['orders', 'price', 'score'] as const).filter(shows);
  const names = {
    orders: words.chart.orders,
    price: words.chart.priceIn(series.priceCurrency ?? ''),
    score: words.chart.score,
  };
  const tip = <ChartTip series={series} />;
  return (
    <figure aria-label={words.listing.chart}>
      {main.length > 0 && <MainChart series={series} days={days} shown={main} tip={tip} />}
      {strips.map((field, index) => (
        <Strip
          key={field}
          name={names[field]}
          days={days}
          field={field}
          dated={main.length === 0 && index === strips.length - 1}
          tip={main.length === 0 && index === 0 ? tip : undefined}
        />
      ))}
      <Legend series={series} has={has} hidden={hidden} onChange={setHidden} />
      {series.days.length > DRAWN && (
        <p className="muted small">
          {words.chart.thinned(format.number(days.length), format.number(series.days.length))}
        </p>
      )}
      <figcaption className="muted small">{words.chart.help}</figcaption>
    </figure>
  );
}
