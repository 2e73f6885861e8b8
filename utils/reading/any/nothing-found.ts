import type { PageReader, Readers } from '../../marketplaces/marketplace.ts';
import { dictionary } from '../dictionary.ts';
import { isDrawn } from '../drawn.ts';
import { textOf } from '../facts.ts';

/** Headings that lead nowhere: names of goods are headings too. */
const heads = 'h1,h2:not(:has(a),a *)';
const HEADS_LIMIT = 60;

/** Lists of a marketplace whose heading says that nothing was found: what stands below is what the shop would sell instead. */
export const nothingFound = (readers: Readers): PageReader[] =>
  readers
    .filter(({ page }) => page === 'search')
    .map((own) => ({
      ...own,
      matches: (url, page) =>
        own.matches(url, page) &&
        [...page.querySelectorAll(heads)]
          .slice(0, HEADS_LIMIT)
          .some((head) => dictionary.empty(textOf(head, 200)) && isDrawn(head)),
      read: () => ({ state: 'read', listings: [] }),
    }));
