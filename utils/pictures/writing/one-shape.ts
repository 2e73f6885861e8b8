import { heightOf, type Island, widthOf } from '../islands.ts';

/** Laid over each other, two of one shape share so much of what either covers; letters of one size share less. */
const SHARED = 0.78;
/** Such a share has the shape of the one before, or of the one before that, where all are of one or two by turns, as the links of a chain are. */
const MOST = 0.5;

/** Whether marks of one size are of one shape as well, whatever gloss is on them: beads are, letters are not. In their order; `labels`: which mark each pixel of a picture so wide belongs to. */
export function areOfOneShape(marks: readonly Island[], labels: Int32Array, width: number): boolean {
  const alike = marks
    .slice(1)
    .filter((one, index) =>
      marks.slice(Math.max(0, index - 1), index + 1).some((other) => sharedOf(one, other, labels, width) >= SHARED),
    );
  return alike.length >= MOST * (marks.length - 1);
}

/** Which share of all that two marks cover, the one laid over the other, both do. */
function sharedOf(one: Island, other: Island, labels: Int32Array, width: number): number {
  let [both, either] = [0, 0];
  for (let y = 0; y < Math.max(heightOf(one), heightOf(other)); y += 1)
    for (let x = 0; x < Math.max(widthOf(one), widthOf(other)); x += 1) {
      const first = x < widthOf(one) && labels[(one.top + y) * width + one.left + x] === one.id;
      const second = x < widthOf(other) && labels[(other.top + y) * width + other.left + x] === other.id;
      if (first && second) both += 1;
      if (first || second) either += 1;
    }
  return both / Math.max(1, either);
}
