import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** TikTok Shop's seller academy, restated: up to nine square pictures on pure white, no tags or watermarks. */
const academy: Citation = {
  url: 'https://tabcut.com/blog/post/tiktok-seller-university-03-listing-products1',
  readOn,
  sure: 'read',
};
const university: Citation = {
  url: 'https://seller-us.tiktok.com/university/essay?identity=1&knowledge_id=7073362639816491',
  readOn,
  sure: 'read',
};
/** Believed and not found in writing: whoever rests on it looks in the seller centre. */
const believed: Citation = { url: 'https://seller.tiktok.com/university', readOn, sure: 'reported' };

export const picturePolicies: readonly Policy[] = [
  // A guide of 2025 says that below 800 x 800 is refused; 600 is the least anybody names.
  { on: 'image-side', min: 600, side: 'shortest', level: 'better', citation: believed },
  { on: 'image-advised', min: 1_200, side: 'shortest', level: 'better', citation: believed },
  { on: 'image-ratio', ratio: 1, stores: ['US'], level: 'better', citation: academy },
  { on: 'image-ground', asks: 'light', role: 'main', stores: ['US'], level: 'better', citation: academy },
  {
    on: 'image-without',
    what: ['text', 'watermark', 'badge'],
    role: 'main',
    stores: ['US'],
    level: 'better',
    citation: academy,
  },
  { on: 'image-sharp', stores: ['US'], level: 'better', citation: academy },
  { on: 'image-format', takes: ['jpeg', 'png', 'webp'], level: 'better', citation: believed },
  { on: 'image-weight', max: 10_000_000, level: 'better', citation: believed },
  { on: 'image-shot', shot: 'back-and-side', role: 'other', stores: ['US'], level: 'better', citation: university },
  { on: 'image-count', min: 5, max: 9, stores: ['US'], level: 'better', citation: university },
];
