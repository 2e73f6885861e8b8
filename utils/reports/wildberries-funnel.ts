import type { Period } from '../metric.ts';
import { readPeriod } from '../text/dates.ts';
import { hasNoDigitsForId } from './parts/ozon.ts';
import type { Columns, ReportKind, Table } from './report-kind.ts';

const columns: Columns = {
  impressions: ['Показы'],
  ctr: ['CTR'],
  clicks: ['Переходы в карточку', 'Перешли в карточку товара', 'Перешли в карточку'],
  addToCart: ['Положили в корзину'],
  favourites: ['Добавили в отложенные'],
  units: ['Заказали, шт', 'Заказали товаров, шт'],
  revenue: ['Заказали на сумму, ₽'],
};
const twin = ' (предыдущий период)';
const before: Columns = Object.fromEntries(
  Object.entries(columns).map(([role, texts]) => [role, texts.map((text) => `${String(text)}${twin}`)]),
);

/** The days a line of the sheet of general facts names, told by the words before them. */
function period(table: Table, words: RegExp): Period | undefined {
  const rows = [...table.otherSheets.flatMap((sheet) => sheet.rows), ...table.above];
  for (const { cells } of rows) {
    const [label = '', days = ''] = cells;
    if (words.test(label)) return readPeriod(days);
  }
  return undefined;
}

/**
 * Wildberries' sales funnel: goods on the fourth sheet, the two periods on the first. Every number stands twice, for the
 * period and for the one before it. Rates are whole percents; conversions are those of single steps and are left alone.
 */
export const wildberriesFunnel: ReportKind = {
  id: 'wildberries-funnel',
  name: { en: 'Wildberries sales funnel', zh: 'Wildberries 销售漏斗', ru: 'Воронка продаж Wildberries' },
  marketplace: 'wildberries',
  columns: {
    ...columns,
    id: ['Артикул WB', 'Артикул ВБ', 'Номенклатура'],
    sku: ['Артикул продавца'],
    title: ['Название', 'Наименование'],
    day: ['Дата', 'День'],
    category: ['Предмет'],
    brand: ['Бренд'],
    rating: ['Рейтинг по отзывам'],
    qualityScore: ['Рейтинг карточки'],
    stock: ['Остатки склад ВБ, шт', 'Остатки склад WB, шт'],
    stock2: ['Остатки МП, шт', 'Остатки свой склад, шт'],
  },
  before: { columns: before, period: (table) => period(table, /прошлый период|предыдущий период/i) },
  known: [
    /\(предыдущий период\)/,
    /вб клуб/,
    /^(?:удаленный товар|доля карточки|выкупили|отменили|конверсия|процент выкупа|динамика|средняя цена|среднее|сумма остатков)/,
    /^(?:локальные заказы|ярлыки|остатки)/,
  ],
  needs: [['id'], ['title', 'sku'], ['clicks'], ['units', 'revenue']],
  gives: 'listings',
  code: /^\d{5,12}$/,
  isUnder: hasNoDigitsForId,
  period: (table) => period(table, /текущий период|выбранный период|^период/i),
  stores: { RUB: 'RU' },
  rates: { ctr: ['clicks', 'impressions'] },
  bareRate: 'percent',
};
