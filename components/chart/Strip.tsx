import type { ReactElement } from 'react';
import { Bar, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useStage } from '../stage/context.ts';
import { axis, sides, still } from './look.ts';
import { anyDay, type DayRow } from './series.ts';

interface Props {
  name: string;
  days: readonly DayRow[];
  field: 'orders' | 'price' | 'score';
  /** The days are written below it: where no chart above does so. */
  dated: boolean;
  /** What is told of a day; absent where the chart above tells it. */
  tip?: ReactElement | undefined;
}

/** A thin strip under the same days as the main chart, on an axis of its own: orders as bars from zero, the price in steps, the score as dots. */
export function Strip({ name, days, field, dated, tip }: Props) {
  const { format } = useStage();
  return (
    <div className="strip">
      <span className="strip-name" aria-hidden="true">
        {name}
      </span>
      <ResponsiveContainer width="100%" height={dated ? 76 : 52}>
        <ComposedChart
          data={[...days]}
          syncId="listing"
          margin={{ top: 4, right: 0, bottom: 0, left: sides.left }}
          title={name}
        >
          <XAxis dataKey="day" {...axis} hide={!dated} tickFormatter={format.shortDay} minTickGap={28} height={20} />
          <YAxis
            orientation="right"
            {...axis}
            width={sides.right}
            domain={field === 'price' ? ['dataMin', 'dataMax'] : [0, 'auto']}
            padding={field === 'price' ? { top: 8, bottom: 8 } : { top: 0, bottom: 0 }}
            interval={0}
            tickCount={2}
            tickFormatter={(value: number) => format.number(value)}
          />
          <Tooltip content={tip ?? (() => null)} cursor={{ stroke: 'var(--muted)', fill: 'var(--line)' }} {...still} />
          <YAxis yAxisId="any" hide width={0} />
          <Line yAxisId="any" dataKey={anyDay} stroke="none" dot={false} activeDot={false} {...still} />
          {field === 'orders' && <Bar dataKey="orders" fill="var(--series-orders)" maxBarSize={18} {...still} />}
          {field === 'price' && (
            <Line dataKey="price" type="stepAfter" stroke="var(--ink)" strokeDasharray="4 3" dot={false} {...still} />
          )}
          {field === 'score' && (
            <Line dataKey="score" stroke="none" dot={{ r: 2, fill: 'var(--ink)', stroke: 'none' }} {...still} />
          )}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
