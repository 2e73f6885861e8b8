import { defineRule } from '../rule.ts';
import { broken, lengthsFor, pastLimit } from '../title-limits.ts';

const limit = {
  on: 'title-length',
  max: 30,
  unit: 'characters',
  level: 'must',
  citation: { url: 'https://example.com/titles', readOn: '2026-11-22', sure: 'read' },
} as const;

export const tooLong = defineRule({
  id: 'too-long',
  category: 'title',
  words: {
    en: {
      title: 'The title fits',
      why: 'What does not fit is cut off, refused, or rewritten by the marketplace, so the last words are lost or no longer yours.',
      past: 'Title too long: {length} of {max} {unit}. Past the limit: “{rest}”',
      usual:
        'Title longer than the usual limit: {length} of {max} {unit}. Past it: “{rest}”. The limit depends on the category: look there',
      believed:
        'Title longer than what is believed to be the limit: {length} of {max} {unit}. Past it: “{rest}”. Look in your seller centre',
    },
    zh: {
      title: '标题没有超长',
      why: '超出的部分会被平台截断、拒绝或改写，末尾的词就丢了，或者不再由您决定。',
      past: '标题过长：{length}/{max} {unit}，超出部分：“{rest}”',
      usual: '标题超过常见上限：{length}/{max} {unit}，超出：“{rest}”。上限因类目而异，请核对',
      believed: '标题可能超长：{length}/{max} {unit}（上限未核实），超出：“{rest}”。请在卖家后台核对',
    },
    ru: {
      title: 'Название помещается',
      why: 'Что не помещается, площадка обрезает, отклоняет или переписывает: последние слова пропадают или становятся чужими.',
      past: 'Название слишком длинное: {length} из {max} ({unit}). Не помещается: «{rest}»',
      usual:
        'Название длиннее обычного предела: {length} из {max} ({unit}). За ним: «{rest}». Предел зависит от категории, проверьте',
      believed:
        'Название длиннее вероятного предела: {length} из {max} ({unit}). За ним: «{rest}». Проверьте в кабинете продавца',
    },
  },
  on: 'title-length',
  needs: ['title'],
  applies: (_, context) => lengthsFor(context, false).length > 0,
  check({ title }, context) {
    const length = broken(title, lengthsFor(context, false));
    if (!length) return [];
    if (length.varies) return [pastLimit(title, length, 'usual')];
    return [pastLimit(title, length, length.citation.sure === 'reported' ? 'believed' : 'past')];
  },
  examples: {
    passes: [{ listing: { title: 'Walnut kernels, 500 g' }, context: { policies: [limit] } }],
    fails: [
      { listing: { title: 'Walnut kernels, light halves, raw, unsalted, 500 g' }, context: { policies: [limit] } },
      { listing: { title: 'Ядро грецкого ореха, половинки, светлое, 500 г' }, context: { policies: [limit] } },
    ],
    spares: [
      { listing: { title: 'Walnut kernels, light halves, raw, unsalted, 500 g' } },
      {
        listing: { title: 'Walnut kernels, light halves, raw, unsalted, 500 g' },
        context: { policies: [{ ...limit, level: 'better', advised: true }] },
      },
    ],
  },
});
