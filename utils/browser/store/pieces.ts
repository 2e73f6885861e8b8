import type { Table } from 'dexie';
import { keyOfRow } from './key-of-row.ts';

/** The next rows of a table in the order of its keys. `only`: those whose key begins so. */
function nextPiece<Row>(table: Table<Row>, most: number, after: Row | undefined, only?: string): Promise<Row[]> {
  const key = after && keyOfRow(table, after);
  const rows = table.where(':id');
  if (only !== undefined)
    return rows
      .between(key ?? [only], [only, []], key === undefined)
      .limit(most)
      .toArray();
  return (key === undefined ? table.orderBy(':id') : rows.above(key)).limit(most).toArray();
}

/** Goes through every row of a table by its key, so many at a time; in between, the page may draw and answer. */
export async function eachPiece<Row>(table: Table<Row>, most: number, take: (rows: Row[]) => unknown): Promise<void> {
  // Not by `piecesOf`: Dexie's transactions end where a generator is waited for.
  for (let piece = await nextPiece(table, most, undefined); ; piece = await nextPiece(table, most, piece.at(-1))) {
    await take(piece);
    if (piece.length < most) return;
  }
}

/** Every row of a table in the order of its keys, so many at a time. `only`: those whose key begins so. Not within a transaction. */
export async function* piecesOf<Row>(table: Table<Row>, most: number, only?: string): AsyncGenerator<Row[]> {
  for (
    let piece = await nextPiece(table, most, undefined, only);
    piece.length > 0;
    piece = piece.length < most ? [] : await nextPiece(table, most, piece.at(-1), only)
  )
    yield piece;
}

/** The same, row by row. */
export async function* rowsOf<Row>(table: Table<Row>, most: number, only?: string): AsyncGenerator<Row> {
  for await (const piece of piecesOf(table, most, only)) yield* piece;
}

/** So many rows are taken over at once: some ten milliseconds in which a page cannot answer. */
const PIECE = 500;

/** Every row of a table, in the order of its keys, a piece at a time. */
export async function inPieces<Row>(table: Table<Row>): Promise<Row[]> {
  const all: Row[] = [];
  await eachPiece(table, PIECE, (rows) => all.push(...rows));
  return all;
}
