import type { Listing } from '../../listing.ts';
import { measured } from '../measured.ts';
import { defineRule, policiesFor } from '../rule.ts';

/** Two pictures whose ratios differ by less than this share look the same. */
const TOLERANCE = 0.01;

const policy = {
  on: 'image-ratio',
  ratio: 1,
  level: 'must',
  citation: { url: 'https://example.com/pictures', readOn: '2026-11-22', sure: 'read' },
} as const;
const range = { ...policy, ratio: 0.75, upTo: 1 } as const;
const picture = (width?: number, height?: number, original = true): Partial<Listing> => ({
  images: [{ address: 'https://example.com/1.jpg', width, height, ...(original ? { original } : {}) }],
});

export const ratio = defineRule({
  id: 'ratio',
  category: 'image',
  words: {
    en: {
      title: 'The pictures have the right shape',
      why: 'A picture of another shape is cropped, stretched or framed by margins in search results.',
      one: 'Picture {number} is {width} × {height} px; asked for: {ratio}',
      range: 'Picture {number} is {width} × {height} px; asked for: between {ratio} and {upTo}',
    },
    zh: {
      title: '图片比例合适',
      why: '比例不符的图片在搜索结果里会被裁切、拉伸或加上留白。',
      one: '第 {number} 张图为 {width} × {height} px，要求比例 {ratio}',
      range: '第 {number} 张图为 {width} × {height} px，要求比例在 {ratio} 到 {upTo} 之间',
    },
    ru: {
      title: 'У картинок нужные пропорции',
      why: 'Картинку других пропорций в поиске обрежут, растянут или покажут с полями.',
      one: 'Картинка {number}: {width} × {height} px; просят {ratio}',
      range: 'Картинка {number}: {width} × {height} px; просят от {ratio} до {upTo}',
    },
  },
  on: 'image-ratio',
  needs: ['images'],
  applies: ({ images }) => images.length > 0,
  check({ images }, context) {
    const policies = policiesFor(context, 'image-ratio');
    return images.flatMap((image, index) => {
      const size = measured(image);
      if (!size) return [];
      const shape = size.width / size.height;
      const wrong = policies.filter(({ ratio: from, upTo }) => !within(shape, from, upTo ?? from));
      const policyBroken = wrong.find(({ level }) => level === 'must') ?? wrong[0];
      if (!policyBroken) return [];
      const { ratio: from, upTo, level, citation } = policyBroken;
      return [
        {
          level,
          says: upTo === undefined ? 'one' : 'range',
          with: {
            number: index + 1,
            ...size,
            ratio: shapeName(from),
            ...(upTo === undefined ? {} : { upTo: shapeName(upTo) }),
          },
          place: { field: 'image', index },
          citation,
          ...(citation.sure === 'reported' ? { unsure: true as const } : {}),
        },
      ];
    });
  },
  settles: ({ images }) => images.every((image) => measured(image) !== undefined),
  examples: {
    passes: [
      { listing: picture(1500, 1500), context: { policies: [policy] } },
      { listing: picture(1500, 1490), context: { policies: [policy] } },
      { listing: picture(900, 1200), context: { policies: [range] } },
      { listing: picture(1000, 1200), context: { policies: [range] } },
    ],
    fails: [
      { listing: picture(900, 1200), context: { policies: [policy] } },
      { listing: picture(1600, 900), context: { policies: [range] } },
    ],
    spares: [{ listing: picture(900, 1200, false), context: { policies: [policy] } }, { listing: picture(900, 1200) }],
  },
});

const within = (shape: number, from: number, to: number): boolean =>
  shape >= from * (1 - TOLERANCE) && shape <= to * (1 + TOLERANCE);

/** 0.75 as '3 : 4'; a ratio of no small numbers as it is, to 1. */
function shapeName(value: number): string {
  for (let height = 1; height <= 20; height += 1) {
    const width = value * height;
    if (Math.abs(width - Math.round(width)) < 0.001 * height) return `${Math.round(width)} : ${height}`;
  }
  return `${Math.round(value * 100) / 100} : 1`;
}
