import type { Bench } from './frame/bench.ts';
import { consoles, listLines, listVariants } from './frame/consoles.ts';

const ROWS = 250;

/** Main thread to read a list of 250 rows into listings, against merely taking the text of its cells. */
export const bench: Bench = {
  subject: `Reading a console list of ${ROWS} rows`,
  rounds: 5,
  variants: Object.assign({}, ...consoles.map((page) => listVariants(page, ROWS, 25))),
  lines: consoles.flatMap(({ name }) => listLines(name)),
};
