import { expect, test } from 'vitest';
import { figuresTold } from '../../utils/goods/traits/figures.ts';

test.each([
  ['Power bank 10000mAh USB-C', true],
  ['充电宝 20000毫安', true],
  ['AA Rechargeable Batteries 2800mAh, Pack of 8', false],
  ['5号充电电池 2500mAh 4节', false],
  ['NiMH Akku 2000 mAh', false],
  ['Lamp with 800mAh cell', false],
])('%s: lithium %s', (title, isLithium) => {
  const told: string[] = [];
  figuresTold(
    title,
    [],
    () => [],
    (trait) => told.push(trait),
  );
  expect(told.includes('has.lithium-battery')).toBe(isLithium);
});

test.each([
  ['Watch with SR626SW cell', ['jewellery'], ['has.button-cell']],
  ['CR2032 3V, pack of 20', ['batteries.other'], ['has.button-cell', 'has.lithium-battery']],
  ['Key fob CR2032', ['electronics.radio'], ['has.button-cell']],
  ['LR6 cells, 8 pieces', ['batteries.other'], []],
  ['CR123A photo cell', ['batteries.lithium'], []],
  ['Organiser tray, CR2032', ['general.other'], []],
  ['9ct yellow gold curb chain 4.1 g', ['jewellery'], ['has.precious-metal']],
  ['Цепь серебро 925 пробы', ['jewellery'], ['has.precious-metal']],
  ['18k gold plated chain', ['jewellery'], []],
  ['18k gold plated chain, 925 sterling silver', ['jewellery'], ['has.precious-metal']],
])('%s, taken for %s: %s', (title, goods, expected) => {
  const told: string[] = [];
  figuresTold(
    title,
    goods,
    () => [],
    (trait) => told.push(trait),
  );
  expect(told).toEqual(expected);
});

test('a charge named of what the thing is for is not its own', () => {
  const title = 'Pouch for power bank 20000 mAh, grey';
  const told: string[] = [];
  figuresTold(
    title,
    [],
    () => [[6, 36]],
    (trait) => told.push(trait),
  );
  expect(told).toEqual([]);
});
