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
  storage: 'Room on this computer',
  used: (used: string, of: string) => `${used} used of ${of} the browser allows`,
  lasting: 'The browser keeps this store even when the disk runs short.',
  notLasting: 'When the disk runs short, the browser may delete this store. Export now and then.',
  changedSince: (found: string, day: string) => `${found}. The page may have changed on or after ${day}.`,
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
  storage: '这台电脑上的空间',
  used: (used, of) => `已用 ${used}，浏览器允许 ${of}`,
  lasting: '磁盘紧张时，浏览器也会保留这些数据。',
  notLasting: '磁盘紧张时，浏览器可能删除这些数据。请不时导出。',
  changedSince: (found, day) => `${found}。页面可能在 ${day} 当天或之后改过。`,
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
  storage: 'Место на этом компьютере',
  used: (used, of) => `Занято ${used} из ${of}, которые даёт браузер`,
  lasting: 'Браузер сохранит эти данные, даже если места на диске станет мало.',
  notLasting: 'Если места на диске станет мало, браузер может удалить эти данные. Выгружайте их время от времени.',
  changedSince: (found, day) => `${found}. Возможно, страница изменилась ${day} или позже.`,
};

export const healthWords = { en, zh, ru };
