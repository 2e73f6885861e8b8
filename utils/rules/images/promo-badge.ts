import { defineLaidOnRule } from '../laid-on.ts';

export const promoBadge = defineLaidOnRule({
  id: 'promo-badge',
  kind: 'badge',
  words: {
    en: {
      title: 'No badge lies on the picture',
      why: 'Discounts, prices and seals on a picture are not allowed there.',
      found: 'A badge or price sticker lies on picture {number}',
      maybe: 'Something on picture {number} looks like a badge or price sticker; please look',
    },
    zh: {
      title: '图片上没有促销标签',
      why: '图片上不允许出现折扣、价格和徽章。',
      found: '第 {number} 张图上有促销标签或价格贴',
      maybe: '第 {number} 张图上有疑似促销标签或价格贴，请查看',
    },
    ru: {
      title: 'На фото нет значка',
      why: 'Скидки, цены и печати на фото не допускаются.',
      found: 'На фото {number} есть значок или ценник',
      maybe: 'На фото {number} есть похожее на значок или ценник; посмотрите',
    },
  },
});
