import type { Widen } from './widen.ts';

const en = {
  editing: 'The form you are editing',
  draftHint: 'Checked as you type. Nothing of it is kept.',
  titleCount: 'Title',
  ofLimit: (length: string, max: string) => `${length} of ${max}`,
  noLimit: 'no length limit on file',
  over: (by: string) => `${by} over`,
  left: (left: string) => `${left} left`,
  noTitle: 'No title in the form yet.',
  seenToday: 'Seen today',
  editNote: 'Saving a changed title may start a review by the marketplace.',
  suggested: 'Title with the suggested edits',
  oldTitle: (day: string) => `Old title, seen until ${day}`,
};

const zh: Widen<typeof en> = {
  editing: '您正在编辑的表单',
  draftHint: '随输入检查，内容不保存。',
  titleCount: '标题',
  ofLimit: (length, max) => `${length} / ${max}`,
  noLimit: '没有收录长度限制',
  over: (by) => `超出 ${by}`,
  left: (left) => `还剩 ${left}`,
  noTitle: '表单中还没有标题。',
  seenToday: '今天读到的商品',
  editNote: '保存修改后的标题，平台可能会重新审核。',
  suggested: '按建议修改后的标题',
  oldTitle: (day) => `旧标题，最后读到于 ${day}`,
};

const ru: Widen<typeof en> = {
  editing: 'Форма, которую вы правите',
  draftHint: 'Проверяется по мере ввода. Ничего не сохраняется.',
  titleCount: 'Название',
  ofLimit: (length, max) => `${length} из ${max}`,
  noLimit: 'предел длины нам неизвестен',
  over: (by) => `лишних: ${by}`,
  left: (left) => `осталось: ${left}`,
  noTitle: 'В форме пока нет названия.',
  seenToday: 'Увидено сегодня',
  editNote: 'После сохранения нового названия площадка может начать проверку.',
  suggested: 'Название с предложенными правками',
  oldTitle: (day) => `Прежнее название, видно до ${day}`,
};

export const popupWords = { en, zh, ru };
