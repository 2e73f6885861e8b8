import { definePictureRule, type Seen } from '../picture.ts';
import { aMeasured, example, examplePolicy } from '../picture-examples.ts';

const policy = examplePolicy({ on: 'image-fill', min: 0.85 });

export const lowFill = definePictureRule({
  id: 'low-fill',
  on: 'image-fill',
  words: {
    en: {
      title: 'The product fills the picture',
      why: 'In search results the picture is a few centimetres wide: a small product is not seen.',
      little: 'The product fills {fillRate} of picture {number}; asked for: {minRate}',
      much: 'The product fills {fillRate} of picture {number}; asked for: at most {maxRate}',
    },
    zh: {
      title: '产品充满画面',
      why: '搜索结果里图片很小，产品太小就看不清。',
      little: '产品占第 {number} 张图的 {fillRate}，要求 {minRate}',
      much: '产品占第 {number} 张图的 {fillRate}，最多 {maxRate}',
    },
    ru: {
      title: 'Товар занимает достаточно места',
      why: 'В поиске фото шириной в пару сантиметров: мелкий товар не разглядеть.',
      little: 'Товар занимает {fillRate} фото {number}; просят {minRate}',
      much: 'Товар занимает {fillRate} фото {number}; просят не больше {maxRate}',
    },
  },
  see({ measured }, { min, max }): Seen {
    const fill = measured?.fill;
    if (!measured || fill === undefined || fill === null) return 'unread';
    const box = measured.box ?? undefined;
    if (fill < min - MEASURING) {
      // Part of a white product on white is not seen, and several things may be one set.
      if (measured.whiteOnWhite !== false) return 'unread';
      return { says: 'little', with: { fillRate: fill, minRate: min }, box };
    }
    if (max !== undefined && fill > max + MEASURING)
      return { says: 'much', with: { fillRate: fill, maxRate: max }, box };
    return 'passed';
  },
  examples: {
    passes: [example(policy, { measured: aMeasured({ fill: 0.87 }) })],
    fails: [
      example(policy, { measured: aMeasured({ fill: 0.4 }) }),
      example({ ...policy, max: 0.9 }, { measured: aMeasured({ fill: 0.98 }) }),
    ],
    spares: [
      example(policy, { measured: aMeasured({ fill: 0.4, whiteOnWhite: true }) }),
      example(policy),
      example(undefined),
    ],
  },
});

/** As far as a measurement on the small picture may be out. */
const MEASURING = 0.006;
