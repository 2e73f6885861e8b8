import type { Policy } from '../../policy.ts';

const readOn = '2026-11-22';

export const policies: readonly Policy[] = [
  {
    on: 'title-length',
    max: 80,
    unit: 'characters',
    level: 'must',
    citation: {
      url: 'https://developer.ebay.com/api-docs/user-guides/static/trading-user-guide/listing-title.html',
      readOn,
      sure: 'read',
    },
  },
  // "superscript, subscript, or other special characters (e.g., …)"
  {
    on: 'title-characters',
    banned: '™♥♡❤½¼¾⅓⅔⅛⅜⅝⅞²³¹⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉',
    decorative: '',
    level: 'must',
    citation: {
      url: 'https://www.ebay.com.sg/help/policies/listing-policies/search-manipulation-policy?id=4243',
      readOn,
      sure: 'read',
    },
  },
  {
    on: 'image-side',
    min: 500,
    side: 'longest',
    level: 'must',
    citation: {
      url: 'https://www.ebay.com/help/policies/listing-policies/picture-policy?id=4370',
      readOn,
      sure: 'read',
    },
  },
];
