/** A level of ink keeps to the veil within so many levels. */
const NEAR = 6;
/** So many pixels tell, at least; more than so many tell no more. */
const FEWEST = 80;
const MOST = 700;

/** Ink that covers a share of what lies under it. */
export interface Veil {
  /** Share of what lies under it that it covers, 0 to 1, and its own brightness, 0 to 255. */
  covers: number;
  ink: number;
  /** Share of the pixels that keep to it. */
  held: number;
  /** How far what lies under it reaches, in levels, from its darkest to its brightest tenth. */
  reach: number;
  holds(under: number, seen: number): boolean;
}

/** The veil that most of these pixels keep to: seen = (1 - covers) × under + covers × ink. Undefined for too few pixels. */
export function veilOver(places: Int32Array, under: Uint8Array, seen: Uint8Array): Veil | undefined {
  if (places.length < FEWEST) return undefined;
  const step = Math.max(1, Math.floor(places.length / MOST));
  const some = places.filter((_, index) => index % step === 0);
  let best = { covers: 0, ink: 0, count: 0 };
  for (let covers = 0.1; covers <= 0.56; covers += 0.03)
    for (let ink = 0; ink <= 255; ink += 15) {
      const holds = keeps(covers, ink);
      let count = 0;
      for (const at of some) if (holds(under[at] ?? 0, seen[at] ?? 0)) count += 1;
      if (count > best.count) best = { covers, ink, count };
    }
  const holds = keeps(best.covers, best.ink);
  const levels = some.filter((at) => holds(under[at] ?? 0, seen[at] ?? 0)).map((at) => under[at] ?? 0);
  const sorted = levels.sort();
  const reach = (sorted[Math.floor(0.92 * sorted.length)] ?? 0) - (sorted[Math.floor(0.08 * sorted.length)] ?? 0);
  return { covers: best.covers, ink: best.ink, held: best.count / some.length, reach, holds };
}

const keeps =
  (covers: number, ink: number) =>
  (under: number, seen: number): boolean =>
    Math.abs(seen - under - covers * (ink - under)) <= NEAR;
