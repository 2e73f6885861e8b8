import type { Slices } from '../marketplaces/marketplace.ts';

/** Work in slices done in one go: the page is held until its end. */
export function inOne<T>(work: Slices<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same work, let go only where its slice is full, with word of each time it is taken up again. */
export function* heard<T>(work: Slices<T>, isFull: () => boolean, resumed: () => void): Slices<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (!isFull()) continue;
    yield;
    resumed();
  }
}
