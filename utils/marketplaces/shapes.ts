import type { MarketplaceId } from '../ids.ts';
import type { Shape } from '../reading/tables/shape.ts';
import { alibabaShape } from './alibaba/shape.ts';
import { aliexpressShape } from './aliexpress/shape.ts';
import { allegroShape } from './allegro/shape.ts';
import { amazonShape } from './amazon/shape.ts';
import { ebayShape } from './ebay/shape.ts';
import { etsyShape } from './etsy/shape.ts';
import { lazadaShape } from './lazada/shape.ts';
import { mercadoLibreShape } from './mercado-libre/shape.ts';
import { ozonShape } from './ozon/shape.ts';
import { sheinShape } from './shein/shape.ts';
import { shopeeShape } from './shopee/shape.ts';
import { shopifyShape } from './shopify/shape.ts';
import { temuShape } from './temu/shape.ts';
import { tiktokShape } from './tiktok-shop/shape.ts';
import { walmartShape } from './walmart/shape.ts';
import { wildberriesShape } from './wildberries/shape.ts';

/** What each marketplace's console calls things, for whatever reads its pages beside its own readers. */
export const shapes: Readonly<Record<MarketplaceId, Shape>> = {
  amazon: amazonShape,
  ebay: ebayShape,
  etsy: etsyShape,
  walmart: walmartShape,
  aliexpress: aliexpressShape,
  alibaba: alibabaShape,
  temu: temuShape,
  shein: sheinShape,
  'tiktok-shop': tiktokShape,
  shopee: shopeeShape,
  lazada: lazadaShape,
  ozon: ozonShape,
  wildberries: wildberriesShape,
  'mercado-libre': mercadoLibreShape,
  allegro: allegroShape,
  shopify: shopifyShape,
};
