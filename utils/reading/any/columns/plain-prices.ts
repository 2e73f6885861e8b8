import { dictionary } from '../../dictionary.ts';
import { isFormer } from '../../former-price.ts';
import type { Line, Part } from '../../lines.ts';
import { shownIn } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';

/** So many rows show what a column holds. */
const ROWS = 12;
/** What a price is of, in words of its own: 'за шт.', 'per piece'. */
const perUnit = /^(?:за|per|pro|par|por|za|à|a|al|je|\/) ?(\p{L}{1,20})\.?$/iu;

/**
 * A column of prices without what stands beside them in elements of their own: that they are of one piece, and former prices
 * that only a name tells. Which of two is asked, a row with one price shows: it bears the same name there.
 */
export function withPlainPrices(columns: Column[], grid: Grid): Column[] {
  const [only, ...more] = columns.filter(({ meaning, labelled }) => means(meaning, 'price') && !labelled);
  const { meaning, header = '', index = 0 } = only ?? {};
  if (!meaning || more.length > 0) return columns;
  const cells = shownRows(grid, ROWS).flatMap((row) => row.cells[index] ?? []);
  const alone = new Set(cells.flatMap(namesOfOne));
  if (!cells.some((cell) => plainIn(cell, alone)?.length)) return columns;
  const labelled = (cell: Element) => [{ meaning, label: header, lines: plainIn(cell, alone) ?? shownIn(cell).lines }];
  return columns.map((column) => (column === only ? { ...column, labelled } : column));
}

/** The lines of a cell without what is beside its price, none of a former price alone; undefined where nothing is beside it, or nobody knows which it is. */
function plainIn(cell: Element, alone: ReadonlySet<string>): Line[] | undefined {
  const all = shownIn(cell).lines.flatMap(({ parts }) => parts);
  const parts = all.filter((part) => !isOfUnit(part));
  const amounts = parts.filter(isAmount);
  const asked = amounts.filter((part) => !isFormerIn(part, cell));
  if (amounts.length > 0 && asked.length === 0) return [];
  const isLeft = asked.length === 1 && amounts.length > 1 && asked.every(({ element }) => alone.has(nameOf(element)));
  if (amounts.length > 1 && !isLeft) return undefined;
  const left = isLeft ? parts.filter((part) => asked.includes(part) || !isFormerIn(part, cell)) : parts;
  return left.length < all.length ? [{ text: left.map(({ text }) => text).join(' '), parts: left }] : undefined;
}

/** What the element is called that bears the only amount of a cell, and is no former price itself. */
function namesOfOne(cell: Element): string[] {
  const [only, ...more] = shownIn(cell).lines.flatMap(({ parts }) => parts.filter(isAmount));
  const name = only && more.length === 0 && !isFormerIn(only, cell) ? nameOf(only.element) : '';
  return name === '' ? [] : [name];
}

const isAmount = ({ text }: Part): boolean => /\p{Nd}/u.test(text);
const isOfUnit = ({ text, typed }: Part): boolean => {
  const unit = typed ? undefined : perUnit.exec(text)?.[1];
  return unit !== undefined && dictionary.unit(unit.toLowerCase()) === true;
};

/** Whether an element of a cell that holds a part, and not all of the cell, is called a price that no longer holds. */
function isFormerIn({ element }: Part, cell: Element): boolean {
  for (let up: Element | null = element; up && up !== cell; up = up.parentElement) if (isFormer(up)) return true;
  return false;
}

/** What the page calls an element: its class, and attributes for programs. */
const nameOf = (element: Element): string =>
  element
    .getAttributeNames()
    .filter((name) => name === 'class' || name.startsWith('data-'))
    .map((name) => `${name}=${element.getAttribute(name)}`)
    .join(' ');
