import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';
import { notWorn } from '../not-worn.ts';

const readOn = '2026-11-22';
/** Shopee's listing guidelines, believed. */
const usual: Citation = { url: 'https://seller.shopee.com', readOn, sure: 'reported' };

export const picturePolicies: readonly Policy[] = [
  { on: 'image-side', min: 500, side: 'shortest', level: 'better', citation: usual },
  { on: 'image-advised', min: 1_024, side: 'shortest', level: 'better', citation: usual },
  // Square; 3 : 4 in fashion, and where nobody knows what the goods are.
  { on: 'image-ratio', ratio: 1, or: 0.75, level: 'better', citation: usual },
  { on: 'image-ratio', ratio: 1, goods: notWorn, level: 'better', citation: usual },
  // Marks of other marketplaces.
  { on: 'image-without', what: ['watermark'], level: 'better', citation: usual },
  { on: 'image-format', takes: ['jpeg', 'png'], level: 'better', citation: usual },
  { on: 'image-weight', max: 2_000_000, level: 'better', citation: usual },
  { on: 'image-count', max: 9, level: 'better', citation: usual },
];
