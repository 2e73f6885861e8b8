import { z } from 'zod';
import { marketplaceIdSchema } from './ids.ts';
import { seenListingSchema } from './listing.ts';

const pageKinds = ['listings', 'edit', 'metrics', 'product', 'search'] as const;
const pageKindSchema = z.enum(pageKinds);
export type PageKind = z.infer<typeof pageKindSchema>;

/** At most this many listings are taken from one page. */
export const LISTINGS_LIMIT = 5000;

/** Something on a page that was looked at and not understood: it is named, and its value left alone. */
export const notUnderstoodSchema = z.object({ what: z.enum(['header', 'control', 'cell']), text: z.string().max(200) });
export type NotUnderstood = z.infer<typeof notUnderstoodSchema>;

/**
 * What a page showed: the one thing that passes from the page to the background, and what `page:read` prints.
 * 'partly': stopped at its budget, or rows were still empty. 'changed': not as its reader knows it; nothing is taken.
 * 'wall': a captcha, a log-in, an error page; nothing is taken. 'not-ours': no listing page.
 */
export const readingSchema = z.object({
  marketplace: marketplaceIdSchema.nullable(),
  store: z.string().regex(/^([A-Z]{2}|global|unknown)$/),
  account: z.string().max(120).optional(),
  page: pageKindSchema.nullable(),
  state: z.enum(['read', 'partly', 'changed', 'wall', 'not-ours']),
  /** The reader that read it: 'amazon/listings', 'any/product'. */
  reader: z.string().max(80),
  listings: z.array(seenListingSchema).max(LISTINGS_LIMIT),
  notUnderstood: z.array(notUnderstoodSchema).max(200),
  /** Fields the reader looks for on this kind of page, and on how many listings each was found: the reading health. */
  found: z.record(z.string().max(40), z.number().int().nonnegative()).optional(),
  /** What is read is an unsaved form: it is judged and never kept in the history. */
  draft: z.literal(true).optional(),
  /** Read by landmarks nobody of us has seen live: kept apart until the person has confirmed them. */
  trial: z.literal(true).optional(),
});
export type PageReading = z.infer<typeof readingSchema>;
