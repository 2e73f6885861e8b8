import { colours, type Kind } from './goods.ts';
import type { Truth } from './recipes.ts';
import {
  between,
  type Context,
  css,
  goodsAlone,
  oneOf,
  type Rgb,
  type Roll,
  rollOf,
  type Saving,
  saved,
  sheet,
} from './studio.ts';

// Pictures whose every fault pixels can mend: grounds, light and shadows, frames, places and sizes, files.

/** Where the goods stand, drawn by themselves on nothing, in the size of the picture: which pixels are theirs. */
export interface MendShot {
  name: string;
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
  goods: OffscreenCanvas;
  /** Their own pixels stand where they were drawn: nothing was turned or laid on them. */
  comparable: boolean;
  truth: Truth;
}

interface Plan {
  width?: number;
  height?: number;
  fill?: number;
  /** Of the goods' middle, in shares of the picture. */
  at?: readonly [number, number];
  ground?: (context: Context) => void;
  groundIs?: Truth['ground'];
  shadow?: (context: Context, place: Place) => void;
  grain?: number;
  frame?: readonly [share: number, colour: Rgb];
  saving?: Saving;
  as?: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
  turned?: true;
  space?: PredefinedColorSpace;
  only?: (kind: Kind) => boolean;
}
interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

const all = (colour: Rgb) => (context: Context) => {
  context.fillStyle = css(colour);
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
};
const grey = (level: number): Rgb => [level, level, level];

/** Light that falls off: from the top, the left, a corner or the middle. */
const light = (from: Rgb, to: Rgb, way: 'down' | 'across' | 'corner' | 'middle') => (context: Context) => {
  const { width, height } = context.canvas;
  const fall =
    way === 'down'
      ? context.createLinearGradient(0, 0, 0, height)
      : way === 'across'
        ? context.createLinearGradient(0, 0, width, 0)
        : way === 'corner'
          ? context.createRadialGradient(0, 0, 0, 0, 0, Math.hypot(width, height))
          : context.createRadialGradient(
              width / 2,
              height / 2,
              0,
              width / 2,
              height / 2,
              Math.hypot(width, height) / 2,
            );
  fall.addColorStop(0, css(from));
  fall.addColorStop(1, css(to));
  context.fillStyle = fall;
  context.fillRect(0, 0, width, height);
};

/** Dark where the goods stand, to nothing at its rim. */
const standing =
  (strength: number, deep = 0.07) =>
  (context: Context, { x, y, width, height }: Place) =>
    patch(context, x + width / 2, y + height * 0.985, width * 0.56, width * deep, strength);
/** Thrown to one side by a lamp. */
const thrown =
  (strength: number) =>
  (context: Context, { x, y, width, height }: Place) =>
    patch(context, x + width * 0.62, y + height * 0.9, width * 0.5, height * 0.12, strength);

function patch(context: Context, x: number, y: number, rx: number, ry: number, strength: number): void {
  context.save();
  context.translate(x, y);
  context.scale(1, ry / rx);
  const fall = context.createRadialGradient(0, 0, 0, 0, 0, rx);
  for (const [at, share] of [[0, 1], [0.4, 0.72], [0.7, 0.3], [0.88, 0.08], [1, 0]] as const) // biome-ignore format: a soft fall
    fall.addColorStop(at, `rgb(0 0 0 / ${strength * share})`);
  context.fillStyle = fall;
  context.fillRect(-rx, -rx, 2 * rx, 2 * rx);
  context.restore();
}

const isPlain = ({ white, clear, thin }: Kind): boolean => !white && !clear && !thin;
const isWhite = ({ white }: Kind): boolean => white === true;
const png: Saving = { as: 'png' };

