import type { Exporter } from './exporter.ts';
import { separated } from './separated.ts';

/** Values separated by what the person's spreadsheet expects. */
export const csv: Exporter = {
  id: 'csv',
  name: 'CSV',
  mime: 'text/csv;charset=utf-8',
  write: (take, { separator }) => separated(take, separator),
};
