import type { Listing } from '../../listing.ts';
import { nearTo } from '../../pictures/fingerprint.ts';
import { aMeasured } from '../picture-examples.ts';
import { type Context, defineRule } from '../rule.ts';

const two: Partial<Listing> = {
  images: [{ address: 'https://example.com/1.jpg' }, { address: 'https://example.com/2.jpg' }],
};
const seen = (first: string, second: string): Pick<Context, 'pictures'> => ({
  pictures: {
    'https://example.com/1.jpg': aMeasured({ fingerprint: first }),
    'https://example.com/2.jpg': aMeasured({ fingerprint: second }),
  },
});

export const duplicate = defineRule({
  id: 'duplicate',
  category: 'image',
  words: {
    en: {
      title: 'Every picture shows something else',
      why: 'A picture shown twice takes the place of one that would answer a question.',
      same: 'Pictures {number} and {other} look the same',
    },
    zh: {
      title: '每张图片各不相同',
      why: '重复的图片占掉了一个能回答疑问的位置。',
      same: '第 {number} 张和第 {other} 张图看起来相同',
    },
    ru: {
      title: 'Каждое фото показывает своё',
      why: 'Повтор занимает место фото, которое ответило бы на вопрос.',
      same: 'Фото {number} и {other} выглядят одинаково',
    },
  },
  needs: ['images'],
  applies: ({ images }, { pictures }) => images.filter(({ address }) => pictures?.[address]?.fingerprint).length > 1,
  check({ images }, { pictures }) {
    const prints = images.map(({ address }) => pictures?.[address]?.fingerprint);
    return prints.flatMap((print, index) => {
      const isNear = print ? nearTo(print) : () => false;
      const before = prints.findIndex((other, at) => at < index && other && isNear(other));
      if (before < 0) return [];
      return [
        {
          level: 'better' as const,
          says: 'same',
          with: { number: before + 1, other: index + 1 },
          place: { field: 'image' as const, index },
          unsure: true as const,
        },
      ];
    });
  },
  examples: {
    passes: [{ listing: two, context: seen('00c3e7ff7e3c1800', 'ff3c180081c3e7ff') }],
    fails: [{ listing: two, context: seen('00c3e7ff7e3c1800', '00c3e7ff7e3c1801') }],
    spares: [{ listing: two }],
  },
});
