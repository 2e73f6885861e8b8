import type { Widen } from './widen.ts';

const en = {
  noTab: 'No seller page in front',
  readAt: (when: string) => `Read ${when}`,
  off: 'Off here',
  states: {
    read: 'Reading OK',
    partly: 'Read in part',
    changed: 'Page not understood',
    wall: 'Log-in or check in front: nothing read',
    'not-ours': 'No listing page',
  },
  global: 'all countries',
  unknownStore: 'store not shown',
  changedHint: 'The page may have changed. Older data stays. Nothing was taken from this page.',
  partlyHint: 'Some rows were still empty or time ran out. Scroll on, and the rest is read.',
};

const zh: Widen<typeof en> = {
  noTab: '当前不是卖家页面',
  readAt: (when) => `读取于 ${when}`,
  off: '此处已关闭',
  states: {
    read: '读取正常',
    partly: '读到一部分',
    changed: '看不懂此页',
    wall: '登录或验证页：未读取',
    'not-ours': '不是商品页面',
  },
  global: '全球',
  unknownStore: '页面未显示站点',
  changedHint: '页面可能已改版。旧数据保留，此页未采用任何内容。',
  partlyHint: '有些行还是空的，或者读取时间已到。继续向下滚动，其余会接着读。',
};

const ru: Widen<typeof en> = {
  noTab: 'Открыта не страница продавца',
  readAt: (when) => `Прочитано ${when}`,
  off: 'Здесь отключено',
  states: {
    read: 'Чтение в порядке',
    partly: 'Прочитано частично',
    changed: 'Страница не понята',
    wall: 'Вход или проверка: ничего не прочитано',
    'not-ours': 'Не страница товаров',
  },
  global: 'все страны',
  unknownStore: 'страна не указана',
  changedHint: 'Возможно, страница изменилась. Прежние данные остались, отсюда ничего не взято.',
  partlyHint: 'Часть строк ещё пуста, или вышло время. Прокрутите дальше, и остальное будет прочитано.',
};

export const headWords = { en, zh, ru };
