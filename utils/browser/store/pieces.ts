import type { Table } from 'dexie';
import { keyOfRow } from './key-of-row.ts';

/** Goes through every row of a table by its key, so many at a time; in between, the page may draw and answer. */
export async function eachPiece<Row>(table: Table<Row>, most: number, take: (rows: Row[]) => unknown): Promise<void> {
  let piece = await table.orderBy(':id').limit(most).toArray();
  await take(piece);
  while (piece.length === most) {
    piece = await table
      .where(':id')
      .above(keyOfRow(table, piece.at(-1)))
      .limit(most)
      .toArray();
    await take(piece);
  }
}

/** So many rows are taken over at once: some ten milliseconds in which a page cannot answer. */
const PIECE = 500;

/** Every row of a table, in the order of its keys, a piece at a time. */
export async function inPieces<Row>(table: Table<Row>): Promise<Row[]> {
  const all: Row[] = [];
  await eachPiece(table, PIECE, (rows) => all.push(...rows));
  return all;
}
