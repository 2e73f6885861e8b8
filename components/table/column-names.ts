/** The columns of the table, in the order they stand. */
export const columnNames = [
  'title',
  'verb',
  'marketplace',
  'store',
  'account',
  'code',
  'price',
  'stock',
  'lastSeen',
] as const;
export type ColumnName = (typeof columnNames)[number];
