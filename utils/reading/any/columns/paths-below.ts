import { squeeze } from '../../../text/normal.ts';
import { mayBeName } from '../../not-the-name.ts';
import { shownIn } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';

/** So many rows show what a column holds. */
const ROWS = 12;
/** Fewer rows show no custom. */
const ROWS_MIN = 2;
/** A name of goods has two words at least, or so many signs of a script that writes without spaces. */
const name = /\S \S|[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af].{5}/su;
/** Names one below another, 'Textiles / Bed linen', or what a variant is made of, 'Blue / Large'. */
const path = /^[\p{L}\p{N}][^/>›\n]{1,40}(?: [/>›] [\p{L}\p{N}][^/>›\n]{0,40}){1,5}$/u;

/**
 * Where each cell of the goods has a path of categories, or of what makes a variant, below a name of its own, that path is no
 * name, however long it is; nor is it in a row whose name is still to come.
 */
export function withPathsBelow(columns: Column[], grid: Grid): Column[] {
  return columns.map((column) =>
    column.role === 'product' && areBelow(grid, column.index) ? { ...column, aside: path } : column,
  );
}

function areBelow(grid: Grid, index: number): boolean {
  const cells = shownRows(grid, ROWS).map(({ cells }) =>
    cells[index] ? shownIn(cells[index]).lines.map(({ text }) => squeeze(text, 300)) : [],
  );
  const names = cells.flatMap(([first = '']) => (path.test(first) ? [] : [first]));
  return (
    cells.length >= ROWS_MIN &&
    names.length > 0 &&
    new Set(names).size === names.length &&
    names.every((text) => name.test(text) && mayBeName(text)) &&
    cells.every((lines) => lines.some((text) => path.test(text)))
  );
}
