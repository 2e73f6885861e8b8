import type { Widen } from './widen.ts';

const en = {
  ask: (name: string) => `Read listing pages on ${name}?`,
  asks: 'Reads titles, pictures, prices, stock and figures of your listings while you have the page open. Fetches the pictures it shows once, to measure them here. Nothing is sent anywhere.',
  hosts: 'Sites',
  allow: 'Switch on',
  off: 'Switch off',
  on: (name: string) => `${name} is on`,
  isOff: (name: string) => `${name} is off`,
  refused: (name: string) => `The browser did not give access to ${name}. Nothing is read there.`,
  offSince: (name: string, day: string) =>
    `Reading is off on ${name} since ${day}, by you. What was kept is still here.`,
  onSince: (day: string) => `on since ${day}`,
  never: 'never switched on',
  noAccess: 'Switched on, but the browser no longer gives access. Switch it on again.',
  pictures: 'Measure pictures',
  picturesHint:
    'Fetches the very pictures an open page shows, once each, from the address the page names, without cookies and without saying from where, to measure them on this computer. Off: no request at all; pictures can still be dropped in.',
  keepsData: 'Switching off keeps what was read. Erase it on the full page.',
  showPill: 'Show the mark again',
  pillNowhere: 'Never show the mark on pages (panel only)',
};

const zh: Widen<typeof en> = {
  ask: (name) => `要读取 ${name} 上的商品页面吗？`,
  asks: '在您打开页面期间，读取您商品的标题、图片、价格、库存和数据，并把页面显示的图片各取一次，在本机测量。什么都不外发。',
  hosts: '网站',
  allow: '开启',
  off: '关闭',
  on: (name) => `${name} 已开启`,
  isOff: (name) => `${name} 已关闭`,
  refused: (name) => `浏览器没有授予 ${name} 的访问权限，那里什么都不会读。`,
  offSince: (name, day) => `您已于 ${day} 关闭 ${name} 的读取。已保存的数据仍在。`,
  onSince: (day) => `自 ${day} 起开启`,
  never: '从未开启',
  noAccess: '开关已开，但浏览器已收回访问权限。请重新开启。',
  pictures: '测量图片',
  picturesHint:
    '只获取已打开页面上正在显示的图片，每张一次，使用页面给出的地址，不带 Cookie，不透露来源页面，在这台电脑上测量。关闭后不发任何请求，仍可自行拖入图片。',
  keepsData: '关闭后，已读数据会保留；可在完整页面中清除。',
  showPill: '重新显示标记',
  pillNowhere: '页面上从不显示标记（只用侧边栏）',
};

const ru: Widen<typeof en> = {
  ask: (name) => `Читать страницы товаров на ${name}?`,
  asks: 'Читает названия, фото, цены, остатки и показатели ваших товаров, пока страница открыта у вас; показанные фото загружает по одному разу, чтобы измерить здесь. Ничего не отправляется.',
  hosts: 'Сайты',
  allow: 'Включить',
  off: 'Отключить',
  on: (name) => `${name}: включено`,
  isOff: (name) => `${name}: отключено`,
  refused: (name) => `Браузер не дал доступа к ${name}. Там ничего не читается.`,
  offSince: (name, day) => `Чтение на ${name} отключено вами ${day}. Сохранённое осталось.`,
  onSince: (day) => `включено с ${day}`,
  never: 'ещё не включали',
  noAccess: 'Включено, но браузер больше не даёт доступа. Включите снова.',
  pictures: 'Измерять фото',
  picturesHint:
    'Загружает именно те фото, что показаны на открытой странице, каждое один раз, по указанному на ней адресу, без cookie и без указания страницы, чтобы измерить их на этом компьютере. Выключено: ни одного запроса; фото можно перетащить самому.',
  keepsData: 'После отключения прочитанное остаётся. Стереть его можно на полной странице.',
  showPill: 'Снова показывать метку',
  pillNowhere: 'Никогда не показывать метку на страницах (только панель)',
};

export const consentWords = { en, zh, ru };
