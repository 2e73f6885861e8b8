import { at, balanced, listOf, parseLoose } from './embedded.ts';

// State in the two forms that pages are drawn from since 2023: cut into pieces, or with numbers in the place of its values.

/** The text that one script of Next.js adds to its stream: `self.__next_f.push([1,"…"])`. */
export function pieceOf(script: string): string {
  const piece = at(parseLoose(balanced(script, script.indexOf('[')) ?? ''), 1);
  return typeof piece === 'string' ? piece : '';
}

const DEPTH_LIMIT = 30;

/** State as Nuxt 3 writes it, one list in which values name others by their places, as the object it stands for. A value inside itself is left out. */
export function revived(state: unknown): unknown {
  const all = listOf(state);
  const made = new Map<number, unknown>();
  const make = (place: unknown, depth: number): unknown => {
    if (typeof place !== 'number' || depth > DEPTH_LIMIT) return undefined;
    if (made.has(place)) return made.get(place);
    made.set(place, undefined);
    const value = resolved(all[place], (inner) => make(inner, depth + 1));
    made.set(place, value);
    return value;
  };
  return make(0, 0);
}

function resolved(value: unknown, make: (place: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return Object.fromEntries(Object.entries(value).map(([key, place]) => [key, make(place)]));
  // ['Reactive', 4] is what stands at 4.
  return typeof value[0] === 'string' ? make(value[1]) : value.map(make);
}
