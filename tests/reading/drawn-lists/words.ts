/** What the columns and cells of a list are called, and how its country writes numbers and money. */
export interface Words {
  image: string;
  title: string;
  id: string;
  sku: string;
  price: string;
  stock: string;
  views: string;
  status: string;
  actions: string;
  active: string;
  edit: string;
  total: string;
  help: string;
  out: string;
  pieces: string;
  inStock: string;
  currency: string;
  sign: string;
  decimal: ',' | '.';
  thousands: string;
}

export const words = {
  en: {
    image: 'Image',
    title: 'Product name',
    id: 'Product ID',
    sku: 'SKU',
    price: 'Price',
    stock: 'Stock',
    views: 'Page views',
    status: 'Status',
    actions: 'Actions',
    active: 'Active',
    edit: 'Edit',
    total: 'Total',
    help: 'Shows what buyers pay before shipping',
    out: 'Out of stock',
    pieces: 'pcs',
    inStock: 'in stock for 8 variants',
    currency: 'GBP',
    sign: '£',
    decimal: '.',
    thousands: ',',
  },
  de: {
    image: 'Bild',
    title: 'Produktname',
    id: 'Produkt-ID',
    sku: 'SKU',
    price: 'Preis',
    stock: 'Bestand',
    views: 'Seitenaufrufe',
    status: 'Status',
    actions: 'Aktionen',
    active: 'Aktiv',
    edit: 'Bearbeiten',
    total: 'Summe',
    help: 'Zeigt, was Käufer vor dem Versand zahlen',
    out: 'Nicht vorrätig',
    pieces: 'Stück',
    inStock: 'auf Lager für 8 Varianten',
    currency: 'EUR',
    sign: '€',
    decimal: ',',
    thousands: '.',
  },
  ru: {
    image: 'Фото',
    title: 'Название товара',
    id: 'ID товара',
    sku: 'Артикул',
    price: 'Цена',
    stock: 'Остаток',
    views: 'Просмотры',
    status: 'Статус',
    actions: 'Действия',
    active: 'Активен',
    edit: 'Изменить',
    total: 'Итого',
    help: 'Сколько платит покупатель без доставки',
    out: 'Нет в наличии',
    pieces: 'шт',
    inStock: 'в наличии для 8 вариантов',
    currency: 'RUB',
    sign: '₽',
    decimal: ',',
    thousands: '\u00a0',
  },
  zh: {
    image: '图片',
    title: '商品名称',
    id: '商品ID',
    sku: 'SKU',
    price: '价格',
    stock: '库存',
    views: '页面浏览量',
    status: '状态',
    actions: '操作',
    active: '在售',
    edit: '编辑',
    total: '合计',
    help: '买家支付的价格，不含运费',
    out: '缺货',
    pieces: '件',
    inStock: '有货',
    currency: 'USD',
    sign: 'US$',
    decimal: '.',
    thousands: ',',
  },
  es: {
    image: 'Imagen',
    title: 'Nombre del producto',
    id: 'ID del producto',
    sku: 'SKU',
    price: 'Precio',
    stock: 'Stock',
    views: 'Vistas de página',
    status: 'Estado',
    actions: 'Acciones',
    active: 'Activo',
    edit: 'Editar',
    total: 'Total',
    help: 'Lo que paga el comprador sin envío',
    out: 'Agotado',
    pieces: 'uds.',
    inStock: 'en stock para 8 variantes',
    currency: 'EUR',
    sign: '€',
    decimal: ',',
    thousands: '.',
  },
  ja: {
    image: '画像',
    title: '商品名',
    id: '商品ID',
    sku: 'SKU',
    price: '価格',
    stock: '在庫',
    views: 'ページビュー',
    status: 'ステータス',
    actions: '操作',
    active: '販売中',
    edit: '編集',
    total: '合計',
    help: '送料を除く購入者の支払額',
    out: '在庫切れ',
    pieces: '個',
    inStock: '在庫あり',
    currency: 'JPY',
    sign: '円',
    decimal: '.',
    thousands: ',',
  },
} as const satisfies Record<string, Words>;
