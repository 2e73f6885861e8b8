import { apart, type Colour, luma, type Pixels } from '../pixels.ts';

/** What lies round the product, in the words a person would use. */
export const grounds = ['pure-white', 'near-white', 'light-grey', 'coloured', 'scene', 'transparent'] as const;
export type GroundKind = (typeof grounds)[number];

/** The background as the outer band shows it. */
export interface Ground {
  kind: GroundKind;
  /** Its usual colour. */
  colour: Colour;
  /** Mean level of its darkest channel, 0 to 255. */
  mean: number;
  /** Share of the background in the band that counts as white, 0 to 1. */
  white: number;
  /** Share of the band that is one and the same background, 0 to 1. */
  share: number;
  /** Two or three papers, or the walls of a room: pixels do not tell which. */
  open?: boolean;
}

/** The band is so deep, as a share of each side; where the product reaches into it, a shallower one is looked at. */
const BAND = 0.05;
const SHALLOWER = [0.03, 0.015];
/** Cells along each side. */
const CELLS = 24;
/** A cell of background varies no more than this, in levels. */
const FLAT = 7;
/** Two cells are of the same background up to so many levels apart. */
const SAME = 12;
/** A level that JPEG leaves of white. */
const WHITE = 252;

interface Cell {
  colour: Colour;
  /** Standard deviation of its brightness. */
  rough: number;
  /** Share of its pixels that count as white. */
  white: number;
  clear: number;
}

/** What the outer band of a picture shows. Judged on cells of it, so that a product which is cut off does not speak for the background. */
export function groundOf(pixels: Pixels): Ground {
  let best = groundIn(pixels, BAND);
  for (const band of SHALLOWER) {
    if (best.share >= 0.6) break;
    const ground = groundIn(pixels, band);
    if (ground.share > best.share + 0.15) best = ground;
  }
  return best.kind === 'near-white' ? (beyondPaleGoods(pixels) ?? best) : best;
}

/** Goods reach into the band on two sides at most where so much of it is white; the outermost part of it shows what they lie on, all but so much. */
const FREE = 0.4;
const OUTERMOST = 0.012;
const ALL_ROUND = 0.97;

/** A white ground that large pale goods, and not the ground, make seem less than white; undefined where it is the ground. */
function beyondPaleGoods(pixels: Pixels): Ground | undefined {
  const cells = cellsOf(pixels, BAND);
  if (cells.filter(({ white }) => white >= ALL_ROUND).length < FREE * cells.length) return undefined;
  const outermost = groundIn(pixels, OUTERMOST);
  return outermost.kind === 'pure-white' && outermost.share >= ALL_ROUND ? outermost : undefined;
}

function groundIn(pixels: Pixels, band: number): Ground {
  const cells = cellsOf(pixels, band);
  const clear = cells.filter((cell) => cell.clear > 0.5).length / cells.length;
  if (clear > 0.5) return { kind: 'transparent', colour: [255, 255, 255], mean: 255, white: 1, share: clear };
  const flat = cells.filter(({ rough }) => rough <= FLAT);
  const smooth = flat.length / cells.length;
  const colour = usual(flat.length > 0 ? flat : cells);
  const same = flat.filter((cell) => apart(cell.colour, colour) <= SAME);
  const share = same.length / cells.length;
  const light = flat.filter((cell) => isNeutral(cell.colour) && Math.min(...cell.colour) >= 176);
  const plain = share >= 0.5 || (share >= 0.34 && (smooth >= 0.6 || Math.min(...colour) >= 238));
  if (!plain) return tight(cells) ?? uneven(cells, flat, light, colour, share);
  // Neutral light that is not the usual one is still background: a shadow, or a sweep that darkens.
  const around = isNeutral(colour) && light.length > same.length ? light : same;
  const ground = { colour, mean: level(same), white: whiteShare(around), share };
  const kind = kindOf(ground);
  // A table and the wall behind it are no one colour, however much of the band the one takes.
  const colours = kind === 'coloured' && same.length < 0.75 * flat.length ? colourCount(flat) : 1;
  return { kind: colours > MANY ? 'scene' : kind, ...ground, open: colours > 1 && colours <= MANY };
}

/** So many colours are no longer papers laid side by side. */
const MANY = 5;

/** Colours that fill a good part of the band each, further apart than light and shade make them. */
function colourCount(flat: readonly Cell[]): number {
  const found: { colour: Colour; count: number }[] = [];
  for (const { colour } of flat) {
    const like = found.find((one) => apart(one.colour, colour) <= 3 * SAME);
    if (like) like.count += 1;
    else found.push({ colour, count: 1 });
  }
  return found.filter(({ count }) => count >= 0.03 * flat.length).length;
}

