import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** Shopify's page on product media; newer help is said to allow 5000 px and 25 megapixels. */
const media: Citation = { url: 'https://shopify.dev/docs/apps/online-store/media/products', readOn, sure: 'read' };

export const picturePolicies: readonly Policy[] = [
  { on: 'image-advised', min: 2_048, side: 'shortest', level: 'better', citation: media },
  { on: 'image-most', max: 4_472, megapixels: 20, level: 'better', citation: { ...media, sure: 'reported' } },
];
