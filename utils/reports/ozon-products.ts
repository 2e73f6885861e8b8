import type { ReportKind } from './report-kind.ts';

/**
 * Ozon's product list, old layout and new. The old one names only the seller's article; the new one also the SKU of the
 * public address, beside a product id of another kind.
 */
export const ozonProducts: ReportKind = {
  id: 'ozon-products',
  name: { en: 'Ozon products', zh: 'Ozon 商品列表', ru: 'Товары Ozon' },
  marketplace: 'ozon',
  columns: {
    sku: ['Артикул'],
    id: ['SKU', 'FBO OZON SKU ID', 'OZON SKU', 'FBS OZON SKU ID'],
    title: ['Наименование товара', 'Название товара'],
    brand: ['Бренд'],
    stock: ['Доступно на складе Ozon, шт', 'Доступно к продаже по схеме FBO, шт.', 'Доступно на складе Ozon'],
    stock2: ['Доступно на моем складе, шт', 'Доступно к продаже по схеме FBS, шт.', 'Доступно на моих складах, шт'],
    price: ['Текущая цена с учетом скидки, ₽', 'Текущая цена с учетом скидки, руб.', 'Текущая цена с учетом скидки'],
    rating: ['Рейтинг'],
    reviews: ['Отзывы'],
    mark: ['Статус товара', 'Видимость сайте', 'Видимость на Ozon', 'Barcode', 'Штрихкод'],
  },
  known: [
    /^(?:barcode|штрихкод|ozon product id|статус товара|видимость|причины скрытия|дата создания|зарезервировано|базовая цена)/,
    /^(?:цена|категория|комиссия|объем|объемный вес|размер ндс|контент-рейтинг|доступно|рыночная|актуальная|минимальная|настройка)/,
    /^(?:тип$|причины|индекс|fb[os] |скидка|ошибки|предупреждения|вывезти|серия|рекомендованная|ссылка)/,
  ],
  needs: [['sku'], ['title'], ['price', 'stock'], ['mark']],
  lacks: ['impressions'],
  gives: 'listings',
  each: true,
  code: /^\d{5,12}$/,
  timeless: true,
};
