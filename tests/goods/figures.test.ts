import { expect, test } from 'vitest';
import { figuresTold } from '../../utils/goods/figures.ts';

test.each([
  ['Power bank 10000mAh USB-C', true],
  ['充电宝 20000毫安', true],
  ['AA Rechargeable Batteries 2800mAh, Pack of 8', false],
  ['5号充电电池 2500mAh 4节', false],
  ['NiMH Akku 2000 mAh', false],
  ['Lamp with 800mAh cell', false],
])('%s: lithium %s', (title, isLithium) => {
  const told: string[] = [];
  figuresTold(title, [], (trait) => told.push(trait));
  expect(told.includes('has.lithium-battery')).toBe(isLithium);
});
