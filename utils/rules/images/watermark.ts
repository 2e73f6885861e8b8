import { defineLaidOnRule } from '../laid-on.ts';

export const watermark = defineLaidOnRule({
  id: 'watermark',
  kind: 'watermark',
  words: {
    en: {
      title: 'No watermark is seen',
      why: 'Pictures with watermarks are hidden or refused, even one’s own.',
      found: 'A watermark lies on picture {number}',
      maybe: 'Something on picture {number} looks like a watermark; please look',
    },
    zh: {
      title: '没有看到水印',
      why: '带水印的图片会被隐藏或拒绝，自己的水印也一样。',
      found: '第 {number} 张图上有水印',
      maybe: '第 {number} 张图上有疑似水印，请查看',
    },
    ru: {
      title: 'Водяного знака не видно',
      why: 'Фото с водяными знаками скрывают или отклоняют, даже с собственными.',
      found: 'На фото {number} есть водяной знак',
      maybe: 'На фото {number} есть похожее на водяной знак; посмотрите',
    },
  },
});
