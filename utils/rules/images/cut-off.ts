import { definePictureRule } from '../picture.ts';
import { aMeasured, example, examplePolicy } from '../picture-examples.ts';

const policy = examplePolicy({ on: 'image-whole' });

export const cutOff = definePictureRule({
  id: 'cut-off',
  on: 'image-whole',
  words: {
    en: {
      title: 'The whole product is in the picture',
      why: 'A product cut by the edge is refused as a main picture.',
      cut: 'The product touches the edge of picture {number}',
    },
    zh: {
      title: '产品完整入镜',
      why: '被边缘裁切的产品不能作主图。',
      cut: '产品碰到第 {number} 张图的边缘',
    },
    ru: {
      title: 'Товар в кадре целиком',
      why: 'Товар, обрезанный краем, не годится для главного фото.',
      cut: 'Товар касается края фото {number}',
    },
  },
  see({ measured }) {
    if (!measured || measured.cutOff === null) return 'unread';
    return measured.cutOff ? { says: 'cut', box: measured.box ?? undefined } : 'passed';
  },
  examples: {
    passes: [example(policy, { measured: aMeasured() })],
    fails: [example(policy, { measured: aMeasured({ cutOff: true }) })],
    spares: [example(policy, { measured: aMeasured({ cutOff: null }) }), example(policy), example(undefined)],
  },
});
