import { examplePolicy } from '../picture-examples.ts';
import { defineRule, policiesFor } from '../rule.ts';

const policy = examplePolicy({ on: 'video', count: 1 });

export const video = defineRule({
  id: 'video',
  category: 'image',
  words: {
    en: {
      title: 'There is a video, as advised',
      why: 'A video shows size, sound and handling, which pictures cannot.',
      none: 'The listing has no video; advised: one beside the pictures',
    },
    zh: {
      title: '按建议配有视频',
      why: '视频能展示大小、声音和用法，图片做不到。',
      none: '商品没有视频，建议在图片之外配一个',
    },
    ru: {
      title: 'Есть видео, как советуют',
      why: 'Видео показывает размер, звук и обращение с товаром; фото этого не могут.',
      none: 'В карточке нет видео; советуют одно к фотографиям',
    },
  },
  on: 'video',
  needs: ['video'],
  check: (listing, context) =>
    policiesFor(context, 'video').flatMap(({ citation }) =>
      listing.video
        ? []
        : [
            {
              level: 'better' as const,
              says: 'none',
              with: {},
              place: { field: 'image' as const },
              citation,
              ...(citation.sure === 'reported' ? { unsure: true as const } : {}),
            },
          ],
    ),
  examples: {
    passes: [{ listing: { video: true }, context: { policies: [policy] } }],
    fails: [{ listing: { video: false }, context: { policies: [policy] } }],
    spares: [{ listing: { video: false } }],
  },
});
