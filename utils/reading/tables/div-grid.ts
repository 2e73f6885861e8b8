import type { Slices } from '../../marketplaces/marketplace.ts';
import { squeeze } from '../../text/normal.ts';
import { remembering } from '../../text/remembering.ts';
import { APART_MAX, areApart } from './aligned.ts';
import { flatGrid } from './flat-grid.ts';
import { COLUMNS_LIMIT, type Grid, spanningRows, spanOf } from './grid.ts';
import { areHeaders, COLUMNS_MIN, isHeader, KNOWN_MIN, nameIn } from './header-box.ts';
import type { Shape } from './shape.ts';

/** At most this many texts of a page are tried as headers. */
const TEXTS_LIMIT = 3000;
/** At most this many text nodes are looked at, blanks among them. */
const NODES_LIMIT = 30_000;
/** Behind more boxes than this that are no rows, none is looked for in the same list. */
const STRANGE_MAX = 15;
/** The same header is tried so often. */
const REPEATS_MAX = 3;

/**
 * Tables made of plain boxes: a row of boxes whose texts are headers we know, followed by rows of as many boxes.
 * No class is looked at. Nothing is found where the boxes of header and rows do not match in number.
 */
export function* divGrids(page: Document, shape: Shape): Slices<Grid[]> {
  const grids: Grid[] = [];
  const seen = new Set<Element>();
  yield;
  for (const label of knownLabels(page, shape)) {
    yield;
    const flat = flatGrid(label, shape);
    const header = flat?.element ?? headerRowOf(label, shape);
    if (!header || seen.has(header)) continue;
    seen.add(header);
    if (flat) {
      grids.push(flat);
      continue;
    }
    const rows = yield* rowsAfter(header);
    if (
      rows.length > 0 &&
      areAlike(header, rows) &&
      !rows.some((row) => repeats(row, header, shape)) &&
      !rows.some(joinsRows)
    ) {
      grids.push({
        element: header.parentElement ?? header,
        headers: [...header.children].map((cell) => [cell]),
        size: rows.length,
        rows: () => spanningRows(rows.map((element) => ({ element, cells: element.children, section: header }))),
      });
    }
  }
  return grids;
}

/** A row that says what its header says is one of labels, and so is the header: each box of the list names its own values. */
const repeats = (row: Element, header: Element, shape: Shape): boolean =>
  [...header.children].filter((cell, at) => {
    const below = row.children[at];
    const text = nameIn(cell);
    return below !== undefined && isHeader(text, shape) && nameIn(below) === text;
  }).length >= KNOWN_MIN;

/** Rows that share a cell are none by themselves. */
const joinsRows = ({ children }: Element): boolean => [...children].some((cell) => spanOf(cell, 'rowspan') > 1);

const silent = new Set(['script', 'style', 'option']);
/** Menus and tabs are called what columns are: 'Products', 'Sales'. */
const menus = 'nav,[role="navigation"],[role="menu"],[role="menubar"],[role="tablist"]';
const menuNames =
  /(?:^|[\s_-])(?:menu|nav(?:bar|igation)?|tabs?|breadcrumbs?|toolbar|kpis?|steps|stepper)(?:$|[\s_-])/i;
const leads = 'a[href]:not([href^="#"]):not([href^="javascript:" i])';

/** Elements whose whole text is a header that we know. */
function knownLabels(page: Document, shape: Shape): Element[] {
  const found: Element[] = [];
  const textOf = remembering(squeeze);
  /** How often each has been met; not a number for what is no header. */
  const times = new Map<string, number>();
  const walker = page.createTreeWalker(page.body ?? page.documentElement, 4);
  let tried = 0;
  let looked = 0;
  for (let node = walker.nextNode(); node && tried < TEXTS_LIMIT && looked < NODES_LIMIT; node = walker.nextNode()) {
    looked++;
    const { data } = node as Text;
    if (data.length > 80) continue;
    const text = textOf(data);
    if (text.length < 2) continue;
    tried++;
    const before = times.get(text) ?? (isHeader(text, shape) ? 0 : Number.NaN);
    // Most texts are no headers, and what holds them is of no concern.
    const parent = before < REPEATS_MAX ? node.parentElement : null;
    if (parent && silent.has(parent.localName)) continue;
    times.set(text, before + 1);
    // A header stands over its rows once or twice; what stands in every row is a label.
    if (parent) found.push(parent);
  }
  return found;
}

