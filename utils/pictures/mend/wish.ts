import type { Format } from '../headers/format.ts';

/** What a marketplace wants of a picture, as far as pixels can give it. Absent: nothing is wanted. */
export interface Wish {
  /** Pure white all round, or at least light. */
  ground?: 'pure-white' | 'light';
  /** Share of the picture the product takes. */
  fill?: { min: number; max: number };
  /** width / height; `or` is as good. */
  ratio?: { from: number; upTo: number; or?: number };
  /** A frame is to be taken off. */
  noBorder?: true;
  /** Transparency is to be laid on white. */
  opaque?: true;
  /** Smallest sizes that are asked for, in pixels. */
  least: readonly { side: 'shortest' | 'longest' | 'width' | 'height'; min: number }[];
  /** Largest longer side, in pixels, and largest area in megapixels. */
  most?: number;
  megapixels?: number;
  /** Bytes. */
  weight?: number;
  /** Steps that are not to be taken: they would add a fault. */
  without?: readonly Step[];
  /** Formats that are taken; absent: any. */
  takes?: readonly Format[];
}

/** What was done to a picture, in order. */
export type Step = 'flattened' | 'border-off' | 'whitened' | 'framed' | 'reduced' | 'enlarged' | 'converted';
