import type { Listing } from '../../listing.ts';
import type { Finding } from '../../report.ts';
import { examplePolicy } from '../picture-examples.ts';
import { defineRule, policiesFor } from '../rule.ts';

const policy = examplePolicy({ on: 'image-count', min: 4, max: 9 });
const pictures = (count: number): Partial<Listing> => ({
  images: Array.from({ length: count }, (_, index) => ({ address: `https://example.com/${index}.jpg` })),
});

export const pictureCount = defineRule({
  id: 'picture-count',
  category: 'image',
  words: {
    en: {
      title: 'There are as many pictures as advised',
      why: 'Each further picture answers a question that a buyer would otherwise leave with.',
      few: 'The listing shows {count} pictures; advised: at least {min}',
      many: 'The listing shows {count} pictures; at most {max} are taken',
    },
    zh: {
      title: '图片数量符合建议',
      why: '每多一张图，就多回答一个买家的疑问。',
      few: '商品有 {count} 张图，建议至少 {min} 张',
      many: '商品有 {count} 张图，最多 {max} 张',
    },
    ru: {
      title: 'Фото столько, сколько советуют',
      why: 'Каждое новое фото отвечает на вопрос, с которым покупатель иначе ушёл бы.',
      few: 'В карточке фото: {count}; советуют не меньше {min}',
      many: 'В карточке фото: {count}; принимают не больше {max}',
    },
  },
  on: 'image-count',
  needs: ['images'],
  applies: ({ images }) => images.length > 0,
  check({ images }, context) {
    const count = images.length;
    return policiesFor(context, 'image-count').flatMap(({ min, max, level, citation }): Finding[] => {
      const unsure = citation.sure === 'reported' ? ({ unsure: true } as const) : {};
      const place = { field: 'image' } as const;
      if (max !== undefined && count > max)
        return [{ level, says: 'many', with: { count, max }, place, citation, ...unsure }];
      // Fewer than advised are never refused.
      if (min !== undefined && count < min)
        return [{ level: 'better', says: 'few', with: { count, min }, place, citation, ...unsure }];
      return [];
    });
  },
  examples: {
    passes: [{ listing: pictures(6), context: { policies: [policy] } }],
    fails: [
      { listing: pictures(2), context: { policies: [policy] } },
      { listing: pictures(12), context: { policies: [policy] } },
    ],
    spares: [{ listing: pictures(2) }],
  },
});
