import { type Dialect, namedDelimiter, parserOf } from './dialect.ts';
import { fault, stopIf } from './fault.ts';
import type { Row, RowLimits } from './row.ts';

/** Text is parsed in pieces of at least this size, so that a row cut by a piece is not parsed over and over. */
const PIECE = 2 ** 18;

/** The same text with '\n' at the end of every line. A '\r' inside a line of a file with '\n' is a character like any other. */
async function* lined(text: AsyncIterable<string>, newline: Dialect['newline']): AsyncGenerator<string> {
  let held = '';
  for await (const piece of text) {
    const all = held + piece;
    if (newline === '\r') {
      yield all.replace(/\r/g, '\n');
      continue;
    }
    // The '\n' of a '\r\n' may begin the next piece.
    held = all.endsWith('\r') ? '\r' : '';
    const complete = held ? all.slice(0, -1) : all;
    yield complete.includes('\r') ? complete.replace(/\r\n/g, '\n') : complete;
  }
  if (held) yield held;
}

/**
 * Rows of a CSV or TSV, in batches, as its text comes; memory does not grow with the file.
 * Throws 'quote' for a quotation mark never closed, 'too-many-rows', 'too-wide', 'cancelled'.
 */
export async function* separatedRows(
  text: AsyncIterable<string>,
  dialect: Dialect,
  limits: RowLimits,
  signal?: AbortSignal,
): AsyncGenerator<readonly Row[]> {
  const parser = parserOf(dialect);
  let rest = '';
  let at = 0;
  const batch = (cells: readonly string[][], last: boolean): Row[] => {
    const rows: Row[] = [];
    for (const row of cells) {
      at += 1;
      if (row.length > limits.columns) throw fault('too-wide');
      // An end of line at the end of the file begins no row.
      if (last && row.length === 1 && row[0] === '' && row === cells.at(-1)) continue;
      if (at === 1 && row.length <= 2 && namedDelimiter(row.join(dialect.delimiter))) continue;
      rows.push({ at, cells: row });
    }
    if (at > limits.rows + 1000) throw fault('too-many-rows');
    return rows;
  };
  for await (const piece of lined(text, dialect.newline)) {
    stopIf(signal);
    rest += piece;
    if (rest.length < PIECE) continue;
    const { data, meta }: { data: string[][]; meta: { cursor: number } } = parser.parse(rest, 0, true);
    rest = rest.slice(meta.cursor);
    if (rest.length > limits.row) throw fault('quote');
    if (data.length > 0) yield batch(data, false);
  }
  stopIf(signal);
  if (rest === '') return;
  const { data, errors }: { data: string[][]; errors: { code?: string }[] } = parser.parse(rest, 0, false);
  if (errors.some(({ code }) => code === 'MissingQuotes')) throw fault('quote');
  const rows = batch(data, true);
  if (rows.length > 0) yield rows;
}
