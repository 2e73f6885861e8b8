import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** Believed; the newer seller centre asks for 330 px. */
const believed: Citation = { url: 'https://sellercenter.lazada.com.my', readOn, sure: 'reported' };
/** The image guide of 8 February 2017: nothing newer was found in writing, so it only advises. */
const guide: Citation = {
  url: 'https://ja.scribd.com/document/356331009/MY-Image-Content-Guideline-080217',
  readOn,
  sure: 'reported',
};

export const picturePolicies: readonly Policy[] = [
  { on: 'image-side', min: 330, side: 'shortest', level: 'better', citation: believed },
  { on: 'image-advised', min: 850, side: 'shortest', level: 'better', citation: guide },
  { on: 'image-most', max: 5_000, level: 'better', citation: believed },
  { on: 'image-ratio', ratio: 1, level: 'better', citation: believed },
  { on: 'image-ground', asks: 'light', role: 'main', level: 'better', citation: guide },
  { on: 'image-fill', min: 0.8, role: 'main', level: 'better', citation: guide },
  { on: 'image-without', what: ['text', 'watermark', 'badge'], role: 'main', level: 'better', citation: guide },
  { on: 'image-count', min: 2, max: 8, level: 'better', citation: guide },
];
