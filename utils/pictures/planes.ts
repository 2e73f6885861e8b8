/**
 * Planes of numbers, one a pixel, for looks at a picture. Within `lending` they are taken again for the next picture of that
 * size: to be handed so many fresh ones, and to have them swept up, costs a tenth of all looking.
 *
 * A loop over all pixels stands in a function of its own, or of a row: what followed on it in the same function, a browser would
 * compile before it was ever run, and throw away at the end of every loop.
 */

/** More is not kept from one picture to the next, in bytes: a picture's planes come to a third of that. */
const MOST = 24_000_000;

type Plane =
  | Uint8Array<ArrayBuffer>
  | Uint8ClampedArray<ArrayBuffer>
  | Int16Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>;

/** Those of one kind and length: all that there are, and how many of them are lent. */
interface Shelf {
  planes: Plane[];
  lent: number;
}

const shelves = new Map<string, Shelf>();
/** What was worked out during this look: by the work, then by the thing it was done on. */
const known = new Map<unknown, Map<object, unknown>>();
let kept = 0;
let open = false;

/** Looks at a picture; none of the planes it was lent may be part of what it finds. */
export function lending<Found>(look: () => Found): Found {
  if (open) return look();
  open = true;
  try {
    return look();
  } finally {
    open = false;
    if (kept > MOST) {
      shelves.clear();
      kept = 0;
    }
    for (const shelf of shelves.values()) shelf.lent = 0;
    known.clear();
  }
}

/** What is worked out of a thing, once during a look, however often it is asked for. */
export function onceFor<Of extends object, Found>(of: Of, workOut: (of: Of) => Found): Found {
  if (!open) return workOut(of);
  const all = known.get(workOut) ?? new Map<object, unknown>();
  known.set(workOut, all);
  if (!all.has(of)) all.set(of, workOut(of));
  return all.get(of) as Found;
}

/** Noughts: a byte, a number of sixteen bits, or one of thirty-two for each pixel; colours, four bytes a pixel. */
export const bytes = (length: number): Uint8Array<ArrayBuffer> => bytesToFill(length).fill(0);
export const colours = (length: number): Uint8ClampedArray<ArrayBuffer> => coloursToFill(length).fill(0);
export const shorts = (length: number): Int16Array<ArrayBuffer> =>
  lend('shorts', length, () => new Int16Array(length)).fill(0);
export const numbers = (length: number): Int32Array<ArrayBuffer> => numbersToFill(length).fill(0);

/** The same with whatever stands there, for whom will write every one of them. */
export const bytesToFill = (length: number): Uint8Array<ArrayBuffer> =>
  lend('bytes', length, () => new Uint8Array(length));
export const numbersToFill = (length: number): Int32Array<ArrayBuffer> =>
  lend('numbers', length, () => new Int32Array(length));
export const coloursToFill = (length: number): Uint8ClampedArray<ArrayBuffer> =>
  lend('colours', length, () => new Uint8ClampedArray(length));

function lend<Kind extends Plane>(kind: string, length: number, make: () => Kind): Kind {
  if (!open) return make();
  const name = `${kind} ${length}`;
  const shelf = shelves.get(name) ?? { planes: [], lent: 0 };
  shelves.set(name, shelf);
  const there = shelf.planes[shelf.lent] as Kind | undefined;
  shelf.lent += 1;
  if (there) return there;
  const plane = make();
  shelf.planes.push(plane);
  kept += plane.byteLength;
  return plane;
}
