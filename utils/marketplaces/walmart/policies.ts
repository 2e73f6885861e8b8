import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
const learn = 'https://marketplacelearn.walmart.com/guides/Item%20setup/Item%20content,%20imagery,%20and%20media/';
/** Walmart's product details policy of 15 July 2025. */
const details: Citation = { url: `${learn}Product-Detail-Page:-overview`, readOn, sure: 'read', since: '2025-07-15' };
const pictures: Citation = {
  url: `${learn}Product-detail-page:-Image-guidelines-&-requirements`,
  readOn,
  sure: 'read',
  since: '2025-07-15',
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
    citation: {
      url: 'https://playbook.rivrhub.com/help/walmart-sop-walmart-items-copy-and-images-guideline-and-requirement',
      readOn,
      sure: 'reported',
    },
  },
  { on: 'title-characters', banned: '~!*$', decorative: '', level: 'must', citation: details },
  // "Repeated keywords" are prohibited without a number: three is the least anybody calls repeated.
  { on: 'title-repeats', most: 2, level: 'must', citation: details },
  { on: 'image-ratio', ratio: 1, level: 'must', citation: pictures },
];
