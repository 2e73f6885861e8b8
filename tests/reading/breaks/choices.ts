import type { Chance } from '../../chance.ts';

/** One of so many, from 0: what a change asks wherever it could be made in more than one place or way. */
export type Choose = (below: number) => number;

/** Chooses by chance. */
export const by =
  (chance: Chance): Choose =>
  (below) =>
    Math.floor(chance() * below);

/** Every way to choose, one after the other: whoever asks again and again in the same order is once given each. */
export function* allChoices(): Iterable<Choose> {
  let path: number[] = [];
  for (;;) {
    const widths: number[] = [];
    yield (below) => {
      const at = widths.push(below) - 1;
      path[at] ??= 0;
      return path[at];
    };
    const last = widths.findLastIndex((width, at) => (path[at] ?? 0) + 1 < width);
    if (last < 0) return;
    path = [...path.slice(0, last), (path[last] ?? 0) + 1];
  }
}

export const pick = <T>(list: readonly T[], choose: Choose): T | undefined =>
  list.length === 0 ? undefined : list[choose(list.length)];

/** A change to a page; false where the page has nothing to change in that way. */
export type Break = (page: Document, choose: Choose) => boolean;
