import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** What the seller's edit screen says of detail images, quoted by code that fills it: 900 to 2200 px, 3 : 4 to 1 : 1. */
const screen: Citation = { url: 'https://sellerhub.shein.com', readOn, sure: 'read' };
const believed: Citation = { ...screen, sure: 'reported' };

export const policies: readonly Policy[] = [
  { on: 'title-length', max: 1000, unit: 'characters', level: 'better', citation: believed },
  { on: 'title-length', max: 150, unit: 'characters', advised: true, level: 'better', citation: believed },
  // English first, then the languages of the sites.
  { on: 'title-language', also: ['en'], working: ['zh'], level: 'better', citation: believed },
  {
    on: 'title-structure',
    order: ['product', 'material', 'feature', 'audience', 'colour', 'size', 'quantity', 'pack'],
    level: 'better',
    citation: believed,
  },
];
