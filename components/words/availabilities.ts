import type { Widen } from './widen.ts';

const en = {
  'in-stock': 'in stock',
  'out-of-stock': 'out of stock',
  unavailable: 'unavailable',
  'no-offer': 'no offer',
};

const zh: Widen<typeof en> = {
  'in-stock': '有货',
  'out-of-stock': '缺货',
  unavailable: '不可售',
  'no-offer': '无报价',
};

const ru: Widen<typeof en> = {
  'in-stock': 'в наличии',
  'out-of-stock': 'нет в наличии',
  unavailable: 'недоступен',
  'no-offer': 'нет предложений',
};

export const availabilitiesWords = { en, zh, ru };
