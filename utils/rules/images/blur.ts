import { definePictureRule, type Seen } from '../picture.ts';
import { aMeasured, example, examplePolicy } from '../picture-examples.ts';

const policy = examplePolicy({ on: 'image-sharp' });

export const blur = definePictureRule({
  id: 'blur',
  on: 'image-sharp',
  words: {
    en: {
      title: 'The product is sharp',
      why: 'Blurred or coarse pictures can be suppressed, and buyers pass them by.',
      blurred: 'The product on picture {number} is blurred: its sharpest edges are {edge} px wide',
      moved: 'The product on picture {number} seems blurred by movement; please look',
      soft: 'The product on picture {number} is a little soft; please look',
    },
    zh: {
      title: '产品清晰',
      why: '模糊或粗糙的图片可能被隐藏，买家也会略过。',
      blurred: '第 {number} 张图的产品模糊：最清晰的边缘也有 {edge} px 宽',
      moved: '第 {number} 张图的产品似有运动模糊，请查看',
      soft: '第 {number} 张图的产品略模糊，请查看',
    },
    ru: {
      title: 'Товар в резкости',
      why: 'Нечёткие фото могут скрыть, и покупатели их пролистывают.',
      blurred: 'Товар на фото {number} размыт: самые резкие края шириной {edge} px',
      moved: 'Товар на фото {number}, похоже, смазан движением; посмотрите',
      soft: 'Товар на фото {number} слегка нерезкий; посмотрите',
    },
  },
  see({ size, measured }): Seen {
    if (!size || !measured?.blur) return 'unread';
    const edge = measured.edge ?? 0;
    if (measured.blur === 'blurred') return { says: 'blurred', with: { edge: Math.round(edge * 10) / 10 } };
    return measured.blur === 'sharp' ? 'passed' : { says: measured.blur, unsure: true };
  },
  examples: {
    passes: [example(policy, { measured: aMeasured() })],
    fails: [
      example(policy, { measured: aMeasured({ blur: 'blurred', edge: 9 }) }),
      example(policy, { measured: aMeasured({ blur: 'moved', edge: 20 }) }),
      example(policy, { measured: aMeasured({ blur: 'soft' }) }),
    ],
    spares: [
      example(policy, { measured: aMeasured({ blur: 'blurred' }), thumbnail: true }),
      example(policy, { measured: aMeasured({ blur: null }) }),
      example(undefined),
    ],
  },
});
