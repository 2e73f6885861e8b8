import type { Exporter } from './exporter.ts';
import { separated } from './separated.ts';

/** The same as CSV, with a tab between values whatever was chosen; the decimal sign is '.'. */
export const tsv: Exporter = {
  id: 'tsv',
  name: 'TSV',
  mime: 'text/tab-separated-values;charset=utf-8',
  write: (take) => separated(take, '\t'),
};
