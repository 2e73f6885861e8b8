import type { Take } from '../exports/exporter.ts';
import type { MetricName } from '../metric.ts';
import type { Term } from '../term.ts';
import { day, moment, number, text } from './cells.ts';
import { type Asked, type ColumnOf, type Rows, takeOf } from './table.ts';

const parts = (shop: string): string[] => shop.split('/').map(decodeURIComponent);
const counted = ['impressions', 'clicks', 'orders', 'units'] as const satisfies readonly MetricName[];
const money = ['spend', 'adSales'] as const satisfies readonly MetricName[];

/** Search terms with their numbers, a term, campaign and period a row; money and its currency apart. */
export function termsTake(terms: Rows<Term>, asked: Asked): Take {
  const period = ({ period: days }: Term, at: 0 | 1) => (days === '?' ? undefined : days.split('/')[at]);
  const columns: ColumnOf<Term>[] = [
    { id: 'marketplace', kind: 'text', cell: ({ shop }) => text(parts(shop)[0]) },
    { id: 'store', kind: 'text', cell: ({ shop }) => text(parts(shop)[1]) },
    { id: 'account', kind: 'text', cell: ({ shop }) => text(parts(shop)[2]) },
    { id: 'term', kind: 'text', cell: ({ term }) => text(term) },
    { id: 'campaign', kind: 'text', cell: ({ campaign }) => text(campaign) },
    { id: 'start', kind: 'date', cell: (term) => day(period(term, 0)) },
    { id: 'end', kind: 'date', cell: (term) => day(period(term, 1)) },
    ...counted.map((id): ColumnOf<Term> => ({ id, kind: 'number', cell: ({ numbers }) => number(numbers[id]?.value) })),
    ...money.map((id): ColumnOf<Term> => ({ id, kind: 'number', cell: ({ numbers }) => number(numbers[id]?.value) })),
    {
      id: 'currency',
      kind: 'text',
      // Nobody has seen a file with two; if one comes, both are named.
      cell: ({ numbers }) => text([...new Set(money.flatMap((id) => numbers[id]?.currency ?? []))].join(' / ')),
    },
    { id: 'read_at', kind: 'moment', cell: ({ source }) => moment(source.at) },
    { id: 'source', kind: 'text', cell: ({ source }) => text(source.where) },
  ];
  return takeOf<Term>('terms', columns, terms, asked);
}
