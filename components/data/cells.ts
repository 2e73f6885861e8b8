import type { Cell } from '../../utils/exports/exporter.ts';

/** A cell of an export as it will stand in the file; only the beginning of a long one. */
export function cellText(cell: Cell | undefined): string {
  if (!cell || cell.kind === 'empty') return '';
  return cell.kind === 'moment'
    ? new Date(cell.value).toISOString().slice(0, 16).replace('T', ' ')
    : cell.value.slice(0, 120);
}
