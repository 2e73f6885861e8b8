import { lazy, Suspense, useEffect, useId, useMemo, useState } from 'react';
import type { Snapshot, Version } from '../../utils/known-listing.ts';
import { keyOf, type Listing } from '../../utils/listing.ts';
import type { Measurement } from '../../utils/measurement.ts';
import type { Note } from '../../utils/note.ts';
import type { Paper } from '../../utils/paper.ts';
import { addDays } from '../../utils/text/dates.ts';
import { lastDayOf } from '../data/numbers.ts';
import { dayAt, zoneOf } from '../data/store.ts';
import { useStage } from '../stage/context.ts';
import { useKeys } from '../stage/useKeys.ts';
import { useLive } from '../stage/useLive.ts';
import { Bands } from './Bands.tsx';
import { ChartTable } from './ChartTable.tsx';
import { Notes } from './Notes.tsx';
import { seriesOf } from './series.ts';

/** Recharts comes only when a chart is to be drawn, after the first paint. */
const Chart = lazy(() => import('./Chart.tsx'));

const ranges = ['7', '30', '90', 'year', 'all'] as const;
type Range = (typeof ranges)[number];
const lengths: Readonly<Record<Exclude<Range, 'all'>, number>> = { '7': 7, '30': 30, '90': 90, year: 365 };

/** Ten years: no chart goes further back, whatever a page claims. */
const LONGEST = 3650;

interface Props {
  /** The key the listing is kept under. */
  of: string;
  listing: Listing;
  numbers: readonly Measurement[];
  versions: readonly Version[];
  snapshots: readonly Snapshot[];
  notes: readonly Note[];
  firstSeen: number;
  lastSeen: number;
}

/** The figures of one listing over time, always in the same place and colours: as a chart, and as a table of the same data. */
export function Timeline({ of, listing, numbers, versions, snapshots, notes, firstSeen, lastSeen }: Props) {
  const { words, now } = useStage();
  const [range, setRange] = useState<Range>('30');
  const [asTable, setAsTable] = useState(false);
  const papers = useLive((db) => db.papers.toArray());
  const painted = usePainted();
  const heading = useId();

  const series = useMemo(() => {
    const dayOf = (at: number) => dayAt(listing, at);
    const today = dayOf(now);
    const days = numbers.flatMap((number) => [number.start ?? '', lastDayOf(number)]).filter(Boolean);
    // Where the store's zone is unknown its day may be one ahead of ours; a page that names a day further off is not believed.
    const to = days.includes(addDays(today, 1)) ? addDays(today, 1) : today;
    const [first = today] = [dayOf(firstSeen), ...days].sort();
    const [, start = first] = [first, addDays(to, -LONGEST)].sort();
    const from = range === 'all' ? start : addDays(to, 1 - lengths[range]);
    const own = (papers ?? []).filter((paper) => isOf(paper, listing));
    return seriesOf({ numbers, versions, snapshots, papers: own, notes, lastSeen, dayOf }, from, to);
  }, [listing, numbers, versions, snapshots, papers, notes, firstSeen, lastSeen, now, range]);

  const zoom = (step: 1 | -1) =>
    setRange((before) => ranges[Math.max(0, Math.min(ranges.length - 1, ranges.indexOf(before) + step))] ?? before);
  useKeys({ '+': () => zoom(-1), '-': () => zoom(1) });

  const zone = zoneOf(listing);
  const drawable = series.days.some((row) => Object.keys(row).length > 1);
  return (
    <section className="block" aria-labelledby={heading}>
      <h3 id={heading}>{words.listing.chart}</h3>
      <div className="row wrap">
        <fieldset className="segments">
          <legend className="unseen">{words.chart.range}</legend>
          {ranges.map((name) => (
            <button key={name} type="button" aria-pressed={range === name} onClick={() => setRange(name)}>
              {words.chart.ranges[name]}
            </button>
          ))}
        </fieldset>
        <button type="button" className="quiet end" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {words.chart.table}
        </button>
      </div>
      {asTable && <ChartTable series={series} />}
      {!asTable && !drawable && <p className="muted">{words.chart.nothing}</p>}
      {!asTable && drawable && (
        <div className="chart">
          {painted && (
            <Suspense fallback={<p className="muted">{words.chart.loading}</p>}>
              <Chart series={series} />
            </Suspense>
          )}
        </div>
      )}
      {!asTable && <Bands series={series} />}
      {drawable && <p className="muted small">{words.chart.gaps}</p>}
      {series.conflicts > 0 && <p className="muted small">{words.chart.conflict}</p>}
      <Notes of={of} listing={listing} notes={notes} />
      <p className="muted small">{zone ? words.chart.zone(zone) : words.chart.zoneUnknown}</p>
    </section>
  );
}

/** Whether a paper names this very listing; one that is good for everything marks no chart in particular. */
const isOf = ({ scope }: Paper, listing: Listing): boolean =>
  scope.some((one) => one === listing.sku || one === keyOf(listing));

/** True once the page has been painted with what it had. */
function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted;
}
