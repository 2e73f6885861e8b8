import { z } from 'zod';

/** What the person says a listing's goods are; it outranks what its words say. */
export const goodsChoiceSchema = z.strictObject({
  /** The key the listing is kept under. */
  key: z.string().min(1).max(2000),
  /** A kind of `utils/goods/kinds.ts`. */
  goods: z.string().min(1).max(60),
  changedAt: z.number().int().nonnegative(),
});
export type GoodsChoice = z.infer<typeof goodsChoiceSchema>;
