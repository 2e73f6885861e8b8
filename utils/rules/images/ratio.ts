import { definePictureRule, type Seen } from '../picture.ts';
import { example, examplePolicy } from '../picture-examples.ts';

/** Two pictures whose ratios differ by less than this share look the same. */
const TOLERANCE = 0.01;

const policy = examplePolicy({ on: 'image-ratio', ratio: 1 });
const range = { ...policy, ratio: 0.75, upTo: 1 } as const;
const either = { ...policy, or: 0.75 } as const;

export const ratio = definePictureRule({
  id: 'ratio',
  on: 'image-ratio',
  words: {
    en: {
      title: 'The pictures have the right shape',
      why: 'A picture of another shape is cropped, stretched or framed by margins in search results.',
      one: 'Picture {number} is {width} × {height} px; asked for: {ratio}',
      range: 'Picture {number} is {width} × {height} px; asked for: between {ratio} and {upTo}',
      either: 'Picture {number} is {width} × {height} px; asked for: {ratio} or {or}',
    },
    zh: {
      title: '图片比例合适',
      why: '比例不符的图片在搜索结果里会被裁切、拉伸或加上留白。',
      one: '第 {number} 张图为 {width} × {height} px，要求比例 {ratio}',
      range: '第 {number} 张图为 {width} × {height} px，要求比例在 {ratio} 到 {upTo} 之间',
      either: '第 {number} 张图为 {width} × {height} px，要求比例 {ratio} 或 {or}',
    },
    ru: {
      title: 'У картинок нужные пропорции',
      why: 'Картинку других пропорций в поиске обрежут, растянут или покажут с полями.',
      one: 'Картинка {number}: {width} × {height} px; просят {ratio}',
      range: 'Картинка {number}: {width} × {height} px; просят от {ratio} до {upTo}',
      either: 'Картинка {number}: {width} × {height} px; просят {ratio} или {or}',
    },
  },
  see({ size }, { ratio: from, upTo, or }): Seen {
    if (!size) return 'unread';
    const shape = size.width / size.height;
    if (within(shape, from, upTo ?? from) || (or !== undefined && within(shape, or, or))) return 'passed';
    if (or !== undefined) return { says: 'either', with: { ...size, ratio: shapeName(from), or: shapeName(or) } };
    return upTo === undefined
      ? { says: 'one', with: { ...size, ratio: shapeName(from) } }
      : { says: 'range', with: { ...size, ratio: shapeName(from), upTo: shapeName(upTo) } };
  },
  examples: {
    passes: [
      example(policy, { width: 1500, height: 1500 }),
      example(policy, { width: 1500, height: 1490 }),
      example(range, { width: 900, height: 1200 }),
      example(range, { width: 1000, height: 1200 }),
      example(either, { width: 900, height: 1200 }),
    ],
    fails: [
      example(policy, { width: 900, height: 1200 }),
      example(range, { width: 1600, height: 900 }),
      example(either, { width: 1000, height: 1250 }),
    ],
    spares: [
      example(policy, { width: 900, height: 1200, thumbnail: true }),
      example(undefined, { width: 900, height: 1200 }),
    ],
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
