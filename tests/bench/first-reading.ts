import type { Bench, Line, Variant } from './frame/bench.ts';
import { variant } from './frame/bench.ts';
import { consoles } from './frame/consoles.ts';
import { readInExtension } from './frame/in-extension.ts';
import { pages } from './frame/pages.ts';
import { draw, drawList } from './frame/sample-page.ts';

/** A page is not held longer than this at a stretch, in milliseconds. */
const HELD_MAX = 50;

const lists = [250, 5000].flatMap((rows) =>
  consoles.map((page): [string, Variant] => [
    `${page.name}, ${rows} rows`,
    variant({ address: page.url, prepare: () => drawList(page, rows), run: () => readInExtension(page) }),
  ]),
);
const singles = pages.map((page): [string, Variant] => [
  page.name,
  variant({ address: page.url, prepare: () => draw(page.html), run: () => readInExtension(page) }),
]);
const variants = Object.fromEntries([...lists, ...singles]);

/**
 * The first reading after a page has been opened, with nothing of the reader's warm and no word known; and the next one. As the
 * extension does it: in slices, between which the page goes on.
 */
export const bench: Bench = {
  subject: 'The first reading of a page, in slices and with words asked for',
  rounds: 5,
  variants,
  lines: Object.keys(variants).flatMap((name): Line[] =>
    (['longest', 'again longest'] as const).map((of) => ({
      name: `${of === 'longest' ? 'longest slice of the first reading' : 'longest slice of the next'} in ms, ${name}`,
      ours: name,
      of,
      as: 'figure',
      wanted: HELD_MAX,
    })),
  ),
};
