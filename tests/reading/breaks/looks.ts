/** What values may look like, the surest first. */
const looks: readonly (readonly [look: string, pattern: RegExp])[] = [
  ['percent', /^[\d.,]+\s?[%％]$/],
  ['date', /^(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})$/],
  ['money', /^(?=.*\p{Sc})[\p{Sc}\s\d.,\p{Lu}]+$/u],
  ['code', /^(\d{9,}|(?=.*\d)[A-Z]+[-_]?[\w-]+)$/],
  ['count', /^\d{1,3}(\d{0,3}|([., \u00a0\u202f]\d{3})+)$/],
  ['fraction', /^\d{1,3}[.,]\d{1,2}$/],
  ['word', /^\P{N}*\p{L}\P{N}*$/u],
];

/** By what the values under a header looked like: what no value of that header can look like. */
const contradictions: Record<string, RegExp> = {
  count: /percent|date|money|code|fraction|word/,
  money: /percent|date|code|word/,
  percent: /date|money|code|word/,
  fraction: /percent|date|code|word/,
};

/** What all values of a column look like; '' where they differ, or say nothing. */
function lookOf(values: readonly string[]): string {
  const said = values.map((value) => value.trim()).filter((value) => !/^[-–—]*$/.test(value));
  return (said.length > 0 && looks.find(([, pattern]) => said.every((value) => pattern.test(value)))?.[0]) || '';
}

/** From which column a header may be moved to which, so that the values there contradict it; `columns`: their texts. */
export function contradictingMoves(columns: readonly (readonly string[])[]): [from: number, to: number][] {
  const all = columns.map(lookOf);
  return all.flatMap((look, from) =>
    all.flatMap((other, to): [number, number][] => (contradictions[look]?.test(other) ? [[from, to]] : [])),
  );
}
