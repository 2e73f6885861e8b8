import type { Table } from 'dexie';
import { keyOfRow } from './key-of-row.ts';
import { boundsIn, type Span } from './spans.ts';

/** The next rows of a table in the order of its keys. `within`: those in a span of listings' keys. */
function nextPiece<Row>(table: Table<Row>, most: number, after: Row | undefined, within?: Span): Promise<Row[]> {
  const key = after && keyOfRow(table, after);
  const rows = table.where(':id');
  if (within) {
    const [from, to] = boundsIn(table, within);
    return rows
      .between(key ?? from, to, key === undefined, true)
      .limit(most)
      .toArray();
  }
  return (key === undefined ? table.orderBy(':id') : rows.above(key)).limit(most).toArray();
}

/** Goes through every row of a table by its key, so many at a time; in between, the page may draw and answer. */
export async function eachPiece<Row>(
  table: Table<Row>,
  most: number,
  take: (rows: Row[]) => unknown,
  within?: Span,
): Promise<void> {
  // Not by `piecesOf`: Dexie's transactions end where a generator is waited for.
  for (let piece = await nextPiece(table, most, undefined, within); ; ) {
    await take(piece);
    if (piece.length < most) return;
    piece = await nextPiece(table, most, piece.at(-1), within);
  }
}

/** Every row of a table in the order of its keys, so many at a time. Not within a transaction. */
export async function* piecesOf<Row>(table: Table<Row>, most: number, within?: Span): AsyncGenerator<Row[]> {
  for (
    let piece = await nextPiece(table, most, undefined, within);
    piece.length > 0;
    piece = piece.length < most ? [] : await nextPiece(table, most, piece.at(-1), within)
  )
    yield piece;
}

/** The same, row by row. `only`: those of one listing. */
export async function* rowsOf<Row>(table: Table<Row>, most: number, only?: string): AsyncGenerator<Row> {
  const within = only === undefined ? undefined : ([only, only] as const);
  for await (const piece of piecesOf(table, most, within)) yield* piece;
}

/** So many rows are taken over at once: some ten milliseconds in which a page cannot answer. */
const PIECE = 500;

/** Every row of a table, in the order of its keys, a piece at a time. */
export async function inPieces<Row>(table: Table<Row>): Promise<Row[]> {
  const all: Row[] = [];
  await eachPiece(table, PIECE, (rows) => all.push(...rows));
  return all;
}
