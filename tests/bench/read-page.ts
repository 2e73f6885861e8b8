import { consoleReaders } from '../../utils/marketplaces/amazon/console.ts';
import { amazon } from '../../utils/marketplaces/amazon/index.ts';
import { shopReaders } from '../../utils/marketplaces/amazon/shop.ts';
import editHtml from '../fixtures/amazon/edit.html?raw';
import productHtml from '../fixtures/amazon/product.html?raw';
import { type Bench, type Variant, variant } from './frame/bench.ts';
import { often, readingLines, readWhole, type Site } from './frame/consoles.ts';
import { draw } from './frame/sample-page.ts';

const TIMES = 50;

interface Page extends Site {
  name: string;
  html: string;
}

const pages: readonly Page[] = [
  {
    name: 'edit form',
    url: 'https://sellercentral.amazon.com/abis/listing/edit?asin=B0CANWAL01&sku=LN-1',
    marketplace: amazon,
    readers: consoleReaders,
    html: editHtml,
  },
  {
    name: 'product page',
    url: 'https://www.amazon.com/dp/B0CANWAL01',
    marketplace: amazon,
    readers: shopReaders,
    html: productHtml,
  },
];

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
