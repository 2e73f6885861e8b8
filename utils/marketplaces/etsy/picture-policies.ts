import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** Guides by others: Etsy itself names hardly any hard limit. */
const guide: Citation = { url: 'https://hauld.app/blog/etsy-listing-photo-checklist', readOn, sure: 'read' };
const tools: Citation = { url: 'https://www.etsy.com/seller-handbook', readOn, sure: 'reported' };

/** Etsy's own requirements: "of the item itself, not a rendering or stock photo". */
const requirements: Citation = {
  url: 'https://www.etsy.com/de-en/legal/policy/listing-image-requirements/253962679005',
  readOn,
  sure: 'read',
};

export const picturePolicies: readonly Policy[] = [
  { on: 'image-advised', min: 2_000, side: 'shortest', level: 'better', citation: guide },
  // Thumbnails are shown at 5 : 4, 4 : 3 or square.
  { on: 'image-ratio', ratio: 1, upTo: 1.334, role: 'main', level: 'better', citation: guide },
  { on: 'image-without', what: ['text', 'badge'], role: 'main', level: 'better', citation: tools },
  { on: 'image-format', takes: ['jpeg', 'png', 'gif'], level: 'better', citation: tools },
  { on: 'image-weight', max: 10_000_000, level: 'better', citation: tools },
  { on: 'image-shot', shot: 'the-item-itself', level: 'must', citation: requirements },
  { on: 'image-count', max: 20, level: 'better', citation: tools },
  { on: 'video', count: 1, level: 'better', citation: tools },
];
