import { defineLongEnoughRule } from '../long-enough.ts';

export const sizeRec = defineLongEnoughRule({
  id: 'size-rec',
  on: 'image-advised',
  words: {
    en: {
      title: 'The pictures have the advised size',
      why: 'Larger pictures stay sharp on large screens.',
      longest: 'Picture {number} is {width} × {height} px; advised: longer side {min} px',
      shortest: 'Picture {number} is {width} × {height} px; advised: shorter side {min} px',
      width: 'Picture {number} is {width} × {height} px; advised: width {min} px',
      height: 'Picture {number} is {width} × {height} px; advised: height {min} px',
    },
    zh: {
      title: '图片达到建议尺寸',
      why: '较大的图片在大屏幕上依然清晰。',
      longest: '第 {number} 张图为 {width} × {height} px，建议长边 {min} px',
      shortest: '第 {number} 张图为 {width} × {height} px，建议短边 {min} px',
      width: '第 {number} 张图为 {width} × {height} px，建议宽 {min} px',
      height: '第 {number} 张图为 {width} × {height} px，建议高 {min} px',
    },
    ru: {
      title: 'Фото рекомендуемого размера',
      why: 'Крупные фото остаются чёткими на больших экранах.',
      longest: 'Фото {number}: {width} × {height} px; советуют: длинная сторона — {min} px',
      shortest: 'Фото {number}: {width} × {height} px; советуют: короткая сторона — {min} px',
      width: 'Фото {number}: {width} × {height} px; советуют: ширина — {min} px',
      height: 'Фото {number}: {width} × {height} px; советуют: высота — {min} px',
    },
  },
});
