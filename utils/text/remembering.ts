/** The same function, which keeps what it found for the last texts: those of a page repeat from row to row. `undefined` is not kept. */
export function remembering<T>(find: (text: string) => T, limit = 1000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size >= limit) known.clear();
    known.set(text, found);
    return found;
  };
}
