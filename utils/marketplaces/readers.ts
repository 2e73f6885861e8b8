import type { MarketplaceId } from '../ids.ts';
import type { SeenListing } from '../listing.ts';
import { anyCards } from '../reading/any/any-cards.ts';
import { anyConsole, anyShape } from '../reading/any/any-console.ts';
import { anyDetail } from '../reading/any/any-detail.ts';
import { anyNumbers } from '../reading/any/any-numbers.ts';
import { anySearch } from '../reading/any/any-search.ts';
import { anyBoxes, boxesReader } from '../reading/any/boxes/any-boxes.ts';
import { withLinked } from '../reading/any/linked-pictures.ts';
import { nothingFound } from '../reading/any/nothing-found.ts';
import { unknownDesigns } from '../reading/any/unknown-design.ts';
import { unknownDrawn } from '../reading/any/unknown-drawn.ts';
import { unknownProduct } from '../reading/any/unknown-product.ts';
import { offLimits } from '../reading/console.ts';
import { consoleReaders as alibabaConsole } from './alibaba/console.ts';
import { shopReaders as alibabaShop } from './alibaba/shop.ts';
import { consoleReaders as aliexpressConsole } from './aliexpress/console.ts';
import { shopReaders as aliexpressShop } from './aliexpress/shop.ts';
import { consoleReaders as allegroConsole } from './allegro/console.ts';
import { shopReaders as allegroShop } from './allegro/shop.ts';
import { consoleReaders as amazonConsole } from './amazon/console.ts';
import { shopReaders as amazonShop } from './amazon/shop.ts';
import { consoleReaders as ebayConsole } from './ebay/console.ts';
import { shopReaders as ebayShop } from './ebay/shop.ts';
import { consoleReaders as etsyConsole } from './etsy/console.ts';
import { shopReaders as etsyShop } from './etsy/shop.ts';
import { marketplaceAt } from './index.ts';
import { consoleReaders as lazadaConsole } from './lazada/console.ts';
import { shopReaders as lazadaShop } from './lazada/shop.ts';
import type { Marketplace, PageReader, ReaderPart, Readers } from './marketplace.ts';
import { consoleReaders as mercadoLibreConsole } from './mercado-libre/console.ts';
import { shopReaders as mercadoLibreShop } from './mercado-libre/shop.ts';
import { consoleReaders as ozonConsole } from './ozon/console.ts';
import { shopReaders as ozonShop } from './ozon/shop.ts';
import { shapes } from './shapes.ts';
import { consoleReaders as sheinConsole } from './shein/console.ts';
import { shopReaders as sheinShop } from './shein/shop.ts';
import { consoleReaders as shopeeConsole } from './shopee/console.ts';
import { shopReaders as shopeeShop } from './shopee/shop.ts';
import { consoleReaders as shopifyConsole } from './shopify/console.ts';
import { shopReaders as shopifyShop } from './shopify/shop.ts';
import { consoleReaders as temuConsole } from './temu/console.ts';
import { shopReaders as temuShop } from './temu/shop.ts';
import { consoleReaders as tiktokShopConsole } from './tiktok-shop/console.ts';
import { shopReaders as tiktokShopShop } from './tiktok-shop/shop.ts';
import { consoleReaders as walmartConsole } from './walmart/console.ts';
import { shopReaders as walmartShop } from './walmart/shop.ts';
import { consoleReaders as wildberriesConsole } from './wildberries/console.ts';
import { shopReaders as wildberriesShop } from './wildberries/shop.ts';

// Every reader of every marketplace: for *Read this page*, the training shop and tests. In a page of a marketplace that is
// on stand only those of the part its address is of.
const parts: Readonly<Record<MarketplaceId, Record<ReaderPart, Readers>>> = {
  amazon: { console: amazonConsole, shop: amazonShop },
  ebay: { console: ebayConsole, shop: ebayShop },
  etsy: { console: etsyConsole, shop: etsyShop },
  walmart: { console: walmartConsole, shop: walmartShop },
  aliexpress: { console: aliexpressConsole, shop: aliexpressShop },
  alibaba: { console: alibabaConsole, shop: alibabaShop },
  temu: { console: temuConsole, shop: temuShop },
  shein: { console: sheinConsole, shop: sheinShop },
  'tiktok-shop': { console: tiktokShopConsole, shop: tiktokShopShop },
  shopee: { console: shopeeConsole, shop: shopeeShop },
  lazada: { console: lazadaConsole, shop: lazadaShop },
  ozon: { console: ozonConsole, shop: ozonShop },
  wildberries: { console: wildberriesConsole, shop: wildberriesShop },
  'mercado-libre': { console: mercadoLibreConsole, shop: mercadoLibreShop },
  allegro: { console: allegroConsole, shop: allegroShop },
  shopify: { console: shopifyConsole, shop: shopifyShop },
};

/** The readers of what sellers see of a marketplace, or of what buyers see. */
export const readersOfPart = (id: MarketplaceId, part: ReaderPart): Readers => parts[id][part];

/** The readers to try on a host, in order: its marketplace's own, and behind them those for any shop and any console. */
export function readersAt(host: string): Readers {
  const marketplace = marketplaceAt(host);
  const any = [withLinked(unknownProduct), anySearch, ...anyConsole];
  const drawn = [withLinked(unknownDrawn), anyCards, anyDetail];
  if (!marketplace) return [...any, anyNumbers, withLinked(unknownDrawn), anyBoxes, anyCards, anyDetail];
  const { console, shop } = parts[marketplace.id];
  const boxes = boxesReader({ ...shapes[marketplace.id], ...(anyShape.further ? { further: anyShape.further } : {}) });
  return [
    ...console,
    ...unknownDesigns(shop),
    ...nothingFound(shop),
    ...shop,
    ...any,
    anyNumbers,
    boxes,
    ...drawn.map(forBuyers(marketplace, shop)),
  ];
}

/**
 * What is told by its looks alone is of buyers: on a console and among orders it is somebody's basket. Which number in an
 * address is the item's, only the marketplace's own readers know.
 */
const forBuyers =
  ({ isConsole }: Marketplace, shop: Readers) =>
  (reader: PageReader): PageReader => ({
    ...reader,
    // What is listed at the address of one item, gone or not, is of others.
    matches: (url, page) =>
      !isConsole(url) &&
      !offLimits.test(url.pathname) &&
      (reader.page !== 'search' || numberAt(url, shop) === undefined) &&
      reader.matches(url, page),
    read(page, context) {
      const reading = reader.read(page, context);
      if (!('listings' in reading)) return reading;
      const number = reader.page === 'product' ? numberAt(context.url, shop) : undefined;
      return { ...reading, listings: reading.listings.map((seen) => numbered(seen, number)) };
    },
  });

const numberAt = (url: URL, shop: Readers): string | undefined =>
  shop.map(({ numberIn }) => numberIn?.(url)).find((number) => number !== undefined);

function numbered({ sources: { id: _, ...sources }, ...seen }: SeenListing, id: string | undefined): SeenListing {
  return { ...seen, id: id ?? null, sources: { ...sources, ...(id ? { id: 'address' } : {}) } };
}
