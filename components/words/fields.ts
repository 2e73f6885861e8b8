import type { Widen } from './widen.ts';

const en = {
  title: 'Title',
  image: 'Main picture',
  images: 'Pictures',
  price: 'Price',
  stock: 'Stock',
  rating: 'Rating',
  reviews: 'Reviews',
  brand: 'Brand',
  category: 'Category',
  attributes: 'Attributes',
  bullets: 'Bullet points',
  language: 'Language',
  condition: 'Condition',
  availability: 'Availability',
  id: 'Product code',
  sku: 'Your code (SKU)',
  parent: 'Variation of',
};

const zh: Widen<typeof en> = {
  title: '标题',
  image: '主图',
  images: '图片',
  price: '价格',
  stock: '库存',
  rating: '评分',
  reviews: '评价数',
  brand: '品牌',
  category: '类目',
  attributes: '属性',
  bullets: '卖点',
  language: '语言',
  condition: '成色',
  availability: '供货状态',
  id: '商品编号',
  sku: '卖家编码（SKU）',
  parent: '父商品',
};

const ru: Widen<typeof en> = {
  title: 'Название',
  image: 'Главное фото',
  images: 'Фото',
  price: 'Цена',
  stock: 'Остаток',
  rating: 'Рейтинг',
  reviews: 'Отзывы',
  brand: 'Бренд',
  category: 'Категория',
  attributes: 'Характеристики',
  bullets: 'Пункты описания',
  language: 'Язык',
  condition: 'Состояние',
  availability: 'Наличие',
  id: 'Код товара',
  sku: 'Артикул продавца',
  parent: 'Вариант товара',
};

export const fieldsWords = { en, zh, ru };
