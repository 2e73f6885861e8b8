import type { Policy } from '../../policy.ts';

const readOn = '2026-11-22';

export const policies: readonly Policy[] = [
  // 50 before that day.
  {
    on: 'title-length',
    max: 75,
    unit: 'characters',
    level: 'must',
    citation: { url: 'https://github.com/allegro/allegro-api/issues/7502', readOn, sure: 'read', since: '2023-09-20' },
  },
  {
    on: 'image-side',
    min: 500,
    side: 'longest',
    level: 'better',
    citation: { url: 'https://help.allegro.com/sell', readOn, sure: 'reported' },
  },
];
