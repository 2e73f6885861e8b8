import type { Table } from 'dexie';

/** A row's key, read off it by the path its table declares. */
export function keyOfRow<Of>(table: Table<unknown, Of>, row: unknown): Of {
  const { keyPath } = table.schema.primKey;
  const values = row as Record<string, unknown>;
  return (Array.isArray(keyPath) ? keyPath.map((path) => values[path]) : values[keyPath ?? '']) as Of;
}
