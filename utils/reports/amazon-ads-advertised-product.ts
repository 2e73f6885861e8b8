import { adColumns } from './parts/amazon-ads.ts';
import { adKnown, advertisedAsin, advertisedSku } from './parts/amazon-ads-marks.ts';
import { amazonCurrencies } from './parts/amazon-money.ts';
import type { ReportKind } from './report-kind.ts';

/**
 * Sponsored Products by advertised item. Only what was spent on a listing and sold through advertisements is kept of it:
 * impressions and clicks are those of the advertisements alone, not of the listing.
 */
export const amazonAdsAdvertisedProduct: ReportKind = {
  id: 'amazon-ads-advertised-product',
  name: {
    en: 'Amazon ads: advertised products',
    zh: '亚马逊广告：推广的商品报告',
    ru: 'Реклама Amazon: продвигаемые товары',
  },
  marketplace: 'amazon',
  columns: {
    id: advertisedAsin,
    sku: advertisedSku,
    ...Object.fromEntries(
      (['day', 'start', 'end', 'currency', 'spend', 'adSales'] as const).map((role) => [role, adColumns[role] ?? []]),
    ),
  },
  known: [...adKnown, ...Object.values(adColumns).flat()],
  needs: [['id', 'sku'], ['spend']],
  gives: 'listings',
  code: /^[A-Z0-9]{10}$/,
  currencies: amazonCurrencies,
};
