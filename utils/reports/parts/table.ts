import type { Period } from '../../metric.ts';
import type { Row } from '../../rows/row.ts';
import type { Decimal } from '../../text/numbers.ts';
import type { ReportKind, Role } from '../report-kind.ts';
import type { Header } from './headers.ts';

/** A table found in a file and known for what it is: everything that its rows are read with. */
export interface Table {
  kind: ReportKind;
  headers: readonly Header[];
  /** Where each role stands; of the earlier period where that is read. */
  places: Partial<Record<Role, number>>;
  /** Rows above the header, and the beginnings of the file's other sheets. */
  above: readonly Row[];
  otherSheets: readonly { name: string; rows: readonly Row[] }[];
  /** The sign before decimals, and the order of day and month, of each column as its first rows show them. */
  decimals: readonly (Decimal | undefined)[];
  orders: readonly ('dmy' | 'mdy' | undefined)[];
  /** The ids of its first rows all lost their last digits. */
  idsRounded: boolean;
  epoch: 1900 | 1904;
  /** The days its numbers sum over: what the file says, else what the person said. */
  period: Period | undefined;
  /** The currency of the store, where that is known. */
  currency: string | undefined;
  /** Currencies possible here. Empty: any. */
  currencies: readonly string[];
  /** Called for text that stands where a value should and does not say one for certain. */
  unread(header: string): void;
}

/** The text of a role's cell as it stands, '' where there is none. */
export function textAt(table: Table, role: Role): (row: Row) => string {
  const at = table.places[role];
  return at === undefined ? () => '' : ({ cells }) => cells[at] ?? '';
}

/** Whether a table has a column for a role. */
export const has = (table: Table, role: Role): boolean => table.places[role] !== undefined;
