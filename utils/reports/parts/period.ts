import type { Period } from '../../metric.ts';
import type { Row } from '../../rows/row.ts';
import type { Table } from '../report-kind.ts';
import { daysAt } from './cells.ts';
import { has, textAt } from './table.ts';

/** Whether each row says its own days. */
export const hasDays = (table: Table): boolean => has(table, 'day') || (has(table, 'start') && has(table, 'end'));

/** The days a row's numbers sum over: a day, a first and a last day, or those of the file. Null: not said. */
export function periodReader(table: Table): (row: Row) => Period | null | 'unclear' {
  const day = daysAt(table, 'day');
  const start = daysAt(table, 'start');
  const end = daysAt(table, 'end');
  const ofFile = table.period ?? null;
  if (!hasDays(table)) return () => ofFile;
  const ofRow = (row: Row): Period | 'unclear' => {
    if (has(table, 'day')) return day(row) ?? 'unclear';
    const from = start(row)?.start;
    const to = end(row)?.end;
    return from && to && from <= to ? { start: from, end: to } : 'unclear';
  };
  if (table.saysDays) return ofRow;
  const texts = (['day', 'start', 'end'] as const).map((role) => textAt(table, role));
  return (row) => (texts.every((text) => text(row).trim() === '') ? ofFile : ofRow(row));
}
