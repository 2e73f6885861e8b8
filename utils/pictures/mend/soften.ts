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
    const [meanGuide, meanMask, both, squares] = [0, 1, 2, 3].map(() => new Float32Array(width * rows)) as Four;
    for (let at = 0, from = top * width; at < both.length; at += 1, from += 1) {
      const [level, share] = [guide[from] ?? 0, mask[from] ?? 0];
      meanGuide[at] = level;
      meanMask[at] = share;
      both[at] = level * share;
      squares[at] = level * level;
    }
    for (const values of [meanGuide, meanMask, both, squares]) toMeans(values, size);
    for (let at = 0; at < both.length; at += 1) {
      const mean = meanGuide[at] ?? 0;
      const spread = (squares[at] ?? 0) - mean * mean;
      const slope = ((both[at] ?? 0) - mean * (meanMask[at] ?? 0)) / (spread + EVEN * EVEN);
      both[at] = slope;
      squares[at] = (meanMask[at] ?? 0) - slope * mean;
    }
    toMeans(both, size);
    toMeans(squares, size);
    const weights = new Float32Array(width);
    for (let y = from; y < upTo; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const at = (y - top) * width + x;
        const weight = (both[at] ?? 0) * (guide[y * width + x] ?? 0) + (squares[at] ?? 0);
        weights[x] = Math.min(1, Math.max(0, weight / 255));
      }
      take(y, weights);
    }
  }
}

type Four = [Float32Array, Float32Array, Float32Array, Float32Array];

/** Makes of each value the mean of the square of so many round it, as far as it lies in the picture. */
function toMeans(
  values: Float32Array,
  { width, height, radius }: { width: number; height: number; radius: number },
): void {
  const across = new Float32Array(values.length);
  for (let y = 0; y < height; y += 1) meanAcross(values, across, y * width, width, radius);
  const sums = new Float64Array(width);
  let count = 0;
  const add = (row: number, sign: 1 | -1) => {
    if (row < 0 || row >= height) return;
    count += sign;
    for (let x = 0; x < width; x += 1) sums[x] = (sums[x] ?? 0) + sign * (across[row * width + x] ?? 0);
  };
  for (let row = 0; row < radius; row += 1) add(row, 1);
  for (let y = 0; y < height; y += 1) {
    add(y + radius, 1);
    for (let x = 0; x < width; x += 1) values[y * width + x] = (sums[x] ?? 0) / count;
    add(y - radius, -1);
  }
}

/** The mean along one row, by a window that slides. */
function meanAcross(from: Float32Array, to: Float32Array, start: number, length: number, radius: number): void {
  let [sum, count] = [0, 0];
  for (let index = -radius; index < length; index += 1) {
    if (index + radius < length) {
      sum += from[start + index + radius] ?? 0;
      count += 1;
    }
    if (index - radius > 0) {
      sum -= from[start + index - radius - 1] ?? 0;
      count -= 1;
    }
    if (index >= 0) to[start + index] = sum / count;
  }
}
