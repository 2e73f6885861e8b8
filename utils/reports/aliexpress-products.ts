import type { ReportKind } from './report-kind.ts';

/** AliExpress product analytics, by product and day or by product: days are those of US Pacific time. */
export const aliexpressProducts: ReportKind = {
  id: 'aliexpress-products',
  name: { en: 'AliExpress product analytics', zh: '速卖通商品分析', ru: 'Аналитика товаров AliExpress' },
  marketplace: 'aliexpress',
  columns: {
    id: ['商品ID', '商品id', '商品编号', 'Product ID', 'Item ID'],
    title: ['商品标题', '商品名称', '商品', 'Product name', 'Product title', 'Product'],
    day: ['日期', '统计日期', '统计时间', 'Timeframe (USA Time Zone)', 'Date'],
    impressions: ['曝光量', '商品曝光量', '曝光', '搜索曝光量', 'Exposure', 'Impressions'],
    ctr: ['点击率', '搜索点击率', 'Click rate'],
    visitors: ['商品访客数', '访客数', '访客人数', 'Visitors'],
    pageViews: ['商品浏览量', '浏览量(PV)', '浏览量', 'Page views'],
    addToCart: ['商品加购件数', '加购件数', 'Add to cart count', 'Add to cart times'],
    favourites: ['商品收藏人数', '收藏买家数', '收藏人数'],
    orders: ['支付订单数', 'Paid orders'],
    units: ['支付件数', '支付商品件数', 'Paid product number'],
    buyers: ['支付买家数', 'Buyers paid'],
    revenue: ['支付金额'],
    conversionRate: ['支付转化率'],
  },
  known: [
    /环比|同比/,
    /^(?:搜索|下单|新访客|老访客|商品加购人数|加购|客单价|退款|停留时长|详情|商品链接|类目|平台|店铺|国家|主图|增长|商品点击|点击率)/,
    /^(?:search|click rate|product purchasing tips|order|add to cart|average|refund)/,
  ],
  needs: [['id'], ['visitors', 'pageViews', 'impressions'], ['units', 'orders', 'addToCart', 'revenue']],
  gives: 'listings',
  bareRate: 'fraction',
  code: /^\d{8,20}$/,
};
