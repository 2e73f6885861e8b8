import { z } from 'zod';

/** What the person wrote down of a listing on a day: a campaign, a holiday, a change of courier. The chart marks its day. */
export const noteSchema = z.strictObject({
  /** The key the listing is kept under. */
  key: z.string().min(1).max(2000),
  /** The store's day it is about. A listing has one note a day. */
  day: z.iso.date(),
  text: z.string().min(1).max(1000),
  /** When it was written, in milliseconds since 1970 UTC. */
  changedAt: z.number().int().nonnegative(),
});
export type Note = z.infer<typeof noteSchema>;
