import type { Policy } from '../../policy.ts';

const readOn = '2026-11-22';

export const policies: readonly Policy[] = [
  // The limit belongs to the category (settings.max_title_length); 60 is the documented and usual one.
  {
    on: 'title-length',
    max: 60,
    unit: 'characters',
    varies: true,
    level: 'better',
    citation: {
      url: 'https://developers.mercadolibre.com.ar/en_us/list-products',
      readOn,
      sure: 'read',
      since: '2025-12-30',
    },
  },
  // "clear, no repetitions"
  {
    on: 'title-repeats',
    most: 2,
    level: 'better',
    citation: {
      url: 'https://developers.mercadolibre.com.ar/devsite/introduction-globalselling',
      readOn,
      sure: 'read',
    },
  },
  // An older page says 40 x 40; this one is of 24 March 2026.
  {
    on: 'image-side',
    min: 500,
    side: 'shortest',
    level: 'must',
    citation: { url: 'https://developers.mercadolibre.com.ar/en_us/working-with-pictures', readOn, sure: 'read' },
  },
];
