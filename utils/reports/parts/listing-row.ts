import type { Period } from '../../metric.ts';
import type { Row } from '../../rows/row.ts';
import type { Table } from '../report-kind.ts';
import { codeOf } from './codes.ts';
import { type Fields, fieldsReader } from './fields.ts';
import { own } from './own.ts';
import { periodReader } from './period.ts';
import type { RefusalCode } from './refusals.ts';
import { textAt } from './table.ts';

/** What one row says of a listing. */
interface ListingRow {
  id: string | null;
  /** Rows of one name are of one listing; those of one key, of the same days of it. */
  name: string;
  key: string;
  fields: Fields;
  period: Period | null;
}

/** Reads rows of a table of listings: each says something of a listing, or why it does not. */
export function listingRows(
  table: Table,
  pictures: readonly number[],
): (row: Row) => ListingRow | { why: RefusalCode } {
  const idText = textAt(table, 'id');
  const idPlace = table.places.id;
  const fieldsOf = fieldsReader(table, pictures);
  const periodOf = periodReader(table);
  const { code: looks } = table.kind;
  return (row) => {
    let id: string | null = null;
    if (idPlace !== undefined) {
      const type = row.types?.[idPlace];
      const found = codeOf(idText(row), {
        rounded: table.idsRounded,
        ...(type ? { type } : {}),
        ...(looks ? { looks } : {}),
      });
      if ('why' in found) return found;
      id = own(found.code);
    }
    const fields = fieldsOf(row);
    if (id === null && !fields.sku && !fields.title) return { why: 'no-id' };
    const period = periodOf(row);
    if (period === 'unclear') return { why: 'day-unclear' };
    const name = id ?? `sku ${fields.sku ?? ''} ${fields.sku ? '' : row.at}`;
    // Days that are said for the whole file do not tell its rows apart.
    const ofRow = period !== table.period && period;
    return { id, name, key: ofRow ? `${name}\n${period.start} ${period.end}` : name, fields, period };
  };
}
