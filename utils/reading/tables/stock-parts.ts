import { shownIn } from '../shown.ts';
import { readNumberCell } from './cell.ts';
import type { Column } from './column.ts';
import { means } from './columns.ts';
import { type Grid, shownRows } from './grid.ts';
import type { Pair } from './pair.ts';

// What can be sold lies in the marketplace's storehouses and in the seller's own: where each part is named, the stock is their sum.

/** Ways to fulfil an order. Goods that are reserved or on their way are none. */
const way = '(?:r|real ?)?fb[ospw]|dbs';
const header = new RegExp(`(?:^|[/ (])(?:${way})\\)?$`, 'i');
const one = `(${way})\\s?[:：]?\\s{0,2}(\\d{1,3}(?:[ \u00a0]\\d{3})+|\\d+)(?: ?(?:шт|pcs|件|个)\\.?)?(?!\\p{L})`;
const parts = new RegExp(one, 'giu');
const whole = new RegExp(`^(?:${one}\\s*){2,4}$`, 'iu');
/** So many rows show what a column holds. */
const ROWS = 3;

/** Columns of which those that hold parts of the stock, or a cell of several, say their sum. */
export function withStockParts(columns: Column[], grid: Grid): Column[] {
  const total = columns.filter(({ meaning }) => means(meaning, 'stock'));
  if (total.length > 0) {
    const isOfParts = ({ index }: Column) =>
      shownRows(grid, ROWS).some(({ cells }) => cells[index] && sumIn(cells[index]) !== undefined);
    const [column, ...more] = total;
    return column && more.length === 0 && isOfParts(column)
      ? columns.map((each) => (each === column ? summed(column) : each))
      : columns;
  }
  const places = columns.filter((column) => header.test(column.header) && !column.role && !column.parts);
  const [first] = places;
  if (!first || places.length < 2 || new Set(places.map(({ header }) => header)).size < places.length) return columns;
  const labelled = (cell: Element): Pair[] => {
    const cells = [...(cell.parentElement?.children ?? [])];
    const counts = places.map(({ index }) => (cells[index] ? countOf(cells[index]) : undefined));
    const all = counts.filter((count) => count !== undefined);
    return cells.length === columns.length && cells[first.index] === cell && all.length === places.length
      ? [pairOf(places.map(({ header }) => header).join(' + '), all)]
      : [];
  };
  return columns.map((column) => (column === first ? { ...column, labelled } : column));
}

/** The column of a stock whose cells name the parts; a cell that does not is read as ever. */
function summed({ meaning, ...column }: Column): Column {
  const labelled = (cell: Element): Pair[] => {
    const counts = sumIn(cell);
    if (counts) return [pairOf(column.header, counts)];
    return meaning ? [{ meaning, label: column.header, lines: shownIn(cell).lines }] : [];
  };
  return { ...column, labelled };
}

/** The counts of a cell that says nothing but the parts, each once. */
function sumIn(cell: Element): number[] | undefined {
  const text = shownIn(cell)
    .lines.map((line) => line.text)
    .join('\n');
  if (text.length > 120 || !whole.test(text)) return undefined;
  const found = [...text.matchAll(parts)];
  const isOnce = new Set(found.map(([, name]) => name?.toLowerCase())).size === found.length;
  return isOnce ? found.map(([, , count = '']) => Number(count.replace(/\s/g, ''))) : undefined;
}

function countOf(cell: Element): number | undefined {
  const read = readNumberCell('stock', shownIn(cell).lines, {});
  return read.kind === 'value' ? read.value : undefined;
}

const pairOf = (label: string, counts: readonly number[]): Pair => ({
  meaning: { field: 'stock' },
  label,
  lines: [{ text: String(counts.reduce((sum, count) => sum + count, 0)), parts: [] }],
});
