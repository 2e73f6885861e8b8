import type { MarketplaceId } from '../ids.ts';
import { anyConsole } from '../reading/any-console.ts';
import { anyProduct } from '../reading/any-product.ts';
import { anySearch } from '../reading/any-search.ts';
import { readers as alibaba } from './alibaba/readers.ts';
import { readers as aliexpress } from './aliexpress/readers.ts';
import { readers as allegro } from './allegro/readers.ts';
import { readers as amazon } from './amazon/readers.ts';
import { readers as ebay } from './ebay/readers.ts';
import { readers as etsy } from './etsy/readers.ts';
import { marketplaceAt } from './index.ts';
import { readers as lazada } from './lazada/readers.ts';
import type { Readers } from './marketplace.ts';
import { readers as mercadoLibre } from './mercado-libre/readers.ts';
import { readers as ozon } from './ozon/readers.ts';
import { readers as shein } from './shein/readers.ts';
import { readers as shopee } from './shopee/readers.ts';
import { readers as shopify } from './shopify/readers.ts';
import { readers as temu } from './temu/readers.ts';
import { readers as tiktokShop } from './tiktok-shop/readers.ts';
import { readers as walmart } from './walmart/readers.ts';
import { readers as wildberries } from './wildberries/readers.ts';

// Every reader of every marketplace: for *Read this page*, the training shop and tests. A marketplace's own content script
// holds only its own.
export const readersOf: Readonly<Record<MarketplaceId, Readers>> = {
  amazon,
  ebay,
  etsy,
  walmart,
  aliexpress,
  alibaba,
  temu,
  shein,
  'tiktok-shop': tiktokShop,
  shopee,
  lazada,
  ozon,
  wildberries,
  'mercado-libre': mercadoLibre,
  allegro,
  shopify,
};

/** The readers to try on a host, in order: its marketplace's own, and behind them those for any shop and any console. */
export function readersAt(host: string): Readers {
  const marketplace = marketplaceAt(host);
  return [...(marketplace ? readersOf[marketplace.id] : []), anyProduct, anySearch, ...anyConsole];
}
