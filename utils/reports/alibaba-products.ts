import { daysAbove } from './parts/above.ts';
import type { ReportKind } from './report-kind.ts';

/** Alibaba.com product analysis of the supplier's data centre: some rows of conditions above the header. */
export const alibabaProducts: ReportKind = {
  id: 'alibaba-products',
  name: { en: 'Alibaba.com product analysis', zh: '阿里巴巴国际站产品分析', ru: 'Анализ товаров Alibaba.com' },
  marketplace: 'alibaba',
  columns: {
    id: ['产品ID', '产品id', 'Product ID'],
    title: ['产品名称', 'Product Name', 'Product name'],
    impressions: ['全店曝光次数', '曝光次数', '曝光', '搜索曝光次数', 'Impressions'],
    clicks: ['全店点击次数', '点击次数', '搜索点击次数', 'Clicks'],
    ctr: ['点击率', '搜索点击率', 'CTR'],
    visitors: ['访问人数', '访客数', 'Visitors'],
    favourites: ['收藏人数'],
    inquiries: ['询盘个数', 'Inquiries'],
    orders: ['提交订单个数', 'Orders'],
    mark: ['搜索曝光次数', '搜索点击次数', 'TM咨询人数', '询盘个数', '询盘人数', '是否橱窗', /^tm /],
  },
  known: [
    /^(?:person in charge|product group)/,
    /^(?:是否|搜索|询盘|tm|点击率|分享|对比|提交订单|负责人|产品负责人|产品分组|产品型号|全站推广|自然|场景|访问|收藏)/,
  ],
  needs: [['id'], ['title'], ['mark'], ['impressions', 'clicks', 'visitors', 'inquiries']],
  gives: 'listings',
  each: true,
  code: /^\d{6,20}$/,
  period: daysAbove,
};
