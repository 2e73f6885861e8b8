import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

/** Supplier guidance, believed and not found in writing: whoever rests on it looks in the supplier centre. */
const believed: Citation = { url: 'https://supplier.alibaba.com', readOn: '2026-11-22', sure: 'reported' };

export const policies: readonly Policy[] = [
  { on: 'title-length', max: 128, unit: 'characters', level: 'better', citation: believed },
  // No three synonyms or more; the noun the buyer looks for stands last, before 'for' and 'with'.
  { on: 'title-wording', about: ['keyword-stuffing'], level: 'better', citation: believed },
  { on: 'title-language', also: ['en'], level: 'better', citation: believed },
  {
    on: 'title-structure',
    order: [
      'brand',
      'material',
      'feature',
      'variety',
      'model',
      'product',
      'quantity',
      'size',
      'colour',
      'pack',
      'audience',
    ],
    level: 'better',
    citation: believed,
  },
];
