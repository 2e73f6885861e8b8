import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** Believed and not found in writing. */
const believed: Citation = { url: 'https://sell.aliexpress.com', readOn, sure: 'reported' };

export const picturePolicies: readonly Policy[] = [
  { on: 'image-side', min: 800, side: 'shortest', level: 'better', citation: believed },
  { on: 'image-advised', min: 1_000, side: 'shortest', level: 'better', citation: believed },
  { on: 'image-ratio', ratio: 1, or: 0.75, level: 'better', citation: believed },
  { on: 'image-ground', asks: 'plain', role: 'main', level: 'better', citation: believed },
  {
    on: 'image-without',
    what: ['text', 'watermark', 'badge', 'border', 'collage'],
    role: 'main',
    level: 'better',
    citation: believed,
  },
  { on: 'image-weight', max: 5_000_000, level: 'better', citation: believed },
  { on: 'image-count', max: 6, level: 'better', citation: believed },
];
