import { collected, peek, within } from './bytes.ts';
import { dialectOf } from './dialect.ts';
import { decoded, encodingOf } from './encoding.ts';
import { fault } from './fault.ts';
import { type RowLimits, type RowsFile, rowLimits } from './row.ts';
import { separatedRows } from './separated.ts';
import { openWorkbook } from './workbook.ts';

/** This much of a file is looked at to tell what it is and how it is written. */
const HEAD = 2 ** 18;

const begins = (head: Uint8Array, ...bytes: number[]): boolean => bytes.every((byte, at) => head[at] === byte);
/** Kinds of files that are no table, by their first bytes: PDF, gzip, RAR, 7z, PNG, JPEG, GIF, Parquet, SQLite. */
const strangers: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x50, 0x41, 0x52, 0x31],
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
];

/** Control characters no text has. UTF-16 is judged by its text, so this is asked of what was decoded. */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 13) controls += 1;
  }
  return controls * 100 > text.length;
}

/**
 * Takes a file apart into rows, told by its bytes alone: CSV and TSV in any encoding met in the field, and XLSX.
 * A CSV is read as it comes, an XLSX stands in memory packed. Throws a `RowsFault` at once or while rows are read.
 */
export async function openRows(
  bytes: AsyncIterable<Uint8Array>,
  { limits = rowLimits, signal }: { limits?: RowLimits; signal?: AbortSignal } = {},
): Promise<RowsFile> {
  const { head, whole, all } = await peek(within(bytes, Math.max(limits.separated, limits.xlsx)), HEAD);
  if (head.length === 0) throw fault('empty');
  if (begins(head, 0x50, 0x4b, 0x03, 0x04))
    return openWorkbook(await collected(within(all, limits.xlsx)), limits, signal);
  if (begins(head, 0x50, 0x4b, 0x05, 0x06)) throw fault('damaged');
  if (begins(head, 0xd0, 0xcf, 0x11, 0xe0)) throw fault('old-excel');
  if (strangers.some((magic) => begins(head, ...magic))) throw fault('not-a-table');

  const encoding = encodingOf(head);
  let start = '';
  for await (const piece of decoded(once(head), encoding)) start += piece;
  if (/^[\s\ufeff]*$/.test(start) && whole) throw fault('empty');
  if (/^\s*<(?:!doctype|html|\?xml|head|body|script)/i.test(start)) throw fault('web-page');
  if (isBinary(start)) throw fault('not-a-table');

  const dialect = dialectOf(start, whole);
  const written = { encoding: encoding.label, delimiter: dialect.delimiter, quoted: dialect.quoted };
  const text = decoded(within(all, limits.separated), encoding, (label) => {
    written.encoding = label;
  });
  return {
    format: 'separated',
    written,
    epoch: 1900,
    sheets: [{ name: '', hidden: false, rows: () => separatedRows(text, dialect, limits, signal) }],
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
