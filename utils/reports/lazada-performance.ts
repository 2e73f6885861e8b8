import { daysAbove } from './parts/above.ts';
import { has, textAt } from './parts/table.ts';
import type { ReportKind } from './report-kind.ts';

/**
 * Lazada Business Advisor, products: the days stand in the first row, the header in the sixth. A product's own row has no
 * seller SKU and holds its SKUs together; where products have an id only that row counts. Where they have none, a SKU is told
 * by the seller's own code; several are not added up to a product, whose visitors and orders they share.
 */
export const lazadaPerformance: ReportKind = {
  id: 'lazada-performance',
  name: { en: 'Lazada product performance', zh: 'Lazada 商品表现', ru: 'Показатели товаров Lazada' },
  marketplace: 'lazada',
  columns: {
    id: ['Product ID', 'Item ID'],
    title: ['Product Name'],
    sku: ['Seller SKU'],
    details: ['Seller SKU'],
    mark: ['SKU ID'],
    visitors: ['SKU Visitors', 'Product/SKU Visitors', 'Product Visitors'],
    pageViews: ['SKU Views', 'SKU Pageviews', 'Product/SKU Views', 'Product Pageviews'],
    favourites: ['Wishlists'],
    addToCart: ['Add to Cart Units'],
    buyers: ['Buyers'],
    orders: ['Orders'],
    units: ['Units Sold'],
    revenue: ['Revenue'],
    conversionRate: ['Conversion Rate'],
  },
  known: [/^(?:(?:product )?url|visitor value|add to cart|wishlist|revenue per buyer|sku id|average)/],
  needs: [['title'], ['mark', 'id'], ['visitors', 'pageViews'], ['units', 'revenue']],
  gives: 'listings',
  each: true,
  code: /^\d{5,16}$/,
  refuses(table) {
    const details = textAt(table, 'details');
    const id = textAt(table, 'id');
    const title = textAt(table, 'title');
    const ofProducts = has(table, 'id');
    return (row) => {
      if (/^total$/i.test(title(row).trim())) return 'total';
      const isProduct = /^[-–—\s]*$/.test(details(row));
      if (!ofProducts) return isProduct ? 'no-id' : undefined;
      if (id(row).trim() === '') return 'no-id';
      return isProduct ? undefined : 'variation';
    };
  },
  period: (table) => daysAbove(table, { one: true }),
};
