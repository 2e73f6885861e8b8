import type { Cell, Column, Take } from '../exports/exporter.ts';
import type { Language } from '../source.ts';
import { type ColumnId, headings } from './headings.ts';

/** One column of a table of `Row`s. */
export interface ColumnOf<Row> {
  id: ColumnId;
  kind: Column['kind'];
  cell(row: Row): Cell;
}

/** How a table is to be written. */
export interface Asked {
  /** Language of the headings; absent: the columns' ids stand there, for programs. */
  language?: Language;
  /** Columns wanted, in this order; absent: all. */
  columns?: readonly ColumnId[];
  /** What the file says of itself. */
  about: Take['about'];
}

/** Rows that lie in memory, or come from the database as they are asked for. */
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;

/** A table made ready for any export format. Nothing is read before the format asks for it. */
export function takeOf<Row>(name: string, all: readonly ColumnOf<Row>[], rows: Rows<Row>, asked: Asked): Take {
  const columns = asked.columns ? asked.columns.flatMap((id) => all.find((column) => column.id === id) ?? []) : all;
  const { language } = asked;
  return {
    name,
    columns: columns.map(({ id, kind }) => ({ id, kind, heading: language ? headings[id][language] : id })),
    rows: cells(columns, rows),
    about: asked.about,
  };
}

async function* cells<Row>(columns: readonly ColumnOf<Row>[], rows: Rows<Row>): AsyncGenerator<readonly Cell[]> {
  for await (const row of rows) yield columns.map(({ cell }) => cell(row));
}

/** Name of an export's file: what and of which day, 'crossbill_measurements_2026-11-23.csv'. */
export const fileName = (what: string, day: string, ending: string): string => `crossbill_${what}_${day}.${ending}`;
