import { countEn, countRu, countZh } from './counting.ts';
import type { Widen } from './widen.ts';

const en = {
  hint: 'How reading goes, page kind by page kind. Names of columns are noted, never values that were not understood.',
  none: 'Nothing has been read yet.',
  lastRead: 'Last read',
  lastFailed: 'Last failure',
  never: 'never',
  reads: (n: number) => countEn(n, { one: 'reading', other: 'readings' }),
  failures: (n: number) => countEn(n, { one: 'failure', other: 'failures' }),
  found: 'Found on how many listings',
  notUnderstood: 'Not understood',
  notUnderstoodHint: 'Looked at and left alone:',
  kinds: { header: 'column', control: 'control', cell: 'cell' },
  counters: 'Refused and failed',
  countersNone: 'No message was refused.',
  counted: {
    'no-room': 'not kept: no room left',
    'before agreement': 'refused: before you agreed',
    'switched off': 'refused: the marketplace is off',
    'of another marketplace': 'refused: a script spoke for another marketplace',
    'of another address': 'refused: a script spoke for another page',
    'a stranger': 'refused: a message from outside of Crossbill',
    'an unknown message': 'refused: a message nobody knows',
  },
  changedSince: (found: string, day: string) => `${found}. The page may have changed on or after ${day}.`,
  fields: (found: string, of: string) => `${found} of ${of} fields`,
  fortnight: (reads: string, failures: string) => `Last 14 days: ${reads}, ${failures}`,
  rises: 'Failures are rising.',
  report: 'Make a report',
  reportHint:
    'How the page is built, so that its reader can be mended: elements and the names the site gives them. Every text is replaced by its kind and length. Nothing is sent; you see all of it before you save it.',
  reportNoPage:
    'None of its pages is open. Open the page in another tab, with its marketplace switched on, and press again.',
  reportFailed:
    'The report could not be made: the browser lets no extension into this page, or a mistake of ours stopped it.',
  reportSave: 'Save this file',
};

const zh: Widen<typeof en> = {
  hint: '按页面类型列出读取情况。只记录列名，看不懂的内容不记录其值。',
  none: '还没有读取过。',
  lastRead: '最近成功',
  lastFailed: '最近失败',
  never: '从未',
  reads: (n) => `读取 ${countZh(n, { other: '次' })}`,
  failures: (n) => `失败 ${countZh(n, { other: '次' })}`,
  found: '各字段在多少件商品上读到',
  notUnderstood: '没看懂',
  notUnderstoodHint: '看过但没有采用：',
  kinds: { header: '列', control: '控件', cell: '单元格' },
  counters: '被拒与失败',
  countersNone: '没有被拒的消息。',
  counted: {
    'no-room': '未保存：空间已满',
    'before agreement': '拒绝：您尚未同意',
    'switched off': '拒绝：该平台已关闭',
    'of another marketplace': '拒绝：脚本冒充其他平台',
    'of another address': '拒绝：脚本冒充其他页面',
    'a stranger': '拒绝：来自 Crossbill 之外的消息',
    'an unknown message': '拒绝：无法识别的消息',
  },
  changedSince: (found, day) => `${found}。页面可能在 ${day} 当天或之后改过。`,
  fields: (found, of) => `${of} 个字段读到 ${found} 个`,
  fortnight: (reads, failures) => `最近 14 天：${reads}，${failures}`,
  rises: '失败在增多。',
  report: '生成报告',
  reportHint:
    '只含页面的构造，用来修复读取：元素和网站给它们起的名字。所有文字都换成了类型和长度。不会发送出去；保存前您能看到全部内容。',
  reportNoPage: '没有打开这类页面。请在另一个标签页打开（该平台须已开启），再按一次。',
  reportFailed: '报告未能生成：浏览器不允许扩展进入此页，或是我们的错误所致。',
  reportSave: '保存此文件',
};

const ru: Widen<typeof en> = {
  hint: 'Как идёт чтение, по видам страниц. Записываются названия столбцов, но не значения, которых мы не поняли.',
  none: 'Ещё ничего не читали.',
  lastRead: 'Последнее чтение',
  lastFailed: 'Последний сбой',
  never: 'никогда',
  reads: (n) => countRu(n, { one: 'чтение', few: 'чтения', many: 'чтений', other: 'чтения' }),
  failures: (n) => countRu(n, { one: 'сбой', few: 'сбоя', many: 'сбоев', other: 'сбоя' }),
  found: 'На скольких товарах найдено',
  notUnderstood: 'Не понято',
  notUnderstoodHint: 'Увидено и не тронуто:',
  kinds: { header: 'столбец', control: 'элемент', cell: 'ячейка' },
  counters: 'Отказы и сбои',
  countersNone: 'Отказов не было.',
  counted: {
    'no-room': 'не сохранено: нет места',
    'before agreement': 'отказ: вы ещё не согласились',
    'switched off': 'отказ: площадка отключена',
    'of another marketplace': 'отказ: скрипт говорил за другую площадку',
    'of another address': 'отказ: скрипт говорил за другую страницу',
    'a stranger': 'отказ: сообщение не от Crossbill',
    'an unknown message': 'отказ: неизвестное сообщение',
  },
  changedSince: (found, day) => `${found}. Возможно, страница изменилась ${day} или позже.`,
  fields: (found, of) => `полей: ${found} из ${of}`,
  fortnight: (reads, failures) => `За 14 дней: ${reads}, ${failures}`,
  rises: 'Сбоев становится больше.',
  report: 'Сделать отчёт',
  reportHint:
    'Как устроена страница, чтобы чтение можно было починить: элементы и имена, которые им дал сайт. Любой текст заменён видом и длиной. Ничего не отправляется; перед сохранением вы видите всё.',
  reportNoPage:
    'Такая страница не открыта. Откройте её в другой вкладке (площадка должна быть включена) и нажмите снова.',
  reportFailed: 'Отчёт сделать не удалось: браузер не пускает расширения на эту страницу, или ошиблись мы.',
  reportSave: 'Сохранить файл',
};

export const healthWords = { en, zh, ru };
