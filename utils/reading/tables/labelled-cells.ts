import { squeeze } from '../../text/normal.ts';

/** Attributes in which tables that fold on small screens write the name of the column into each cell. */
const names = ['data-label', 'data-title', 'data-th', 'data-header', 'data-colname', 'data-heading'];
const ROWS = 3;

/** What the cells of a table say that their columns are called; undefined where its first rows do not all say the same. */
export function labelsOfCells(rows: Iterable<readonly Element[]>): string[] | undefined {
  let labels: string[] | undefined;
  let looked = 0;
  for (const cells of rows) {
    const name = names.find((each) => cells.some((cell) => cell.hasAttribute(each)));
    if (!name) return undefined;
    const own = cells.map((cell) => squeeze((cell.getAttribute(name) ?? '').slice(0, 200)));
    if (labels && labels.join('\n') !== own.join('\n')) return undefined;
    labels = own;
    if (++looked === ROWS) break;
  }
  return labels?.some(Boolean) ? labels : undefined;
}
