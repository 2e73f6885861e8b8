import { defineLongEnoughRule } from '../long-enough.ts';

export const zoomSize = defineLongEnoughRule({
  id: 'zoom-size',
  on: 'image-zoom',
  words: {
    en: {
      title: 'Buyers can enlarge the pictures',
      why: 'Below this size the page does not let the buyer look closer.',
      longest: 'Picture {number} is {width} × {height} px; to be enlarged: longer side {min} px',
      shortest: 'Picture {number} is {width} × {height} px; to be enlarged: shorter side {min} px',
      width: 'Picture {number} is {width} × {height} px; to be enlarged: width {min} px',
      height: 'Picture {number} is {width} × {height} px; to be enlarged: height {min} px',
    },
    zh: {
      title: '买家可以放大图片',
      why: '低于该尺寸，页面不提供放大查看。',
      longest: '第 {number} 张图为 {width} × {height} px，可放大需长边 {min} px',
      shortest: '第 {number} 张图为 {width} × {height} px，可放大需短边 {min} px',
      width: '第 {number} 张图为 {width} × {height} px，可放大需宽 {min} px',
      height: '第 {number} 张图为 {width} × {height} px，可放大需高 {min} px',
    },
    ru: {
      title: 'Фото можно увеличить',
      why: 'Фото меньшего размера покупатель не сможет приблизить.',
      longest: 'Фото {number}: {width} × {height} px; для увеличения нужна: длинная сторона — {min} px',
      shortest: 'Фото {number}: {width} × {height} px; для увеличения нужна: короткая сторона — {min} px',
      width: 'Фото {number}: {width} × {height} px; для увеличения нужна: ширина — {min} px',
      height: 'Фото {number}: {width} × {height} px; для увеличения нужна: высота — {min} px',
    },
  },
});
