/** So many levels of guide are no edge: the square is what is added to its spread. */
const EVEN = 6;
/** Rows are worked on so many at a time: what is held in memory stays small whatever the picture. */
const ROWS = 256;

/**
 * Softens a mask (0 to 255) along a guide: where the guide is even the mask's outline fades over `radius` pixels, where the
 * guide has an edge the mask follows it, mixed pixels in part (a guided filter, He et al. 2013). `take` is given each row.
 */
export function softened(
  mask: Uint8Array,
  guide: Int16Array,
  { width, height, radius }: { width: number; height: number; radius: number },
  take: (y: number, weights: Float32Array) => void,
): void {
  for (let from = 0; from < height; from += ROWS) {
    const upTo = Math.min(height, from + ROWS);
    const [top, bottom] = [Math.max(0, from - 2 * radius), Math.min(height, upTo + 2 * radius)];
    const rows = bottom - top;
    const size = { width, height: rows, radius };
    const part = (value: (at: number) => number): Float32Array => {
      const values = new Float32Array(width * rows);
      for (let at = 0; at < values.length; at += 1) values[at] = value(at + top * width);
      return means(values, size);
    };
    const meanGuide = part((at) => guide[at] ?? 0);
    const meanMask = part((at) => mask[at] ?? 0);
    const both = part((at) => (guide[at] ?? 0) * (mask[at] ?? 0));
    const squares = part((at) => (guide[at] ?? 0) ** 2);
    for (let at = 0; at < both.length; at += 1) {
      const mean = meanGuide[at] ?? 0;
      const spread = (squares[at] ?? 0) - mean * mean;
      const slope = ((both[at] ?? 0) - mean * (meanMask[at] ?? 0)) / (spread + EVEN * EVEN);
      both[at] = slope;
      squares[at] = (meanMask[at] ?? 0) - slope * mean;
    }
    const [slopes, bases] = [means(both, size), means(squares, size)];
    const weights = new Float32Array(width);
    for (let y = from; y < upTo; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const at = (y - top) * width + x;
        const weight = (slopes[at] ?? 0) * (guide[y * width + x] ?? 0) + (bases[at] ?? 0);
        weights[x] = Math.min(1, Math.max(0, weight / 255));
      }
      take(y, weights);
    }
  }
}

/** The mean of the square of so many pixels round each one, as far as it lies in the picture. */
function means(
  values: Float32Array,
  { width, height, radius }: { width: number; height: number; radius: number },
): Float32Array {
  const across = new Float32Array(values.length);
  for (let y = 0; y < height; y += 1) slide(values, across, y * width, 1, width, radius);
  for (let x = 0; x < width; x += 1) slide(across, values, x, width, height, radius);
  return values;
}

/** The mean along one line, by a window that slides. */
function slide(
  from: Float32Array,
  to: Float32Array,
  start: number,
  step: number,
  length: number,
  radius: number,
): void {
  let [sum, count] = [0, 0];
  for (let index = 0; index < Math.min(length, radius); index += 1) {
    sum += from[start + index * step] ?? 0;
    count += 1;
  }
  for (let index = 0; index < length; index += 1) {
    if (index + radius < length) {
      sum += from[start + (index + radius) * step] ?? 0;
      count += 1;
    }
    if (index - radius > 0) {
      sum -= from[start + (index - radius - 1) * step] ?? 0;
      count -= 1;
    }
    to[start + index * step] = sum / count;
  }
}
