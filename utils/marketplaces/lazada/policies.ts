import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

/** Believed and not found in writing; the guide of 2017 asked for 500 px, the newer seller centre for 330. */
const believed: Citation = { url: 'https://sellercenter.lazada.com.my', readOn: '2026-11-22', sure: 'reported' };

export const policies: readonly Policy[] = [
  { on: 'title-length', max: 255, unit: 'characters', level: 'better', citation: believed },
  { on: 'title-length', max: 120, unit: 'characters', advised: true, level: 'better', citation: believed },
  // The country's language, or both it and English.
  { on: 'title-language', level: 'better', stores: ['ID', 'TH', 'VN'], citation: believed },
  {
    on: 'title-structure',
    order: ['brand', 'model', 'product', 'material', 'feature', 'colour', 'size', 'quantity', 'pack'],
    level: 'better',
    citation: believed,
  },
];
