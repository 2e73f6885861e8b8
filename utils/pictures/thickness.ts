import type { Mask } from './islands.ts';

/** What of a mask is thicker than twice `radius`, and as much round it as `rim`: lines and letters are left out. */
export const thickOf = (mask: Mask, radius: number, rim: number): Mask =>
  squares(squares(mask, radius, true), radius + rim, false);

/** A mask with all that is within so many steps of it, diagonal ones too. */
export const grownBy = (mask: Mask, steps: number): Mask => squares(mask, steps, false);

/** Whether every pixel of the square round each is set, or any; what lies outside of the picture is no part of it. */
function squares({ width, height, set }: Mask, radius: number, every: boolean): Mask {
  const across = new Uint8Array(set.length);
  for (let y = 0; y < height; y += 1) slide(set, across, y * width, 1, width, radius, every);
  const down = new Uint8Array(set.length);
  for (let x = 0; x < width; x += 1) slide(across, down, x, width, height, radius, every);
  return { width, height, set: down };
}

/** One line of pixels, with a window that slides along it. */
function slide(
  from: Uint8Array,
  to: Uint8Array,
  start: number,
  step: number,
  length: number,
  radius: number,
  every: boolean,
): void {
  let [count, all] = [0, 0];
  for (let index = -radius; index < length; index += 1) {
    const [enters, leaves] = [index + radius, index - radius - 1];
    if (enters < length) {
      all += 1;
      count += from[start + enters * step] as number;
    }
    if (leaves >= 0) {
      all -= 1;
      count -= from[start + leaves * step] as number;
    }
    if (index >= 0 && count >= (every ? all : 1)) to[start + index * step] = 1;
  }
}
