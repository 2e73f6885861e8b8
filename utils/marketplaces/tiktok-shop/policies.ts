import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** Believed and not found in writing: whoever rests on it looks in the seller centre. */
const believed: Citation = { url: 'https://seller.tiktok.com/university', readOn, sure: 'reported' };

/** The listing guide for Vietnam and South-East Asia of 18 October 2025. */
const sea: Citation = {
  url: 'https://seller-vn.tiktok.com/university/essay?knowledge_id=5918681919178512&lang=en',
  readOn,
  sure: 'read',
  since: '2025-10-18',
};
const seaStores = ['VN', 'ID', 'TH', 'MY', 'PH', 'SG'];

export const policies: readonly Policy[] = [
  { on: 'title-length', max: 255, unit: 'characters', level: 'better', citation: believed },
  // Vietnam and South-East Asia: no marketing, addresses, sellers, other platforms, symbols.
  {
    on: 'title-wording',
    about: ['promotional-phrase', 'contact-info', 'competitor-brand', 'emoji'],
    level: 'must',
    stores: seaStores,
    citation: sea,
  },
  {
    on: 'title-wording',
    about: ['competitor-brand'],
    level: 'must',
    stores: ['US'],
    citation: {
      url: 'https://seller-us.tiktok.com/university/essay?identity=1&knowledge_id=3196690250417921',
      readOn,
      sure: 'read',
    },
  },
  {
    on: 'title-structure',
    order: ['brand', 'product', 'material', 'variety', 'feature', 'colour', 'size', 'quantity', 'pack'],
    level: 'better',
    citation: sea,
  },
];
