import { onceFor } from '../planes.ts';

/** Where the ground itself wavers by so many levels, as cloth and stone do, ink stands so many times as far off it. */
const GRAINED = { from: 9, over: 2.5 } as const;

/** Whether what is so far off a ground that wavers so much may be the grain of the ground. */
export const isGrain = (level: number, grain: number): boolean => grain >= GRAINED.from && level < GRAINED.over * grain;

/** So far does the ground itself waver: nine tenths of what is nearly ground lie within. */
export const grainOf = (away: Uint8Array): number => onceFor(away, grainIn);

function grainIn(away: Uint8Array): number {
  const counts = countsOf(away, new Uint32Array(13));
  const all = counts.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  return counts.findIndex((count) => {
    sum += count;
    return sum >= 0.93 * all;
  });
}

/** How many of every second pixel are so far off the ground, as far as there is a count for that. */
function countsOf(away: Uint8Array, counts: Uint32Array): Uint32Array {
  for (let at = 0; at < away.length; at += 2) {
    const level = away[at] as number;
    if (level < counts.length) counts[level] = (counts[level] as number) + 1;
  }
  return counts;
}
