import type { PageReader } from '../../marketplaces/marketplace.ts';
import { put } from '../facts.ts';
import { headingElement } from '../products/heading.ts';
import { drawnReader } from './any-drawn.ts';
import { brandInTerms } from './brand-in-terms.ts';
import { codeWithoutMaker } from './code-without-maker.ts';
import { isPlainHeadOfOthers } from './plain-heads.ts';

const drawn = drawnReader(isPlainHeadOfOthers);

/**
 * The product page of a shop of which nothing is known, by what it shows, up to other goods under a heading that is none by its element;
 * its code by its data, where they name it with its maker.
 */
export const unknownDrawn: PageReader = {
  ...drawn,
  read(page, context) {
    const reading = drawn.read(page, context);
    for (const seen of 'listings' in reading ? reading.listings : []) {
      const heading = headingElement(page, [seen.title]);
      if (heading) put(seen, 'brand', brandInTerms(page, heading));
      const code = seen.id === null ? codeWithoutMaker(page, context.url, seen.title) : undefined;
      if (!code) continue;
      seen.id = code.value;
      seen.sources.id = code.from;
    }
    return reading;
  },
};
