import { isDrawn } from '../../drawn.ts';
import { type Grid, headersOf, spanningRows } from '../../tables/grid.ts';
import { isUseful } from '../../tables/grids.ts';

/** Libraries of custom elements call the parts of their tables after one another: 'bl-table', 'bl-table-row', 'bl-table-cell'. */
const tableName = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*-(?:data-?)?table$/;
/** What they may call a row, and a cell, behind the name of the table or of the library. */
const isRow = ({ localName }: Element): boolean => /-(?:table-)?(?:header-|head-|body-)?(?:row|tr)$/.test(localName);
const isHeader = ({ localName }: Element): boolean =>
  /-(?:(?:header|head)-(?:cell|column)|column-header|th)$/.test(localName);
const isCell = ({ localName }: Element): boolean => /-(?:cell|td)$/.test(localName);

const ELEMENTS_LIMIT = 20_000;
const TABLES_LIMIT = 20;

/** Tables of custom elements that stand in the page itself: their rows hold nothing but cells. */
export function elementGrids(page: Document): Grid[] {
  const elements = [...page.getElementsByTagName('*')].slice(0, ELEMENTS_LIMIT);
  return elements
    .filter(({ localName }) => tableName.test(localName) && localName !== 'kat-table')
    .slice(0, TABLES_LIMIT)
    .filter(isDrawn)
    .map(gridOf)
    .filter(isUseful);
}

function gridOf(table: Element): Grid {
  const ofTable = (element: Element): boolean => {
    let up = element.parentElement;
    while (up && !tableName.test(up.localName)) up = up.parentElement;
    return up === table;
  };
  const rows = [...table.querySelectorAll('*')].filter((element) => isRow(element) && ofTable(element));
  const heads = rows.map((row) => [...row.children].filter(isHeader)).filter((cells) => cells.length > 0);
  const body = rows.flatMap((element) => {
    const cells = [...element.children].filter((child) => isCell(child) && !isHeader(child));
    return cells.length > 0 ? [{ element, cells, section: element.parentElement ?? table }] : [];
  });
  return { element: table, headers: headersOf(heads), size: body.length, rows: () => spanningRows(body) };
}
