import { definePictureRule, type Seen } from '../picture.ts';
import { aMeasured, example, examplePolicy } from '../picture-examples.ts';

const policy = examplePolicy({ on: 'image-ground', asks: 'pure-white' });

export const background = definePictureRule({
  id: 'background',
  on: 'image-ground',
  words: {
    en: {
      title: 'The background is as asked',
      why: 'Main pictures on another background are suppressed, or stand out badly among the others.',
      nearWhite: 'The background of picture {number} is near white (level {level}); asked for: pure white (255)',
      uneven: 'The background of picture {number} is not white everywhere: {whiteRate} of the edge is',
      grey: 'The background of picture {number} is grey (level {level}); asked for: white',
      coloured: 'The background of picture {number} is coloured; asked for: white',
      scene: 'Picture {number} shows a scene; asked for: a white background',
      mixed: 'What lies round the product in picture {number} is not white',
      busy: 'Picture {number} shows a scene; a plain background is advised',
      transparent: 'Picture {number} is transparent; it is white only where the marketplace lays it on white',
    },
    zh: {
      title: '背景符合要求',
      why: '背景不符的主图会被隐藏，或在搜索结果里显得杂乱。',
      nearWhite: '第 {number} 张图的背景接近白色（{level}），要求纯白（255）',
      uneven: '第 {number} 张图的背景并非处处纯白：边缘仅 {whiteRate} 是白色',
      grey: '第 {number} 张图的背景是灰色（{level}），要求白色',
      coloured: '第 {number} 张图的背景有颜色，要求白色',
      scene: '第 {number} 张图是场景图，要求白色背景',
      mixed: '第 {number} 张图产品周围不是白色',
      busy: '第 {number} 张图是场景图，建议用纯色背景',
      transparent: '第 {number} 张图背景透明，只有平台垫白底时才是白色',
    },
    ru: {
      title: 'Фон такой, как просят',
      why: 'Главное фото с другим фоном скрывают, или оно плохо смотрится среди других.',
      nearWhite: 'Фон фото {number} почти белый (уровень {level}); нужен чисто белый (255)',
      uneven: 'Фон фото {number} не везде белый: у краёв белого {whiteRate}',
      grey: 'Фон фото {number} серый (уровень {level}); нужен белый',
      coloured: 'Фон фото {number} цветной; нужен белый',
      scene: 'На фото {number} — сцена; нужен белый фон',
      mixed: 'Вокруг товара на фото {number} не белый фон',
      busy: 'На фото {number} — сцена; советуют простой фон',
      transparent: 'Фон фото {number} прозрачный: белым он будет, только если площадка положит его на белое',
    },
  },
  see({ measured }, { asks, clearly }, context): Seen {
    const kind = measured?.background;
    const level = measured?.backgroundLevel ?? 0;
    const white = measured?.backgroundWhite ?? null;
    // Papers or the walls of a room: whichever it is, it is no white.
    if (!kind && asks !== 'plain' && white !== null && white <= SEAMS && level < LIGHT)
      return { says: 'mixed', ...(clearly ? { level: clearly } : {}) };
    if (!measured || !kind) return 'unread';
    if (kind === 'transparent')
      return asks !== 'pure-white' || context.policies.some(({ on }) => on === 'image-opaque')
        ? 'passed'
        : { says: 'transparent', unsure: true };
    if (asks === 'plain') return kind === 'scene' ? { says: 'busy', unsure: true } : 'passed';
    const otherwise = clearly ? { level: clearly } : {};
    if (kind === 'scene' || kind === 'coloured') return { says: kind, ...otherwise };
    if (kind === 'light-grey') return { says: 'grey', with: { level: Math.round(level) }, ...otherwise };
    if (asks === 'light') return level >= LIGHT ? 'passed' : { says: 'grey', with: { level: Math.round(level) } };
    if (kind === 'near-white') return { says: 'nearWhite', with: { level: Math.round(level) } };
    if (white === null) return 'unread';
    if (white >= EVEN) return 'passed';
    // So near to the edges of a small picture a lossy format still smears the product.
    if (BAND * Math.min(measured.width, measured.height) < BLOCK) return 'unread';
    return { says: 'uneven', with: { whiteRate: white }, unsure: white > UNEVEN };
  },
  examples: {
    passes: [
      example(policy, { measured: aMeasured() }),
      example(
        { ...policy, asks: 'light' },
        { measured: aMeasured({ background: 'near-white', backgroundLevel: 245 }) },
      ),
    ],
    fails: [
      example(policy, { measured: aMeasured({ background: 'near-white', backgroundLevel: 250 }) }),
      example(policy, { measured: aMeasured({ background: 'scene' }) }),
      example(policy, { measured: aMeasured({ background: null, backgroundLevel: 150, backgroundWhite: 0.01 }) }),
    ],
    spares: [
      example(policy, { measured: aMeasured({ background: null, backgroundLevel: 150, backgroundWhite: 0.1 }) }),
      example(policy, { measured: aMeasured({ width: 100, height: 100, backgroundWhite: 0.85 }) }),
      example(policy),
      example(undefined),
    ],
  },
});

/** Of papers and of pictures laid side by side no more than such a share of the edge is white: the seams between them. */
const SEAMS = 0.015;
/** Where white is only advised, it counts from this level on. */
const LIGHT = 240;
/** So much of the background on the outer band must be white for it to be white all round, and below this it clearly is not. */
const EVEN = 0.93;
const UNEVEN = 0.75;
/** The outer band is so deep, as a share of the shorter side, and the squares in which JPEG smears so many pixels. */
const BAND = 0.05;
const BLOCK = 8;
