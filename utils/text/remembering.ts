/** The same function, which keeps what it found last: texts and days repeat from row to row. `undefined` is not kept. */
export function remembering<T, Asked = string>(find: (asked: Asked) => T, limit = 1000): (asked: Asked) => T {
  const known = new Map<Asked, T>();
  // The same is mostly asked many times in a row.
  let last: Asked | undefined;
  let lastFound: T | undefined;
  return (asked) => {
    if (asked === last && lastFound !== undefined) return lastFound;
    let found = known.get(asked);
    if (found === undefined) {
      found = find(asked);
      if (known.size >= limit) known.clear();
      known.set(asked, found);
    }
    last = asked;
    lastFound = found;
    return found;
  };
}
