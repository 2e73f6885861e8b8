import { hasNoDigitsForId } from './parts/ozon.ts';
import type { ReportKind } from './report-kind.ts';

/** Wildberries product cards: two rows of titles above the header, hints under it; a row is a size of a card. */
export const wildberriesCards: ReportKind = {
  id: 'wildberries-cards',
  name: { en: 'Wildberries product cards', zh: 'Wildberries 商品卡片', ru: 'Карточки товаров Wildberries' },
  marketplace: 'wildberries',
  columns: {
    id: ['Артикул WB', 'Номенклатура'],
    sku: ['Артикул продавца'],
    title: ['Наименование', 'Название'],
    brand: ['Бренд'],
    category: ['Предмет', 'Категория продавца', 'Категория'],
    image: ['Фото', 'Медиафайлы'],
    mark: ['Баркоды', 'Баркод', 'Баркод товара', 'Группа', 'Описание'],
    units: ['Заказали, шт'],
    pageViews: ['Переходы в карточку'],
  },
  known: [
    /^(?:баркод|группа|описание|видео|размер|рос\. размер|цвет|состав|пол$|вес|высота|длина|ширина|комплектация|страна|тнвэд|ставка ндс)/,
    /^(?:характеристик|категория|цена|ярлык|рейтинг|номер|дата|срок|артикул|kiz|киз|причин|статус)/,
  ],
  needs: [['id'], ['sku'], ['title'], ['mark']],
  lacks: ['units', 'pageViews'],
  gives: 'listings',
  code: /^\d{5,12}$/,
  isUnder: hasNoDigitsForId,
  timeless: true,
};
