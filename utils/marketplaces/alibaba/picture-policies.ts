import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** Supplier guidance, believed and not found in writing: whoever rests on it looks in the supplier centre. */
const believed: Citation = { url: 'https://supplier.alibaba.com', readOn, sure: 'reported' };

export const picturePolicies: readonly Policy[] = [
  { on: 'image-side', min: 640, side: 'shortest', level: 'better', citation: believed },
  { on: 'image-advised', min: 1_000, side: 'shortest', level: 'better', citation: believed },
  // Square, and up to 1 : 1.3 either way.
  { on: 'image-ratio', ratio: 0.769, upTo: 1.3, level: 'better', citation: believed },
  { on: 'image-ground', asks: 'plain', role: 'main', level: 'better', citation: believed },
  { on: 'image-without', what: ['text', 'border', 'watermark'], role: 'main', level: 'better', citation: believed },
  { on: 'image-weight', max: 5_000_000, level: 'better', citation: believed },
  { on: 'image-count', max: 6, level: 'better', citation: believed },
];
