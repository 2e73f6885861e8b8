import type { Island } from '../islands.ts';

/** Whether one and the same patch lies on all four sides of it, as the rings of a lace, a target or a dish go round each other, and a label has its thing round it. `labels`: which patch each pixel of a picture so wide belongs to. */
export function isAmong(one: Island, islands: readonly Island[], labels: Int32Array, width: number): boolean {
  const [x, y] = [(one.left + one.right) >> 1, (one.top + one.bottom) >> 1];
  return islands.some((other) => {
    if (other === one || other.left >= one.left || other.right <= one.right) return false;
    if (other.top >= one.top || other.bottom <= one.bottom) return false;
    const meets = (from: number, to: number, placeAt: (index: number) => number): boolean => {
      for (let index = from; index <= to; index += 1) if (labels[placeAt(index)] === other.id) return true;
      return false;
    };
    const [across, down] = [(at: number) => y * width + at, (at: number) => at * width + x];
    return (
      meets(other.left, one.left, across) &&
      meets(one.right, other.right, across) &&
      meets(other.top, one.top, down) &&
      meets(one.bottom, other.bottom, down)
    );
  });
}
