import type { Widen } from './widen.ts';

const en = {
  pass: 'Nothing found',
  must: 'Must',
  better: 'Better',
  look: 'Look yourself',
  unread: 'Could not read',
  inapplicable: 'Does not apply',
  unchecked: 'Not checked yet',
};

const zh: Widen<typeof en> = {
  pass: '未发现问题',
  must: '必须改',
  better: '可改进',
  look: '请自行查看',
  unread: '读不到',
  inapplicable: '不适用',
  unchecked: '尚未检查',
};

const ru: Widen<typeof en> = {
  pass: 'Замечаний нет',
  must: 'Обязательно',
  better: 'Желательно',
  look: 'Проверьте сами',
  unread: 'Не прочитано',
  inapplicable: 'Не относится',
  unchecked: 'Ещё не проверено',
};

export const statesWords = { en, zh, ru };
