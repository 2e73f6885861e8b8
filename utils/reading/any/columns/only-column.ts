import type { LabelField } from '../../lexicon/index.ts';
import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';

/** The columns with the one that is such taken for that of a field; as they are where one is of it already, or several are such. */
export function withOnly(columns: Column[], field: LabelField, isSuch: (column: Column) => boolean): Column[] {
  if (columns.some(({ meaning }) => means(meaning, field))) return columns;
  const [only, ...more] = columns.filter(isSuch);
  return only && more.length === 0
    ? columns.map((column) => (column === only ? { ...column, meaning: { field } } : column))
    : columns;
}
