import type { Cell, Column, Exporter, Take } from './exporter.ts';
import { fitsFloat, isDecimal, isoMoment } from './values.ts';

const ROWS = 2000;

/**
 * One object: {about, columns, rows}, a row a line, each cell under its column's id; what is not known is absent.
 * Numbers stand with the digits they have (12.90) and become text where a 64-bit float could not hold them exactly.
 * Days are 'yyyy-mm-dd', moments ISO 8601 in UTC with milliseconds.
 */
export const json: Exporter = {
  id: 'json',
  name: 'JSON',
  mime: 'application/json',
  write: (take) => written(take),
};

async function* written({ about, columns, rows }: Take): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const names = columns.map(({ id }) => JSON.stringify(id));
  const shown = columns.map(({ id, heading, kind }) => ({ id, heading, kind }) satisfies Column);
  let text = `{"about":${JSON.stringify(about)},\n"columns":${JSON.stringify(shown)},\n"rows":[`;
  let count = 0;
  for await (const row of rows) {
    text += `${count > 0 ? ',' : ''}\n{${membersOf(names, row)}}`;
    count += 1;
    if (count % ROWS > 0) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(`${text}\n]}\n`);
}

/** A row's values under their names (JSON texts), without the braces; what is not known is absent. */
export function membersOf(names: readonly string[], row: readonly Cell[]): string {
  let members = '';
  for (const [index, name] of names.entries()) {
    const value = jsonOf(row[index]);
    if (value !== undefined) members += `${members ? ',' : ''}${name}:${value}`;
  }
  return members;
}

function jsonOf(cell: Cell | undefined): string | undefined {
  if (cell === undefined || cell.kind === 'empty') return undefined;
  if (cell.kind === 'number') {
    // JSON has no leading zeros.
    const plain = isDecimal(cell.value) && fitsFloat(cell.value) && !/^-?0\d/.test(cell.value);
    return plain ? cell.value : JSON.stringify(cell.value);
  }
  if (cell.kind === 'moment') {
    const moment = isoMoment(cell.value);
    return moment && `"${moment}"`;
  }
  return JSON.stringify(cell.value);
}
