import { type Grid, spanningRows } from './grid.ts';
import { areHeaders, COLUMNS_MIN } from './header-box.ts';
import type { Shape } from './shape.ts';

/** So far up from a header the box of all cells is looked for. */
const DEPTH_LIMIT = 4;
/** A grid of one row may be anything. */
const ROWS_MIN = 2;

/**
 * A table that only its style makes: the boxes of headers and of values stand side by side in one box, and nothing parts its rows.
 * The first boxes are of one make and headers, all others of another, and they fill whole rows.
 */
export function flatGrid(label: Element, shape: Shape): Grid | undefined {
  let cell = label;
  for (let box = label.parentElement, n = 0; box && n < DEPTH_LIMIT; cell = box, box = box.parentElement, n++) {
    const width = box.childElementCount > COLUMNS_MIN * ROWS_MIN ? widthOf(box, cell) : 0;
    if (width === 0) continue;
    const boxes = [...box.children];
    const headers = boxes.slice(0, width);
    if (!areHeaders(headers, shape)) return undefined;
    const rows = Array.from({ length: boxes.length / width - 1 }, (_, at) =>
      boxes.slice((at + 1) * width, (at + 2) * width),
    );
    return {
      element: box,
      headers: headers.map((header) => [header]),
      size: rows.length,
      rows: () => spanningRows(rows.map((cells) => ({ element: cells[0] ?? box, cells, section: box }))),
    };
  }
  return undefined;
}

/** How many columns boxes side by side make, by how many of the make of the first there are before all others; 0 where they make none. */
function widthOf(box: Element, cell: Element): number {
  const first = box.firstElementChild;
  // Headers come first: in a list of other make this is soon seen.
  if (!first || makeOf(cell) !== makeOf(first)) return 0;
  let width = 0;
  let isBody = false;
  for (const each of box.children) {
    const isHeader = makeOf(each) === makeOf(first);
    if (isHeader && isBody) return 0;
    if (isHeader) width++;
    else isBody = true;
  }
  const count = box.childElementCount;
  const isFull = width >= COLUMNS_MIN && count % width === 0 && count / width > ROWS_MIN;
  return isFull && areEven(box, width) ? width : 0;
}

/** Whether what stands below one another is of one make: where something else stands between, nobody knows which column is which. */
function areEven({ children }: Element, width: number): boolean {
  const body = [...children].slice(width);
  return body.every((each, at) => kindOf(each) === kindOf(body[at % width] ?? each));
}

/** What an element is called first; what comes after may be the state it is in. */
const kindOf = ({ localName, classList }: Element): string => `${localName} ${classList[0] ?? ''}`;

const makeOf = ({ localName, className }: Element): string => `${localName} ${className}`;
