import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

/** Believed and not found in writing: whoever rests on it looks in the seller centre. */
const believed: Citation = { url: 'https://seller.kuajingmaihuo.com', readOn: '2026-11-22', sure: 'reported' };

export const policies: readonly Policy[] = [
  // Some sites take only 250; the form says so itself.
  { on: 'title-length', max: 500, unit: 'characters', level: 'better', citation: believed },
  { on: 'title-length', max: 100, unit: 'characters', advised: true, level: 'better', citation: believed },
  // What a public optimisation guide advises.
  {
    on: 'title-wording',
    about: ['promotional-phrase', 'emoji', 'all-caps'],
    level: 'better',
    citation: believed,
  },
  { on: 'title-language', also: ['en'], working: ['zh'], level: 'better', citation: believed },
  {
    on: 'title-structure',
    order: ['product', 'material', 'feature', 'audience', 'colour', 'size', 'quantity', 'pack'],
    level: 'better',
    citation: believed,
  },
];
