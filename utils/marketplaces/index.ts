import { alibaba } from './alibaba/index.ts';
import { aliexpress } from './aliexpress/index.ts';
import { allegro } from './allegro/index.ts';
import { amazon } from './amazon/index.ts';
import { ebay } from './ebay/index.ts';
import { etsy } from './etsy/index.ts';
import { lazada } from './lazada/index.ts';
import type { Marketplace } from './marketplace.ts';
import { takesIn } from './marketplace.ts';
import { mercadoLibre } from './mercado-libre/index.ts';
import { ozon } from './ozon/index.ts';
import { shein } from './shein/index.ts';
import { shopee } from './shopee/index.ts';
import { shopify } from './shopify/index.ts';
import { temu } from './temu/index.ts';
import { tiktokShop } from './tiktok-shop/index.ts';
import { walmart } from './walmart/index.ts';
import { wildberries } from './wildberries/index.ts';

// To add a marketplace: a folder `utils/marketplaces/<id>/` with `index.ts` (who it is), `console.ts` and `shop.ts` (how what
// sellers and buyers see of it is read), `policies.ts` (what it lays down), the entrypoints `reader-<id>-console.ts` and
// `reader-<id>-shop.ts`, saved pages in `tests/fixtures/<id>/`, and one line below and in `readers.ts`. Permissions, switches,
// health and rules take it from this list.
export const marketplaces: readonly Marketplace[] = [
  amazon,
  ebay,
  etsy,
  walmart,
  aliexpress,
  alibaba,
  temu,
  shein,
  tiktokShop,
  shopee,
  lazada,
  ozon,
  wildberries,
  mercadoLibre,
  allegro,
  shopify,
];

/** The marketplace whose pages stand on a host. */
export const marketplaceAt = (host: string): Marketplace | undefined =>
  marketplaces.find(({ hosts }) => hosts.some((pattern) => takesIn(pattern, host)));

/** The marketplace of an id; undefined for 'other'. */
export const marketplaceOf = (id: string): Marketplace | undefined =>
  marketplaces.find((marketplace) => marketplace.id === id);
