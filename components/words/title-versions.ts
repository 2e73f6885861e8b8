import type { Widen } from './widen.ts';

const en = {
  heading: 'Compare with another language version',
  hint: 'Paste the title in the other language. Numbers, units, models, brands and claims have to be the same in both.',
  other: 'Title in the other language',
  same: 'Numbers, units, models, brands and claims stand in both.',
  lost: 'Only in this title',
  added: 'Only in the other',
  kinds: { number: 'number', unit: 'unit', model: 'model', brand: 'brand or name', claim: 'claim' },
};

const zh: Widen<typeof en> = {
  heading: '与另一语言版本对照',
  hint: '粘贴另一种语言的标题。数字、单位、型号、品牌和宣称在两个版本里必须一致。',
  other: '另一种语言的标题',
  same: '数字、单位、型号、品牌和宣称两边都有。',
  lost: '只在本标题里',
  added: '只在另一个里',
  kinds: { number: '数字', unit: '单位', model: '型号', brand: '品牌或名称', claim: '宣称' },
};

const ru: Widen<typeof en> = {
  heading: 'Сверить с версией на другом языке',
  hint: 'Вставьте название на другом языке. Числа, единицы, модели, бренды и заявления должны совпадать.',
  other: 'Название на другом языке',
  same: 'Числа, единицы, модели, бренды и заявления есть в обоих.',
  lost: 'Только в этом названии',
  added: 'Только в другом',
  kinds: { number: 'число', unit: 'единица', model: 'модель', brand: 'бренд или имя', claim: 'заявление' },
};

export const titleVersionsWords = { en, zh, ru };
