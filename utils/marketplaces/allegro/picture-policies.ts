import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** Rules of the first photo: believed. Collectibles and art are exempt from the white background. */
const believed: Citation = { url: 'https://help.allegro.com/sell', readOn, sure: 'reported' };

export const picturePolicies: readonly Policy[] = [
  { on: 'image-side', min: 500, side: 'longest', level: 'better', citation: believed },
  { on: 'image-most', max: 2_560, level: 'better', citation: believed },
  { on: 'image-format', takes: ['jpeg', 'png', 'webp'], level: 'better', citation: believed },
  {
    on: 'image-ground',
    asks: 'pure-white',
    clearly: 'must',
    role: 'main',
    exceptGoods: ['collectibles', 'art'],
    level: 'better',
    citation: believed,
  },
  { on: 'image-whole', role: 'main', level: 'better', citation: believed },
  {
    on: 'image-without',
    what: ['text', 'watermark', 'badge', 'border'],
    role: 'main',
    level: 'better',
    citation: believed,
  },
  { on: 'image-count', max: 16, level: 'better', citation: believed },
];
