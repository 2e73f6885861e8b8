import { stopIf } from '../../rows/fault.ts';
import { openRows } from '../../rows/open-rows.ts';
import { isBlank, type Row, type RowLimits, type RowsFile } from '../../rows/row.ts';
import { kinds as allKinds } from '../index.ts';
import type { ReportKind } from '../report-kind.ts';
import { chosen, type Peeked, peeked } from './find-table.ts';
import type { Recognised } from './recognise.ts';

export interface OpenOptions {
  signal?: AbortSignal;
  limits?: RowLimits;
  kinds?: readonly ReportKind[];
}

/** A file whose tables have been looked at: the one that counts, what it is, and the others. */
export interface OpenedReport {
  file: RowsFile;
  peek: Peeked;
  seen: Recognised | undefined;
  others: readonly Peeked[];
}

/** Opens a report file, has it used, and closes it. Throws a `RowsFault` for what is no table or not whole. */
export async function withReport<Done>(
  bytes: AsyncIterable<Uint8Array>,
  { signal, limits, kinds = allKinds }: OpenOptions,
  use: (opened: OpenedReport) => Promise<Done>,
): Promise<Done> {
  const file = await openRows(bytes, { ...(limits ? { limits } : {}), ...(signal ? { signal } : {}) });
  const visible = file.sheets.filter(({ hidden }) => !hidden);
  const sheets: Peeked[] = [];
  try {
    for (const sheet of visible.length > 0 ? visible : file.sheets) sheets.push(await peeked(sheet));
    const found = chosen(sheets, kinds);
    const peek = found?.peek ?? sheets.find(({ head }) => head.length > 0) ?? sheets[0];
    if (!peek) throw new Error('A file has at least one table.');
    return await use({ file, peek, seen: found?.recognised, others: sheets.filter((other) => other !== peek) });
  } finally {
    for (const { rest } of sheets) await rest.return?.();
  }
}

/** The rows of a table from one on, in batches, empty ones left out: first those looked at already, as one. */
export async function* rowsFrom(
  { head, rest }: Peeked,
  from: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Row[]> {
  yield head.slice(from);
  for (let read = await rest.next(); !read.done; read = await rest.next()) {
    stopIf(signal);
    yield read.value.filter((row) => !isBlank(row));
  }
}
