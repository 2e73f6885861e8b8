import type { Widen } from './widen.ts';

const en = {
  button: 'Read this page',
  busy: 'Reading…',
  kept: (listings: string) => `Kept: ${listings}.`,
  draft: 'Form checked. Nothing of it is kept.',
  nothing: 'No listing was found on this page.',
  wall: 'A log-in or check stands in front of the page. Nothing was read.',
  changed: 'The page was not understood. Nothing was taken.',
  noRoom: 'No room left on this computer’s disk for the browser. What is kept stays readable.',
  refused: 'Not read: the switch or your agreement is missing.',
  failed: 'The page could not be read: the browser lets no extension into it, or a mistake of ours stopped it.',
};

const zh: Widen<typeof en> = {
  button: '读取此页',
  busy: '读取中…',
  kept: (listings) => `已保存：${listings}。`,
  draft: '表单已检查，内容不保存。',
  nothing: '此页没有找到商品。',
  wall: '页面前有登录或验证，什么都没有读。',
  changed: '看不懂此页，未采用任何内容。',
  noRoom: '这台电脑分给浏览器的空间已满。已保存的数据仍可查看。',
  refused: '没有读取：开关未开，或您尚未同意。',
  failed: '无法读取此页：浏览器不允许扩展进入，或是我们的错误所致。',
};

const ru: Widen<typeof en> = {
  button: 'Прочитать страницу',
  busy: 'Читаем…',
  kept: (listings) => `Сохранено: ${listings}.`,
  draft: 'Форма проверена. Из неё ничего не сохраняется.',
  nothing: 'На этой странице товаров не найдено.',
  wall: 'Перед страницей вход или проверка. Ничего не прочитано.',
  changed: 'Страница не понята. Ничего не взято.',
  noRoom: 'На диске нет места для браузера. Сохранённое можно читать.',
  refused: 'Не прочитано: площадка отключена или нет вашего согласия.',
  failed: 'Страницу прочитать не удалось: браузер не пускает на неё расширения, или ошиблись мы.',
};

export const onceWords = { en, zh, ru };
