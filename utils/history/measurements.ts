import type { Take } from '../exports/exporter.ts';
import type { Measurement } from '../measurement.ts';
import { day, moment, number, text } from './cells.ts';
import { identity, type ListingOf } from './identity.ts';
import { type Asked, type Rows, takeOf } from './table.ts';

/**
 * Numbers, one a row, with the days they sum over. Where no days stand, the number stood so at the moment of reading, or its
 * status says that the page does not show its period. Shares are fractions: 0.0125 for 1.25 %.
 */
export function measurementsTake(measurements: Rows<Measurement>, listingOf: ListingOf, asked: Asked): Take {
  return takeOf<Measurement>(
    'measurements',
    [
      ...identity<Measurement>(({ key }) => listingOf(key)),
      { id: 'metric', kind: 'text', cell: ({ metric }) => text(metric) },
      { id: 'value', kind: 'number', cell: ({ value }) => number(value) },
      { id: 'currency', kind: 'text', cell: ({ currency }) => text(currency) },
      { id: 'unit', kind: 'text', cell: ({ unit }) => text(unit) },
      { id: 'start', kind: 'date', cell: ({ start }) => day(start) },
      { id: 'end', kind: 'date', cell: ({ end }) => day(end) },
      { id: 'read_at', kind: 'moment', cell: ({ readAt }) => moment(readAt) },
      { id: 'via', kind: 'text', cell: ({ via }) => text(via) },
      { id: 'source', kind: 'text', cell: ({ source }) => text(source.where) },
      { id: 'status', kind: 'text', cell: (measurement) => text(statusOf(measurement)) },
    ],
    measurements,
    asked,
  );
}

/** A trial outranks the rest: until the person has confirmed it, nothing rests on the number at all. */
function statusOf({ trial, spans }: Pick<Measurement, 'trial' | 'spans'>): 'read' | 'period not shown' | 'trial' {
  if (trial) return 'trial';
  return spans === 'unknown' ? 'period not shown' : 'read';
}
