import type { ReactNode } from 'react';
import { headlineOf } from '../data/brief.ts';
import { dayAt, storeName } from '../data/store.ts';
import { FieldSource } from '../listing/Facts.tsx';
import { Foreign } from '../parts/Foreign.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { Tip } from '../parts/Tip.tsx';
import { PictureFrame } from '../pictures/PictureFrame.tsx';
import type { Stage } from '../stage/context.ts';
import type { ColumnName } from './column-names.ts';
import type { TableRow } from './row.ts';

interface Column {
  heading: string;
  /** As it is drawn; `active`: the row the keys are on, whose values can be reached. */
  draw(row: TableRow, active: boolean): ReactNode;
  /** As plain text, for copying. */
  write(row: TableRow): string;
}
export type Columns = Readonly<Record<ColumnName, Column>>;

/** The columns of the table in the person's language. */
export function columnsFor(stage: Stage): Columns {
  const { words, format, language } = stage;
  const sourced = (row: TableRow, field: 'price' | 'stock', active: boolean, written: string | undefined) => {
    const source = row.known.sources[field];
    return (
      <Tip
        reachable={active}
        tip={
          written === undefined || !source ? (
            words.say.notRead
          ) : (
            <>
              <strong>
                {words.fields[field]}
                {words.say.colon}
                {written}
              </strong>
              <FieldSource field={field} known={row.known} />
            </>
          )
        }
      >
        <span data-trial={source?.trial}>{written ?? '–'}</span>
      </Tip>
    );
  };
  return {
    title: {
      heading: words.table.title,
      draw: (row, active) => (
        <a href={stage.toListing(row.known.key)} tabIndex={active ? 0 : -1} className="title-cell">
          <PictureFrame listing={row.listing} small />
          {row.listing.title ? (
            <Foreign text={row.listing.title} lang={row.listing.language} lines={2} />
          ) : (
            words.listing.noTitle
          )}
        </a>
      ),
      write: ({ listing }) => listing.title ?? '',
    },
    verb: {
      heading: words.table.verb,
      draw: ({ state, first }) => (
        <span className="row">
          <StateMark state={state} bare />
          <span className="cut">
            {first
              ? `${words.brief.verbsLong[first.verb]}${words.say.colon}${headlineOf(first, language)}`
              : words.states[state]}
          </span>
        </span>
      ),
      write: ({ state, first }) =>
        first
          ? `${words.brief.verbsLong[first.verb]}${words.say.colon}${headlineOf(first, language)}`
          : words.states[state],
    },
    marketplace: { heading: words.table.marketplace, draw: (row) => row.marketplace, write: (row) => row.marketplace },
    store: {
      heading: words.table.store,
      draw: ({ known }) => storeName(known.store, stage),
      write: ({ known }) => storeName(known.store, stage),
    },
    account: {
      heading: words.table.account,
      draw: ({ known }) =>
        known.account ? <Foreign text={known.account} lines={1} /> : <span className="muted">–</span>,
      write: ({ known }) => known.account,
    },
    code: {
      heading: words.table.code,
      draw: ({ listing }) => <Foreign text={codeOf(listing) ?? '–'} lines={1} />,
      write: ({ listing }) => codeOf(listing) ?? '',
    },
    price: {
      heading: words.table.price,
      draw: (row, active) => sourced(row, 'price', active, row.listing.price && format.price(row.listing.price)),
      write: ({ listing }) => (listing.price ? format.price(listing.price) : ''),
    },
    stock: {
      heading: words.table.stock,
      draw: (row, active) =>
        sourced(row, 'stock', active, row.listing.stock === undefined ? undefined : format.number(row.listing.stock)),
      write: ({ listing }) => listing.stock?.toString() ?? '',
    },
    lastSeen: {
      heading: words.table.lastSeen,
      draw: ({ known }) => {
        const day = dayAt(known, known.lastSeen);
        // The year is said only where it is another than this one.
        return day.slice(0, 4) === dayAt(known, stage.now).slice(0, 4) ? format.shortDay(day) : format.day(day);
      },
      write: ({ known }) => dayAt(known, known.lastSeen),
    },
  };
}

const codeOf = ({ id, sku, otherIds }: TableRow['listing']): string | undefined =>
  id ?? sku ?? Object.values(otherIds ?? {})[0];
