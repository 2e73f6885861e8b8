import { deepAll } from '../deep.ts';
import { divGrids } from '../tables/div-grid.ts';
import type { Grid } from '../tables/grid.ts';
import { drawnGrids, isUseful, tables, tablesIn } from '../tables/grids.ts';
import type { Further, Shape } from '../tables/shape.ts';
import { borneCodes } from './borne-codes.ts';
import { chosenMoney } from './chosen-money.ts';
import { valueOver } from './over-label.ts';
import { pageMoney } from './page-money.ts';

/** What `gridsOf` passes over beside the tables in the page itself: those in components, and those made of plain boxes. */
function furtherGrids(page: Document, shape: Shape): Grid[] {
  const light = new Set(tablesIn(page));
  if (light.size === 0) return [];
  const deep = shape.cards ? [] : deepAll(page, tables).filter((element) => !light.has(element));
  const made = drawnGrids([...light]).some(isUseful) ? divGrids(page, shape) : [];
  return [...drawnGrids(deep).filter(isUseful), ...made];
}

export const further: Further = {
  grids: furtherGrids,
  codes: borneCodes,
  money: chosenMoney,
  over: valueOver,
  pageMoney,
};
