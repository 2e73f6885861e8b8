// Rows of the law lie in the package as columns: what is alike then stands together, and squeezes better.

/** A column: plain values with null for none; rows in columns of their own; or lists of such rows, end to end. */
type Column =
  | readonly unknown[]
  | { rows: number; without: readonly number[]; of: Readonly<Record<string, Column>> }
  | { lengths: readonly number[]; items: Column };

const isRow = (one: unknown): one is Record<string, unknown> =>
  typeof one === 'object' && one !== null && !Array.isArray(one);
const isRows = (one: unknown): one is Record<string, unknown>[] => Array.isArray(one) && one.every(isRow);

/** A list of values, some of them absent, as columns. No value is null. */
export function folded(list: readonly unknown[]): Column {
  const there = list.filter((one) => one !== undefined);
  if (there.length > 0 && there.every(isRow)) {
    const names = [...new Set(there.flatMap((one) => Object.keys(one)))];
    return {
      rows: list.length,
      without: list.flatMap((one, at) => (one === undefined ? [at] : [])),
      of: Object.fromEntries(
        names.map((name) => [name, folded(list.map((one) => (isRow(one) ? one[name] : undefined)))]),
      ),
    };
  }
  if (there.some((one) => isRows(one) && one.length > 0) && there.every(isRows))
    return {
      lengths: list.map((one) => (isRows(one) ? one.length : -1)),
      items: folded(there.flat()),
    };
  return list.map((one) => one ?? null);
}

/** The list as it was. */
export function unfolded(column: Column): unknown[] {
  if (!('rows' in column) && !('items' in column)) return column.map((one) => one ?? undefined);
  if ('items' in column) {
    const items = unfolded(column.items);
    let at = 0;
    return column.lengths.map((length) => {
      if (length < 0) return undefined;
      at += length;
      return items.slice(at - length, at);
    });
  }
  const columns = Object.entries(column.of).map(([name, of]) => [name, unfolded(of)] as const);
  return Array.from({ length: column.rows }, (_, at) => {
    if (column.without.includes(at)) return undefined;
    return Object.fromEntries(columns.flatMap(([name, of]) => (of[at] === undefined ? [] : [[name, of[at]]])));
  });
}
