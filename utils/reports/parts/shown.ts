import type { Row } from '../../rows/row.ts';
import { type ColumnTotal, decimalsOf, totalText } from '../../rows/totals.ts';
import type { Header } from './headers.ts';

/** A file as it stands: its first rows, by header, and what each column adds up to, an exact decimal. */
export interface Shown {
  firstRows: Record<string, string>[];
  columns: { name: string; sum: string; numeric: number; blank: number }[];
}

/** What is shown of a table; `hides`: headers whose columns are left out. */
export function shownOf(
  headers: readonly Header[],
  totals: readonly ColumnTotal[],
  rows: readonly Row[],
  hides: (header: Header) => boolean,
): Shown {
  const decimals = decimalsOf(totals);
  const columns = headers.flatMap((header, at) => {
    const total = totals[at];
    return total && !hides(header) ? [{ at, name: header.name, total }] : [];
  });
  return {
    firstRows: rows.map(({ cells }) => {
      // Made so that a header '__proto__' is a name like any other.
      const row: Record<string, string> = Object.create(null);
      for (const { at, name } of columns) row[name] = (cells[at] ?? '').slice(0, 65_536);
      return row;
    }),
    columns: columns.map(({ at, name, total }) => ({
      name,
      sum: totalText(total, decimals[at]),
      numeric: total.numeric,
      blank: total.blank,
    })),
  };
}
