import { z } from 'zod';
import { marketplaceIdSchema } from './ids.ts';
import { seenMetricsSchema } from './metric.ts';

/** The amount as written, '12.99', so that no cent is lost. */
const amountSchema = z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/);

/** A price. `max`: the upper end of a range. `from`: the page says "from" or "+". No currency where the page leaves two possibilities. */
const priceSchema = z.object({
  amount: amountSchema,
  max: amountSchema.optional(),
  from: z.literal(true).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
});
export type Price = z.infer<typeof priceSchema>;

const code = z.string().min(1).max(128);
const text = (max: number) => z.string().max(max);
/** At most this many characters of a title are kept. */
export const TITLE_LIMIT = 2000;

/** A picture as the page's data names it. Sizes are of the picture at that very address, where the page says them. */
const imageSchema = z.object({
  address: z.url().max(2000),
  width: z.number().int().positive().optional(),
  height: z.number().int().positive().optional(),
  /** Known to be the original, not a thumbnail; absent: left open, and then no rule on size may speak. */
  original: z.literal(true).optional(),
});
export type Image = z.infer<typeof imageSchema>;

/**
 * What one page shows of one listing, in our words. A field that could not be read is absent, which is not empty.
 * `id` is the code in the listing's public address, null where the page does not show it; then `sku` or `otherIds` name it.
 */
export const seenListingSchema = z.object({
  id: code.nullable(),
  /** The seller's own code. */
  sku: code.optional(),
  /** The id it is a variation of. */
  parent: code.optional(),
  /** Codes of other kinds that the page shows, by name: { spu: '123' }. */
  otherIds: z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,23}$/), code).optional(),
  title: text(TITLE_LIMIT).optional(),
  /** Address of the main picture, as the page shows it. */
  image: z.url().max(2000).optional(),
  images: z.array(imageSchema).max(60).optional(),
  /** Whether it has a video, where the page's data says so; absent: not read, which is not "none". */
  video: z.boolean().optional(),
  price: priceSchema.optional(),
  stock: z.number().int().optional(),
  rating: z.number().min(0).max(100).optional(),
  reviews: z.number().int().nonnegative().optional(),
  metrics: seenMetricsSchema.optional(),
  brand: text(200).optional(),
  category: z.array(text(200)).max(12).optional(),
  attributes: z.record(z.string().max(100), text(1000)).optional(),
  bullets: z.array(text(2000)).max(30).optional(),
  /** Language of the title, BCP 47, where the page says it. */
  language: text(20).optional(),
  /** 'new' unless the page says otherwise. */
  condition: z.enum(['used', 'refurbished']).optional(),
  availability: z.enum(['in-stock', 'out-of-stock', 'unavailable', 'no-offer']).optional(),
  url: z.url().max(2000).optional(),
  /** For each field, where on the page it came from: 'json-ld', 'column "Price"', 'field item_name'. */
  sources: z.record(z.string().max(40), text(200)),
});
export type SeenListing = z.infer<typeof seenListingSchema>;

/** The fields of a listing that are kept, compared and judged. */
export const fields = [
  'title',
  'image',
  'images',
  'video',
  'price',
  'stock',
  'rating',
  'reviews',
  'brand',
  'category',
  'attributes',
  'bullets',
  'language',
  'condition',
  'availability',
] as const satisfies readonly (keyof SeenListing)[];
export type Field = (typeof fields)[number];

/**
 * A listing as it is known: named by marketplace, store, account (where the page shows one) and id.
 * The same ASIN in two stores or accounts never merges.
 */
export const listingSchema = seenListingSchema.omit({ metrics: true, sources: true }).extend({
  marketplace: marketplaceIdSchema.or(z.literal('other')),
  /** ISO 3166 country, or 'global'; 'unknown' where the page does not tell. */
  store: z.string().regex(/^([A-Z]{2}|global|unknown)$/),
  account: text(120).optional(),
  /** Host of a shop on its own domain; such listings have marketplace 'other' or 'shopify'. */
  host: text(253).optional(),
});
export type Listing = z.infer<typeof listingSchema>;

/** A listing whose fields `F` are known. */
export type With<F extends Field> = Listing & Required<Pick<Listing, F>>;

/**
 * The key a listing is kept under; undefined when the page shows no code at all.
 * Each part is escaped, so no value can reach into another's place.
 */
export function keyOf(
  listing: Pick<Listing, 'marketplace' | 'store' | 'account' | 'host' | 'id' | 'sku' | 'otherIds'>,
): string | undefined {
  const [name, other] = Object.entries(listing.otherIds ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))[0] ?? [];
  const named = listing.id
    ? ['id', listing.id]
    : other
      ? [name ?? '', other]
      : listing.sku
        ? ['sku', listing.sku]
        : undefined;
  if (!named) return undefined;
  return [listing.marketplace, listing.host ?? listing.store, listing.account ?? '', ...named]
    .map(encodeURIComponent)
    .join('/');
}
