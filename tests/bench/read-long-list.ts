import type { Bench } from './frame/bench.ts';
import { consoles, listLines, listVariants } from './frame/consoles.ts';

const ROWS = 5000;

/** The same for 5,000 rows. In a page a reading of this length is cut off at its budget and told as 'partly'. */
export const bench: Bench = {
  subject: `Reading a console list of ${ROWS} rows, uncut`,
  rounds: 3,
  variants: Object.assign({}, ...consoles.map((page) => listVariants(page, ROWS, 3))),
  lines: consoles.flatMap(({ name }) => listLines(name)),
};
