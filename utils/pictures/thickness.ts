import type { Mask } from './islands.ts';

/** How many steps, diagonal ones too, each pixel is from the nearest that is not set (or, `outside`, that is); at most 255. */
function stepsTo({ width, height, set }: Mask, wanted: 0 | 1): Uint8Array {
  const steps = new Uint8Array(set.length);
  for (let at = 0; at < set.length; at += 1) steps[at] = set[at] === wanted ? 0 : 255;
  const pull = (at: number, from: number): void => {
    const through = (steps[from] as number) + 1;
    if (through < (steps[at] as number)) steps[at] = through;
  };
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1) {
      if (x > 0) pull(at, at - 1);
      if (y === 0) continue;
      pull(at, at - width);
      if (x > 0) pull(at, at - width - 1);
      if (x < width - 1) pull(at, at - width + 1);
    }
  for (let y = height - 1, at = set.length - 1; y >= 0; y -= 1)
    for (let x = width - 1; x >= 0; x -= 1, at -= 1) {
      if (x < width - 1) pull(at, at + 1);
      if (y === height - 1) continue;
      pull(at, at + width);
      if (x > 0) pull(at, at + width - 1);
      if (x < width - 1) pull(at, at + width + 1);
    }
  return steps;
}

/** What of a mask is thicker than twice `radius`, and as much round it as `rim`: lines and letters are left out. */
export function thickOf(mask: Mask, radius: number, rim: number): Mask {
  const deep = stepsTo(mask, 0);
  const cores = { ...mask, set: deep.map((steps) => (steps > radius ? 1 : 0)) };
  const near = stepsTo(cores, 1);
  return { ...mask, set: near.map((steps) => (steps <= radius + rim ? 1 : 0)) };
}

/** A mask with all that is within so many steps of it. */
export const grownBy = (mask: Mask, steps: number): Mask => ({
  ...mask,
  set: stepsTo(mask, 1).map((away) => (away <= steps ? 1 : 0)),
});
