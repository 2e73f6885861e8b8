import type { Mask } from '../islands.ts';
import { bytes } from '../planes.ts';

/** What of a mask is thicker than twice `radius`, and as much round it as `rim`: lines and letters are left out. */
export const thickOf = (mask: Mask, radius: number, rim: number): Mask =>
  squares(squares(mask, radius, true), radius + rim, false);

/** A mask with all that is within so many steps of it, diagonal ones too. */
export const grownBy = (mask: Mask, steps: number): Mask => squares(mask, steps, false);

/** Whether every pixel of the square round each is set, or any; what lies outside of the picture is no part of it. */
function squares({ width, height, set }: Mask, radius: number, every: boolean): Mask {
  const across = bytes(set.length);
  for (let y = 0; y < height; y += 1) {
    const start = y * width;
    let [count, all] = [0, 0];
    for (let x = -radius; x < width; x += 1) {
      if (x + radius < width) {
        all += 1;
        count += set[start + x + radius] as number;
      }
      if (x > radius) {
        all -= 1;
        count -= set[start + x - radius - 1] as number;
      }
      if (x >= 0 && count >= (every ? all : 1)) across[start + x] = 1;
    }
  }
  // Down all columns at once, so that memory is read in the order in which it lies.
  const down = bytes(set.length);
  const counts = new Uint16Array(width);
  for (let y = -radius; y < height; y += 1) {
    const [enters, leaves] = [(y + radius) * width, (y - radius - 1) * width];
    if (y + radius < height) for (let x = 0; x < width; x += 1) counts[x] = (counts[x] as number) + (across[enters + x] as number); // biome-ignore format: one step
    if (y > radius) for (let x = 0; x < width; x += 1) counts[x] = (counts[x] as number) - (across[leaves + x] as number); // biome-ignore format: one step
    if (y < 0) continue;
    const needed = every ? Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1 : 1;
    for (let x = 0; x < width; x += 1) if ((counts[x] as number) >= needed) down[y * width + x] = 1;
  }
  return { width, height, set: down };
}
