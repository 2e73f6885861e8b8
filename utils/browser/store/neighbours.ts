import type { IndexableType, Table } from 'dexie';
import { keyOfRow } from './key-of-row.ts';

/** So many rows read in one query cost less than one query of its own. */
const WORTH = 4;
/** Of so few keys each is asked for by itself. */
const FEW = 20;

/** A key, or the first parts of one of several. */
type Beginning = string | readonly string[];

/**
 * The rows whose keys are those given (in order), or begin with one of them: in one query where they lie close together, as
 * those of one shop do, and others between them may come along; else in one query each.
 */
export async function neighbours<Row, Key extends IndexableType>(
  table: Table<Row, Key>,
  keys: readonly Beginning[],
): Promise<Row[]> {
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return [];
  const between = (from: Beginning, to: Beginning) =>
    table.where(':id').between(from, typeof to === 'string' ? to : [...to, []], true, true);
  const most = keys.length * WORTH;
  const together = await between(first, last)
    .limit(most + 1)
    .toArray();
  if (together.length <= most) return together;
  return (await Promise.all(keys.map((key) => between(key, key).toArray()))).flat();
}

/** The rows of keys in their order, as `bulkGet` gives them: in one query where they lie close together. Not for heavy rows. */
export async function rowsAt<Row, Key extends IndexableType>(
  table: Table<Row, Key>,
  keys: readonly Key[],
): Promise<(Row | undefined)[]> {
  const inOrder = [...keys].sort((a, b) => indexedDB.cmp(a, b));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (keys.length < FEW || first === undefined || last === undefined) return table.bulkGet([...keys]);
  const most = keys.length * WORTH;
  const together = await table
    .where(':id')
    .between(first, last, true, true)
    .limit(most + 1)
    .toArray();
  if (together.length > most) return table.bulkGet([...keys]);
  const found = new Map(together.map((row) => [JSON.stringify(keyOfRow(table, row)), row]));
  return keys.map((key) => found.get(JSON.stringify(key)));
}
