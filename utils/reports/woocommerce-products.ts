import { textAt } from './parts/table.ts';
import { wooPlaces } from './parts/woocommerce.ts';
import type { ReportKind } from './report-kind.ts';

/** WooCommerce's product export, headers in the shop's language. A variation names its product as 'id:20'. */
export const woocommerceProducts: ReportKind = {
  id: 'woocommerce-products',
  name: { en: 'WooCommerce product export', zh: 'WooCommerce 商品导出', ru: 'Выгрузка товаров WooCommerce' },
  marketplace: null,
  columns: {
    id: ['ID'],
    type: ['Type', 'Тип', 'Typ', 'Tipo', '类型', 'タイプ'],
    sku: ['SKU', 'Артикул', 'UGS', 'Artikelnummer', 'Codice prodotto', 'REF'],
    title: ['Name', 'Имя', 'Название', 'Nom', 'Nombre', 'Nome', '名称', '名前'],
    price: [
      'Sale price',
      'Акционная цена',
      'Цена распродажи',
      'Angebotspreis',
      'Tarif promo',
      'Precio rebajado',
      'Prezzo in offerta',
      'Preço promocional',
    ],
    fullPrice: [
      'Regular price',
      'Базовая цена',
      'Regulärer Preis',
      'Tarif régulier',
      'Precio normal',
      'Prezzo di listino',
      'Preço',
      '常规价格',
      '通常価格',
    ],
    stock: [
      'Stock',
      'Запасы',
      'Остаток',
      'Lager',
      'Lagerbestand',
      'Inventario',
      'Magazzino',
      'Estoque',
      '库存',
      '在庫',
    ],
    category: ['Categories', 'Категории', 'Kategorien', 'Catégories', 'Categorías', 'Categorie', 'Categorias', '分类'],
    image: ['Images', 'Изображения', 'Bilder', 'Imágenes', 'Immagini', 'Imagens', '图片', '画像'],
    parent: ['Parent', 'Родительский', 'Родитель', 'Übergeordnet', 'Superior', 'Genitore', 'Principal'],
    mark: [
      'Published',
      'Опубликован',
      'Veröffentlicht',
      'Publié',
      'Publicado',
      'Pubblicato',
      'Visibility in catalog',
      'Видимость в каталоге',
      'Sichtbarkeit im Katalog',
    ],
  },
  known: [
    /^(?:gtin|is featured|visibility in catalog|short description|description|date sale price|tax |in stock|low stock|backorders)/,
    /^(?:sold individually|weight|length|width|height|allow customer|purchase note|tags|shipping class|download|grouped|upsells)/,
    /^(?:cross-sells|external url|button text|position|attribute \d|meta:|swatches|brands)/,
    /^(?:рекомендуемый|видимость|короткое описание|описание|в наличии|дата|налог|статус|класс|вес|длина|ширина|высота|метки|атрибут|мета)/,
    /^(?:загруз|разрешить|примечание|сгруппированн|апселл|кроссел|внешн|текст кнопки|позиция|величина|возможен|продано)/,
  ],
  needs: [['id'], ['type'], ['title'], ['mark']],
  places: wooPlaces,
  gives: 'listings',
  each: true,
  code: /^\d{1,12}$/,
  timeless: true,
  finish(listing, row, table) {
    const { parent, category, ...rest } = listing;
    const [, product] = /^id:(\d{1,12})$/.exec(parent ?? '') ?? [];
    // Several categories, or one: only one alone is the way to the product.
    const only = category && !textAt(table, 'category')(row).includes(',') ? { category } : {};
    return { ...rest, ...only, ...(product ? { parent: product } : {}) };
  },
};
