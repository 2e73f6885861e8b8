import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
const help: Citation = { url: 'https://support.google.com/merchants/answer/6324350?hl=en', readOn, sure: 'read' };
const believed: Citation = { ...help, sure: 'reported' };

/** Clothes, of grown-ups and children, by the ids of `utils/goods`. */
const apparel = ['textiles.apparel', 'childrens.apparel'];

export const picturePolicies: readonly Policy[] = [
  // The old minimum is believed, the new one was read.
  { on: 'image-side', min: 100, side: 'shortest', level: 'better', citation: { ...believed, until: '2027-01-30' } },
  {
    on: 'image-side',
    min: 250,
    side: 'shortest',
    goods: apparel,
    level: 'better',
    citation: { ...believed, until: '2027-01-30' },
  },
  { on: 'image-side', min: 500, side: 'shortest', level: 'must', citation: { ...help, since: '2027-01-31' } },
  { on: 'image-advised', min: 1_500, side: 'shortest', level: 'better', citation: help },
  { on: 'image-most', megapixels: 64, level: 'must', citation: help },
  { on: 'image-weight', max: 16_000_000, level: 'must', citation: help },
  {
    on: 'image-format',
    takes: ['jpeg', 'webp', 'png', 'gif', 'bmp', 'tiff'],
    ending: true,
    level: 'must',
    citation: help,
  },
  {
    on: 'image-without',
    what: ['text', 'watermark', 'badge', 'border'],
    role: 'main',
    level: 'better',
    citation: believed,
  },
  { on: 'image-fill', min: 0.75, max: 0.9, role: 'main', level: 'better', citation: believed },
  { on: 'image-ground', asks: 'light', role: 'main', level: 'better', citation: believed },
];
