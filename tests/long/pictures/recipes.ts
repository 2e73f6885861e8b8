import { colours, type Kind, print } from './goods.ts';
import {
  between,
  type Context,
  css,
  fillOf,
  goodsAlone,
  oneOf,
  type Rgb,
  type Roll,
  rollOf,
  type Saving,
  saved,
  shadow,
  sheet,
} from './studio.ts';

/** What whoever drew a picture knows of it. Absent: left to the eye. */
export interface Truth {
  width: number;
  height: number;
  format: Saving['as'];
  /** The name's ending, where it lies. */
  ending?: string;
  ground: 'pure' | 'near' | 'grey' | 'coloured' | 'scene' | 'clear' | 'open';
  fill?: number;
  cut?: boolean;
  border?: boolean;
  laid: 'none' | 'text' | 'badge' | 'watermark' | 'open';
  collage?: boolean;
  blurred?: boolean;
}

export interface Shot {
  name: string;
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
  truth: Truth;
}

interface Plan {
  side?: number;
  width?: number;
  height?: number;
  fill?: number;
  ground?: Rgb;
  paint?(context: Context, roll: Roll): void;
  groundIs?: Truth['ground'];
  /** Moves the goods, in shares of the picture. */
  shift?: readonly [number, number];
  /** Towards which edges the goods are cut: 1 or -1 along and down. */
  cut?: readonly [number, number];
  after?(context: Context, roll: Roll): void;
  differs?: Partial<Truth>;
  saving?: Saving;
  clear?: true;
  shadow?: number;
  /** Which goods will do; all that end plainly unless said. */
  only?: (kind: Kind) => boolean;
  ending?: string;
}

const white: Rgb = [255, 255, 255];
const grey = (level: number): Rgb => [level, level, level];

const textAt = (
  context: Context,
  text: string,
  x: number,
  y: number,
  size: number,
  colour: Rgb,
  align: CanvasTextAlign = 'left',
) => {
  const { width, height } = context.canvas;
  context.fillStyle = css(colour);
  context.font = `700 ${size * Math.min(width, height)}px "DejaVu Sans", "Noto Sans CJK SC", sans-serif`;
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.fillText(text, x * width, y * height);
};

function watermark(text: string, colour: Rgb, angle: number, size: number, tiled: boolean) {
  return (context: Context) => {
    const { width, height } = context.canvas;
    context.save();
    context.globalAlpha = 0.3;
    context.fillStyle = css(colour);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.translate(width / 2, height / 2);
    context.rotate((-angle * Math.PI) / 180);
    context.font = `700 ${size * width}px "DejaVu Sans", sans-serif`;
    if (tiled)
      for (let y = -1; y <= 1; y += 0.28)
        for (let x = -1; x <= 1; x += 0.5) context.fillText(text, x * width, y * height);
    else context.fillText(text, 0, 0);
    context.restore();
  };
}

const badge =
  (text: string, x: number, y: number, radius: number, colour: Rgb, square: boolean) => (context: Context) => {
    const { width, height } = context.canvas;
    const r = radius * Math.min(width, height);
    context.fillStyle = css(colour);
    context.beginPath();
    if (square) context.roundRect(x * width - r * 1.3, y * height - r * 0.7, r * 2.6, r * 1.4, r * 0.2);
    else context.arc(x * width, y * height, r, 0, 7);
    context.fill();
    print(context, text, x * width, y * height, (r * 2.6) / Math.max(3, text.length), white);
  };

const headline = (lines: readonly string[], colour: Rgb) => (context: Context) => {
  textAt(context, lines[0] ?? '', 0.5, 0.07, 0.065, colour, 'center');
  lines.slice(1).forEach((line, index) => {
    const y = 0.3 + index * 0.16;
    textAt(context, line, 0.05, y, 0.036, colour);
    context.strokeStyle = css(colour);
    context.lineWidth = 3;
    context.beginPath();
    context.moveTo(context.canvas.width * 0.3, y * context.canvas.height);
    context.lineTo(context.canvas.width * 0.42, (y + 0.03) * context.canvas.height);
    context.stroke();
  });
};

