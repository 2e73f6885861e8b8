import { defineLongEnoughRule } from '../long-enough.ts';

export const minSize = defineLongEnoughRule({
  id: 'min-size',
  on: 'image-side',
  words: {
    en: {
      title: 'The pictures are large enough',
      why: 'A picture below the smallest size is refused, or shown small and blurred.',
      longest: 'Picture {number} is {width} × {height} px; at least: longer side {min} px',
      shortest: 'Picture {number} is {width} × {height} px; at least: shorter side {min} px',
      width: 'Picture {number} is {width} × {height} px; at least: width {min} px',
      height: 'Picture {number} is {width} × {height} px; at least: height {min} px',
    },
    zh: {
      title: '图片尺寸够大',
      why: '小于最低尺寸的图片会被拒绝，或者显示得又小又糊。',
      longest: '第 {number} 张图为 {width} × {height} px，至少要长边 {min} px',
      shortest: '第 {number} 张图为 {width} × {height} px，至少要短边 {min} px',
      width: '第 {number} 张图为 {width} × {height} px，至少要宽 {min} px',
      height: '第 {number} 张图为 {width} × {height} px，至少要高 {min} px',
    },
    ru: {
      title: 'Фото достаточно большие',
      why: 'Фото меньше наименьшего размера отклоняют или показывают мелко и нечётко.',
      longest: 'Фото {number}: {width} × {height} px; не меньше: длинная сторона — {min} px',
      shortest: 'Фото {number}: {width} × {height} px; не меньше: короткая сторона — {min} px',
      width: 'Фото {number}: {width} × {height} px; не меньше: ширина — {min} px',
      height: 'Фото {number}: {width} × {height} px; не меньше: высота — {min} px',
    },
  },
});
