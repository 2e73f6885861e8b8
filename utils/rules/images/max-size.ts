import { definePictureRule, type Seen } from '../picture.ts';
import { example, examplePolicy } from '../picture-examples.ts';

const policy = examplePolicy({ on: 'image-most', max: 10_000, megapixels: 64 });

export const maxSize = definePictureRule({
  id: 'max-size',
  on: 'image-most',
  words: {
    en: {
      title: 'The pictures are not too large',
      why: 'A picture above the largest size is refused.',
      side: 'Picture {number} is {width} × {height} px; the longer side may have {max} px',
      area: 'Picture {number} is {width} × {height} px; at most {max} megapixels are taken',
    },
    zh: {
      title: '图片没有过大',
      why: '超过最大尺寸的图片会被拒绝。',
      side: '第 {number} 张图为 {width} × {height} px，长边最多 {max} px',
      area: '第 {number} 张图为 {width} × {height} px，最多 {max} 百万像素',
    },
    ru: {
      title: 'Фото не слишком большие',
      why: 'Фото больше наибольшего размера отклоняют.',
      side: 'Фото {number}: {width} × {height} px; длинная сторона — не больше {max} px',
      area: 'Фото {number}: {width} × {height} px; принимают не больше {max} мегапикселей',
    },
  },
  see({ size }, { max, megapixels }): Seen {
    if (!size) return 'unread';
    if (max !== undefined && Math.max(size.width, size.height) > max) return { says: 'side', with: { ...size, max } };
    if (megapixels !== undefined && size.width * size.height > megapixels * 1_000_000)
      return { says: 'area', with: { ...size, max: megapixels } };
    return 'passed';
  },
  examples: {
    passes: [example(policy, { width: 1600, height: 1200 })],
    fails: [example(policy, { width: 12_000, height: 300 }), example(policy, { width: 9000, height: 9000 })],
    spares: [example(policy, { width: 400, height: 300, thumbnail: true }), example(undefined)],
  },
});
