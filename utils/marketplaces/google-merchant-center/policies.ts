import type { Policy } from '../../policy.ts';

const readOn = '2026-11-22';
const pictures = 'https://support.google.com/merchants/answer/6324350?hl=en';

export const policies: readonly Policy[] = [
  {
    on: 'title-length',
    max: 150,
    unit: 'characters',
    level: 'must',
    citation: { url: 'https://support.google.com/merchants/answer/6324415?hl=en-GB', readOn, sure: 'read' },
  },
  // 250 for clothing. The old minimum is believed, the new one was read.
  {
    on: 'image-side',
    min: 100,
    side: 'shortest',
    level: 'better',
    citation: { url: pictures, readOn, sure: 'reported', until: '2027-01-30' },
  },
  {
    on: 'image-side',
    min: 500,
    side: 'shortest',
    level: 'must',
    citation: { url: pictures, readOn, sure: 'read', since: '2027-01-31' },
  },
];
