import { z } from 'zod';

/** Every marketplace whose pages we can read, by the name it bears everywhere. */
export const marketplaceIds = [
  'amazon',
  'ebay',
  'etsy',
  'walmart',
  'aliexpress',
  'alibaba',
  'temu',
  'shein',
  'tiktok-shop',
  'shopee',
  'lazada',
  'ozon',
  'wildberries',
  'mercado-libre',
  'allegro',
  'shopify',
] as const;
export const marketplaceIdSchema = z.enum(marketplaceIds);
export type MarketplaceId = z.infer<typeof marketplaceIdSchema>;

/** Sites that only lay down policies for titles and pictures. */
export type PolicyId = MarketplaceId | 'google-merchant-center' | 'yandex-market';
