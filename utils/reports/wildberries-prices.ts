import type { ReportKind } from './report-kind.ts';

/** Wildberries prices and discounts: what buyers pay is the price after the discount; without that column no price is read. */
export const wildberriesPrices: ReportKind = {
  id: 'wildberries-prices',
  name: { en: 'Wildberries prices and discounts', zh: 'Wildberries 价格与折扣', ru: 'Цены и скидки Wildberries' },
  marketplace: 'wildberries',
  columns: {
    id: ['Артикул WB'],
    sku: ['Артикул продавца'],
    brand: ['Бренд'],
    category: ['Предмет', 'Категория'],
    price: ['Цена со скидкой'],
    stock: ['Остатки WB', 'Остатки склад ВБ, шт', 'Остаток товара (шт.)'],
    stock2: ['Остатки продавца', 'Остатки МП, шт'],
    mark: ['Текущая скидка', 'Новая скидка', 'Новая цена', 'Новая розн. цена (до скидки)'],
  },
  known: [
    /^(?:последний баркод|баркод|оборачиваемость|текущая|новая|минимальная|цена|скидка|ошибки|размер|валюта|рекомендованная)/,
  ],
  needs: [['id'], ['mark'], ['price', 'stock']],
  gives: 'listings',
  code: /^\d{5,12}$/,
  timeless: true,
};