const frame = (share: number, colour: Rgb) => (context: Context) => {
  const { width, height } = context.canvas;
  const depth = Math.max(1, Math.round(share * Math.min(width, height)));
  context.fillStyle = css(colour);
  context.fillRect(0, 0, width, depth);
  context.fillRect(0, height - depth, width, depth);
  context.fillRect(0, 0, depth, height);
  context.fillRect(width - depth, 0, depth, height);
};

const sweep = (from: number, to: number, radial: boolean) => (context: Context) => {
  const { width, height } = context.canvas;
  const light = radial
    ? context.createRadialGradient(width / 2, height / 2, 0, width / 2, height / 2, Math.hypot(width, height) / 2)
    : context.createLinearGradient(0, 0, 0, height);
  light.addColorStop(0, css(grey(from)));
  light.addColorStop(1, css(grey(to)));
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);
};

/** A room out of focus: wall, window, table and things on it. */
const room = (context: Context, roll: Roll) => {
  const { width, height } = context.canvas;
  const far = sheet(width, height);
  far.fillStyle = css(oneOf(roll, [[196, 178, 150], [150, 168, 160], [120, 110, 104]] as Rgb[])); // biome-ignore format: walls
  far.fillRect(0, 0, width, height);
  for (let thing = 0; thing < 14; thing += 1) {
    far.fillStyle = css(
      [between(roll, 30, 240), between(roll, 30, 220), between(roll, 30, 200)].map(Math.round) as unknown as Rgb,
    );
    far.fillRect(
      roll() * width,
      roll() * height * 0.6,
      between(roll, 0.05, 0.25) * width,
      between(roll, 0.1, 0.4) * height,
    );
  }
  far.fillStyle = 'rgb(120 84 56)';
  far.fillRect(0, height * 0.72, width, height * 0.28);
  for (let line = 0; line < 40; line += 1) {
    far.strokeStyle = css([between(roll, 80, 140), 78, 50].map(Math.round) as unknown as Rgb, 0.5);
    far.beginPath();
    far.moveTo(0, height * between(roll, 0.72, 1));
    far.lineTo(width, height * between(roll, 0.72, 1));
    far.stroke();
  }
  context.save();
  context.filter = `blur(${width / 90}px)`;
  context.drawImage(far.canvas, -width * 0.03, -height * 0.03, width * 1.06, height * 1.06);
  context.restore();
};

const blur = (share: number) => (context: Context) => {
  const { canvas } = context;
  const copy = sheet(canvas.width, canvas.height);
  copy.drawImage(canvas, 0, 0);
  context.filter = `blur(${share * canvas.width}px)`;
  context.drawImage(copy.canvas, 0, 0);
  context.filter = 'none';
};

const isPlain = ({ white, clear, thin }: Kind): boolean => !white && !clear && !thin;
/** Wide enough to be written across. */
const isWide = (kind: Kind): boolean => isPlain(kind) && kind.shape >= 0.65 && kind.shape <= 1.3;

/** Plans that have something in common. */
const planned = (ways: readonly Plan[], common: (plan: Plan) => Plan): Plan[] => ways.map(common);

