import type { Widen } from './widen.ts';

const en = {
  which: 'Which is it?',
  unknown: 'What is it?',
  other: 'It is something else',
  choose: 'Kind of goods',
  chooseHint: 'Type a part of its name.',
  said: 'You said so.',
  undo: 'Go by the words again',
  kept: 'Kept, and judged again.',
  sisters: (count: string) => `${count} more listings are taken for the same by the same words, or are its variations.`,
  sistersToo: 'Say the same of them',
};

const zh: Widen<typeof en> = {
  which: '是哪一种？',
  unknown: '这是什么商品？',
  other: '是别的商品',
  choose: '商品类别',
  chooseHint: '输入名称的一部分。',
  said: '由您指定。',
  undo: '改回按文字判断',
  kept: '已保存并重新判断。',
  sisters: (count) => `另有 ${count} 个商品因同样的词被判为同类，或是它的变体。`,
  sistersToo: '它们也改成这样',
};

const ru: Widen<typeof en> = {
  which: 'Что из этого?',
  unknown: 'Что это за товар?',
  other: 'Это другой товар',
  choose: 'Вид товара',
  chooseHint: 'Начните вводить название.',
  said: 'Так сказали вы.',
  undo: 'Снова судить по словам',
  kept: 'Сохранено, оценка обновлена.',
  sisters: (count) => `Ещё карточек, которые по тем же словам приняты за то же или являются вариантами: ${count}.`,
  sistersToo: 'Сказать то же о них',
};

export const goodsWords = { en, zh, ru };
