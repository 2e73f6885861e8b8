import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** eBay's picture policy. Older pages allowed watermarks of ownership; this one does not. */
const policy: Citation = {
  url: 'https://www.ebay.com/help/policies/listing-policies/picture-policy?id=4370',
  readOn,
  sure: 'read',
};
const api: Citation = { url: 'https://developer.ebay.com/support/kb-article?KBid=1489', readOn, sure: 'read' };
const media: Citation = {
  url: 'https://developer.ebay.com/api-docs/commerce/media/resources/image/methods/createImageFromFile',
  readOn,
  sure: 'read',
};
const believed: Citation = { ...policy, sure: 'reported' };

export const picturePolicies: readonly Policy[] = [
  { on: 'image-side', min: 500, side: 'longest', level: 'must', citation: policy },
  { on: 'image-advised', min: 1_000, side: 'longest', level: 'better', citation: api },
  { on: 'image-most', max: 9_000, level: 'better', citation: believed },
  { on: 'image-weight', max: 12_000_000, level: 'better', citation: believed },
  {
    on: 'image-format',
    takes: ['jpeg', 'gif', 'png', 'bmp', 'tiff', 'avif', 'heic', 'webp'],
    level: 'must',
    citation: media,
  },
  { on: 'image-without', what: ['border', 'text', 'badge', 'watermark'], level: 'must', citation: policy },
  // A plain backdrop and 80 to 90 % of the frame are advised; white is not asked for.
  { on: 'image-ground', asks: 'plain', role: 'main', level: 'better', citation: believed },
  { on: 'image-fill', min: 0.8, role: 'main', level: 'better', citation: believed },
  { on: 'image-shot', shot: 'the-used-item-itself', level: 'must', citation: policy },
  { on: 'image-count', max: 24, level: 'better', citation: believed },
];
