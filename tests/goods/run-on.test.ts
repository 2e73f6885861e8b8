import { expect, test } from 'vitest';
import { attributeTold } from '../../utils/goods/traits/attributes.ts';

// What attributes state of what goods run on, with what they deny.
test.each([
  ['Power', '2 AA batteries', 'has.battery has.lithium-battery:no has.button-cell:no has.mains:no'],
  ['Power', '230 V, plug type G', 'has.mains has.battery:no has.lithium-battery:no has.button-cell:no'],
  ['Power', 'USB 5 V, no battery', 'has.mains:no has.battery:no has.lithium-battery:no has.button-cell:no'],
  ['Stromversorgung', 'USB, ohne Akku', 'has.mains:no has.battery:no has.lithium-battery:no has.button-cell:no'],
  ['Alimentation', 'prise secteur, sans pile', 'has.mains has.battery:no has.lithium-battery:no has.button-cell:no'],
  ['電源', 'USB 5V(ACアダプター・電池なし)', 'has.mains:no has.battery:no has.lithium-battery:no has.button-cell:no'],
  ['電源', 'ACアダプター', 'has.mains has.battery:no has.lithium-battery:no has.button-cell:no'],
  ['电源', 'USB供电，不含电池', 'has.mains:no has.battery:no has.lithium-battery:no has.button-cell:no'],
  ['Питание', 'от сети 220 В, без батареек', 'has.mains has.battery:no has.lithium-battery:no has.button-cell:no'],
  // It runs on them, whoever brings them.
  ['Power', '3 AAA batteries (not included)', 'has.battery has.lithium-battery:no has.button-cell:no has.mains:no'],
  ['Power', '3 AAA batteries not included', 'has.battery has.lithium-battery:no has.button-cell:no has.mains:no'],
  ['无线充', '不支持', 'has.radio:no is.connected:no'],
  ['Bluetooth', 'not supported', 'has.radio:no is.connected:no'],
  ['Bluetooth', '5.3', 'has.radio'],
  [
    'Electronics',
    'none, no counter',
    'has.radio:no has.mains:no has.battery:no has.lithium-battery:no has.button-cell:no',
  ],
  ['Electronics', 'LED display', ''],
])('%s: %s', (name, value, expected) => {
  const said = attributeTold(name, value).map(({ id, is }) => (is ? id : `${id}:no`));
  expect(said.sort()).toEqual(expected.split(' ').filter(Boolean).sort());
});
