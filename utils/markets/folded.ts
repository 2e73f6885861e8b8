// Rows of the law lie in the package as columns: what is alike then stands together, and squeezes better. What stands in a column
// again and again is written once, and columns that speak of the same lie side by side: what squeezes a file looks back 32 KB only.

/** How rows are made of columns, each by its place among them. */
type Shape =
  | number
  | { rows: number; without: readonly number[]; of: Readonly<Record<string, Shape>> }
  | { lengths: number; items: Shape };

/** Values, null for none; or each of them once, and a letter a row for which of them stands there. */
type Column = readonly unknown[] | { kinds: readonly unknown[]; which: string };

interface Folded {
  shape: Shape;
  columns: readonly Column[];
}

const isRow = (one: unknown): one is Record<string, unknown> =>
  typeof one === 'object' && one !== null && !Array.isArray(one);
const isRows = (one: unknown): one is Record<string, unknown>[] => Array.isArray(one) && one.every(isRow);

/** A list of values, some of them absent, as columns. No value is null. */
export function folded(list: readonly unknown[]): Folded {
  const columns: Column[] = [];
  const shape = shapeOf(list, (values) => columns.push(asKinds(values)) - 1);
  const order = besideAlike(columns.map((column) => JSON.stringify(column)));
  const placed = new Map(order.map((from, to) => [from, to]));
  return { shape: moved(shape, placed), columns: order.map((from) => columns[from] ?? []) };
}

function shapeOf(list: readonly unknown[], keep: (values: readonly unknown[]) => number): Shape {
  const there = list.filter((one) => one !== undefined);
  if (there.length > 0 && there.every(isRow)) {
    const names = [...new Set(there.flatMap((one) => Object.keys(one)))];
    return {
      rows: list.length,
      without: list.flatMap((one, at) => (one === undefined ? [at] : [])),
      of: Object.fromEntries(
        names.map((name) => [
          name,
          shapeOf(
            list.map((one) => (isRow(one) ? one[name] : undefined)),
            keep,
          ),
        ]),
      ),
    };
  }
  if (there.some((one) => isRows(one) && one.length > 0) && there.every(isRows))
    return {
      lengths: keep(list.map((one) => (isRows(one) ? one.length : null))),
      items: shapeOf(there.flat(), keep),
    };
  return keep(list.map((one) => one ?? null));
}

/** Letters that stand for kinds; for none at all the first. */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function asKinds(values: readonly unknown[]): Column {
  const written = values.map((one) => (one === null ? '' : JSON.stringify(one)));
  const kinds = [...new Set(written)].filter((one) => one !== '');
  if (kinds.length >= letters.length || kinds.length > values.length / 2) return values;
  const at = new Map(kinds.map((kind, index) => [kind, index + 1]));
  return {
    kinds: kinds.map((kind) => JSON.parse(kind) as unknown),
    which: written.map((one) => letters[at.get(one) ?? 0]).join(''),
  };
}

/** So many columns before it are compared with the next. */
const NEAR = 3;

/** An order of texts in which each holds as much as can be of the words of those right before it; the longest first. */
function besideAlike(texts: readonly string[]): number[] {
  const words = texts.map((text) => new Set(text.match(/[\p{L}\p{N}.-]{3,}/gu) ?? []));
  const left = texts.map((_, at) => at).sort((a, b) => (texts[b] ?? '').length - (texts[a] ?? '').length);
  const order = left.splice(0, 1);
  while (left.length > 0) {
    const near = new Set(order.slice(-NEAR).flatMap((at) => [...(words[at] ?? [])]));
    const shares = left.map((at) => share(words[at] ?? near, near));
    order.push(...left.splice(shares.indexOf(Math.max(...shares)), 1));
  }
  return order;
}

/** How much of some words is among others, by their letters. */
function share(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let [same, all] = [0, 1];
  for (const word of words) {
    all += word.length;
    if (others.has(word)) same += word.length;
  }
  return same / all;
}

function moved(shape: Shape, placed: ReadonlyMap<number, number>): Shape {
  if (typeof shape === 'number') return placed.get(shape) ?? shape;
  if ('items' in shape)
    return { lengths: placed.get(shape.lengths) ?? shape.lengths, items: moved(shape.items, placed) };
  return {
    ...shape,
    of: Object.fromEntries(Object.entries(shape.of).map(([name, of]) => [name, moved(of, placed)])),
  };
}

/** The list as it was. */
export const unfolded = ({ shape, columns }: Folded): unknown[] => rowsOf(shape, columns.map(valuesIn));

function valuesIn(column: Column): unknown[] {
  if (!('kinds' in column)) return column.map((one) => one ?? undefined);
  return [...column.which].map((letter) => column.kinds[letters.indexOf(letter) - 1]);
}

function rowsOf(shape: Shape, columns: readonly (readonly unknown[])[]): unknown[] {
  if (typeof shape === 'number') return [...(columns[shape] ?? [])];
  if ('items' in shape) {
    const items = rowsOf(shape.items, columns);
    let at = 0;
    return (
      columns[shape.lengths]?.map((length) => {
        if (typeof length !== 'number') return undefined;
        at += length;
        return items.slice(at - length, at);
      }) ?? []
    );
  }
  const named = Object.entries(shape.of).map(([name, of]) => [name, rowsOf(of, columns)] as const);
  return Array.from({ length: shape.rows }, (_, at) => {
    if (shape.without.includes(at)) return undefined;
    return Object.fromEntries(named.flatMap(([name, of]) => (of[at] === undefined ? [] : [[name, of[at]]])));
  });
}
