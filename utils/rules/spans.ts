/** UTF-16 offsets into a title, end excluded. */
type Span = readonly [start: number, end: number];

/** Whether any of some stretches of a title has a place in common with another: every rule asks it of every word. */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  for (const one of spans) if (one[0] < span[1] && span[0] < one[1]) return true;
  return false;
}
