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
  // Popular words that have nothing to do with the item are search manipulation.
  {
    on: 'title-wording',
    about: ['keyword-stuffing'],
    level: 'must',
    citation: {
      url: 'https://www.ebay.com.sg/help/policies/listing-policies/search-manipulation-policy?id=4243',
      readOn,
      sure: 'read',
    },
  },
  // A channel guide for eBay: no superlatives, promotion, prices, shipping, markup, links.
  {
    on: 'title-wording',
    about: ['all-caps', 'subjective-claim', 'promotional-phrase', 'price-in-title', 'html', 'contact-info'],
    level: 'better',
    citation: {
      url: 'https://support.storeautomator.com/hc/en-us/articles/4410782656274-eBay-Content-Guidelines',
      readOn,
      sure: 'read',
    },
  },
  {
    on: 'title-structure',
    order: ['brand', 'product', 'model', 'material', 'feature', 'size', 'quantity', 'colour', 'pack'],
    level: 'better',
    citation: { url: 'https://www.ebay.com/help/selling/listings', readOn, sure: 'reported' },
  },
  {
    on: 'title-shown',
    about: 55,
    level: 'better',
    citation: { url: 'https://www.ebay.com/help/selling/listings', readOn, sure: 'reported' },
  },
];