export const plans: Record<string, Plan> = {
  'flat 250': { ground: all(grey(250)), groundIs: 'near', saving: png },
  'flat 246': { ground: all(grey(246)), groundIs: 'near' },
  'flat 238': { ground: all(grey(238)), groundIs: 'grey' },
  'flat 230': { ground: all(grey(230)), groundIs: 'grey' },
  warm: { ground: all([255, 251, 244]), groundIs: 'near' },
  cool: { ground: all([243, 247, 252]), groundIs: 'near', saving: png },
  'warm and dim': { ground: all([242, 238, 232]), groundIs: 'grey' },
  'falls down': { ground: light(grey(254), grey(232), 'down'), groundIs: 'near' },
  'falls across': { ground: light(grey(250), grey(234), 'across'), groundIs: 'near' },
  'falls from a corner': { ground: light(grey(255), grey(230), 'corner'), groundIs: 'near' },
  vignette: { ground: light(grey(253), grey(232), 'middle'), groundIs: 'near' },
  'vignette, warm': {
    ground: light([255, 252, 248], [240, 235, 228], 'middle'),
    groundIs: 'near',
    width: 1600,
    height: 1600,
  },
  'stands, soft': { ground: all(grey(248)), groundIs: 'near', shadow: standing(0.3) },
  'stands, dark': { ground: all(grey(248)), groundIs: 'near', shadow: standing(0.55) },
  'stands on white': { ground: all(grey(255)), shadow: standing(0.4), fill: 0.6 },
  'thrown shadow': { ground: all(grey(247)), groundIs: 'near', shadow: thrown(0.3) },
  'thrown, on a fall of light': { ground: light(grey(252), grey(238), 'down'), groundIs: 'near', shadow: thrown(0.25) },
  'stands on a fall of light': {
    ground: light(grey(253), grey(236), 'corner'),
    groundIs: 'near',
    shadow: standing(0.4),
    width: 1600,
    height: 1600,
  },
  grain: { ground: all(grey(247)), groundIs: 'near', grain: 5 },
  'coarse grain': { ground: all(grey(244)), groundIs: 'near', grain: 9, width: 1600, height: 1600 },
  'strongly packed': { ground: all(grey(249)), groundIs: 'near', saving: { as: 'jpeg', quality: 55 } },
  'own whites': { ground: all(grey(250)), groundIs: 'near', only: isWhite },
  'own whites, grey': { ground: all(grey(244)), groundIs: 'near', only: isWhite, saving: png },
  'off to a side': { at: [0.3, 0.62], fill: 0.5, width: 1600, height: 1600 },
  'little, near white': { ground: all(grey(249)), groundIs: 'near', fill: 0.45, width: 1600, height: 1600 },
  'little, off, a shadow': {
    ground: all(grey(249)),
    groundIs: 'near',
    fill: 0.5,
    at: [0.6, 0.42],
    shadow: standing(0.35),
    width: 1600,
    height: 1600,
  },
  upright: { width: 1200, height: 1600 },
  'upright, near white': { ground: all(grey(249)), groundIs: 'near', width: 1200, height: 1600 },
  wide: { width: 1600, height: 1200 },
  'wide, light falls': { ground: light(grey(254), grey(236), 'across'), groundIs: 'near', width: 1800, height: 1200 },
  'wide, little': { width: 1920, height: 1080, fill: 0.7 },
  'black frame': { frame: [0.02, [0, 0, 0]] },
  'red frame on near white': { ground: all(grey(248)), groundIs: 'near', frame: [0.012, [200, 30, 40]] },
  'grey hairline': { frame: [0.001, [120, 120, 120]], saving: png },
  'pale frame': { frame: [0.03, [205, 208, 214]] },
  transparent: { ground: () => {}, groundIs: 'clear', saving: png },
  'transparent, a shadow': { ground: () => {}, groundIs: 'clear', saving: png, shadow: standing(0.35), fill: 0.7 },
  'transparent webp': {
    ground: () => {},
    groundIs: 'clear',
    saving: { as: 'webp', quality: 90 },
    width: 1400,
    height: 1400,
  },
  heavy: { width: 2900, height: 2900, grain: 12, saving: png, ground: all(grey(250)), groundIs: 'near' },
  'heavy and white': { width: 2600, height: 2600, grain: 1, saving: png },
  webp: { saving: { as: 'webp', quality: 88 } },
  bmp: { saving: { as: 'bmp' } },
  gif: { saving: { as: 'gif' } },
  'wide gamut': { space: 'display-p3', ground: all(grey(249)), groundIs: 'near', saving: png },
  'wide gamut, jpeg': { space: 'display-p3', ground: all(grey(255)), width: 1200, height: 1600 },
  'turned by EXIF': { width: 1600, height: 1200, as: turned, turned: true, ground: all(grey(249)), groundIs: 'near' },
  everything: { ground: light(grey(253), grey(240), 'down'), groundIs: 'near', frame: [0.015, [40, 60, 90]], width: 1500, height: 2000, fill: 0.55, at: [0.45, 0.55], shadow: standing(0.3) }, // biome-ignore format: one plan a line
};

