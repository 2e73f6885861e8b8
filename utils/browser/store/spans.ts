import type { Table } from 'dexie';

/** Keys of listings from one to another, both included: those of a shop, and of a marketplace, lie together. */
export type Span = readonly [from: string, to: string];

/** The span of all keys that begin with some parts ('amazon', 'DE'). */
export const beginningWith = (...parts: string[]): Span => {
  const begin = parts.map((part) => `${encodeURIComponent(part)}/`).join('');
  // Keys are written in ASCII.
  return [begin, `${begin}\uffff`];
};

/** Whether a key lies in one of some spans. */
export const isWithin = (spans: readonly Span[], key: string): boolean =>
  spans.some(([from, to]) => from <= key && key <= to);

/** The bounds of a span in a table whose key is a listing's, or begins with one; both included. */
export const boundsIn = (table: Table, [from, to]: Span): [unknown, unknown] =>
  Array.isArray(table.schema.primKey.keyPath) ? [[from], [to, []]] : [from, to];

/** The rows of a span in such a table. */
export function rowsWithin<Row>(table: Table<Row>, span: Span) {
  const [from, to] = boundsIn(table, span);
  return table.where(':id').between(from, to, true, true);
}
