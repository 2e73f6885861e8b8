import { type Bench, type Variant, variant } from './frame/bench.ts';
import { often, readingLines, readWhole } from './frame/consoles.ts';
import { type Page, pages } from './frame/pages.ts';
import { draw } from './frame/sample-page.ts';

const TIMES = 50;

const variantsOf = (page: Page): Record<string, Variant> => ({
  [`${page.name}: our reader`]: variant({
    prepare: () => draw(page.html),
    run: () => often(TIMES, () => readWhole(page).listings.length),
  }),
  [`${page.name}: querySelectorAll and textContent`]: variant({
    prepare: () => draw(page.html),
    run: () =>
      often(TIMES, () => [...document.querySelectorAll('body *')].map(({ textContent }) => textContent).length),
  }),
});

/** Main thread to read one listing's form and its public page, against taking the text of every element of them. */
export const bench: Bench = {
  subject: 'Reading an edit form and a product page',
  rounds: 5,
  variants: Object.assign({}, ...pages.map(variantsOf)),
  lines: pages.flatMap(({ name }) => readingLines(name)),
};