/** Every plan drawn once for a seed, with goods off a shelf. */
export async function* mendShots(
  seed: number,
  shelf: Readonly<Record<string, Kind>>,
  only: readonly string[] = [],
): AsyncGenerator<MendShot> {
  let number = 0;
  for (const [name, plan] of Object.entries(plans)) {
    number += 1;
    if (only.length > 0 && !only.includes(name)) continue;
    yield await shot(name, plan, shelf, rollOf(seed * 1000 + number));
  }
}

async function shot(name: string, plan: Plan, shelf: Readonly<Record<string, Kind>>, roll: Roll): Promise<MendShot> {
  const kinds = Object.entries(shelf).filter(([, kind]) => (plan.only ?? isPlain)(kind));
  const [kind, { draw, shape }] = oneOf(roll, kinds);
  const { width = 1000, height = 1000 } = plan;
  const fill = plan.fill ?? between(roll, 0.87, 0.92);
  const across = Math.round(Math.min(fill * width, fill * height * shape));
  const down = Math.round(across / shape);
  const [middleX, middleY] = plan.at ?? [0.5, 0.5];
  const place: Place = {
    x: Math.round(middleX * width - across / 2),
    y: Math.round(middleY * height - down / 2),
    width: across,
    height: down,
  };
  const context = plan.space ? spaced(width, height, plan.space) : sheet(width, height);
  (plan.ground ?? all(grey(255)))(context);
  plan.shadow?.(context, place);
  const alone = goodsAlone(draw, across, down, roll, oneOf(roll, colours));
  context.drawImage(alone, place.x, place.y);
  if (plan.grain) grained(context, roll, plan.grain);
  if (plan.frame) framed(context, ...plan.frame);
  const saving: Saving = plan.saving ?? { as: 'jpeg', quality: Math.round(between(roll, 80, 95)) };
  const bytes = await saved(context, saving);
  const goods = sheet(width, height);
  goods.drawImage(alone, place.x, place.y);
  const open = plan.only === isWhite;
  return {
    name: `${name}, ${kind} ${width}x${height} ${saving.as}`,
    file: `${name.replace(/\W+/g, '-')}.${saving.as === 'jpeg' ? 'jpg' : saving.as}`,
    bytes: plan.as ? plan.as(bytes) : bytes,
    goods: goods.canvas,
    comparable: !plan.turned && saving.as !== 'gif' && !plan.space,
    truth: {
      width: plan.turned ? height : width,
      height: plan.turned ? width : height,
      format: saving.as,
      ground: plan.groundIs ?? 'pure',
      ...(open ? {} : { fill: Math.max(across / width, down / height) }),
      cut: false,
      border: plan.frame !== undefined,
      laid: 'none',
      collage: false,
      blurred: false,
    },
  };
}

function spaced(width: number, height: number, colorSpace: PredefinedColorSpace): Context {
  const context = new OffscreenCanvas(width, height).getContext('2d', { colorSpace, willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  return context;
}

/** The grain of a camera, on the whole picture. */
function grained(context: Context, roll: Roll, depth: number): void {
  const { width, height } = context.canvas;
  const image = context.getImageData(0, 0, width, height);
  for (let at = 0; at < image.data.length; at += 4) {
    const more = (roll() + roll() - 1) * depth;
    for (let channel = 0; channel < 3; channel += 1) image.data[at + channel] = (image.data[at + channel] ?? 0) + more;
  }
  context.putImageData(image, 0, 0);
}

function framed(context: Context, share: number, colour: Rgb): void {
  const { width, height } = context.canvas;
  const depth = Math.max(1, Math.round(share * Math.min(width, height)));
  context.strokeStyle = css(colour);
  context.lineWidth = 2 * depth;
  context.strokeRect(0, 0, width, height);
}

/** A JPEG whose EXIF says that it is to be turned by a quarter. */
function turned(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]; // biome-ignore format: bytes
  const segment = [0xff, 0xe1, 0, exif.length + 2, ...exif];
  const to = new Uint8Array(bytes.length + segment.length);
  to.set(bytes.subarray(0, 2));
  to.set(segment, 2);
  to.set(bytes.subarray(2), 2 + segment.length);
  return to;
}
