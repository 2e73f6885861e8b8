import { definePictureRule } from '../picture.ts';
import { aMeasured, example, examplePolicy } from '../picture-examples.ts';

const policy = examplePolicy({ on: 'image-opaque' });

export const transparent = definePictureRule({
  id: 'transparent',
  on: 'image-opaque',
  words: {
    en: {
      title: 'The pictures have no transparent background',
      why: 'Transparency may be shown as grey or black.',
      transparent: 'The background of picture {number} is transparent; lay it on white',
    },
    zh: {
      title: '图片没有透明背景',
      why: '透明部分可能显示为灰色或黑色。',
      transparent: '第 {number} 张图背景透明，请垫上白底',
    },
    ru: {
      title: 'У фото нет прозрачного фона',
      why: 'Прозрачность могут показать серой или чёрной.',
      transparent: 'Фон фото {number} прозрачный; положите его на белое',
    },
  },
  see({ measured }) {
    if (measured?.transparent === undefined || measured.transparent === null) return 'unread';
    return measured.transparent ? { says: 'transparent' } : 'passed';
  },
  examples: {
    passes: [example(policy, { measured: aMeasured() })],
    fails: [example(policy, { measured: aMeasured({ transparent: true, background: 'transparent' }) })],
    spares: [example(policy), example(undefined)],
  },
});
