import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

const readOn = '2026-11-22';
/** The seller API's description of product cards, as the code that calls it restates it. */
const cards: Citation = { url: 'https://dev.wildberries.ru/openapi/work-with-products', readOn, sure: 'read' };
const believed: Citation = { ...cards, sure: 'reported' };

export const picturePolicies: readonly Policy[] = [
  { on: 'image-side', min: 700, side: 'width', level: 'must', citation: cards },
  { on: 'image-side', min: 900, side: 'height', level: 'must', citation: cards },
  // Advised by those who sell there. Believed.
  { on: 'image-advised', min: 900, side: 'width', level: 'better', citation: believed },
  { on: 'image-advised', min: 1_200, side: 'height', level: 'better', citation: believed },
  // Upright 3 : 4 fills the card; other ratios get margins. Believed.
  { on: 'image-ratio', ratio: 0.75, level: 'better', citation: believed },
  // Static GIF.
  { on: 'image-format', takes: ['jpeg', 'png', 'bmp', 'gif', 'webp'], level: 'must', citation: cards },
  { on: 'image-weight', max: 32_000_000, level: 'must', citation: cards },
  // Infographics are usual; a price, a discount or a promise is not allowed.
  { on: 'image-without', what: ['badge'], role: 'main', level: 'better', citation: believed },
  { on: 'image-count', max: 30, level: 'must', citation: cards },
];
