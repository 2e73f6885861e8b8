/** More rows are a table of something. */
const ROWS_MAX = 20;

/** Whether a table is of names and their values alone, side by side in each row. */
function isOfPairs(table: HTMLTableElement): boolean {
  const rows = [...table.rows];
  return (
    rows.length > 0 &&
    rows.length <= ROWS_MAX &&
    table.tHead === null &&
    rows.every(({ cells }) => cells.length % 2 === 0 && [...cells].every((cell, at) => isNamed(cell, at)))
  );
}

const isNamed = (cell: Element, at: number): boolean => cell.localName === (at % 2 === 0 ? 'th' : 'td');

const more = 'input:not([type="hidden"]),select,textarea,table,main,header,nav,[role="table"],[role="grid"]';

/** Whether a box holds fields or tables, and so is more than the head of one of the goods: names and values may stand in a table. */
export const holdsMore = (box: Element): boolean =>
  [...box.querySelectorAll(more)].some((each) => each.localName !== 'table' || !isOfPairs(each as HTMLTableElement));
