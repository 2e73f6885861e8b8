import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, Column, Exporter, Take } from './exporter.ts';
import { fitsFloat, isDay, isDecimal, isoMoment } from './values.ts';

/** Rows of a group, which stands in memory until it is written. */
const ROWS = 20_000;

/**
 * Apache Parquet, for programs: columns by their id, true numbers (64-bit), days and moments (UTC, milliseconds), what the
 * file is in its key-value metadata. What is not known, or is no value of its column, is null.
 */
export const parquet: Exporter = {
  id: 'parquet',
  name: 'Parquet',
  mime: 'application/vnd.apache.parquet',
  write: (take) => written(take),
};

type Value = string | number | Date | null;

async function* written({ about, columns, rows }: Take): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    createdBy: 'Crossbill',
  });
  let group: Value[][] = columns.map(() => []);
  const put = () => {
    file.write({
      columnData: columns.map(({ id }, column) => ({ name: id, data: group[column] ?? [], offsetIndex: false })),
      rowGroupSize: ROWS,
    });
    group = columns.map(() => []);
  };
  let count = 0;
  for await (const row of rows) {
    for (const [column, { kind }] of columns.entries()) group[column]?.push(plainValue(kind, row[column]));
    count += 1;
    if (count % ROWS > 0) continue;
    put();
    yield taken(bytes);
  }
  if (count % ROWS > 0) put();
  file.finish();
  yield taken(bytes);
}

/** What has been written since; the writer goes on counting from where it was. */
function taken(bytes: ByteWriter): Uint8Array {
  const part = bytes.getBytes().slice();
  bytes.index = 0;
  return part;
}

function elementOf({ id, kind }: Column) {
  const name = { name: id, repetition_type: 'OPTIONAL' as const };
  switch (kind) {
    case 'number':
      return { ...name, type: 'DOUBLE' as const };
    case 'date':
      return { ...name, type: 'INT32' as const, converted_type: 'DATE' as const };
    case 'moment':
      return { ...name, type: 'INT64' as const, converted_type: 'TIMESTAMP_MILLIS' as const };
    case 'text':
      return { ...name, type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const };
  }
}

function plainValue(kind: Column['kind'], cell: Cell | undefined): Value {
  if (!cell || cell.kind === 'empty') return null;
  if (kind === 'text') return cell.kind === 'moment' ? (isoMoment(cell.value) ?? null) : cell.value;
  if (cell.kind !== kind) return null;
  if (cell.kind === 'moment') return isoMoment(cell.value) ? new Date(cell.value) : null;
  if (cell.kind === 'date') return isDay(cell.value) ? new Date(`${cell.value}T00:00:00Z`) : null;
  return isDecimal(cell.value) && fitsFloat(cell.value) ? Number(cell.value) : null;
}
