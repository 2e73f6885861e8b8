import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';

/** "Type + manufacturer + model + important features", 60 to 120 characters. */
const main: Citation = {
  url: 'https://yandex.com/support/marketplace/ru/assortment/create/main-fields/title-description.md',
  readOn,
  sure: 'read',
};

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
    citation: main,
  },
  // Conditions of sale, emotional words, capitals but for brands and models.
  {
    on: 'title-wording',
    about: ['promotional-phrase', 'subjective-claim', 'all-caps'],
    level: 'must',
    citation: {
      url: 'https://yandex.com/support/marketplace/ru/assortment/create/main-fields/general.md',
      readOn,
      sure: 'read',
    },
  },
  { on: 'title-brand', place: 'in', level: 'better', citation: main },
  {
    on: 'title-structure',
    order: ['product', 'brand', 'model', 'variety', 'material', 'feature', 'size', 'quantity', 'pack', 'colour'],
    level: 'better',
    citation: main,
  },
];
