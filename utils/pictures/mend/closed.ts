/** A step of so many levels within two pixels is an edge, on a ground without grain; and so many more for each level of grain. */
const EDGE = { least: 4, grain: 2.2, most: 14 };
/** The same of roughness: a cloth or a fur that is as light as the ground is rougher than it is. */
const ROUGH = { least: 1.5, grain: 2.2, most: 14 };
/** How deep the rim of the picture is, as a share of its sides, where the ground shows its grain. */
const RIM = 0.015;

/**
 * The pixels that no ground goes through, 1 each: edges and what is rougher than the ground at the rim. An edge is a step of
 * the means of 3 × 3 pixels, so that there is no way round it along the mixed pixels of a slanting outline; rough is what
 * bends, not what slopes as a shadow does. `dark` in levels.
 */
export function closedBy(dark: Int16Array, width: number, height: number): Uint8Array {
  const closed = new Uint8Array(width * height);
  for (const [signs, limits] of [
    [stepsOf(dark, width, height), EDGE],
    [roughnessOf(dark, width, height), ROUGH],
  ] as const) {
    const most = SCALE * Math.min(limits.most, limits.least + (limits.grain * grainOf(signs, width, height)) / SCALE);
    for (let at = 0; at < closed.length; at += 1) if ((signs[at] ?? 0) > most) closed[at] = 1;
  }
  return closed;
}

/** Signs are kept in so many parts of a level. */
const SCALE = 8;

/** At each pixel, how far the means of 3 × 3 pixels on its two sides are apart, across or down, whichever is more. */
function stepsOf(dark: Int16Array, width: number, height: number): Uint8Array {
  const sums = sumsRound(dark, width, height, 1);
  const steps = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const [above, below] = [Math.max(0, y - 1) * width, Math.min(height - 1, y + 1) * width];
    for (let x = 0; x < width; x += 1) {
      const at = y * width;
      const across = Math.abs((sums[at + Math.min(width - 1, x + 1)] ?? 0) - (sums[at + Math.max(0, x - 1)] ?? 0));
      const down = Math.abs((sums[below + x] ?? 0) - (sums[above + x] ?? 0));
      steps[at + x] = Math.min(255, (SCALE * Math.max(across, down)) / 9);
    }
  }
  return steps;
}

/** At each pixel, how much the 5 × 5 pixels round it bend. */
function roughnessOf(dark: Int16Array, width: number, height: number): Uint8Array {
  const bends = new Int16Array(width * height);
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const twice = 2 * (dark[at] ?? 0);
      const across = Math.abs(twice - (dark[at - 1] ?? 0) - (dark[at + 1] ?? 0));
      const down = Math.abs(twice - (dark[at - width] ?? 0) - (dark[at + width] ?? 0));
      bends[at] = Math.min(255, across + down);
    }
  const sums = sumsRound(bends, width, height, 2);
  const rough = new Uint8Array(width * height);
  for (let at = 0; at < rough.length; at += 1) rough[at] = Math.min(255, (SCALE * (sums[at] ?? 0)) / 100);
  return rough;
}

/** The sum of the square of pixels round each, so many far; those at the rim count for what lies beyond. */
function sumsRound(values: Int16Array, width: number, height: number, far: number): Int16Array {
  const sums = new Int16Array(width * height);
  const columns = new Int16Array(width);
  const add = (row: number, sign: 1 | -1) => {
    const start = Math.min(height - 1, Math.max(0, row)) * width;
    for (let x = 0; x < width; x += 1) columns[x] = (columns[x] ?? 0) + sign * (values[start + x] ?? 0);
  };
  for (let row = -far; row < far; row += 1) add(row, 1);
  for (let y = 0; y < height; y += 1) {
    add(y + far, 1);
    let sum = 0;
    for (let x = -far; x < far; x += 1) sum += columns[Math.min(width - 1, Math.max(0, x))] ?? 0;
    for (let x = 0; x < width; x += 1) {
      sum += columns[Math.min(width - 1, x + far)] ?? 0;
      sums[y * width + x] = sum;
      sum -= columns[Math.max(0, x - far)] ?? 0;
    }
    add(y - far, -1);
  }
  return sums;
}

/** The sign that three in four pixels at the rim do not pass: what is only grain or compression. */
function grainOf(signs: Uint8Array, width: number, height: number): number {
  const counts = new Uint32Array(256);
  const [deepX, deepY] = [Math.ceil(width * RIM), Math.ceil(height * RIM)];
  let all = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (x === deepX && y >= deepY && y < height - deepY) x = Math.max(x, width - deepX);
      const sign = signs[y * width + x] ?? 0;
      counts[sign] = (counts[sign] ?? 0) + 1;
      all += 1;
    }
  let [seen, sign] = [0, 0];
  for (; sign < 255 && seen + (counts[sign] ?? 0) < 0.75 * all; sign += 1) seen += counts[sign] ?? 0;
  return sign;
}
