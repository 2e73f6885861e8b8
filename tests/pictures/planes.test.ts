import { expect, test } from 'vitest';
import { bytes, lending, numbers } from '../../utils/pictures/planes.ts';
import { blank, thing, write } from './draw.ts';
import { measured } from './judged.ts';

test('a plane is all noughts, lent once at a time, and lent again to the next look', () => {
  const first = lending(() => {
    const [one, other] = [bytes(9), bytes(9)];
    expect(one).not.toBe(other);
    one.fill(7);
    return one;
  });
  lending(() => {
    expect(bytes(9)).toBe(first);
    expect(first).toEqual(new Uint8Array(9));
  });
});

test('outside of a look, and after one that failed, a plane is nobody else’s', () => {
  expect(() =>
    lending(() => {
      numbers(5).fill(3);
      throw new Error('no picture');
    }),
  ).toThrow('no picture');
  const own = numbers(5);
  expect(lending(() => numbers(5))).not.toBe(own);
  expect(own).toEqual(new Int32Array(5));
});

test('a picture is measured the same before and after another of its size', () => {
  const plain = blank(400, 400);
  thing(plain, 60, 60, 280, 280);
  const written = blank(400, 400, [200, 220, 240]);
  for (let row = 0; row < 6; row += 1) write(written, 'WALTER', 20, 20 + 60 * row, 30, { share: 0.4 });
  const before = [measured(plain), measured(written)];
  expect([measured(plain), measured(written)]).toEqual(before);
});
