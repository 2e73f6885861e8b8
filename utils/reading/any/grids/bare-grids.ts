import { isDrawn } from '../../drawn.ts';
import type { Grid } from '../../tables/grid.ts';
import { isUseful, tables } from '../../tables/grids.ts';
import { ariaGrid } from '../../tables/made-grid.ts';

/** So many headers of columns are looked at, and so many boxes around each. */
const HEADERS_LIMIT = 240;
const STEPS = 12;
const row = '[role="row"] :is([role="gridcell"],[role="cell"])';

/** The grids whose headers and rows bear roles while no box around them does: the nearest box that holds both is the grid. */
export function bareGrids(page: Document): Grid[] {
  const boxes = new Set<Element>();
  for (const header of [...page.querySelectorAll('[role="columnheader"]')].slice(0, HEADERS_LIMIT)) {
    if (header.closest(tables)) continue;
    let box = header.parentElement;
    for (let n = 0; box && n < STEPS && !box.querySelector(row); n++) box = box.parentElement;
    if (box?.querySelector(row) && box.localName !== 'body' && isDrawn(box)) boxes.add(box);
  }
  return [...boxes].map(ariaGrid).filter(isUseful);
}
