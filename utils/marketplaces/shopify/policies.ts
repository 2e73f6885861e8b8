import type { Policy } from '../../policy.ts';

/** A shop of one's own: wording is the owner's; only the field has an end. Believed. */
export const policies: readonly Policy[] = [
  {
    on: 'title-length',
    max: 255,
    unit: 'characters',
    level: 'better',
    citation: { url: 'https://help.shopify.com/manual/products', readOn: '2026-11-22', sure: 'reported' },
  },
];
