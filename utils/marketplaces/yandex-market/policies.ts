import type { Policy } from '../../policy.ts';

const readOn = '2026-11-22';

export const policies: readonly Policy[] = [
  // The feed's help says 150, the API 256: not settled.
  {
    on: 'title-length',
    max: 150,
    unit: 'characters',
    level: 'better',
    citation: { url: 'https://yandex.ru/support/merchants/ru/elements/name', readOn, sure: 'reported' },
  },
  {
    on: 'title-length',
    max: 120,
    unit: 'characters',
    advised: true,
    level: 'better',
    citation: {
      url: 'https://yandex.com/support/marketplace/ru/assortment/create/main-fields/title-description.md',
      readOn,
      sure: 'read',
    },
  },
];
