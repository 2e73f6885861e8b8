import { alibabaProducts } from './alibaba-products.ts';
import { aliexpressProducts } from './aliexpress-products.ts';
import { allegroOffers } from './allegro-offers.ts';
import { amazonActiveListings } from './amazon-active-listings.ts';
import { amazonAdsAdvertisedProduct } from './amazon-ads-advertised-product.ts';
import { amazonAdsBulkOperations } from './amazon-ads-bulk-operations.ts';
import { amazonAdsBulksheet } from './amazon-ads-bulksheet.ts';
import { amazonAdsCampaign } from './amazon-ads-campaign.ts';
import { amazonAdsCampaigns } from './amazon-ads-campaigns.ts';
import { amazonAdsPerformance } from './amazon-ads-performance.ts';
import { amazonAdsPlacement } from './amazon-ads-placement.ts';
import { amazonAdsSearchTerm } from './amazon-ads-search-term.ts';
import { amazonAdsTargeting } from './amazon-ads-targeting.ts';
import { amazonAllListings } from './amazon-all-listings.ts';
import { amazonBusinessChild } from './amazon-business-child.ts';
import { amazonBusinessDate } from './amazon-business-date.ts';
import { amazonBusinessParent } from './amazon-business-parent.ts';
import { amazonBusinessSku } from './amazon-business-sku.ts';
import { amazonBusinessSkuDevices } from './amazon-business-sku-devices.ts';
import { amazonCustomListings } from './amazon-custom-listings.ts';
import { amazonFbaInventory } from './amazon-fba-inventory.ts';
import { amazonInventory } from './amazon-inventory.ts';
import { amazonSearchQuery } from './amazon-search-query.ts';
import { ebayActiveListings } from './ebay-active-listings.ts';
import { ebayListingSales } from './ebay-listing-sales.ts';
import { ebayTraffic } from './ebay-traffic.ts';
import { ebayUpload } from './ebay-upload.ts';
import { etsyListings } from './etsy-listings.ts';
import { lazadaBasic } from './lazada-basic.ts';
import { lazadaPerformance } from './lazada-performance.ts';
import { lazadaPricestock } from './lazada-pricestock.ts';
import { mercadoLibreListings } from './mercado-libre-listings.ts';
import { ozonAnalyticsDays } from './ozon-analytics-days.ts';
import { ozonAnalyticsProducts } from './ozon-analytics-products.ts';
import { ozonAnalyticsSearch } from './ozon-analytics-search.ts';
import { ozonProducts } from './ozon-products.ts';
import type { ReportKind } from './report-kind.ts';
import { shopeeBasicUpdate } from './shopee-basic-update.ts';
import { shopeePerformance } from './shopee-performance.ts';
import { shopeeSalesUpdate } from './shopee-sales-update.ts';
import { shopifyProducts } from './shopify-products.ts';
import { tiktokShopBatchEdit } from './tiktok-shop-batch-edit.ts';
import { tiktokShopProducts } from './tiktok-shop-products.ts';
import { walmartItems } from './walmart-items.ts';
import { wildberriesCards } from './wildberries-cards.ts';
import { wildberriesCommissions } from './wildberries-commissions.ts';
import { wildberriesFunnel } from './wildberries-funnel.ts';
import { wildberriesFunnelDays } from './wildberries-funnel-days.ts';
import { wildberriesPrices } from './wildberries-prices.ts';
import { wildberriesStocks } from './wildberries-stocks.ts';
import { woocommerceProducts } from './woocommerce-products.ts';

// To add a kind of report: a file `utils/reports/<id>.ts` that says its headers by what they are, what it needs to be
// recognised and what repeats or is already summed; a small file of our own in `tests/fixtures/reports/<id>.<csv|txt|json>`
// with what is expected of it; and one line below. Reading, preview and the terminal's door take it from this list.
// A file is of the kind that knows most of its headers; of two that know as many, the first here.
export const kinds: readonly ReportKind[] = [
  amazonBusinessSkuDevices,
  amazonBusinessSku,
  amazonBusinessChild,
  amazonBusinessParent,
  amazonBusinessDate,
  amazonAllListings,
  amazonActiveListings,
  amazonInventory,
  amazonCustomListings,
  amazonFbaInventory,
  amazonAdsSearchTerm,
  amazonAdsAdvertisedProduct,
  amazonAdsTargeting,
  amazonAdsPlacement,
  amazonAdsCampaign,
  amazonAdsCampaigns,
  amazonAdsPerformance,
  amazonAdsBulksheet,
  amazonAdsBulkOperations,
  amazonSearchQuery,
  ebayActiveListings,
  ebayTraffic,
  ebayListingSales,
  ebayUpload,
  etsyListings,
  shopifyProducts,
  woocommerceProducts,
  ozonAnalyticsProducts,
  ozonAnalyticsDays,
  ozonAnalyticsSearch,
  ozonProducts,
  wildberriesFunnel,
  wildberriesFunnelDays,
  wildberriesCards,
  wildberriesPrices,
  wildberriesStocks,
  wildberriesCommissions,
  shopeePerformance,
  shopeeSalesUpdate,
  shopeeBasicUpdate,
  lazadaPricestock,
  lazadaBasic,
  lazadaPerformance,
  aliexpressProducts,
  tiktokShopProducts,
  tiktokShopBatchEdit,
  walmartItems,
  alibabaProducts,
  mercadoLibreListings,
  allegroOffers,
];

/** The kind of an id. */
export const kindOf = (id: string | null): ReportKind | undefined => kinds.find((kind) => kind.id === id);
