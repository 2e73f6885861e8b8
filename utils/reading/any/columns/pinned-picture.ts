import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';

/** So many rows show what a column holds. */
const ROWS = 4;

/** The columns without that of the pictures which is empty and only keeps the place of its copy, pinned to a side under the same header. */
export function withPinnedPicture(columns: Column[], grid: Grid): Column[] {
  const ofPictures = columns.filter(({ meaning }) => means(meaning, 'image'));
  if (ofPictures.length < 2) return columns;
  const rows = shownRows(grid, ROWS);
  const isEmpty = ({ index }: Column): boolean =>
    rows.every(({ cells: { [index]: cell } }) => !cell?.firstElementChild && !cell?.textContent?.trim());
  const keepPlace = ofPictures.filter(
    (column) => isEmpty(column) && ofPictures.some((other) => other.header === column.header && !isEmpty(other)),
  );
  return columns.map((column) => {
    const { meaning: _, ...place } = column;
    return keepPlace.includes(column) ? { ...place, header: '' } : column;
  });
}
