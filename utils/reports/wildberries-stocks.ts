import type { ReportKind } from './report-kind.ts';

/** Wildberries stock by size, with a column for each warehouse behind the total: the total is read, sizes are added up. */
export const wildberriesStocks: ReportKind = {
  id: 'wildberries-stocks',
  name: { en: 'Wildberries stock by warehouse', zh: 'Wildberries 各仓库存', ru: 'Остатки Wildberries по складам' },
  marketplace: 'wildberries',
  columns: {
    id: ['Артикул WB', 'Артикул ВБ', 'Номенклатура'],
    sku: ['Артикул продавца'],
    brand: ['Бренд'],
    category: ['Предмет'],
    stock: ['Всего находится на складах', 'Итого по складам'],
    mark: [/^в пути (?:до|к|возвраты|от)/],
    units: ['Заказали, шт'],
  },
  known: [/^(?:баркод|размер|объем|название)/],
  needs: [['id'], ['stock'], ['mark']],
  lacks: ['units'],
  gives: 'listings',
  code: /^\d{5,12}$/,
  timeless: true,
};
