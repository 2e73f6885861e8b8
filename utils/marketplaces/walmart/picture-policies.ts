import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** Image guidelines of 15 July 2025. */
const guidelines: Citation = {
  url: 'https://marketplacelearn.walmart.com/guides/Item%20setup/Item%20content,%20imagery,%20and%20media/Product-detail-page:-Image-guidelines-&-requirements',
  readOn,
  sure: 'read',
  since: '2025-07-15',
};
/** Partners say so; the table of the official page could not be read. */
const believed: Citation = { ...guidelines, sure: 'reported' };

export const picturePolicies: readonly Policy[] = [
  { on: 'image-zoom', min: 1_500, side: 'shortest', level: 'better', citation: guidelines },
  { on: 'image-advised', min: 2_200, side: 'shortest', level: 'better', citation: guidelines },
  { on: 'image-ratio', ratio: 1, level: 'must', citation: guidelines },
  { on: 'image-ground', asks: 'pure-white', role: 'main', level: 'must', citation: guidelines },
  // Not GIF.
  { on: 'image-format', takes: ['jpeg', 'png', 'bmp'], eight: true, level: 'must', citation: guidelines },
  { on: 'image-weight', max: 5_000_000, level: 'must', citation: guidelines },
  { on: 'image-without', what: ['text', 'watermark', 'badge'], role: 'main', level: 'better', citation: believed },
  { on: 'image-count', min: 4, level: 'better', citation: guidelines },
];
