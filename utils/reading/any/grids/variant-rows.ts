import { shownIn } from '../../shown.ts';
import { firstRows, type Grid, type GridRow, isEmptyRow } from '../../tables/grid.ts';
import { isCode } from '../../tables/meanings.ts';
import { pairsIn } from '../../tables/pairs.ts';
import type { Shape } from '../../tables/shape.ts';

/** So many rows show how a table is made. */
const SAMPLE = 24;

/** Names of rows that are one of the things their goods are to be had as: 'option-line', 'sku_row', 'productVariant'. */
const named =
  /(?:^|[\s_-])(?:sku|option|variant|variation|model|child|sub)s?[_-]?(?:row|line|item|tr)(?![a-z])|(?:^|\s)(?:[a-z]+[_-]{1,2})?(?:option|variant|variation|child|children|nested)s?(?=\s|$)/i;
/** How deep programs say that a row stands in a tree. */
const depth = /(?:^|[\s_-])(?:level|depth|indent)[_-]{1,2}([1-9])(?=\s|$)/;
/** Attributes in which programs name the row another one belongs to. */
const below = ['data-tt-parent-id', 'data-parent-id', 'data-parent', 'data-parent-key', 'data-row-parent'];

/**
 * A table without the rows of variants that stand below the row of their goods, where each row of goods shows a picture or leads
 * to them. A row of a variant shows no picture and leads nowhere, and something says so: its only code is called that of an option
 * or a variation, what the row is called, its place in a tree, that the row above is opened, or that it cannot be ticked where all
 * goods can. `isVariantRow` asks the like of one row, of any console.
 */
export function withoutVariantRows(grid: Grid, shape: Shape): Grid {
  const sample = firstRows(grid, SAMPLE).filter((row) => !isEmptyRow(row));
  const goods = sample.filter(showsGoods);
  if (goods.length === 0 || sample.every((row) => !mayBeVariant(row))) return grid;
  const areTicked = goods.length > 1 && goods.every(isWhole);
  return {
    ...grid,
    *rows() {
      let isOpened = false;
      for (const row of grid.rows()) {
        if (mayBeVariant(row)) {
          if (isOpened || isVariant(row, shape) || (areTicked && !row.element.querySelector(tick))) continue;
        } else if (showsGoods(row)) isOpened = row.element.querySelector(opened) !== null;
        yield row;
      }
    },
  };
}

const tick = 'input[type="checkbox"],[role="checkbox"],kat-checkbox';
/** What opens and closes what is below a row; a menu of its own opens over the page. */
const opened = '[aria-expanded="true"]:not([aria-haspopup])';

const showsGoods = ({ element }: GridRow): boolean => element.querySelector('img,[style*="url("],a[href]') !== null;
const isWhole = ({ element }: GridRow): boolean =>
  element.querySelector('img,[style*="url("]') !== null &&
  element.querySelector('a[href]') !== null &&
  element.querySelector(tick) !== null;

/** A row of its own that shows nothing of goods; what goes on from the row above is of that row. */
const mayBeVariant = (row: GridRow): boolean =>
  row.begins.every((begins, at) => begins || !row.cells[at]) && !isEmptyRow(row) && !showsGoods(row);

function isVariant(row: GridRow, shape: Shape): boolean {
  const codes = codesOf(row, shape);
  if (codes.length > 0) return codes.every((code) => code === 'variation');
  const { element } = row;
  const name = element.getAttribute('class') ?? '';
  return named.test(name) || depth.test(name) || below.some((attribute) => element.getAttribute(attribute));
}

/** The codes that a row says with their labels. */
const codesOf = ({ cells }: GridRow, shape: Shape): string[] =>
  cells.flatMap((cell) =>
    cell
      ? pairsIn(shownIn(cell).lines, shape).pairs.flatMap(({ meaning, lines }) =>
          isCode(meaning) && lines.length > 0 ? ['otherId' in meaning ? meaning.otherId : 'own'] : [],
        )
      : [],
  );
