import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
const learn = 'https://marketplacelearn.walmart.com/guides/Item%20setup/Item%20content,%20imagery,%20and%20media/';
/** Walmart's product details policy of 15 July 2025. */
const details: Citation = { url: `${learn}Product-Detail-Page:-overview`, readOn, sure: 'read', since: '2025-07-15' };

/** Walmart's formula for names as a channel partner restates it. */
const playbook: Citation = {
  url: 'https://playbook.rivrhub.com/help/walmart-sop-walmart-items-copy-and-images-guideline-and-requirement',
  readOn,
  sure: 'reported',
};

export const policies: readonly Policy[] = [
  // Blogs still say 200; the official 150 is newer.
  { on: 'title-length', max: 150, unit: 'characters', level: 'must', citation: details },
  {
    on: 'title-length',
    max: 75,
    unit: 'characters',
    advised: true,
    level: 'better',
    citation: playbook,
  },
  { on: 'title-characters', banned: '~!*$', decorative: '', level: 'must', citation: details },
  // "Repeated keywords" are prohibited without a number: three is the least anybody calls repeated.
  { on: 'title-repeats', most: 2, level: 'must', citation: details },
  {
    on: 'title-wording',
    about: ['all-caps', 'promotional-phrase', 'subjective-claim', 'competitor-brand', 'contact-info', 'year-in-title'],
    level: 'must',
    citation: details,
  },
  // "Coming soon, out of stock"; that goods are restored is said elsewhere on Walmart, and in titles.
  {
    on: 'title-wording',
    about: ['condition-mention'],
    only: ['stock', 'coming soon', 'available', 'availability', 'pre order', 'pre-order'],
    level: 'must',
    citation: details,
  },
  // Titles that claim to be authentic are unpublished unless approved before.
  {
    on: 'title-wording',
    about: ['restricted-claim'],
    only: ['authentic', 'genuine', 'original'],
    level: 'must',
    citation: { ...playbook, sure: 'read' },
  },
  { on: 'title-language', languages: ['en'], level: 'must', stores: ['US'], citation: details },
  { on: 'title-brand', place: 'in', level: 'better', citation: playbook },
  {
    on: 'title-structure',
    order: ['brand', 'product', 'model', 'variety', 'material', 'feature', 'colour', 'pack', 'size', 'quantity'],
    level: 'better',
    citation: playbook,
  },
];
