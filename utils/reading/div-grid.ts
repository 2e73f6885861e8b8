import { squeeze } from '../text/normal.ts';
import { columnOf, isField } from './columns.ts';
import { type Grid, spanningRows } from './grid.ts';
import type { Shape } from './shape.ts';

/** At most this many texts of a page are tried as headers. */
const TEXTS_LIMIT = 3000;
/** A header row has at least this many columns, of which this many we know. */
const COLUMNS_MIN = 3;
const KNOWN_MIN = 2;

/**
 * Tables made of plain boxes: a row of boxes whose texts are headers we know, followed by rows of as many boxes.
 * No class is looked at. Nothing is found where the boxes of header and rows do not match in number.
 */
export function divGrids(page: Document, shape: Shape): Grid[] {
  const grids: Grid[] = [];
  const seen = new Set<Element>();
  for (const label of knownLabels(page, shape)) {
    const header = headerRowOf(label, shape);
    if (!header || seen.has(header)) continue;
    seen.add(header);
    const rows = rowsAfter(header);
    if (rows.length > 0) {
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

/** Elements whose whole text is a header that we know. */
function knownLabels(page: Document, shape: Shape): Element[] {
  const found: Element[] = [];
  const meanings = new Map<string, boolean>();
  const walker = page.createTreeWalker(page.body ?? page.documentElement, 4);
  let tried = 0;
  for (let node = walker.nextNode(); node && tried < TEXTS_LIMIT; node = walker.nextNode()) {
    const data = (node as Text).data;
    if (data.length > 80 || !node.parentElement || /^(script|style|option)$/.test(node.parentElement.localName))
      continue;
    const text = squeeze(data);
    if (text.length < 2) continue;
    tried++;
    let isKnown = meanings.get(text);
    if (isKnown === undefined) {
      const column = columnOf([text], 0, shape);
      isKnown = isField(column.meaning) || column.role === 'product';
      meanings.set(text, isKnown);
    }
    if (isKnown) found.push(node.parentElement);
  }
  return found;
}

/** The row of headers a header stands in: the nearest ancestor with enough boxes, of which enough say what we know. */
function headerRowOf(label: Element, shape: Shape): Element | undefined {
  let row = label.parentElement;
  for (let n = 0; row && n < 4; n++, row = row.parentElement) {
    if (row.childElementCount < COLUMNS_MIN) continue;
    const texts = [...row.children].map((cell) => squeeze((cell.textContent ?? '').slice(0, 100)));
    const known = texts.filter((text) => {
      const { meaning, role } = columnOf([text], 0, shape);
      return isField(meaning) || role === 'product';
    });
    return known.length >= KNOWN_MIN && new Set(known).size === known.length ? row : undefined;
  }
  return undefined;
}

/** What follows a header row and has as many boxes: its next siblings, or the children of the box after it. */
function rowsAfter(header: Element): Element[] {
  const width = header.childElementCount;
  const alike = (element: Element) => element.childElementCount === width;
  const beside = siblingsAfter(header).filter(alike);
  if (beside.length > 0) return beside;
  let above: Element | null = header;
  for (let n = 0; above && n < 3; n++, above = above.parentElement) {
    for (let box: Element | null = above.nextElementSibling; box; box = box.nextElementSibling) {
      for (let inner: Element | null = box, depth = 0; inner && depth < 5; inner = inner.firstElementChild, depth++) {
        const rows = [...inner.children].filter(alike);
        if (rows.length > 0 && rows.length * 2 > inner.childElementCount) return rows;
        // Each row in a box of its own.
        const wrapped = [...inner.children].map(({ firstElementChild }) => firstElementChild);
        const within = wrapped.filter((row): row is Element => row !== null && alike(row));
        if (within.length > 0 && within.length * 2 > inner.childElementCount) return within;
      }
    }
  }
  return [];
}

function siblingsAfter(element: Element): Element[] {
  const after: Element[] = [];
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) after.push(next);
  return after;
}
