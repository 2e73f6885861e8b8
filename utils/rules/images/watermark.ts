import { definePictureRule } from '../picture.ts';
import { aMeasured, example, examplePolicy } from '../picture-examples.ts';
import { suspected } from '../suspected.ts';

const policy = examplePolicy({ on: 'image-without', what: ['watermark'] });

export const watermark = definePictureRule({
  id: 'watermark',
  on: 'image-without',
  words: {
    en: {
      title: 'No watermark is seen',
      why: 'Pictures with watermarks are hidden or refused, even one’s own.',
      maybe: 'Something on picture {number} looks like a watermark; please look',
    },
    zh: {
      title: '没有看到水印',
      why: '带水印的图片会被隐藏或拒绝，自己的水印也一样。',
      maybe: '第 {number} 张图上有疑似水印，请查看',
    },
    ru: {
      title: 'Водяного знака не видно',
      why: 'Фото с водяными знаками скрывают или отклоняют, даже с собственными.',
      maybe: 'На фото {number} есть похожее на водяной знак; посмотрите',
    },
  },
  concerns: ({ what }) => what.includes('watermark'),
  see({ measured }) {
    const found = suspected(measured, 'watermark');
    if (!found) return 'unread';
    return found === 'none' ? 'passed' : { says: 'maybe', box: found, unsure: true };
  },
  examples: {
    passes: [example(policy, { measured: aMeasured() })],
    fails: [
      example(policy, {
        measured: aMeasured({
          suspicions: [{ kind: 'watermark', strength: 'strong', box: { x: 0.1, y: 0.1, width: 0.3, height: 0.1 } }],
        }),
      }),
    ],
    spares: [
      example(policy, {
        measured: aMeasured({
          suspicions: [{ kind: 'watermark', strength: 'weak', box: { x: 0.1, y: 0.1, width: 0.3, height: 0.1 } }],
        }),
      }),
      example(policy),
      example(undefined),
    ],
  },
});
