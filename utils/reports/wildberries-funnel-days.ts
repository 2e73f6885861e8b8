import type { ReportKind } from './report-kind.ts';

/** The funnel by day as Wildberries' interface for programs names its columns. */
export const wildberriesFunnelDays: ReportKind = {
  id: 'wildberries-funnel-days',
  name: { en: 'Wildberries funnel by day', zh: 'Wildberries 漏斗（按日）', ru: 'Воронка Wildberries по дням' },
  marketplace: 'wildberries',
  columns: {
    id: ['nmID', 'nmId'],
    day: ['dt', 'date'],
    clicks: ['openCardCount', 'openCard'],
    addToCart: ['addToCartCount'],
    units: ['ordersCount'],
    revenue: ['ordersSumRub'],
    title: ['name', 'title'],
    sku: ['vendorCode'],
    brand: ['brandName', 'brand'],
  },
  known: [
    /^(?:buyouts?|cancel|addtocartpercent|addtocartconversion|carttoorder|addtowishlist|object|subject|nmid|region)/,
  ],
  needs: [['id'], ['day'], ['clicks', 'addToCart'], ['units']],
  gives: 'listings',
  code: /^\d{5,12}$/,
  dateOrder: 'dmy',
  currency: 'RUB',
  stores: { RUB: 'RU' },
};
