import { defineRule } from '../rule.ts';
import { broken, lengthsFor, pastLimit } from '../title-limits.ts';

const advice = {
  on: 'title-length',
  max: 30,
  unit: 'characters',
  advised: true,
  level: 'better',
  citation: { url: 'https://example.com/advice', readOn: '2026-11-22', sure: 'reported' },
} as const;
const limit = {
  ...advice,
  max: 40,
  advised: undefined,
  level: 'must',
  citation: { ...advice.citation, sure: 'read' },
} as const;

export const overRecommended = defineRule({
  id: 'over-recommended',
  category: 'title',
  words: {
    en: {
      title: 'The title keeps to the advised length',
      why: 'Search results on a phone show only the first part of a long title; what comes after is seldom read.',
      past: 'Longer than advised: {length} of {max} {unit}. Past it: “{rest}”',
    },
    zh: {
      title: '标题在建议长度之内',
      why: '手机搜索结果只显示长标题的前半段，后面的内容很少有人看到。',
      past: '超过建议长度：{length}/{max} {unit}，超出：“{rest}”',
    },
    ru: {
      title: 'Название не длиннее, чем советуют',
      why: 'В поиске на телефоне видно только начало длинного названия; остальное редко читают.',
      past: 'Длиннее, чем советуют: {length} из {max} ({unit}). За этим: «{rest}»',
    },
  },
  on: 'title-length',
  needs: ['title'],
  applies: (_, context) => lengthsFor(context, true).length > 0,
  check({ title }, context) {
    // Where the title breaks the limit itself, that is said, and nothing else about its length.
    if (broken(title, lengthsFor(context, false))) return [];
    const length = broken(title, lengthsFor(context, true));
    return length ? [pastLimit(title, length, 'past')] : [];
  },
  examples: {
    passes: [
      { listing: { title: 'Walnut kernels, 500 g' }, context: { policies: [advice, limit] } },
      {
        listing: { title: 'Walnut kernels, light halves, raw, unsalted, 500 g' },
        context: { policies: [advice, limit] },
      },
    ],
    fails: [{ listing: { title: 'Walnut kernels, light halves, 500 g' }, context: { policies: [advice, limit] } }],
    spares: [{ listing: { title: 'Walnut kernels, light halves, 500 g' }, context: { policies: [limit] } }],
  },
});
