import type { Market } from './market.ts';

/** Kazakhstan adds nothing of its own for these goods that was found: its digital marking is for footwear, clothes, motor oil and medicines. */
export const kz: Market = {
  id: 'KZ',
  name: { en: 'Kazakhstan', zh: '哈萨克斯坦', ru: 'Казахстан' },
  within: ['EAEU'],
  requirements: [],
};
