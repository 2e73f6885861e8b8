import { heightOf, type Island, widthOf } from '../islands.ts';

/** A bar, a disc or a string of discs covers no more than such a share of its length times its thickness; a letter has arms or goes round. */
const PLAIN = 1.15;
/** Such a share of marks are plain where a row is none of letters: of those only I, l and strokes are. */
const MOST = 0.8;
/** On fewer pixels letters are blots, and only what is so much longer than thick tells. */
const TELLS = 10;
const BAR = 2.2;

/**
 * Whether the marks of a row are plain things, each one bar, disc or string of discs: screws, laces, candles, beads that touch,
 * pills. `labels`: which mark each pixel of a picture so wide belongs to.
 */
export function arePlain({ marks }: { marks: readonly Island[] }, labels: Int32Array, width: number): boolean {
  const least = MOST * marks.length;
  let plain = 0;
  for (const [index, mark] of marks.entries()) {
    if (isPlain(mark, labels, width)) plain += 1;
    if (plain + marks.length - 1 - index < least) return false;
  }
  return true;
}

/** Whether a mark is one bar, disc or string of discs. */
export function isPlain(mark: Island, labels: Int32Array, width: number): boolean {
  const thick = thicknessOf(mark, labels, width);
  const long = lengthOf(mark, labels, width);
  if (mark.area > PLAIN * thick * long) return false;
  return Math.max(widthOf(mark), heightOf(mark)) >= TELLS ? true : long >= BAR * thick;
}

/** Twice the way from its innermost pixel to its outline, in pixels. */
function thicknessOf({ left, top, right, bottom, id }: Island, labels: Int32Array, width: number): number {
  const [w, h] = [right - left + 3, bottom - top + 3];
  const away = new Float32Array(w * h);
  const step = (at: number, one: number, two: number, three: number, four: number): void => {
    if ((away[at] as number) === 0) return;
    const straight = Math.min(away[one] as number, away[three] as number) + 1;
    const aslant = Math.min(away[two] as number, away[four] as number) + Math.SQRT2;
    away[at] = Math.min(away[at] as number, straight, aslant);
  };
  for (let y = 1; y < h - 1; y += 1)
    for (let x = 1; x < w - 1; x += 1)
      if (labels[(top + y - 1) * width + left + x - 1] === id) away[y * w + x] = Infinity;
  let most = 0;
  for (let at = w + 1; at < away.length - w - 1; at += 1) step(at, at - 1, at - w - 1, at - w, at - w + 1);
  for (let at = away.length - w - 2; at > w; at -= 1) {
    step(at, at + 1, at + w + 1, at + w, at + w - 1);
    most = Math.max(most, away[at] as number);
  }
  return 2 * most - 1;
}

/** How far it reaches along the direction in which it reaches furthest, by how its pixels spread. */
function lengthOf({ left, top, right, bottom, id, area }: Island, labels: Int32Array, width: number): number {
  let [sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0];
  const each = (see: (x: number, y: number) => void): void => {
    for (let y = top; y <= bottom; y += 1)
      for (let x = left; x <= right; x += 1) if (labels[y * width + x] === id) see(x, y);
  };
  each((x, y) => {
    sx += x;
    sy += y;
    sxx += x * x;
    syy += y * y;
    sxy += x * y;
  });
  const xx = sxx / area - (sx / area) ** 2;
  const yy = syy / area - (sy / area) ** 2;
  const xy = sxy / area - (sx * sy) / area ** 2;
  const turn = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  let [from, to] = [Infinity, -Infinity];
  each((x, y) => {
    const along = x * cos + y * sin;
    from = Math.min(from, along);
    to = Math.max(to, along);
  });
  return to - from + 1;
}
