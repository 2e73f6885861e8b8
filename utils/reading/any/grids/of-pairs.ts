/** More rows are a table of something. */
const ROWS_MAX = 20;

/** Whether a table is of names and their values alone, side by side in each row, also where one of the cells is still to come. */
function isOfPairs(table: HTMLTableElement): boolean {
  const rows = [...table.rows];
  return (
    rows.length > 0 &&
    rows.length <= ROWS_MAX &&
    table.tHead === null &&
    rows.every(({ cells }) => {
      const names = [...cells].filter(({ localName }) => localName === 'th').length;
      const values = cells.length - names;
      return names > 0 && values > 0 && Math.abs(names - values) <= 1;
    })
  );
}

const more = 'input:not([type="hidden"]),select,textarea,table,main,header,nav,[role="table"],[role="grid"]';

/** Whether a box holds fields or tables, and so is more than the head of one of the goods: names and values may stand in a table. */
export const holdsMore = (box: Element): boolean =>
  [...box.querySelectorAll(more)].some((each) => each.localName !== 'table' || !isOfPairs(each as HTMLTableElement));
