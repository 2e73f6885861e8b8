import type { Shot } from '../../utils/policy.ts';
import type { Widen } from './widen.ts';

const en = {
  front: 'The whole product from the front, in even light',
  'back-and-side': 'The same from the back, and from the side',
  detail: 'Detail: material, surface, closure, close up and sharp',
  label: 'Label or packaging with what it is made of, size and origin readable',
  'in-hand': 'In the hand or beside something known, so that its size can be told',
  'in-use': 'In use, or served, in its usual place',
  contents: 'Everything that comes in the box, laid out',
  worn: 'Worn by a standing person',
  'laid-flat': 'Laid flat, worn by nobody',
  'single-shoe': 'One shoe, at an angle, its toe to the left',
  'size-chart': 'The sizes as a table, or the piece beside a tape measure',
  'rating-plate': 'The plate or print with volts, watts and model, and the plug',
  warnings: 'Age and warnings as they stand on the product or its box',
  'the-item-itself': 'The item itself: no drawing, no picture from a catalogue',
  'the-used-item-itself': 'Of used goods the very piece that is sold, its faults included',
  'facts-in-words': 'A picture with a few facts written on it: size, use, how many',
} as const satisfies Record<Shot, string>;

const zh: Widen<typeof en> = {
  front: '产品正面全貌，光线均匀',
  'back-and-side': '背面和侧面各一张',
  detail: '细节：材质、表面、封口，近拍清晰',
  label: '标签或包装，成分、规格、产地清楚可读',
  'in-hand': '手持或与常见物品同框，能看出大小',
  'in-use': '使用或食用场景',
  contents: '包装内全部物品平铺',
  worn: '真人站立穿着',
  'laid-flat': '平铺拍摄，不用真人穿着',
  'single-shoe': '单只鞋，斜角，鞋头朝左',
  'size-chart': '尺码表，或与卷尺同框',
  'rating-plate': '铭牌（电压、功率、型号）和插头',
  warnings: '产品或包装上的适用年龄和警示语',
  'the-item-itself': '实物照片，不用效果图或目录图',
  'the-used-item-itself': '二手商品须拍所售的那一件，瑕疵也要拍出',
  'facts-in-words': '带少量文字说明的图片：尺寸、用途、数量',
};

const ru: Widen<typeof en> = {
  front: 'Товар целиком спереди, ровный свет',
  'back-and-side': 'То же сзади и сбоку',
  detail: 'Деталь: материал, поверхность, застёжка — крупно и резко',
  label: 'Этикетка или упаковка: состав, размер, происхождение читаются',
  'in-hand': 'В руке или рядом с известным предметом, чтобы был понятен размер',
  'in-use': 'В деле или на столе, на своём обычном месте',
  contents: 'Всё, что входит в комплект, разложено',
  worn: 'На стоящем человеке',
  'laid-flat': 'Разложенным, не на человеке',
  'single-shoe': 'Один ботинок под углом, носком влево',
  'size-chart': 'Таблица размеров или вещь рядом с сантиметром',
  'rating-plate': 'Табличка с вольтами, ваттами и моделью, и вилка',
  warnings: 'Возраст и предупреждения, как они стоят на товаре или коробке',
  'the-item-itself': 'Сам товар: не рисунок и не снимок из каталога',
  'the-used-item-itself': 'Для б/у — именно продаваемая вещь, с её недостатками',
  'facts-in-words': 'Фото с несколькими фактами словами: размер, назначение, количество',
};

export const shotsWords = { en, zh, ru };
