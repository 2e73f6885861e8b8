import { definePictureRule } from '../picture.ts';
import { aMeasured, example, examplePolicy } from '../picture-examples.ts';
import { suspected } from '../suspected.ts';

const policy = examplePolicy({ on: 'image-without', what: ['text'] });

export const textOverlay = definePictureRule({
  id: 'text-overlay',
  on: 'image-without',
  words: {
    en: {
      title: 'No text lies on the picture',
      why: 'Text that is not on the product itself is not allowed there.',
      maybe: 'Something beside the product on picture {number} looks like text; please look',
    },
    zh: {
      title: '图片上没有添加文字',
      why: '不属于产品本身的文字不允许出现。',
      maybe: '第 {number} 张图的产品旁有疑似文字，请查看',
    },
    ru: {
      title: 'На фото нет добавленного текста',
      why: 'Текст, которого нет на самом товаре, не допускается.',
      maybe: 'Рядом с товаром на фото {number} есть похожее на текст; посмотрите',
    },
  },
  concerns: ({ what }) => what.includes('text'),
  see({ measured }) {
    const found = suspected(measured, 'text');
    if (!found) return 'unread';
    return found === 'none' ? 'passed' : { says: 'maybe', box: found, unsure: true };
  },
  examples: {
    passes: [example(policy, { measured: aMeasured() })],
    fails: [
      example(policy, {
        measured: aMeasured({
          suspicions: [{ kind: 'text', strength: 'strong', box: { x: 0.1, y: 0.1, width: 0.3, height: 0.1 } }],
        }),
      }),
    ],
    spares: [
      example(policy, {
        measured: aMeasured({
          suspicions: [{ kind: 'text', strength: 'weak', box: { x: 0.1, y: 0.1, width: 0.3, height: 0.1 } }],
        }),
      }),
      example(policy),
      example(undefined),
    ],
  },
});
