import { isStrong } from '../../pictures/marks/suspicion.ts';
import type { Measured } from '../../pictures/measured.ts';
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
      atMost: 'The product fills at most {fillRate} of picture {number}; asked for: {minRate}',
      much: 'The product fills {fillRate} of picture {number}; asked for: at most {maxRate}',
    },
    zh: {
      title: '产品充满画面',
      why: '搜索结果里图片很小，产品太小就看不清。',
      little: '产品占第 {number} 张图的 {fillRate}，要求 {minRate}',
      atMost: '产品最多占第 {number} 张图的 {fillRate}，要求 {minRate}',
      much: '产品占第 {number} 张图的 {fillRate}，最多 {maxRate}',
    },
    ru: {
      title: 'Товар занимает достаточно места',
      why: 'В поиске фото шириной в пару сантиметров: мелкий товар не разглядеть.',
      little: 'Товар занимает {fillRate} фото {number}; просят {minRate}',
      atMost: 'Товар занимает не больше {fillRate} фото {number}; просят {minRate}',
      much: 'Товар занимает {fillRate} фото {number}; просят не больше {maxRate}',
    },
  },
  see({ measured }, { min, max }): Seen {
    if (!measured) return 'unread';
    const { fill } = measured;
    const box = measured.box ?? undefined;
    if (fill === null) {
      const atMost = mostFillOf(measured);
      return atMost !== undefined && atMost < min - MEASURING
        ? { says: 'atMost', with: { fillRate: atMost, minRate: min }, box }
        : 'unread';
    }
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
      example(policy, { measured: aMeasured({ fill: null, box: { x: 0.3, y: 0.2, width: 0.4, height: 0.6 } }) }),
      example({ ...policy, max: 0.9 }, { measured: aMeasured({ fill: 0.98 }) }),
    ],
    spares: [
      example(policy, { measured: aMeasured({ fill: 0.4, whiteOnWhite: true }) }),
      example(policy, {
        measured: aMeasured({ fill: null, whiteOnWhite: null, box: { x: 0.3, y: 0.2, width: 0.4, height: 0.6 } }),
      }),
      example(policy),
      example(undefined),
    ],
  },
});

/** As far as a measurement on the small picture may be out. */
const MEASURING = 0.006;

/**
 * What the product fills at most, where a shadow or what may be letters is in its box too; undefined where more of it may
 * lie beyond that, or what was laid on the picture may have hidden some.
 */
function mostFillOf({ box, whiteOnWhite, cutOff, suspicions }: Measured): number | undefined {
  const isAll = whiteOnWhite === false && cutOff === false && !suspicions.some(isStrong);
  return box && isAll ? Math.round(1000 * Math.max(box.width, box.height)) / 1000 : undefined;
}