/** A product that leaves hardly any background: white corners tell of it. */
function tight(cells: readonly Cell[]): Ground | undefined {
  // Cells come in rounds of four; the first and the last round hold the corners.
  const corners = [...cells.slice(0, 4), ...cells.slice(-4)];
  const white = corners.filter(({ rough, colour }) => rough <= 3 * FLAT && Math.min(...colour) >= 238);
  if (white.length < 6) return undefined;
  const same = cells.filter(({ rough, colour }) => rough <= FLAT && Math.min(...colour) >= 246);
  if (same.length < 4) return undefined;
  const ground = { colour: usual(same), mean: level(same), white: whiteShare(same), share: same.length / cells.length };
  return { kind: kindOf(ground), ...ground };
}

/** No one colour: a sweep of light where most of the band is smooth, else a scene. */
function uneven(
  cells: readonly Cell[],
  flat: readonly Cell[],
  light: readonly Cell[],
  colour: Colour,
  share: number,
): Ground {
  const smooth = flat.length / cells.length;
  const ground = { colour, mean: level(flat.length > 0 ? flat : cells), white: whiteShare(cells), share };
  if (smooth >= 0.75 && light.length >= 0.9 * flat.length) {
    const kind = kindOf(ground);
    return { kind: kind === 'pure-white' ? 'near-white' : kind, ...ground };
  }
  if (smooth < 0.85) return { kind: 'scene', ...ground };
  const colours = colourCount(flat);
  return { kind: colours > MANY ? 'scene' : 'coloured', ...ground, open: colours > 1 && colours <= MANY };
}

function kindOf({ colour, mean }: Pick<Ground, 'colour' | 'mean'>): GroundKind {
  if (mean >= 254) return 'pure-white';
  if (!isNeutral(colour)) return 'coloured';
  if (mean >= 238) return 'near-white';
  return mean >= 176 ? 'light-grey' : 'coloured';
}

/** Whether a colour has no hue to speak of. The lighter it is, the less hue makes it a tint. */
export const isNeutral = ([red, green, blue]: Colour): boolean =>
  Math.max(red, green, blue) - Math.min(red, green, blue) <= 14;

function cellsOf({ width, height, data }: Pixels, band: number): Cell[] {
  const deepX = Math.max(1, Math.round(width * band));
  const deepY = Math.max(1, Math.round(height * band));
  const cells: Cell[] = [];
  const add = (left: number, top: number, right: number, bottom: number) => {
    if (right > left && bottom > top) cells.push(cellIn({ width, height, data }, left, top, right, bottom));
  };
  for (let cell = 0; cell < CELLS; cell += 1) {
    const [x0, x1] = [Math.floor((cell * width) / CELLS), Math.floor(((cell + 1) * width) / CELLS)];
    const [y0, y1] = [Math.floor((cell * height) / CELLS), Math.floor(((cell + 1) * height) / CELLS)];
    add(x0, 0, x1, deepY);
    add(x0, height - deepY, x1, height);
    add(0, y0, deepX, y1);
    add(width - deepX, y0, width, y1);
  }
  return cells;
}

function cellIn({ width, data }: Pixels, left: number, top: number, right: number, bottom: number): Cell {
  const sums = [0, 0, 0];
  let [bright, squares, white, clear, count] = [0, 0, 0, 0, 0];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const at = (y * width + x) * 4;
      const [red, green, blue, alpha] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, data[at + 3] ?? 0];
      count += 1;
      if (alpha < 128) {
        clear += 1;
        continue;
      }
      sums[0] = (sums[0] ?? 0) + red;
      sums[1] = (sums[1] ?? 0) + green;
      sums[2] = (sums[2] ?? 0) + blue;
      const light = luma(red, green, blue);
      bright += light;
      squares += light * light;
      if (Math.min(red, green, blue) >= WHITE) white += 1;
    }
  const seen = Math.max(1, count - clear);
  const mean = bright / seen;
  return {
    colour: [(sums[0] ?? 0) / seen, (sums[1] ?? 0) / seen, (sums[2] ?? 0) / seen],
    rough: Math.sqrt(Math.max(0, squares / seen - mean * mean)),
    white: white / seen,
    clear: clear / count,
  };
}

/** The middle colour of cells, channel by channel. */
function usual(cells: readonly Cell[]): Colour {
  const pick = (channel: 0 | 1 | 2): number =>
    cells.map(({ colour }) => colour[channel]).sort((a, b) => a - b)[cells.length >> 1] ?? 0;
  return [pick(0), pick(1), pick(2)];
}

const level = (cells: readonly Cell[]): number =>
  Math.min(
    ...([0, 1, 2] as const).map(
      (channel) => cells.reduce((sum, { colour }) => sum + colour[channel], 0) / Math.max(1, cells.length),
    ),
  );

const whiteShare = (cells: readonly Cell[]): number =>
  cells.reduce((sum, { white }) => sum + white, 0) / Math.max(1, cells.length);
