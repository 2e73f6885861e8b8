import type { Box, Pixels } from '../pixels.ts';
import type { Extent } from '../product/product.ts';

/**
 * Something that seems to have been laid on the picture. 'plain': nobody who looks would doubt it, by several signs that no
 * goods have together, never by one shape; 'strong' asks the person to look; 'weak' leaves it open.
 */
export interface Suspicion {
  kind: 'text' | 'watermark' | 'badge';
  strength: 'plain' | 'strong' | 'weak';
  box: Box;
}

/** Whether there is something to look at, plain or not. */
export const isStrong = ({ strength }: Pick<Suspicion, 'strength'>): boolean => strength !== 'weak';

/** What is not so plain after all. */
export const doubted = (one: Suspicion): Suspicion => (one.strength === 'plain' ? { ...one, strength: 'strong' } : one);

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
