import { daysAbove } from './parts/above.ts';
import type { ReportKind } from './report-kind.ts';

/** TikTok Shop product performance: columns in groups by channel, of which "All" is the product's own. */
export const tiktokShopProducts: ReportKind = {
  id: 'tiktok-shop-products',
  name: { en: 'TikTok Shop product performance', zh: 'TikTok Shop 商品表现', ru: 'Показатели товаров TikTok Shop' },
  marketplace: 'tiktok-shop',
  columns: {
    id: ['Product ID', 'ID', 'ID produk', 'ID sản phẩm', '商品 ID', '商品ID'],
    title: ['Product', 'Product name', 'Produk', 'Sản phẩm', '商品', '商品名称'],
    status: ['Status', 'Trạng thái', '状态'],
    revenue: ['GMV', 'Gross merchandise value'],
    units: ['Items sold', 'Produk terjual', 'Số món bán ra', '成交件数'],
    orders: ['Orders', 'Pesanan', 'Đơn hàng', '订单数'],
    impressions: ['Product impressions', 'Impresi produk', 'Lượt hiển thị sản phẩm', '商品曝光次数'],
    clicks: ['Product clicks', 'Klik produk', 'Lượt nhấp vào sản phẩm', '商品点击量', '商品点击次数'],
    addToCart: ['Add-to-cart count', 'Số lượt thêm vào giỏ hàng'],
    pageViews: ['Product page views', 'Page views'],
  },
  known: [
    /(?:live|video|product card|shop tab|affiliate|creator|seller|attributed)/,
    /^(?:status|trạng thái|状态|sku orders|unique|refund|items refunded|shipping|est|aov|avg|ctr|ctor|click|conversion|add-to-cart|new )/,
  ],
  needs: [['id'], ['title', 'status'], ['revenue'], ['units', 'orders']],
  group: /^(?:all|overall|total|全部|tổng|semua)/i,
  gives: 'listings',
  each: true,
  code: /^\d{15,20}$/,
  period: daysAbove,
};