/** The row of headers a header stands in: the nearest ancestor with enough boxes, of which enough say what we know. */
function headerRowOf(label: Element, shape: Shape): Element | undefined {
  let row = label.parentElement;
  for (let n = 0; row && n < 6; n++, row = row.parentElement) {
    if (row.childElementCount < COLUMNS_MIN) continue;
    if (row.childElementCount > COLUMNS_LIMIT) return undefined;
    return areHeaders([...row.children], shape) && !isMenu(row) ? row : undefined;
  }
  return undefined;
}

/** Whether a row of names is a menu: by what it stands in or is called, or since all of it leads elsewhere. */
const isMenu = (row: Element): boolean =>
  row.closest(menus) !== null ||
  [row, row.parentElement].some((box) => menuNames.test(box?.getAttribute('class') ?? '')) ||
  [...row.children].every((box) => box.matches(leads) || box.querySelector(leads));

/**
 * Whether rows are of the make of their header: some of their boxes are what its boxes are, or cells below what is, or is called,
 * a header. Buttons over boxes are tabs.
 */
function areAlike(header: Element, rows: readonly Element[]): boolean {
  const boxes = [...header.children];
  if (boxes.every((box) => box.matches('th,[role="columnheader"]'))) return true;
  const kinds = new Set(boxes.map(kindOf));
  const isNamed = boxes.every((box) => headerNames.test(box.getAttribute('class') ?? ''));
  if (isNamed) kinds.add('td');
  const names = new Set(boxes.flatMap(({ classList }) => [...classList]));
  const isAlike = (box: Element) =>
    kinds.has(kindOf(box)) ||
    (isNamed && cellNames.test(box.getAttribute('class') ?? '')) ||
    [...box.classList].some((name) => names.has(name));
  return rows.slice(0, 3).every(({ children }) => [...children].some(isAlike));
}
const headerNames = /(?:^|[\s_-])(?:column-?)?head(?:er)?(?:$|[\s_-])/i;
const cellNames = /(?:^|[\s_-])cell(?:$|[\s_-])/i;
const kindOf = ({ localName }: Element): string => (localName === 'th' ? 'td' : localName);

/**
 * What follows a header row and has as many boxes: its next siblings, the children of a box after it, each perhaps in
 * boxes of its own. Of several ways to see rows, the one that sees most.
 */
function* rowsAfter(header: Element): Slices<Element[]> {
  const width = header.childElementCount;
  let best: Element[] = [];
  function* look(boxes: readonly Element[]): Slices<void> {
    const rows: Element[] = [];
    for (const [at, box] of boxes.entries()) {
      if (at % 256 === 0) yield;
      const row = rowIn(box, width);
      if (row) rows.push(row);
      // Where half of the boxes are none, none is; nor where the list begins with so many that are none.
      else if ((at + 1 - rows.length) * 2 >= boxes.length || (rows.length === 0 && at >= STRANGE_MAX)) return;
    }
    if (rows.length > best.length) best = rows;
  }
  let above: Element | null = header;
  for (let n = 0; above && n < 4; n++, above = above.parentElement) {
    const after = boxesFrom(above.nextElementSibling);
    yield* look(after);
    for (const box of after.slice(0, 50)) {
      for (let inner: Element | null = box, depth = 0; inner && depth < 5; inner = inner.firstElementChild, depth++)
        // A list of as many rows as a row has boxes looks like one.
        if (inner.childElementCount > 1 && (!isRow(inner, width) || rowIn(inner.children[0] ?? inner, width)))
          yield* look(boxesFrom(inner.firstElementChild));
    }
    if (best.length > 0) return best;
  }
  return best;
}

/** The row a box is, or holds first, or alone behind what stands above it in a line of its own: a date, a name of the shop. */
function rowIn(box: Element, width: number): Element | undefined {
  for (let inner: Element | null = box, depth = 0; inner && depth < 5; inner = inner.firstElementChild, depth++)
    if (isRow(inner, width)) return inner;
  const within =
    box.childElementCount < 4 ? boxesFrom(box.firstElementChild).filter((inner) => isRow(inner, width)) : [];
  return within.length === 1 ? within[0] : undefined;
}

/** As many boxes as headers, or a box to tick and a picture more before them. */
const isRow = (box: Element, width: number): boolean => {
  const more = box.childElementCount - width;
  return more === 0 || (more > 0 && more <= APART_MAX && areApart([...box.children], more));
};

/** A box and those that follow it, step by step: a list of children is made anew each time it is asked for. */
function boxesFrom(first: Element | null): Element[] {
  const boxes: Element[] = [];
  for (let next = first; next; next = next.nextElementSibling) boxes.push(next);
  return boxes;
}