/** Plans by name: what a reader would call the picture. Several ways each; chance picks goods, colour and quality. */
export const plans: Record<string, Plan[]> = {
  clean: [
    {},
    { side: 1600, fill: 0.9 },
    { side: 2400, fill: 0.88, saving: { as: 'jpeg', quality: 95 } },
    { side: 1000, saving: { as: 'png' } },
    { fill: 0.95 },
    { shadow: 0.25, fill: 0.87 },
  ],
  noisyJpeg: [{ saving: { as: 'jpeg', quality: 60 } }, { saving: { as: 'jpeg', quality: 70 }, side: 1600 }],
  grey: [
    { ground: grey(250), groundIs: 'near' },
    { ground: grey(250), groundIs: 'near', saving: { as: 'png' }, side: 1600 },
    { ground: grey(246), groundIs: 'near' },
    { ground: [255, 251, 244], groundIs: 'near' },
    { ground: grey(252), groundIs: 'near', saving: { as: 'png' } },
    { ground: grey(222), groundIs: 'grey' },
    { ground: grey(190), groundIs: 'grey' },
  ],
  coloured: [
    { ground: [236, 200, 160], groundIs: 'coloured' },
    { ground: [70, 120, 170], groundIs: 'coloured' },
    { ground: [24, 24, 28], groundIs: 'coloured', only: isWide },
  ],
  gradient: [
    { paint: sweep(255, 195, false), groundIs: 'grey' },
    { paint: sweep(250, 180, true), groundIs: 'grey' },
    { paint: sweep(240, 205, false), groundIs: 'grey' },
  ],
  room: [
    { paint: room, groundIs: 'scene' },
    { paint: room, groundIs: 'scene', side: 1600 },
  ],
  watermark: planned(
    [
      { after: watermark('WATERMARK', [0, 0, 0], 30, 0.12, false) },
      {
        after: watermark('© myshop.com', [255, 255, 255], 0, 0.09, false),
        only: isWide,
      },
      { after: watermark('SAMPLE', [90, 90, 90], 45, 0.16, false) },
      { after: watermark('shop24', [0, 0, 0], 25, 0.07, true) },
      { after: watermark('BestDeals', [200, 0, 0], 15, 0.11, false), side: 1600 },
      { after: watermark('STUDIO FOTO', [128, 128, 128], 0, 0.1, false) },
    ],
    (plan) => ({ ...plan, differs: { laid: 'watermark' } }),
  ),
  border: planned(
    [
      { after: frame(0.02, [0, 0, 0]) },
      { after: frame(0.001, [120, 120, 120]), saving: { as: 'png' } },
      { after: frame(0.01, [200, 30, 40]) },
      { after: frame(0.035, [205, 208, 214]) },
      { after: frame(0.006, [60, 90, 160]), side: 1600 },
    ],
    (plan) => ({ fill: 0.86, ...plan, differs: { border: true, ground: 'open' } }),
  ),
  sizes: [300, 480, 500, 640, 900, 1000, 1599, 1600, 2000].map((side): Plan => ({ side })),
  upright: [
    { width: 900, height: 1200 },
    { width: 1350, height: 1800 },
    { width: 1340, height: 1785, fill: 0.9 },
    { width: 600, height: 800 },
  ],
  wide: [
    { width: 1600, height: 1200 },
    { width: 1500, height: 1000 },
  ],
  nearlySquare: [
    { width: 1000, height: 1008 },
    { width: 1000, height: 1025 },
  ],
  little: [{ fill: 0.4 }, { fill: 0.4, side: 1600, saving: { as: 'png' } }, { fill: 0.6 }, { fill: 0.8 }],
  blur: planned(
    [
      { after: blur(0.006), differs: { blurred: true } },
      { after: blur(0.01), differs: { blurred: true }, side: 1600 },
      { after: blur(0.004), differs: { blurred: true }, saving: { as: 'png' } },
    ],
    (plan) => ({ ...plan }),
  ),
  cut: planned([{ cut: [1, 0] }, { cut: [0, 1] }, { cut: [-1, 0] }, { cut: [0, -1] }, { cut: [1, 1] }], (plan) => ({
    ...plan,
    fill: 0.87,
    differs: { cut: true },
    only: isWide,
  })),
  clear: [
    { clear: true, groundIs: 'clear', saving: { as: 'png' } },
    { clear: true, groundIs: 'clear', saving: { as: 'png' }, side: 1600 },
  ],
  badge: planned(
    [
      { after: badge('-50%', 0.86, 0.13, 0.1, [220, 20, 35], false) },
      { after: badge('SALE', 0.16, 0.12, 0.09, [240, 150, 0], true) },
      { after: badge('NEW', 0.87, 0.88, 0.085, [20, 150, 70], false) },
      { after: badge('ХИТ', 0.14, 0.14, 0.09, [220, 20, 35], false) },
      { after: badge('¥99', 0.85, 0.87, 0.1, [235, 60, 20], true) },
      { after: badge('20% OFF', 0.82, 0.1, 0.1, [30, 60, 200], true) },
    ],
    (plan) => ({ ...plan, fill: 0.62, differs: { laid: 'badge', fill: undefined } }),
  ),
  infographic: planned(
    [
      { after: headline(['Soft and light', 'Cotton 95%', 'Washable', '200 g'], [30, 30, 30]) },
      { after: headline(['Мягкий и лёгкий', 'Хлопок', 'Легко мыть'], [20, 60, 140]) },
      { after: headline(['柔软轻便 大容量', '加厚', '可机洗', '防水'], [160, 30, 30]) },
      { after: headline(['3 in 1 USB-C', '65 W', 'Fast', 'Safe'], [0, 0, 0]) },
    ],
    (plan) => ({ ...plan, fill: 0.55, shift: [0.17, 0.05], differs: { laid: 'text', fill: undefined } }),
  ),
  whiteOnWhite: [
    { only: ({ white }) => white === true },
    { only: ({ white }) => white === true, saving: { as: 'jpeg', quality: 75 }, side: 1600 },
    { only: ({ white }) => white === true, saving: { as: 'png' } },
  ],
  fine: [
    { only: ({ thin }) => thin === true },
    { only: ({ clear }) => clear === true },
    { only: ({ thin }) => thin === true, side: 1600 },
    { only: ({ clear }) => clear === true, side: 2000 },
  ],
  label: [
    { only: ({ printed }) => printed === true },
    { only: ({ printed }) => printed === true, side: 1600 },
    { only: ({ printed }) => printed === true, saving: { as: 'jpeg', quality: 65 } },
  ],
  format: [
    { saving: { as: 'webp', quality: 85 }, side: 1600 },
    { saving: { as: 'webp', quality: 85 }, ending: 'jpg', side: 1600 },
    { saving: { as: 'bmp' } },
    { saving: { as: 'gif' } },
    { saving: { as: 'png' }, ending: 'jpg' },
  ],
};

