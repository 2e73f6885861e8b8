import { useId, useMemo } from 'react';
import type { Listing } from '../../utils/listing.ts';
import type { Measurement } from '../../utils/measurement.ts';
import { metricNames } from '../../utils/metric.ts';
import { latest } from '../data/numbers.ts';
import { zoneOf } from '../data/store.ts';
import { Sourced } from '../parts/Sourced.tsx';
import { useStage } from '../stage/context.ts';

/** The newest figure of each metric, with the period it is of. A first reading has no arrow. */
export function Figures({
  listing,
  numbers,
}: {
  listing: Pick<Listing, 'marketplace' | 'store'>;
  numbers: readonly Measurement[];
}) {
  const { words, format } = useStage();
  const heading = useId();
  const newest = useMemo(() => latest(numbers), [numbers]);
  const zone = zoneOf(listing);
  const single = numbers.length > 0 && new Set(numbers.map(({ period }) => period)).size === 1;
  return (
    <section className="block" aria-labelledby={heading}>
      <h3 id={heading}>{words.listing.numbers}</h3>
      {newest.size === 0 && <p className="muted">{words.listing.noNumbers}</p>}
      {newest.size > 0 && (
        <dl className="pairs facts">
          {metricNames.map((name) => {
            const number = newest.get(name);
            if (!number) return null;
            return (
              <div key={name}>
                <dt>{words.metrics[name]}</dt>
                <dd>
                  <Sourced number={number} zone={zone}>
                    {format.value(number.value, number.unit, number.currency)}
                  </Sourced>{' '}
                  <span className="muted small">
                    {number.spans === 'days' && number.start && number.end
                      ? format.period(number.start, number.end)
                      : number.spans === 'now'
                        ? format.day(number.period.slice(-10))
                        : words.say.noPeriod}
                  </span>
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      {single && <p className="muted small">{words.brief.first}</p>}
    </section>
  );
}
