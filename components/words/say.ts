import { countEn, countRu, countZh, listingsRu } from './counting.ts';
import type { Widen } from './widen.ts';

const en = {
  /** Between a name and what is said of it. */
  colon: ': ',
  loading: 'Looking up what is stored…',
  unknown: 'not known',
  notRead: 'This value was not on any page read so far.',
  now: 'as it stood when read',
  noPeriod: 'period not shown',
  trial: 'trial reading, not yet confirmed',
  read: (when: string) => `read ${when}`,
  yourTime: 'your time',
  results: (n: number) => countEn(n, { one: 'result', other: 'results' }),
  listings: (n: number) => countEn(n, { one: 'listing', other: 'listings' }),
  fetched: 'seen on a page',
  file: 'from a file',
  person: 'typed by you',
};

const zh: Widen<typeof en> = {
  colon: '：',
  loading: '正在读取已存数据…',
  unknown: '未知',
  notRead: '目前读过的页面上都没有这个值。',
  now: '读取当时的数值',
  noPeriod: '页面未显示时段',
  trial: '试读数值，尚未确认',
  read: (when) => `读取于 ${when}`,
  yourTime: '您的时间',
  results: (n) => countZh(n, { other: '条结果' }),
  listings: (n) => countZh(n, { other: '件商品' }),
  fetched: '页面上读到',
  file: '来自文件',
  person: '您录入',
};

const ru: Widen<typeof en> = {
  colon: ': ',
  loading: 'Смотрим, что сохранено…',
  unknown: 'неизвестно',
  notRead: 'Этого значения не было ни на одной прочитанной странице.',
  now: 'на момент чтения',
  noPeriod: 'период не указан',
  trial: 'пробное чтение, ещё не подтверждено',
  read: (when) => `прочитано ${when}`,
  yourTime: 'ваше время',
  results: (n) => countRu(n, { one: 'результат', few: 'результата', many: 'результатов', other: 'результата' }),
  listings: (n) => countRu(n, listingsRu),
  fetched: 'видно на странице',
  file: 'из файла',
  person: 'введено вами',
};

export const sayWords = { en, zh, ru };
