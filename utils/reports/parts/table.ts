import type { Row } from '../../rows/row.ts';
import type { Role, Table } from '../report-kind.ts';

/** The text of a role's cell as it stands, '' where there is none. */
export function textAt(table: Table, role: Role): (row: Row) => string {
  const at = table.places[role];
  return at === undefined ? () => '' : ({ cells }) => cells[at] ?? '';
}

/** Whether a table has a column for a role. */
export const has = (table: Table, role: Role): boolean => table.places[role] !== undefined;
