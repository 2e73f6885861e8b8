import type { Measured } from '../pictures/measured.ts';
import type { Box } from '../pictures/pixels.ts';

/**
 * Where something of a kind seems to be laid on a picture; 'none' where nothing speaks for it; undefined where the pixels
 * leave it open. What is suspected is for the person to look at: letters on the product itself are its own.
 */
export function suspected(
  measured: Measured | undefined,
  kind: 'text' | 'watermark' | 'badge',
): Box | 'none' | undefined {
  if (!measured || measured.trouble) return undefined;
  const found = measured.suspicions.filter((one) => one.kind === kind);
  const strong = found.find(({ strength }) => strength === 'strong');
  if (strong) return strong.box;
  return found.length > 0 ? undefined : 'none';
}
