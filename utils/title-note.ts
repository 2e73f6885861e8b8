import { z } from 'zod';

/** Something the person wrote down for making titles. */
export const titleNoteSchema = z.strictObject({
  /** Key of the listing it is of; of an order of parts, id of the marketplace. */
  of: z.string().min(1).max(2000),
  /** 'fact': confirmed of the goods. 'keywords': the person's own list. 'order': in which order the parts of a title go. */
  kind: z.enum(['fact', 'keywords', 'order']),
  /** Part of a title ('quantity'); language of the list ('de'); category the order is for ('' for all). */
  name: z.string().max(200),
  /** The fact; the words, one a line; the order: '{brand} {product}, {quantity}'. */
  text: z.string().max(4000),
  /** When it was written, in milliseconds since 1970 UTC. */
  at: z.number().int().nonnegative(),
});
export type TitleNote = z.infer<typeof titleNoteSchema>;
