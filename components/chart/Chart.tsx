import { useMemo, useState } from 'react';
import {
  Bar,
  ComposedChart,
  ErrorBar,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useStage } from '../context.ts';
import { ChartTip } from './ChartTip.tsx';
import { Legend, type Shown } from './Legend.tsx';
import { type DayRow, DRAWN, type Series, thinned } from './series.ts';

const still = { isAnimationActive: false } as const;
const axis = { stroke: 'var(--muted)', tick: { fill: 'var(--muted)', fontSize: 11 }, tickLine: false } as const;
const sides = { left: 42, right: 52 } as const;

/** The chart of one listing: views and clicks on the right, rates on the left from zero; orders, price and score in strips of their own. */
export default function Chart({ series }: { series: Series }) {
  const { words, format, language } = useStage();
  const [hidden, setHidden] = useState<ReadonlySet<Shown>>(new Set());
  const marked = useMemo(() => new Set(series.marks.map(({ day }) => day)), [series]);
  const days = useMemo(() => thinned(series.days, marked), [series, marked]);
  const has = (field: keyof DayRow) => series.days.some((row) => row[field] !== undefined);
  const shows = (field: Shown) => has(field) && !hidden.has(field);
  const rated = shows('ctr') || shows('conversionRate');
  const viewed = shows('impressions') || shows('visits');
  const compact = useMemo(
    () => new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }),
    [language],
  );
  const x = <XAxis dataKey="day" {...axis} tickFormatter={format.shortDay} minTickGap={28} height={20} />;
  const noX = <XAxis dataKey="day" hide />;
  const tip = <Tooltip content={<ChartTip series={series} />} {...still} cursor={{ stroke: 'var(--muted)' }} />;
  const margin = { top: 14, right: 0, bottom: 0, left: 0 };
  // Axes that are not there keep their room, so that the strips below stand under the same days.
  const room = { left: rated ? 0 : sides.left, right: viewed ? 0 : sides.right };

  return (
    <figure aria-label={words.listing.chart}>
      <div className="axis-names" aria-hidden>
        <span>{rated && words.chart.left}</span>
        <span>{viewed && words.chart.right}</span>
      </div>
      <ResponsiveContainer width="100%" height={190}>
        <ComposedChart data={days} syncId="listing" margin={{ ...margin, ...room }} title={words.listing.chart}>
          {x}
          {rated && (
            <YAxis
              yAxisId="rate"
              {...axis}
              width={sides.left}
              domain={[0, 'auto']}
              tickFormatter={(value: number) => format.share(value)}
            />
          )}
          {viewed && (
            <YAxis
              yAxisId="views"
              orientation="right"
              {...axis}
              width={sides.right}
              tickFormatter={(value: number) => compact.format(value)}
            />
          )}
          {tip}
          {shows('impressions') && (
            <Line
              yAxisId="views"
              dataKey="impressions"
              stroke="var(--series-impressions)"
              strokeWidth={1.8}
              dot={false}
              {...still}
            />
          )}
          {shows('visits') && (
            <Line
              yAxisId="views"
              dataKey="visits"
              stroke="var(--series-visits)"
              strokeWidth={1.8}
              dot={false}
              {...still}
            />
          )}
          {shows('ctr') && (
            <Line yAxisId="rate" dataKey="ctr" stroke="none" dot={<RateDot />} {...still}>
              <ErrorBar dataKey="ctrDoubt" stroke="var(--series-rate)" strokeWidth={0.8} width={2} {...still} />
            </Line>
          )}
          {shows('conversionRate') && (
            <Line yAxisId="rate" dataKey="conversionRate" stroke="none" dot={<RateDot square />} {...still} />
          )}
          {series.marks.map(({ day, kind, after }) => (
            <ReferenceLine
              key={`${day}${kind}${after}`}
              x={day}
              yAxisId={viewed ? 'views' : 'rate'}
              stroke="var(--ink)"
              strokeDasharray="2 3"
              label={{
                value: words.chart.letters[kind],
                position: 'top',
                fill: 'var(--ink)',
                fontSize: 11,
                fontWeight: 700,
              }}
            />
          ))}
        </ComposedChart>
      </ResponsiveContainer>
      {shows('orders') && (
        <Strip name={words.chart.orders}>
          <ComposedChart
            data={days}
            syncId="listing"
            margin={{ ...margin, top: 4, left: sides.left, right: 0 }}
            title={words.chart.orders}
          >
            {noX}
            <YAxis
              orientation="right"
              {...axis}
              width={sides.right}
              allowDecimals={false}
              domain={[0, 'auto']}
              tickCount={2}
            />
            <Tooltip content={() => null} cursor={{ fill: 'var(--line)' }} />
            <Bar dataKey="orders" fill="var(--series-orders)" maxBarSize={18} {...still} />
          </ComposedChart>
        </Strip>
      )}
      {shows('price') && (
        <Strip name={words.chart.priceIn(series.priceCurrency ?? '')}>
          <ComposedChart
            data={days}
            syncId="listing"
            margin={{ ...margin, top: 4, left: sides.left, right: 0 }}
            title={words.chart.price}
          >
            {noX}
            <YAxis
              orientation="right"
              {...axis}
              width={sides.right}
              domain={['dataMin', 'dataMax']}
              padding={{ top: 8, bottom: 8 }}
              interval={0}
              tickCount={2}
              tickFormatter={(value: number) => format.number(value)}
            />
            <Tooltip content={() => null} />
            <Line dataKey="price" type="stepAfter" stroke="var(--ink)" strokeDasharray="4 3" dot={false} {...still} />
          </ComposedChart>
        </Strip>
      )}
      {shows('score') && (
        <Strip name={words.chart.score}>
          <ComposedChart
            data={days}
            syncId="listing"
            margin={{ ...margin, top: 4, left: sides.left, right: 0 }}
            title={words.chart.score}
          >
            {noX}
            <YAxis orientation="right" {...axis} width={sides.right} domain={[0, 'auto']} tickCount={2} />
            <Tooltip content={() => null} />
            <Line dataKey="score" stroke="none" dot={{ r: 2, fill: 'var(--ink)', stroke: 'none' }} {...still} />
          </ComposedChart>
        </Strip>
      )}
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

function Strip({ name, children }: { name: string; children: React.ReactElement }) {
  return (
    <div className="strip">
      <span className="strip-name" aria-hidden>
        {name}
      </span>
      <ResponsiveContainer width="100%" height={52}>
        {children}
      </ResponsiveContainer>
    </div>
  );
}

/** Rates are dots, round for clicks and square for conversion: never joined to a line. */
function RateDot({ cx, cy, value, square }: { cx?: number; cy?: number; value?: unknown; square?: boolean }) {
  if (cx === undefined || cy === undefined || value === undefined || value === null) return null;
  return square ? (
    <rect x={cx - 2.5} y={cy - 2.5} width="5" height="5" fill="none" stroke="var(--series-rate)" strokeWidth="1.4" />
  ) : (
    <circle cx={cx} cy={cy} r="2.6" fill="var(--series-rate)" />
  );
}
