import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';
import { notWorn } from '../not-worn.ts';

const readOn = '2026-11-22';
/** Tried on the real form: clothing below 1340 x 1785 is refused. */
const form: Citation = { url: 'https://seller.kuajingmaihuo.com', readOn, sure: 'read', since: '2026-08-28' };
/** Believed and not found in writing: whoever rests on it looks in the seller centre. */
const believed: Citation = { url: 'https://seller.kuajingmaihuo.com', readOn, sure: 'reported' };

/** Clothes, of grown-ups and children, by the ids of `utils/goods`. */
const apparel = ['textiles.apparel', 'childrens.apparel'];

export const picturePolicies: readonly Policy[] = [
  { on: 'image-side', min: 1_340, side: 'width', goods: apparel, level: 'must', citation: form },
  { on: 'image-side', min: 1_785, side: 'height', goods: apparel, level: 'must', citation: form },
  { on: 'image-ratio', ratio: 0.75, goods: apparel, level: 'must', citation: form },
  { on: 'image-side', min: 800, side: 'shortest', exceptGoods: apparel, level: 'better', citation: believed },
  // Square; what is not known not to be clothing may be 3 : 4.
  { on: 'image-ratio', ratio: 1, or: 0.75, exceptGoods: apparel, level: 'better', citation: believed },
  { on: 'image-ratio', ratio: 1, goods: notWorn, exceptGoods: apparel, level: 'better', citation: believed },
  { on: 'image-ground', asks: 'plain', role: 'main', level: 'better', citation: believed },
  // 15 to 30 seconds.
  { on: 'video', count: 1, level: 'better', citation: believed },
  { on: 'image-without', what: ['text', 'watermark', 'badge'], role: 'main', level: 'better', citation: believed },
];
