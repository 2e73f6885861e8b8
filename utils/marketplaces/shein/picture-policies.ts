import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** What the seller's edit screen says of detail images, quoted by code that fills it: up to 11, 900 to 2200 px, 3 : 4 to 1 : 1. */
const screen: Citation = { url: 'https://sellerhub.shein.com', readOn, sure: 'read' };
const believed: Citation = { ...screen, sure: 'reported' };

export const picturePolicies: readonly Policy[] = [
  { on: 'image-side', min: 900, side: 'shortest', level: 'must', citation: screen },
  { on: 'image-most', max: 2_200, level: 'must', citation: screen },
  { on: 'image-ratio', ratio: 0.75, upTo: 1, level: 'must', citation: screen },
  { on: 'image-ground', asks: 'light', role: 'main', level: 'better', citation: believed },
  {
    on: 'image-without',
    what: ['text', 'watermark', 'badge', 'border'],
    role: 'main',
    level: 'better',
    citation: believed,
  },
  { on: 'image-shot', shot: 'worn', role: 'main', goods: ['textiles.apparel'], level: 'better', citation: believed },
  { on: 'image-count', max: 11, level: 'must', citation: screen },
];
