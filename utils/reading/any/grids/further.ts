import { deepAll } from '../../deep.ts';
import { inOne } from '../../slices.ts';
import { divGrids } from '../../tables/div-grid.ts';
import type { Grid } from '../../tables/grid.ts';
import { drawnGrids, gridsOf, isUseful, tables, tablesIn } from '../../tables/grids.ts';
import type { Further, Shape } from '../../tables/shape.ts';
import { bareGrids } from './bare-grids.ts';
import { isBesideOne } from './beside-one.ts';
import { borneCodes } from './borne-codes.ts';
import { chosenMoney } from './chosen-money.ts';
import { elementGrids } from './element-grids.ts';
import { withGoodsRows } from './goods-rows.ts';
import { withoutHelp } from './helped-headers.ts';
import { mirrored } from './mirrored-grid.ts';
import { valueOver } from './over-label.ts';
import { pageMoney } from './page-money.ts';
import { withStrips } from './strips.ts';
import { withoutVariantRows } from './variant-rows.ts';
import { withWideRows } from './wide-rows.ts';

/** What `gridsOf` passes over beside the tables in the page itself: those in components, and those made of plain boxes. */
function furtherGrids(page: Document, shape: Shape): Grid[] {
  const light = new Set(tablesIn(page));
  if (light.size === 0) return [];
  const deep = shape.cards ? [] : deepAll(page, tables).filter((element) => !light.has(element));
  const made = drawnGrids([...light]).some(isUseful) ? inOne(divGrids(page, shape)) : [];
  return [...drawnGrids(deep).filter(isUseful), ...made];
}

/** Tables of other things stand in the page itself, and that of the listings in a component of its own. */
function allGrids(page: Document, shape: Shape, isOfListings: (grid: Grid) => boolean): Grid[] {
  const drawn = gridsOf(page, shape).map((grid) => arranged(withoutHelp(mirrored(grid) ?? grid), shape));
  const own = drawn.some(isOfListings) ? drawn : besides(page, shape);
  return own.filter((grid) => !isOfListings(grid) || !isBesideOne(grid, page, shape));
}

const besides = (page: Document, shape: Shape): Grid[] =>
  [...bareGrids(page), ...elementGrids(page), ...furtherGrids(page, shape)].map((grid) =>
    withoutVariantRows(grid, shape),
  );

/** A table each of whose rows is one listing, as far as that can be made of it. */
function arranged(grid: Grid, shape: Shape): Grid {
  const joined = withGoodsRows(withStrips(withWideRows(grid, shape), shape), shape);
  return joined === grid ? withoutVariantRows(grid, shape) : joined;
}

export const further: Further = {
  grids: allGrids,
  codes: borneCodes,
  money: chosenMoney,
  over: valueOver,
  pageMoney,
};
