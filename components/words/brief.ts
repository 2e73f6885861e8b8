import { countEn, countRu, countZh, listingsRu } from './counting.ts';
import type { Widen } from './widen.ts';

const en = {
  title: 'Do first',
  hint: 'Papers that block sales, then Must, then Better. Within each, by impressions where known.',
  nothing: 'The checks found nothing to do.',
  nothingHint: 'That speaks of what was read and checked, no more.',
  none: 'Nothing seen yet',
  noneHint: 'Open your product list. What is on it is noted here.',
  ranks: { blocking: 'blocks sales', must: 'Must', better: 'Better', promote: 'Promote' },
  verbs: { certificate: 'Papers', title: 'Title', image: 'Image', promote: 'Promote' },
  verbsLong: { certificate: 'Fix papers', title: 'Fix title', image: 'Fix image', promote: 'Promote' },
  andMore: (n: number) => `and ${countEn(n, { one: 'more listing', other: 'more listings' })}`,
  alsoPapers: (names: string) => `Likewise: ${names}.`,
  noNumbers: 'no numbers yet',
  first: 'First reading today; change shows from the second.',
  counts: 'Listings by state',
  onPage: 'On this page',
  all: 'All listings',
  searchLabel: 'Search titles and codes',
  noMatch: 'No listing has this in its title or code.',
};

const zh: Widen<typeof en> = {
  title: '先做这些',
  hint: '先是影响销售的证书，再是必须改，最后是可改进；同类中按已知曝光排序。',
  nothing: '检查没有发现要做的事。',
  nothingHint: '这只说明读到并检查过的内容。',
  none: '还没有读到内容',
  noneHint: '打开您的商品列表，页面上的内容会记录在这里。',
  ranks: { blocking: '影响销售', must: '必须改', better: '可改进', promote: '推广' },
  verbs: { certificate: '证书', title: '标题', image: '图片', promote: '推广' },
  verbsLong: { certificate: '补证书', title: '改标题', image: '换图片', promote: '做推广' },
  andMore: (n) => `以及另外 ${countZh(n, { other: '件商品' })}`,
  alsoPapers: (names) => `同样：${names}。`,
  noNumbers: '暂无数据',
  first: '今天首次读取，第二次起才显示变化。',
  counts: '商品状态',
  onPage: '此页商品',
  all: '全部商品',
  searchLabel: '搜索标题或编号',
  noMatch: '没有商品的标题或编号包含这些字。',
};

const ru: Widen<typeof en> = {
  title: 'Сделать сначала',
  hint: 'Документы, без которых нельзя продавать, затем обязательное, затем желательное. Внутри — по показам, где они известны.',
  nothing: 'Проверки не нашли, что делать.',
  nothingHint: 'Это сказано лишь о прочитанном и проверенном.',
  none: 'Пока ничего не прочитано',
  noneHint: 'Откройте список своих товаров. Всё, что на нём есть, появится здесь.',
  ranks: { blocking: 'мешает продавать', must: 'Обязательно', better: 'Желательно', promote: 'Продвигать' },
  verbs: { certificate: 'Документы', title: 'Название', image: 'Фото', promote: 'Продвижение' },
  verbsLong: {
    certificate: 'Исправить документы',
    title: 'Исправить название',
    image: 'Исправить фото',
    promote: 'Продвигать',
  },
  andMore: (n) => `и ещё ${countRu(n, listingsRu)}`,
  alsoPapers: (names) => `Так же: ${names}.`,
  noNumbers: 'показателей пока нет',
  first: 'Первое чтение сегодня; изменения видны со второго.',
  counts: 'Товары по состоянию',
  onPage: 'На этой странице',
  all: 'Все товары',
  searchLabel: 'Искать по названию и коду',
  noMatch: 'Ни в одном названии или коде этого нет.',
};

export const briefWords = { en, zh, ru };