type Shelf = Readonly<Record<string, Kind>>;

/** Every plan drawn once for a seed, with goods off a shelf. */
export async function* shots(seed: number, goods: Shelf): AsyncGenerator<Shot> {
  let number = 0;
  for (const [name, ways] of Object.entries(plans))
    for (const plan of ways) {
      number += 1;
      yield await shot(`${name}-${number}`, plan, goods, rollOf(seed * 1000 + number));
    }
  for (let way = 0; way < 4; way += 1) {
    number += 1;
    yield await collage(`collage-${number}`, way, goods, rollOf(seed * 1000 + number));
  }
}

async function shot(name: string, plan: Plan, goods: Shelf, roll: Roll): Promise<Shot> {
  const kinds = Object.entries(goods).filter(([, kind]) => (plan.only ?? isPlain)(kind));
  const [kind, { draw, shape, white: isWhite, clear: isClear, thin }] = oneOf(roll, kinds);
  const width = plan.width ?? plan.side ?? 1000;
  const height = plan.height ?? plan.side ?? 1000;
  const ground = plan.ground ?? white;
  const context = sheet(width, height);
  if (plan.paint) plan.paint(context, roll);
  else if (!plan.clear) {
    context.fillStyle = css(ground);
    context.fillRect(0, 0, width, height);
  }
  const fill = plan.fill ?? between(roll, 0.87, 0.93);
  const across = Math.min(fill * width, fill * height * shape);
  const down = across / shape;
  // Cut by the edge: past it by a good part of the goods, whatever their shape.
  const [right = 0, low = 0] = plan.cut?.map((share) => share * 0.3) ?? [];
  const [x, y] = [
    Math.round(
      (width - across) / 2 +
        (plan.shift?.[0] ?? 0) * width +
        right * across +
        (Math.sign(right) * (width - across)) / 2,
    ),
    Math.round(
      (height - down) / 2 + (plan.shift?.[1] ?? 0) * height + low * down + (Math.sign(low) * (height - down)) / 2,
    ),
  ];
  if (plan.shadow) shadow(context, x, y + down * 0.99, across, plan.shadow);
  context.drawImage(goodsAlone(draw, across, down, roll, oneOf(roll, colours)), x, y);
  const byRule = plan.paint || plan.clear ? Math.max(across / width, down / height) : fillOf(context, ground);
  plan.after?.(context, roll);
  const saving: Saving = plan.saving ?? { as: 'jpeg', quality: Math.round(between(roll, 72, 95)) };
  const open = isWhite || isClear || thin || plan.groundIs === 'scene';
  return {
    name: `${name} ${kind} ${width}x${height} ${saving.as}${saving.quality ?? ''}`,
    file: `${name}.${plan.ending ?? (saving.as === 'jpeg' ? 'jpg' : saving.as)}`,
    bytes: await saved(context, saving),
    truth: {
      width,
      height,
      format: saving.as,
      ...(plan.ending ? { ending: plan.ending } : {}),
      ground: plan.groundIs ?? 'pure',
      ...(open ? {} : { fill: byRule }),
      cut: false,
      border: false,
      laid: 'none',
      collage: false,
      blurred: false,
      ...plan.differs,
    },
  };
}

