import type { Image } from '../listing.ts';

/** The size of a picture that is known to be the original; undefined for a thumbnail, and where the page does not say. */
export const measured = ({ width, height, original }: Image): { width: number; height: number } | undefined =>
  original && width !== undefined && height !== undefined ? { width, height } : undefined;
