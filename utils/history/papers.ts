import type { Take } from '../exports/exporter.ts';
import type { Paper } from '../paper.ts';
import { day, list, moment, text } from './cells.ts';
import { type Asked, type Rows, takeOf } from './table.ts';

/** The papers in the drawer, as the person entered them. */
export function papersTake(papers: Rows<Paper>, asked: Asked): Take {
  return takeOf<Paper>(
    'papers',
    [
      { id: 'kind', kind: 'text', cell: ({ kind }) => text(kind) },
      { id: 'paper_number', kind: 'text', cell: (paper) => text(paper.number) },
      { id: 'holder', kind: 'text', cell: ({ holder }) => text(holder) },
      { id: 'issuer', kind: 'text', cell: ({ issuer }) => text(issuer) },
      { id: 'supplier', kind: 'text', cell: ({ supplier }) => text(supplier) },
      { id: 'scope', kind: 'text', cell: ({ scope }) => list(scope) },
      { id: 'markets', kind: 'text', cell: ({ markets }) => list(markets) },
      { id: 'valid_from', kind: 'date', cell: ({ from }) => day(from) },
      { id: 'valid_to', kind: 'date', cell: ({ to }) => day(to) },
      { id: 'note', kind: 'text', cell: ({ note }) => text(note) },
      { id: 'changed_at', kind: 'moment', cell: ({ changedAt }) => moment(changedAt) },
    ],
    papers,
    asked,
  );
}
