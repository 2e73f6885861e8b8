import type { Cell, Column, ExportChoice, Exporter, Take } from '../../utils/exports/exporter.ts';

export const t = (value: string): Cell => ({ kind: 'text', value });
export const n = (value: string): Cell => ({ kind: 'number', value });
export const d = (value: string): Cell => ({ kind: 'date', value });
export const m = (value: number): Cell => ({ kind: 'moment', value });
export const none: Cell = { kind: 'empty' };

/** A take of these rows; columns are named a, b, c where none are given. */
export function aTake(rows: readonly (readonly Cell[])[], differs: Partial<Take> = {}): Take {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const columns: Column[] = Array.from({ length: width }, (_, index) => {
    const kind = rows[0]?.[index]?.kind;
    return {
      id: String.fromCharCode(97 + index),
      heading: `Column ${index + 1}`,
      kind: kind && kind !== 'empty' ? kind : 'text',
    };
  });
  return { name: 'data', columns, rows: oneByOne(rows), about: {}, ...differs };
}

export async function* oneByOne<Row>(rows: Iterable<Row>): AsyncGenerator<Row> {
  yield* rows;
}

/** All bytes of a file. */
export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Uint8Array(Buffer.concat(parts));
}

export const write = (
  exporter: Exporter,
  take: Take,
  separator: ExportChoice['separator'] = ',',
): Promise<Uint8Array> => bytesOf(exporter.write(take, { separator }));

/** The text of a file, its byte order mark included. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
