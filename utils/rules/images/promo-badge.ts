import { definePictureRule } from '../picture.ts';
import { aMeasured, example, examplePolicy } from '../picture-examples.ts';
import { suspected } from '../suspected.ts';

const policy = examplePolicy({ on: 'image-without', what: ['badge'] });

export const promoBadge = definePictureRule({
  id: 'promo-badge',
  on: 'image-without',
  words: {
    en: {
      title: 'No badge lies on the picture',
      why: 'Discounts, prices and seals on a picture are not allowed there.',
      maybe: 'Something on picture {number} looks like a badge or price sticker; please look',
    },
    zh: {
      title: '图片上没有促销标签',
      why: '图片上不允许出现折扣、价格和徽章。',
      maybe: '第 {number} 张图上有疑似促销标签或价格贴，请查看',
    },
    ru: {
      title: 'На фото нет значка',
      why: 'Скидки, цены и печати на фото не допускаются.',
      maybe: 'На фото {number} есть похожее на значок или ценник; посмотрите',
    },
  },
  concerns: ({ what }) => what.includes('badge'),
  see({ measured }) {
    const found = suspected(measured, 'badge');
    if (!found) return 'unread';
    return found === 'none' ? 'passed' : { says: 'maybe', box: found, unsure: true };
  },
  examples: {
    passes: [example(policy, { measured: aMeasured() })],
    fails: [
      example(policy, {
        measured: aMeasured({
          suspicions: [{ kind: 'badge', strength: 'strong', box: { x: 0.1, y: 0.1, width: 0.3, height: 0.1 } }],
        }),
      }),
    ],
    spares: [
      example(policy, {
        measured: aMeasured({
          suspicions: [{ kind: 'badge', strength: 'weak', box: { x: 0.1, y: 0.1, width: 0.3, height: 0.1 } }],
        }),
      }),
      example(policy),
      example(undefined),
    ],
  },
});
