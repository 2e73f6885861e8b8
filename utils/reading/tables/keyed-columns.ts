/** Attributes by which grids that draw their cells in several containers tell which column a cell and a header are of. */
const keys = ['col-id', 'data-field', 'data-column-id', 'data-col-key'];

/**
 * Where headers and cells are told by name: the headers, and the place of a cell among them, below nought where it has none.
 * Undefined where one of them bears no such name, or two headers bear one. Headers of groups bear names that no cell has.
 */
export function keyedColumns(
  headers: readonly Element[],
  cells: readonly Element[],
): { headers: Element[]; placeOf(cell: Element): number } | undefined {
  const key = keys.find((name) => cells.length > 1 && [...headers, ...cells].every((cell) => cell.hasAttribute(name)));
  if (!key) return undefined;
  const own = new Set(cells.map((cell) => cell.getAttribute(key)));
  const named = headers.filter((header) => own.has(header.getAttribute(key)));
  const places = new Map(named.map((header, at) => [header.getAttribute(key), at]));
  if (named.length < 2 || places.size !== named.length) return undefined;
  return { headers: named, placeOf: (cell) => places.get(cell.getAttribute(key)) ?? -1 };
}
