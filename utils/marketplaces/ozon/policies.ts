import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** Believed and not found in writing: whoever rests on it looks in the seller's help. */
const believed: Citation = {
  url: 'https://docs.ozon.com/global/en/products/requirements/product-info',
  readOn,
  sure: 'reported',
};
/** The official page on pictures. Pages that call square and pure white mandatory contradict it and are not used. */
const pictures: Citation = {
  url: 'https://docs.ozon.com/global/en/products/upload/adding-content/images',
  readOn,
  sure: 'read',
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
  { on: 'image-side', min: 200, side: 'shortest', level: 'better', citation: believed },
  // Other ratios are stretched or shown with margins.
  { on: 'image-ratio', ratio: 0.75, level: 'better', citation: pictures },
];
