import { defineLaidOnRule } from '../laid-on.ts';

export const textOverlay = defineLaidOnRule({
  id: 'text-overlay',
  kind: 'text',
  words: {
    en: {
      title: 'No text lies on the picture',
      why: 'Text that is not on the product itself is not allowed there.',
      found: 'Text lies beside the product on picture {number}',
      maybe: 'Something beside the product on picture {number} looks like text; please look',
    },
    zh: {
      title: '图片上没有添加文字',
      why: '不属于产品本身的文字不允许出现。',
      found: '第 {number} 张图的产品旁有文字',
      maybe: '第 {number} 张图的产品旁有疑似文字，请查看',
    },
    ru: {
      title: 'На фото нет добавленного текста',
      why: 'Текст, которого нет на самом товаре, не допускается.',
      found: 'Рядом с товаром на фото {number} есть текст',
      maybe: 'Рядом с товаром на фото {number} есть похожее на текст; посмотрите',
    },
  },
});