/** Four views in panels: on grounds of their own, with gutters, and two insets on a picture. */
async function collage(name: string, way: number, goods: Shelf, roll: Roll): Promise<Shot> {
  const side = oneOf(roll, [1000, 1200, 1600]);
  const context = sheet(side, side);
  context.fillStyle = 'white';
  context.fillRect(0, 0, side, side);
  const gutter = [0, 0.015, 0.03, 0][way] ?? 0;
  const panels: (readonly [number, number, number, number])[] =
    way === 3
      ? [[0, 0, 0.66, 1], [0.66, 0, 0.34, 0.5], [0.66, 0.5, 0.34, 0.5]] // biome-ignore format: panels
      : [[0, 0, 0.5, 0.5], [0.5, 0, 0.5, 0.5], [0, 0.5, 0.5, 0.5], [0.5, 0.5, 0.5, 0.5]]; // biome-ignore format: panels
  for (const [left, top, across, down] of panels) {
    const { draw, shape } = oneOf(roll, Object.values(goods).filter(isPlain));
    const [x, y, w, h] = [
      (left + gutter / 2) * side,
      (top + gutter / 2) * side,
      (across - gutter) * side,
      (down - gutter) * side,
    ];
    context.save();
    context.beginPath();
    context.rect(x, y, w, h);
    context.clip();
    if (way === 2) {
      const panel = sheet(Math.round(w), Math.round(h));
      room(panel, roll);
      context.drawImage(panel.canvas, x, y);
    } else {
      context.fillStyle = css(
        [between(roll, 150, 245), between(roll, 150, 245), between(roll, 150, 245)].map(Math.round) as unknown as Rgb,
      );
      context.fillRect(x, y, w, h);
    }
    const wide = Math.min(w * 0.8, h * 0.8 * shape);
    context.drawImage(
      goodsAlone(draw, wide, wide / shape, roll, oneOf(roll, colours)),
      x + (w - wide) / 2,
      y + (h - wide / shape) / 2,
    );
    context.restore();
  }
  const saving: Saving = { as: 'jpeg', quality: 88 };
  return {
    name: `${name} way ${way} ${side}`,
    file: `${name}.jpg`,
    bytes: await saved(context, saving),
    truth: { width: side, height: side, format: 'jpeg', ground: 'open', laid: 'none', collage: true, blurred: false },
  };
}
