import type { IndexableType, Table } from 'dexie';

/** So many rows are taken over at once: some ten milliseconds in which a page cannot answer. */
const PIECE = 500;

/** Every row of a table by its key, a piece at a time; in between, the page may draw and answer. */
export async function inPieces<Row, Key extends IndexableType>(
  table: Table<Row, Key>,
  keyOf: (row: Row) => Key,
): Promise<Row[]> {
  const all = await table.orderBy(':id').limit(PIECE).toArray();
  for (let piece = all; piece.length === PIECE; ) {
    const last = piece.at(-1);
    if (!last) break;
    piece = await table.where(':id').above(keyOf(last)).limit(PIECE).toArray();
    all.push(...piece);
  }
  return all;
}
