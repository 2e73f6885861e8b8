import type { Widen } from './widen.ts';

const en = {
  listings: 'product list',
  edit: 'edit form',
  metrics: 'figures page',
  product: 'product page',
  search: 'search results',
};

const zh: Widen<typeof en> = {
  listings: '商品列表',
  edit: '编辑表单',
  metrics: '数据页',
  product: '商品页',
  search: '搜索结果',
};

const ru: Widen<typeof en> = {
  listings: 'список товаров',
  edit: 'форма товара',
  metrics: 'страница показателей',
  product: 'карточка товара',
  search: 'результаты поиска',
};

export const pagesWords = { en, zh, ru };
