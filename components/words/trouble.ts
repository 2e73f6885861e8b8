import type { Widen } from './widen.ts';

const en = {
  title: 'The store could not be opened',
  hint: 'Crossbill has deleted nothing. Close other Crossbill windows, then open this one again.',
  details: 'What the browser said',
  part: 'This part could not be shown',
  partHint: 'A mistake of ours stopped it. What is kept is untouched. Open this page again.',
  again: 'Try again',
  noRoom: 'No room left',
  noRoomHint: (when: string) =>
    `On ${when} a reading could not be kept: the disk is full or the browser’s share is used up. What was kept before stays readable. Free some room, or export and erase old data.`,
  clock: 'Is the clock of this computer right?',
  clockHint: (day: string, now: string) =>
    `A page shows numbers up to ${day}, and by this computer it is ${now}. Either the clock is wrong, or the page counts days still to come. Until they agree, numbers that name no days are left out, and everything noted bears the clock’s time.`,
};

const zh: Widen<typeof en> = {
  title: '数据库打不开',
  hint: 'Crossbill 没有删除任何数据。请关闭其他 Crossbill 窗口后重新打开。',
  details: '浏览器的说明',
  part: '这部分无法显示',
  partHint: '是我们的错误所致。已保存的数据没有受影响。请重新打开此页。',
  again: '再试一次',
  noRoom: '空间已满',
  noRoomHint: (when) =>
    `${when} 有一次读取未能保存：磁盘已满，或浏览器的份额已用完。之前保存的数据仍可查看。请腾出空间，或导出后清除旧数据。`,
  clock: '这台电脑的时间对吗？',
  clockHint: (day, now) =>
    `网页上的数据截至${day}，而这台电脑显示现在是${now}。要么电脑时间不准，要么网页算进了还没到的日子。两者一致之前，没有注明日期的数字不记录，其他内容按电脑时间记录。`,
};

const ru: Widen<typeof en> = {
  title: 'Хранилище не открылось',
  hint: 'Crossbill ничего не удалял. Закройте другие окна Crossbill и откройте это снова.',
  details: 'Что сказал браузер',
  part: 'Эту часть показать не удалось',
  partHint: 'Это наша ошибка. Сохранённое не тронуто. Откройте страницу ещё раз.',
  again: 'Ещё раз',
  noRoom: 'Нет места',
  noRoomHint: (when) =>
    `${when} прочитанное не удалось сохранить: диск полон или исчерпана доля браузера. Сохранённое раньше можно читать. Освободите место или выгрузите и сотрите старые данные.`,
  clock: 'Верно ли идут часы этого компьютера?',
  clockHint: (day, now) =>
    `На странице числа по ${day}, а на этом компьютере сейчас ${now}. Либо часы неверны, либо страница считает дни, которые ещё не наступили. Пока они расходятся, числа без дат не записываются, а у всего остального время часов.`,
};

export const troubleWords = { en, zh, ru };
