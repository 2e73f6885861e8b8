import { definePictureRule } from '../picture.ts';
import { aMeasured, example, examplePolicy } from '../picture-examples.ts';

const policy = examplePolicy({ on: 'image-without', what: ['collage'] });

export const collage = definePictureRule({
  id: 'collage',
  on: 'image-without',
  words: {
    en: {
      title: 'The picture is one picture',
      why: 'Several pictures in one are not allowed as a main picture.',
      maybe: 'Picture {number} seems to be put together of several; please look',
    },
    zh: {
      title: '图片不是拼图',
      why: '主图不允许由多张图拼成。',
      maybe: '第 {number} 张图疑似由多张拼成，请查看',
    },
    ru: {
      title: 'Фото — не коллаж',
      why: 'Несколько фото в одном не допускаются как главное.',
      maybe: 'Фото {number}, похоже, составлено из нескольких; посмотрите',
    },
  },
  concerns: ({ what }) => what.includes('collage'),
  see({ measured }) {
    if (!measured || measured.collage === null) return 'unread';
    return measured.collage ? { says: 'maybe', unsure: true } : 'passed';
  },
  examples: {
    passes: [example(policy, { measured: aMeasured() })],
    fails: [example(policy, { measured: aMeasured({ collage: true }) })],
    spares: [example(policy, { measured: aMeasured({ collage: null }) }), example(policy), example(undefined)],
  },
});
