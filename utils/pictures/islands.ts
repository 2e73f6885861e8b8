/** A connected patch of a mask; places in pixels of the mask. */
export interface Island {
  left: number;
  top: number;
  /** Both included. */
  right: number;
  bottom: number;
  area: number;
  /** Its number in `labels`. */
  id: number;
}

/** A yes or no for every pixel. */
export interface Mask {
  width: number;
  height: number;
  set: Uint8Array;
}

/**
 * The connected patches of a mask (diagonal neighbours touch), largest first, and for each pixel the number of its patch.
 * One pass with runs joined by union-find; patches smaller than `least` pixels are left out.
 */
export function islandsOf({ width, height, set }: Mask, least = 1): { islands: Island[]; labels: Int32Array } {
  const labels = new Int32Array(width * height);
  const parent: number[] = [0];
  const root = (label: number): number => {
    let at = label;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const join = (a: number, b: number): number => {
    const [x, y] = [root(a), root(b)];
    if (x < y) parent[y] = x;
    else parent[x] = y;
    return Math.min(x, y);
  };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      if (!set[at]) continue;
      let label = x > 0 ? (labels[at - 1] ?? 0) : 0;
      if (y > 0)
        for (let above = at - width - (x > 0 ? 1 : 0); above <= at - width + (x < width - 1 ? 1 : 0); above += 1) {
          const other = labels[above] ?? 0;
          if (other > 0) label = label > 0 && label !== other ? join(label, other) : other;
        }
      if (label === 0) {
        label = parent.length;
        parent.push(label);
      }
      labels[at] = label;
    }
  return { islands: measured(labels, width, height, root, least), labels };
}

function measured(
  labels: Int32Array,
  width: number,
  height: number,
  root: (label: number) => number,
  least: number,
): Island[] {
  const found = new Map<number, Island>();
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const label = labels[at] ?? 0;
      if (label === 0) continue;
      const id = root(label);
      labels[at] = id;
      const island = found.get(id);
      if (!island) {
        found.set(id, { left: x, top: y, right: x, bottom: y, area: 1, id });
        continue;
      }
      island.area += 1;
      if (x < island.left) island.left = x;
      if (x > island.right) island.right = x;
      island.bottom = y;
    }
  return [...found.values()].filter(({ area }) => area >= least).sort((a, b) => b.area - a.area);
}

/** Width and height of a patch, in pixels. */
export const widthOf = ({ left, right }: Island): number => right - left + 1;
export const heightOf = ({ top, bottom }: Island): number => bottom - top + 1;

/** The smallest rectangle round several patches. */
export const around = (islands: readonly Island[]): Pick<Island, 'left' | 'top' | 'right' | 'bottom'> => ({
  left: Math.min(...islands.map(({ left }) => left)),
  top: Math.min(...islands.map(({ top }) => top)),
  right: Math.max(...islands.map(({ right }) => right)),
  bottom: Math.max(...islands.map(({ bottom }) => bottom)),
});
