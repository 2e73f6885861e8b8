/** From where to where values reach, such a share of them left out at either end. */
export function spread(values: number[], tail: number): { from: number; to: number } {
  values.sort((a, b) => a - b);
  const out = Math.floor(tail * values.length);
  return { from: values[out] ?? 0, to: values[values.length - 1 - out] ?? 0 };
}
