import type { Listing } from '../../listing.ts';
import type { PolicyOn } from '../../policy.ts';
import { measured } from '../measured.ts';
import { defineRule, policiesFor } from '../rule.ts';

const policy = {
  on: 'image-side',
  min: 500,
  side: 'longest',
  level: 'must',
  citation: { url: 'https://example.com/pictures', readOn: '2026-11-22', sure: 'read' },
} as const;
const picture = (width?: number, height?: number, original = true): Partial<Listing> => ({
  images: [{ address: 'https://example.com/1.jpg', width, height, ...(original ? { original } : {}) }],
});

export const minSize = defineRule({
  id: 'min-size',
  category: 'image',
  words: {
    en: {
      title: 'The pictures are large enough',
      why: 'A picture below the smallest size is refused, or cannot be enlarged by the buyer.',
      longest: 'Picture {number} is {width} × {height} px; its longer side must have {min} px',
      shortest: 'Picture {number} is {width} × {height} px; its shorter side must have {min} px',
      width: 'Picture {number} is {width} × {height} px; it must be {min} px wide',
      height: 'Picture {number} is {width} × {height} px; it must be {min} px high',
    },
    zh: {
      title: '图片尺寸够大',
      why: '小于最低尺寸的图片会被拒绝，或者买家无法放大查看。',
      longest: '第 {number} 张图为 {width} × {height} px，长边至少要 {min} px',
      shortest: '第 {number} 张图为 {width} × {height} px，短边至少要 {min} px',
      width: '第 {number} 张图为 {width} × {height} px，宽至少要 {min} px',
      height: '第 {number} 张图为 {width} × {height} px，高至少要 {min} px',
    },
    ru: {
      title: 'Картинки достаточно большие',
      why: 'Картинку меньше наименьшего размера отклоняют, или покупатель не может её увеличить.',
      longest: 'Картинка {number}: {width} × {height} px; длинная сторона — не меньше {min} px',
      shortest: 'Картинка {number}: {width} × {height} px; короткая сторона — не меньше {min} px',
      width: 'Картинка {number}: {width} × {height} px; ширина — не меньше {min} px',
      height: 'Картинка {number}: {width} × {height} px; высота — не меньше {min} px',
    },
  },
  on: 'image-side',
  needs: ['images'],
  applies: ({ images }) => images.length > 0,
  check({ images }, context) {
    const policies = policiesFor(context, 'image-side');
    return images.flatMap((image, index) => {
      const size = measured(image);
      const short = size && gravest(policies.filter(({ min, side }) => sideOf(size, side) < min));
      if (!size || !short) return [];
      const { level, side, min, citation } = short;
      return [
        {
          level,
          says: side,
          with: { number: index + 1, width: size.width, height: size.height, min },
          place: { field: 'image', index },
          citation,
          ...(citation.sure === 'reported' ? { unsure: true as const } : {}),
        },
      ];
    });
  },
  // A thumbnail says nothing of its original.
  settles: ({ images }) => images.every((image) => measured(image) !== undefined),
  examples: {
    passes: [{ listing: picture(1600, 1200), context: { policies: [policy] } }],
    fails: [{ listing: picture(400, 300), context: { policies: [policy] } }],
    spares: [
      { listing: picture(400, 300, false), context: { policies: [policy] } },
      { listing: picture(), context: { policies: [policy] } },
      { listing: picture(400, 300) },
    ],
  },
});

const sideOf = ({ width, height }: { width: number; height: number }, side: PolicyOn<'image-side'>['side']): number => {
  if (side === 'width') return width;
  if (side === 'height') return height;
  return side === 'longest' ? Math.max(width, height) : Math.min(width, height);
};

const gravest = (policies: readonly PolicyOn<'image-side'>[]): PolicyOn<'image-side'> | undefined =>
  policies.find(({ level }) => level === 'must') ?? policies[0];
