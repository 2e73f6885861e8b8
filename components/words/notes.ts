import type { Widen } from './widen.ts';

const en = {
  title: 'Your notes',
  hint: 'What else happened that day: a campaign, a holiday, a new courier. The chart marks the day with N.',
  day: 'Day',
  text: 'Note',
  save: 'Keep note',
  edit: 'Change',
  remove: 'Remove',
  replaces: 'There is a note on this day; this one takes its place.',
  failed: 'The note could not be kept.',
};

const zh: Widen<typeof en> = {
  title: '您的备注',
  hint: '当天还发生了什么：促销、节假日、换了物流。图上以 N 标出这一天。',
  day: '日期',
  text: '备注',
  save: '保存备注',
  edit: '修改',
  remove: '删除',
  replaces: '这一天已有备注，保存后会替换。',
  failed: '备注未能保存。',
};

const ru: Widen<typeof en> = {
  title: 'Ваши заметки',
  hint: 'Что ещё было в тот день: акция, праздник, другая доставка. На графике день отмечен буквой N.',
  day: 'День',
  text: 'Заметка',
  save: 'Сохранить заметку',
  edit: 'Изменить',
  remove: 'Удалить',
  replaces: 'На этот день заметка уже есть; новая встанет на её место.',
  failed: 'Заметку не удалось сохранить.',
};

export const notesWords = { en, zh, ru };
