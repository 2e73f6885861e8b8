/** UTF-16 offsets of a stretch of a text, end excluded. */
export type Span = readonly [start: number, end: number];
