import { definePictureRule } from '../picture.ts';
import { aMeasured, example, examplePolicy } from '../picture-examples.ts';

const policy = examplePolicy({ on: 'image-without', what: ['border'] });

export const border = definePictureRule({
  id: 'border',
  on: 'image-without',
  words: {
    en: {
      title: 'The pictures have no border',
      why: 'Frames round a picture are not allowed and make the product smaller.',
      border: 'A border runs round picture {number}',
    },
    zh: {
      title: '图片没有边框',
      why: '图片不允许加边框，边框也让产品变小。',
      border: '第 {number} 张图有边框',
    },
    ru: {
      title: 'У фото нет рамки',
      why: 'Рамки не допускаются, и товар из-за них мельче.',
      border: 'Вокруг фото {number} — рамка',
    },
  },
  concerns: ({ what }) => what.includes('border'),
  see({ measured }) {
    if (!measured) return 'unread';
    if (measured.border === null) return 'unread';
    return measured.border ? { says: 'border' } : 'passed';
  },
  examples: {
    passes: [example(policy, { measured: aMeasured() })],
    fails: [example(policy, { measured: aMeasured({ border: true }) })],
    spares: [example(policy, { measured: aMeasured({ border: null }) }), example(policy), example(undefined)],
  },
});
