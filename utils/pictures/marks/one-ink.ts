import type { Island } from '../islands.ts';
import type { Colour, Pixels } from '../pixels.ts';

/** The core of a letter stands off the ground by such a share of its most. */
const CORE = 0.85;
/** Of one ink are colours within so many levels of the usual one; thin letters are paler by their soft edges. */
const NEAR = 40;
const MOST = 0.8;

/** The mean colour of the core of a patch: what stands furthest off the ground, its soft edges left out. */
export function coreOf(
  { id, left, top, right, bottom }: Island,
  labels: Int32Array,
  { width, data }: Pixels,
  away: Uint8Array,
): Colour {
  const places: number[] = [];
  let furthest = 0;
  for (let y = top; y <= bottom; y += 1)
    for (let at = y * width + left; at <= y * width + right; at += 1) {
      if (labels[at] !== id) continue;
      places.push(at);
      furthest = Math.max(furthest, away[at] as number);
    }
  const core = places.filter((at) => (away[at] as number) >= CORE * furthest);
  const mean = (channel: number): number =>
    core.reduce((sum, at) => sum + (data[4 * at + channel] as number), 0) / core.length;
  return [mean(0), mean(1), mean(2)];
}

/** Whether nearly all colours are one and the same, as the ink of letters is. */
export function areOneInk(cores: readonly Colour[]): boolean {
  const usual = ([0, 1, 2] as const).map(
    (channel) => cores.map((core) => core[channel]).sort((a, b) => a - b)[cores.length >> 1] ?? 0,
  );
  const same = cores.filter((core) =>
    core.every((level, channel) => Math.abs(level - (usual[channel] as number)) <= NEAR),
  );
  return same.length >= MOST * cores.length;
}
