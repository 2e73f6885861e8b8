import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** A copy of Seller Central's 'Adding images'. */
const adding: Citation = { url: 'https://m.renrendoc.com/p-42271683.html', readOn, sure: 'read' };
/** Seller Central's help on product images, as restated on 25 July 2026. */
const help: Citation = { url: 'https://sellercentral.amazon.com/gp/help/external/G1881', readOn, sure: 'read' };
/** A guide by others. */
const guide: Citation = {
  url: 'https://changethisfile.com/blog/convert-images-for-amazon-seller-central',
  readOn,
  sure: 'reported',
};

export const picturePolicies: readonly Policy[] = [
  { on: 'image-side', min: 500, side: 'longest', level: 'must', citation: adding },
  { on: 'image-zoom', min: 1_000, side: 'longest', level: 'better', citation: adding },
  { on: 'image-advised', min: 1_600, side: 'longest', level: 'better', citation: help },
  { on: 'image-most', max: 10_000, level: 'must', citation: help },
  { on: 'image-weight', max: 10_000_000, level: 'must', citation: help },
  // Static GIF; WebP is not in the list; print colours are refused.
  { on: 'image-format', takes: ['jpeg', 'png', 'tiff', 'gif'], level: 'must', citation: help },
  { on: 'image-ground', asks: 'pure-white', role: 'main', level: 'must', citation: help },
  { on: 'image-opaque', role: 'main', level: 'better', citation: guide },
  { on: 'image-fill', min: 0.85, role: 'main', level: 'must', citation: help },
  { on: 'image-whole', role: 'main', level: 'must', citation: help },
  // Text that is not part of the product, logos, watermarks, badges, borders, inset pictures: the main picture only.
  {
    on: 'image-without',
    what: ['text', 'watermark', 'badge', 'border', 'collage'],
    role: 'main',
    level: 'must',
    citation: help,
  },
  { on: 'image-sharp', level: 'must', citation: help },
  // Stockings and socks may be shown without a person; in Europe clothes that are seen through, too.
  { on: 'image-shot', shot: 'worn', role: 'main', goods: ['textiles.apparel'], level: 'must', citation: help },
  { on: 'image-shot', shot: 'laid-flat', role: 'main', goods: ['childrens.apparel'], level: 'must', citation: help },
  { on: 'image-shot', shot: 'single-shoe', role: 'main', goods: ['footwear'], level: 'must', citation: help },
  { on: 'image-shot', shot: 'in-use', role: 'other', level: 'better', citation: help },
  { on: 'image-shot', shot: 'facts-in-words', role: 'other', level: 'better', citation: help },
  { on: 'image-count', min: 6, max: 9, level: 'better', citation: help },
  { on: 'video', count: 1, level: 'better', citation: help },
];
