import type { Period } from '../../metric.ts';
import type { Row } from '../../rows/row.ts';
import { readPeriod } from '../../text/dates.ts';
import type { Columns, HeaderText, Table } from '../report-kind.ts';
import { unwrapped } from './codes.ts';
import { textAt } from './table.ts';

/** Headers of Ozon's analytics; the same number is written with and without a comma in different files. */
export const ozonColumns: Columns = {
  title: ['Товары', 'Товар', 'Название товара', '商品', '商品名称'],
  category: ['Категория 1 уровня', '1级类目'],
  category2: ['Категория 2 уровня', '2级类目'],
  category3: ['Категория 3 уровня', '3级类目'],
  brand: ['Бренд', '品牌'],
  id: ['SKU', 'Ozon ID', 'Ozon SKU', 'ID товара'],
  sku: ['Артикул', 'Артикул продавца', '货号'],
  day: ['День', 'Дата', '日期'],
  impressions: ['Показы всего', 'Показы, всего', '总曝光量'],
  visitors: ['Уникальные посетители, всего', 'Уникальные посетители всего'],
  pageViews: ['Посещения карточки товара', '商品卡片访问量'],
  addToCart: ['Добавления в корзину всего', 'В корзину, всего', 'В корзину всего', '总加购次数'],
  units: ['Заказано товаров', '已订购件数'],
  revenue: ['Заказано на сумму', '已订购金额'],
  rating: ['Рейтинг товара', '商品评分'],
  reviews: ['Отзывы'],
};

/** Parts, rates of single steps, averages and advice. 'Динамика' repeats behind each number: its change, not a number of the listing. */
export const ozonKnown: readonly HeaderText[] = [
  /^динамика/,
  /^(?:модель|схема продаж|abc-анализ|доля|позиция|показы (?:в|на)|уникальные посетители (?:с|на|в))/,
  /^(?:конверсия|добавления (?:из|в)|в корзину из|доставлено|выкуплено|отменено|возвращено|средняя цена|скидка|индекс цен)/,
  /^(?:дней|общая дрр|остаток|рекомендация|сколько товаров|среднее время|продажи|воронка продаж|факторы продаж|дрр|расходы)/,
];

/** The days named above the table: 'Период: 19.07.2025 – 15.08.2025'. */
export function ozonPeriod(table: Table): Period | undefined {
  for (const { cells } of table.above) {
    const text = cells.find((cell) => cell.trim() !== '') ?? '';
    if (/^период/i.test(text.trim())) return readPeriod(text);
  }
  return undefined;
}

/** Right under the header stand a row of explanations and one of totals: neither has an id. */
export function hasNoDigitsForId(row: Row, table: Table): boolean {
  return !/^\d{3,}$/.test(unwrapped(textAt(table, 'id')(row)));
}
