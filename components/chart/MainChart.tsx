import { type ReactElement, useMemo } from 'react';
import { ComposedChart, ErrorBar, Line, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useStage } from '../stage/context.ts';
import { axis, sides, still } from './look.ts';
import { anyDay, type DayRow, type Series } from './series.ts';

interface Props {
  series: Series;
  days: readonly DayRow[];
  shown: readonly ('impressions' | 'visits' | 'ctr' | 'conversionRate')[];
  tip: ReactElement;
}

/** Views and clicks as lines that break at gaps, rates as dots with their doubt, changes of the listing as marked days. */
export function MainChart({ series, days, shown, tip }: Props) {
  const { words, format, language } = useStage();
  const compact = useMemo(
    () => new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }),
    [language],
  );
  const rated = shown.includes('ctr') || shown.includes('conversionRate');
  const viewed = shown.includes('impressions') || shown.includes('visits');
  const base = viewed ? 'views' : 'rate';
  // Axes that are not there keep their room, so that the strips below stand under the same days.
  const margin = { top: 14, right: viewed ? 0 : sides.right, bottom: 0, left: rated ? 0 : sides.left };
  return (
    <>
      <div className="axis-names" aria-hidden="true">
        <span>{rated && words.chart.left}</span>
        <span>{viewed && words.chart.right}</span>
      </div>
      <ResponsiveContainer width="100%" height={190}>
        <ComposedChart data={[...days]} syncId="listing" margin={margin} title={words.listing.chart}>
          <XAxis dataKey="day" {...axis} tickFormatter={format.shortDay} minTickGap={28} height={20} />
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
          <Tooltip content={tip} {...still} cursor={{ stroke: 'var(--muted)' }} />
          <Line yAxisId={base} dataKey={anyDay} stroke="none" dot={false} activeDot={false} {...still} />
          {(['impressions', 'visits'] as const)
            .filter((field) => shown.includes(field))
            .map((field) => (
              <Line
                key={field}
                yAxisId="views"
                dataKey={field}
                stroke={`var(--series-${field})`}
                strokeWidth={1.8}
                dot={days.length <= DOTTED ? <SeenDot field={field} /> : false}
                {...still}
              />
            ))}
          {shown.includes('ctr') && (
            <Line yAxisId="rate" dataKey="ctr" stroke="none" dot={<RateDot />} {...still}>
              <ErrorBar dataKey="ctrDoubt" stroke="var(--series-rate)" strokeWidth={0.8} width={2} {...still} />
            </Line>
          )}
          {shown.includes('conversionRate') && (
            <Line yAxisId="rate" dataKey="conversionRate" stroke="none" dot={<RateDot square />} {...still} />
          )}
          {series.marks.map(({ day, kind, after }) => (
            <ReferenceLine
              key={`${day}${kind}${after}`}
              x={day}
              yAxisId={base}
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
    </>
  );
}

/** Up to so many days each has its dot; more would only blur the line. */
const DOTTED = 100;

/** A value seen on a page is a filled dot, one brought in with a file a hollow one. */
function SeenDot({
  cx,
  cy,
  value,
  payload,
  field,
}: {
  cx?: number;
  cy?: number;
  value?: unknown;
  payload?: DayRow;
  field: 'impressions' | 'visits';
}) {
  if (cx === undefined || cy === undefined || value === undefined || value === null) return null;
  const colour = `var(--series-${field})`;
  return payload?.imported?.[field] ? (
    <circle cx={cx} cy={cy} r="2.6" fill="var(--ground)" stroke={colour} strokeWidth="1.3" data-imported />
  ) : (
    <circle cx={cx} cy={cy} r="1.8" fill={colour} />
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
