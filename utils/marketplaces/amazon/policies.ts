import type { Policy } from '../../policy.ts';
import type { Citation } from '../../source.ts';

/** The title requirements as they stand since 27 July 2026; the page was last read on 3 October 2026. */
const titles: Citation = {
  url: 'https://sellercentral.amazon.com/help/hub/reference/external/GYTR6SYGFA5E3EQC',
  readOn: '2026-10-03',
  sure: 'read',
};
/** The title policy of 21 January 2025: 200 characters, banned and context-only characters, no word more than twice. */
const titles2025: Citation = {
  url: 'https://sellercentral-europe.amazon.com/help/hub/reference/external/201100890?locale=hi-IN',
  readOn: '2026-11-22',
  sure: 'read',
  since: '2025-01-21',
};
/** A copy of Seller Central's 'Adding images'. */
const images: Citation = { url: 'https://m.renrendoc.com/p-42271683.html', readOn: '2026-11-22', sure: 'read' };

/** Stores outside the 75 characters: what remains documented for them is the policy of 2025. */
const elsewhere = ['SA', 'EG', 'TR', 'AE'];

export const policies: readonly Policy[] = [
  // Amazon names characters, not bytes, and counts spaces. Category caps (125, 150, 80) fell with the new limit.
  {
    on: 'title-length',
    max: 200,
    unit: 'characters',
    level: 'must',
    except: elsewhere,
    citation: { ...titles2025, until: '2026-07-26' },
  },
  { on: 'title-length', max: 200, unit: 'characters', level: 'must', stores: elsewhere, citation: titles2025 },
  {
    on: 'title-length',
    max: 75,
    unit: 'characters',
    level: 'must',
    except: elsewhere,
    exceptGoods: ['media'],
    citation: { ...titles, since: '2026-07-27' },
  },
  // Media are outside the 75; that 200 still holds for them is an inference, so it is only advised to look.
  {
    on: 'title-length',
    max: 200,
    unit: 'characters',
    level: 'better',
    except: elsewhere,
    goods: ['media'],
    citation: { ...titles, sure: 'reported', since: '2026-07-27' },
  },
  { on: 'title-characters', banned: '!$?_{}^¬¦', decorative: '', level: 'must', citation: titles2025 },
  // Fine in 'Style #4301' and '<10 lb', not as ornament.
  { on: 'title-characters', banned: '', decorative: '~#<>*', level: 'must', citation: titles2025 },
  {
    on: 'title-characters',
    banned: '©®™',
    decorative: '',
    level: 'better',
    citation: {
      url: 'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=YTR6SYGFA5E3EQC&language=en_US',
      readOn: '2026-11-22',
      sure: 'read',
    },
  },
  { on: 'title-repeats', most: 2, level: 'must', citation: titles2025 },
  { on: 'image-side', min: 500, side: 'longest', level: 'must', citation: images },
];
