import { countEn, countRu, countZh, listingsRu } from './counting.ts';
import type { Widen } from './widen.ts';

const en = {
  targets: 'Markets you sell to',
  targetsHint: 'Besides the country of each store. Papers are checked for these markets.',
  saved: 'Markets kept. Listings are judged again.',
  judged: (n: number) => `${countEn(n, { one: 'listing', other: 'listings' })} judged again`,
};

const zh: Widen<typeof en> = {
  targets: '您的销售市场',
  targetsHint: '除各站点所在国家以外的市场，证书也按这些市场检查。',
  saved: '市场已保存，正在重新检查商品。',
  judged: (n) => `已重新检查 ${countZh(n, { other: '件商品' })}`,
};

const ru: Widen<typeof en> = {
  targets: 'Рынки, где вы продаёте',
  targetsHint: 'Кроме страны каждого магазина. По этим рынкам проверяются документы.',
  saved: 'Рынки сохранены. Товары проверяются заново.',
  judged: (n) => `Проверено заново: ${countRu(n, listingsRu)}`,
};

export const marketsWords = { en, zh, ru };
