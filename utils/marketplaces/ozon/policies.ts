import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** Believed and not found in writing: whoever rests on it looks in the seller's help. */
const believed: Citation = {
  url: 'https://docs.ozon.com/global/en/products/requirements/product-info',
  readOn,
  sure: 'reported',
};

export const policies: readonly Policy[] = [
  { on: 'title-length', max: 200, unit: 'characters', level: 'better', citation: believed },
  {
    on: 'title-length',
    max: 120,
    unit: 'characters',
    advised: true,
    level: 'better',
    citation: { url: 'https://www.10100.com/encyclopedia/6/68101855', readOn, sure: 'reported' },
  },
  // "No superlatives unless confirmed by research; foreign words must be translated": written of the brand shelf.
  {
    on: 'title-wording',
    about: ['subjective-claim'],
    level: 'must',
    citation: {
      url: 'https://docs.ozon.ru/global/en/promotion/product-promotions/brand-shelf-requirements/',
      readOn,
      sure: 'read',
    },
  },
  {
    on: 'title-wording',
    about: ['all-caps', 'promotional-phrase', 'price-in-title'],
    level: 'better',
    citation: believed,
  },
  { on: 'title-brand', place: 'in', level: 'better', citation: believed },
  {
    on: 'title-structure',
    order: ['product', 'brand', 'model', 'variety', 'material', 'size', 'quantity', 'pack', 'colour', 'feature'],
    level: 'better',
    citation: believed,
  },
];
