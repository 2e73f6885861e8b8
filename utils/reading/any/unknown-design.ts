import type { SeenListing } from '../../listing.ts';
import type { PageReader, Readers, Reading } from '../../marketplaces/marketplace.ts';
import { dataOf } from '../data/item.ts';
import { put } from '../facts.ts';
import { anyDrawn } from './any-drawn.ts';

/** What a page shows beside its name, as far as its own reader has not found it. */
const shown = ['price', 'image', 'rating', 'reviews'] as const;

const known: Reading = { state: 'changed', missing: [] };

/**
 * Product pages of marketplaces we know, drawn in a way we do not: their own reader finds the name by its heading alone, and
 * nothing of what it costs or whether it is to be had. What such a page shows is read as of any shop, and on trial. A page in
 * a known design that shows no price keeps none.
 */
export const unknownDesigns = (readers: Readers): PageReader[] =>
  readers
    .filter(({ page }) => page === 'product')
    .map((own) => ({
      id: 'any/unknown-design',
      page: 'product',
      trial: true,
      // Where data says something else than the page, its own reader has left open what holds.
      matches: (url, page) => own.matches(url, page) && dataOf(page).items.length === 0 && anyDrawn.matches(url, page),
      read(page, context) {
        const [seen, ...more] = listingsOf(own.read(page, context));
        if (!seen || more.length > 0 || !isOfUnknownDesign(seen)) return known;
        const [drawn] = listingsOf(anyDrawn.read(page, context));
        if (!drawn || drawn.title !== seen.title) return known;
        for (const field of shown)
          if (seen[field] === undefined && drawn[field] !== undefined)
            put(seen, field, { value: drawn[field], from: drawn.sources[field] ?? 'page' });
        return { state: 'read', listings: [seen] };
      },
      locate: (page, field) => own.locate?.(page, field) ?? null,
    }));

const listingsOf = (reading: Reading): readonly SeenListing[] => ('listings' in reading ? reading.listings : []);

const isOfUnknownDesign = ({ price, availability, images, sources }: SeenListing): boolean =>
  price === undefined && availability === undefined && images === undefined && /^h[12]$/.test(sources.title ?? '');
