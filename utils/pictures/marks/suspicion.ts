import type { Box, Pixels } from '../pixels.ts';
import type { Extent } from '../product/product.ts';

/** Something that seems to have been laid on the picture. Pixels give no certainty: 'strong' asks the person to look, 'weak' leaves it open. */
export interface Suspicion {
  kind: 'text' | 'watermark' | 'badge';
  strength: 'strong' | 'weak';
  box: Box;
}

/** A place in pixels as fractions of the picture. */
export const boxOf = (
  { left, top, right, bottom }: Extent,
  { width, height }: Pick<Pixels, 'width' | 'height'>,
): Box => ({
  x: left / width,
  y: top / height,
  width: (right - left + 1) / width,
  height: (bottom - top + 1) / height,
});
