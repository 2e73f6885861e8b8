import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';

/** How items are listed, of 30 December 2025: length by category, condition, stock and services. */
const listing: Citation = {
  url: 'https://developers.mercadolibre.com.ar/en_us/list-products',
  readOn,
  sure: 'read',
  since: '2025-12-30',
};
/** "product + brand + model + some specifications that help identify the product" */
const structure: Citation = {
  url: 'https://developers.mercadolibre.com.ar/devsite/introduction-globalselling',
  readOn,
  sure: 'read',
};

export const policies: readonly Policy[] = [
  // The limit belongs to the category (settings.max_title_length); 60 is the documented and usual one.
  {
    on: 'title-length',
    max: 60,
    unit: 'characters',
    varies: true,
    level: 'better',
    citation: listing,
  },
  // "clear, no repetitions"
  {
    on: 'title-repeats',
    most: 2,
    level: 'better',
    citation: structure,
  },
  // "If your product is new, used or refurbished, do not include it in the title"; stock, returns, free shipping and instalments neither.
  { on: 'title-wording', about: ['condition-mention', 'promotional-phrase'], level: 'must', citation: listing },
  // Capitals, contact and other brands: the seller centre's guidance, known and not found in writing.
  {
    on: 'title-wording',
    about: ['all-caps', 'contact-info', 'competitor-brand'],
    level: 'better',
    citation: { ...listing, sure: 'reported' },
  },
  // Global Selling listings are created in English.
  {
    on: 'title-language',
    languages: ['en'],
    level: 'must',
    stores: ['global'],
    citation: {
      url: 'https://developers.mercadolibre.com.ar/devsite/global-listing',
      readOn,
      sure: 'read',
      since: '2025-04-04',
    },
  },
  { on: 'title-brand', place: 'in', level: 'better', citation: structure },
  {
    on: 'title-structure',
    order: ['product', 'brand', 'model', 'material', 'size', 'quantity', 'colour', 'pack', 'feature'],
    level: 'better',
    citation: structure,
  },
];
