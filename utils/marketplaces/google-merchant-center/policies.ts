import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';

const titles: Citation = { url: 'https://support.google.com/merchants/answer/6324415?hl=en-GB', readOn, sure: 'read' };

export const policies: readonly Policy[] = [
  {
    on: 'title-length',
    max: 150,
    unit: 'characters',
    level: 'must',
    citation: titles,
  },
  // The minimum requirements for titles, known and not found in writing.
  {
    on: 'title-wording',
    about: ['promotional-phrase', 'all-caps', 'price-in-title', 'contact-info', 'html'],
    level: 'better',
    citation: { ...titles, sure: 'reported' },
  },
  { on: 'title-brand', place: 'in', level: 'better', citation: { ...titles, sure: 'reported' } },
  {
    on: 'title-structure',
    order: ['brand', 'product', 'model', 'variety', 'material', 'colour', 'size', 'quantity', 'pack', 'audience'],
    level: 'better',
    citation: { ...titles, sure: 'reported' },
  },
  // Shopping ads usually show 70 characters or fewer.
  { on: 'title-shown', about: 70, level: 'better', citation: { ...titles, sure: 'reported' } },
];
