/** The same function, which keeps what it found last: texts and days repeat from row to row. `undefined` is not kept. */
export function remembering<T, Asked = string>(find: (asked: Asked) => T, limit = 1000): (asked: Asked) => T {
  const known = new Map<Asked, T>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const found = find(asked);
    if (known.size >= limit) known.clear();
    known.set(asked, found);
    return found;
  };
}
