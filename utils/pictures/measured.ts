import { z } from 'zod';

const share = z.number().min(0).max(1);
const boxSchema = z.object({ x: share, y: share, width: share, height: share });
const colour = z.tuple([z.number(), z.number(), z.number()]);

/**
 * What the pixels of one picture say, and what they leave open: null is "cannot be told from the pixels". Sizes in pixels,
 * places and shares in fractions of the picture, colours and levels 0 to 255.
 */
export const measuredSchema = z.object({
  /** As shown, in pixels; 0 where neither header nor decoder could tell. */
  width: z.number().int().nonnegative(),
  height: z.number().int().nonnegative(),
  /** By the first bytes, never by the name; 'unknown' for no picture we know. */
  format: z.enum(['jpeg', 'png', 'webp', 'gif', 'bmp', 'tiff', 'avif', 'heic', 'svg', 'unknown']),
  /** Weight of the file. */
  bytes: z.number().int().nonnegative(),
  animated: z.boolean(),
  cmyk: z.boolean(),
  /** More than eight bits for each colour of a pixel; absent: no, or nobody looked yet. */
  deep: z.literal(true).optional(),
  /** Name of the colour profile inside; null for none. */
  profile: z.string().max(60).nullable(),
  /** What the name of the file ends in, where it has a name and that is an ending of pictures. */
  ending: z.string().max(8).nullable(),
  /** Why there are no pixels; then everything below is left open. */
  trouble: z.enum(['too-large', 'drawing', 'undecodable', 'no-picture']).nullable(),
  background: z.enum(['pure-white', 'near-white', 'light-grey', 'coloured', 'scene', 'transparent']).nullable(),
  backgroundColour: colour.nullable(),
  /** Mean level of the background's darkest channel. */
  backgroundLevel: z.number().nullable(),
  /** Share of the background, on the outer band, that counts as white. */
  backgroundWhite: share.nullable(),
  transparent: z.boolean().nullable(),
  border: z.boolean().nullable(),
  /** Depth of the frame at top, right, bottom and left, in pixels. */
  frame: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  /** Where the product stands. */
  box: boxSchema.nullable(),
  /** The larger of its width in the picture's and its height in the picture's. */
  fill: share.nullable(),
  cutOff: z.boolean().nullable(),
  /** Share of each edge that the product touches: top, right, bottom, left. */
  contact: z.tuple([share, share, share, share]).nullable(),
  whiteOnWhite: z.boolean().nullable(),
  /** What seems to have been laid on the picture: the gravest of it; 'none' only where nothing speaks for it. */
  textOverlay: z.enum(['none', 'infographic', 'promo-badge', 'watermark']).nullable(),
  suspicions: z
    .array(
      z.object({
        kind: z.enum(['text', 'watermark', 'badge']),
        strength: z.enum(['plain', 'strong', 'weak']),
        box: boxSchema,
      }),
    )
    .max(12),
  collage: z.boolean().nullable(),
  /** Several things of like size side by side. */
  several: z.boolean().nullable(),
  /** 'moved': blurred in one direction. */
  blur: z.enum(['sharp', 'soft', 'blurred', 'moved']).nullable(),
  /** Width of the sharpest edges, in pixels; where something moved, of the sharpest across that direction. */
  edge: z.number().nullable(),
  /** Brightness and its spread in search-result size. */
  exposure: z.number().nullable(),
  contrast: z.number().nullable(),
  /** 64 bits that stay nearly the same through resizing and compressing. */
  fingerprint: z.string().length(16).nullable(),
});
export type Measured = z.infer<typeof measuredSchema>;

/** What the file says, before and besides its pixels. */
export type FileFacts = Pick<
  Measured,
  'width' | 'height' | 'format' | 'bytes' | 'animated' | 'cmyk' | 'deep' | 'profile' | 'ending'
>;

/** A picture of which the file is all that is known. */
export const withoutPixels = (facts: FileFacts, trouble: Measured['trouble']): Measured => ({
  ...facts,
  trouble,
  background: null,
  backgroundColour: null,
  backgroundLevel: null,
  backgroundWhite: null,
  transparent: null,
  border: null,
  frame: null,
  box: null,
  fill: null,
  cutOff: null,
  contact: null,
  whiteOnWhite: null,
  textOverlay: null,
  suspicions: [],
  collage: null,
  several: null,
  blur: null,
  edge: null,
  exposure: null,
  contrast: null,
  fingerprint: null,
});
