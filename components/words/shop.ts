import type { Widen } from './widen.ts';

const en = {
  hint: 'Sample consoles made by us, read by the same readers as real ones. What is read here is kept in a store of its own and marked as training.',
  standsFor: (address: string) => `Stands for ${address}`,
  read: 'Read this page',
  readDone: (state: string, listings: string) => `${state}: ${listings}`,
  failed: 'This page could not be read.',
  none: 'The training pages are missing from this build.',
  result: 'What Crossbill makes of it',
  frame: 'Training page',
  clear: 'Empty the training shop',
  cleared: 'The training shop is empty.',
};

const zh: Widen<typeof en> = {
  hint: '我们自制的样例后台，由真实的读取程序读取。读到的内容另存一处，并标明为练习。',
  standsFor: (address) => `代表 ${address}`,
  read: '读取此页',
  readDone: (state, listings) => `${state}：${listings}`,
  failed: '无法读取此页。',
  none: '此安装包中没有练习页面。',
  result: 'Crossbill 读出的结果',
  frame: '练习页面',
  clear: '清空练习店铺',
  cleared: '练习店铺已清空。',
};

const ru: Widen<typeof en> = {
  hint: 'Образцы кабинетов, сделанные нами; их читает то же, что и настоящие. Прочитанное хранится отдельно и помечено как учебное.',
  standsFor: (address) => `Вместо ${address}`,
  read: 'Прочитать страницу',
  readDone: (state, listings) => `${state}: ${listings}`,
  failed: 'Эту страницу прочитать не удалось.',
  none: 'В этой сборке нет учебных страниц.',
  result: 'Что понял Crossbill',
  frame: 'Учебная страница',
  clear: 'Очистить учебный магазин',
  cleared: 'Учебный магазин пуст.',
};

export const shopWords = { en, zh, ru };
