import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** Believed and not found in writing: whoever rests on it looks in the seller centre. */
const believed: Citation = { url: 'https://seller.tiktok.com/university', readOn, sure: 'reported' };

export const policies: readonly Policy[] = [
  { on: 'title-length', max: 255, unit: 'characters', level: 'better', citation: believed },
  // A guide of 2025 says that below 800 x 800 is refused; 600 is the least anybody names.
  { on: 'image-side', min: 600, side: 'shortest', level: 'better', citation: believed },
  {
    on: 'image-ratio',
    ratio: 1,
    level: 'better',
    stores: ['US'],
    citation: {
      url: 'https://tabcut.com/blog/post/tiktok-seller-university-03-listing-products1',
      readOn,
      sure: 'read',
    },
  },
];
