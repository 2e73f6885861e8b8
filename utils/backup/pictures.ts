import { z } from 'zod';
import type { Picture, PictureAddress } from '../pictures/kept.ts';
import { measuredSchema } from '../pictures/measured.ts';
import { fromBase64, toBase64 } from '../text/base64.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const moment = z.number().int().nonnegative();
/** The most letters a small picture takes; those we make take some ten thousand. */
const LARGEST = 400_000;

/** A kept picture as a backup holds it: what its pixels say and the small one, but not the file that was fetched. */
export const pictureRowSchema = z.strictObject({
  hash,
  measured: z.strictObject(measuredSchema.shape),
  at: moment,
  /** In base64. */
  small: z.base64().max(LARGEST).optional(),
});
export type PictureRow = z.infer<typeof pictureRowSchema>;

/** Where a kept picture stands. */
export const pictureAddressSchema = z.strictObject({
  address: z.url().max(2000),
  hash: hash.optional(),
  at: moment,
}) satisfies z.ZodType<PictureAddress>;

/** A kept picture as a row of a backup. */
export const pictureRowOf = ({ hash: name, measured, at, small }: Picture): PictureRow => ({
  hash: name,
  measured,
  at,
  ...(small ? { small: toBase64(small) } : {}),
});

/** The picture that a row of a backup holds. */
export const pictureOf = ({ small, ...rest }: PictureRow): Picture => ({
  ...rest,
  ...(small === undefined ? {} : { small: fromBase64(small) }),
});
