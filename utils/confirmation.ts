import { z } from 'zod';

/** What the person said of values that a reader read on trial, held against the page. */
export const confirmationSchema = z.strictObject({
  /** The reader, 'ebay/metrics'. */
  reader: z.string().min(1).max(80),
  /** Values found to be as on the page: each of one listing, under one name. Once a listing is erased, its key is ''. */
  right: z.array(z.strictObject({ key: z.string().max(2000), name: z.string().max(40) })).max(20),
  /** When a value was last found to be otherwise, ms since 1970 UTC; from there it is counted anew. */
  wrongAt: z.number().int().nonnegative().optional(),
  /** When the person last said something of it, ms since 1970 UTC. */
  changedAt: z.number().int().nonnegative(),
});
export type Confirmation = z.infer<typeof confirmationSchema>;
