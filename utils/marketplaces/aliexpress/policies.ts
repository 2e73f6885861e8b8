import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** Tools that write to AliExpress disagree: one cuts the subject at 128, another says the limit is 218 now. */
const tools: Citation = { url: 'https://sell.aliexpress.com', readOn, sure: 'read' };
const believed: Citation = { ...tools, sure: 'reported' };

export const policies: readonly Policy[] = [
  // Above 218 a title is too long by every source; between 128 and 218 the sources do not agree.
  { on: 'title-length', max: 218, unit: 'characters', level: 'must', citation: tools },
  { on: 'title-length', max: 128, unit: 'characters', advised: true, level: 'better', citation: believed },
  // Known as grounds for "search cheating"; not found in writing.
  {
    on: 'title-wording',
    about: ['keyword-stuffing', 'contact-info', 'promotional-phrase', 'emoji', 'competitor-brand'],
    level: 'better',
    citation: believed,
  },
  // English is the master; the sites' own languages may be given.
  { on: 'title-language', also: ['en'], level: 'better', citation: believed },
  {
    on: 'title-structure',
    order: ['brand', 'product', 'model', 'material', 'feature', 'audience', 'colour', 'size', 'quantity', 'pack'],
    level: 'better',
    citation: believed,
  },
  { on: 'title-shown', about: 60, level: 'better', citation: believed },
];
