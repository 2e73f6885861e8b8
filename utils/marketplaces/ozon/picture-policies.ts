import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** The official page on pictures. Pages that call square and pure white mandatory contradict it and are not used. */
const pictures: Citation = {
  url: 'https://docs.ozon.com/global/en/products/upload/adding-content/images',
  readOn,
  sure: 'read',
};
const believed: Citation = { ...pictures, sure: 'reported' };

/** Clothes, of grown-ups and children, by the ids of `utils/goods`. */
const apparel = ['textiles.apparel', 'childrens.apparel'];

export const picturePolicies: readonly Policy[] = [
  { on: 'image-side', min: 200, side: 'shortest', level: 'better', citation: believed },
  { on: 'image-advised', min: 900, side: 'width', level: 'better', citation: believed },
  { on: 'image-advised', min: 1_200, side: 'height', level: 'better', citation: believed },
  { on: 'image-most', max: 7_680, level: 'better', citation: believed },
  // Other ratios are stretched or shown with margins.
  { on: 'image-ratio', ratio: 0.75, level: 'better', citation: pictures },
  { on: 'image-format', takes: ['jpeg', 'png', 'webp', 'heic'], level: 'better', citation: believed },
  { on: 'image-weight', max: 10_000_000, level: 'better', citation: believed },
  // Infographics are tolerated; a price, a discount or a contact is not.
  { on: 'image-without', what: ['badge'], role: 'main', level: 'better', citation: believed },
  { on: 'image-ground', asks: 'light', role: 'main', goods: apparel, level: 'better', citation: believed },
  { on: 'image-count', max: 30, level: 'must', citation: pictures },
];
