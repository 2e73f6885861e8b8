import { between, css, type Drawing, flat, lit, oneOf, type Rgb, round } from './studio.ts';

const words = ['AURORA', 'Walnut', 'MILD', 'Sesame', 'NORD 7', 'Лён', '核桃', 'Olive'];

const bottle: Drawing = (context, w, h, roll, colour) => {
  context.fillStyle = round(context, w, colour);
  context.beginPath();
  context.roundRect(0, h * 0.26, w, h * 0.74, [w * 0.35, w * 0.35, w * 0.08, w * 0.08]);
  context.fill();
  context.fillRect(w * 0.34, h * 0.1, w * 0.32, h * 0.2);
  context.fillStyle = round(context, w, lit(colour, 0.4));
  context.fillRect(w * 0.3, 0, w * 0.4, h * 0.12);
  context.fillStyle = 'rgb(248 244 232)';
  context.fillRect(w * 0.06, h * 0.45, w * 0.88, h * 0.34);
  print(context, oneOf(roll, words), w * 0.5, h * 0.58, w * 0.19, lit(colour, 0.5));
  print(context, `${Math.round(between(roll, 1, 9)) * 100} ml`, w * 0.5, h * 0.72, w * 0.11, [60, 60, 60]);
};

const bag: Drawing = (context, w, h, _roll, colour) => {
  context.lineWidth = w * 0.05;
  context.strokeStyle = css(lit(colour, 0.6));
  context.beginPath();
  context.ellipse(w / 2, h * 0.33, w * 0.24, h * 0.33 - w * 0.025, 0, Math.PI, 0);
  context.stroke();
  context.fillStyle = flat(context, w, h, colour);
  context.beginPath();
  context.moveTo(w * 0.1, h * 0.32);
  context.lineTo(w * 0.9, h * 0.32);
  context.lineTo(w, h);
  context.lineTo(0, h);
  context.fill();
  context.strokeStyle = css(lit(colour, 0.7));
  context.lineWidth = w * 0.012;
  context.setLineDash([w * 0.03, w * 0.02]);
  context.strokeRect(w * 0.13, h * 0.55, w * 0.74, h * 0.36);
  context.setLineDash([]);
  context.fillStyle = 'rgb(205 170 90)';
  context.beginPath();
  context.arc(w / 2, h * 0.5, w * 0.05, 0, 7);
  context.fill();
};

const box: Drawing = (context, w, h, roll, colour) => {
  const face = (points: readonly (readonly [number, number])[], light: number) => {
    context.fillStyle = flat(context, w, h, lit(colour, light));
    context.beginPath();
    for (const [x, y] of points) context.lineTo(x * w, y * h);
    context.fill();
  };
  face([[0, 0.2], [0.65, 0.12], [0.65, 1], [0, 0.92]], 1); // biome-ignore format: corners
  face([[0.65, 0.12], [1, 0.22], [1, 0.84], [0.65, 1]], 0.62); // biome-ignore format: corners
  face([[0, 0.2], [0.36, 0], [1, 0.22], [0.65, 0.12]], 1.3); // biome-ignore format: corners
  context.fillStyle = 'rgb(250 250 246)';
  context.fillRect(w * 0.08, h * 0.35, w * 0.48, h * 0.3);
  print(context, oneOf(roll, words), w * 0.32, h * 0.47, w * 0.1, lit(colour, 0.45));
  print(context, 'NET 500 g', w * 0.32, h * 0.59, w * 0.055, [40, 40, 40]);
};

const shoe: Drawing = (context, w, h, _roll, colour) => {
  context.fillStyle = flat(context, w, h, colour);
  context.beginPath();
  context.moveTo(w * 0.02, h * 0.85);
  context.bezierCurveTo(w * 0.02, h * 0.3, w * 0.05, h * 0.02, w * 0.16, 0);
  context.bezierCurveTo(w * 0.25, h * 0.1, w * 0.33, h * 0.12, w * 0.38, h * 0.05);
  context.bezierCurveTo(w * 0.5, h * 0.42, w * 0.96, h * 0.4, w, h * 0.85);
  context.fill();
  context.fillStyle = 'rgb(232 230 224)';
  context.beginPath();
  context.roundRect(0, h * 0.84, w, h * 0.16, h * 0.07);
  context.fill();
  context.strokeStyle = css(lit(colour, 1.6));
  context.lineWidth = w * 0.014;
  for (let lace = 0; lace < 5; lace += 1) {
    context.beginPath();
    context.moveTo(w * (0.36 + lace * 0.06), h * (0.2 + lace * 0.06));
    context.lineTo(w * (0.45 + lace * 0.06), h * (0.17 + lace * 0.06));
    context.stroke();
  }
};

const jar: Drawing = (context, w, h, roll, colour) => {
  context.fillStyle = round(context, w, lit(colour, 0.85));
  context.fillRect(w * 0.06, 0, w * 0.88, h * 0.17);
  context.fillStyle = 'rgb(215 222 222)';
  context.beginPath();
  context.roundRect(0, h * 0.17, w, h * 0.83, w * 0.1);
  context.fill();
  context.fillStyle = round(context, w, colour);
  context.beginPath();
  context.roundRect(w * 0.04, h * 0.28, w * 0.92, h * 0.69, w * 0.08);
  context.fill();
  for (let bean = 0; bean < 120; bean += 1) {
    context.fillStyle = css(lit(colour, between(roll, 0.5, 1.4)));
    context.beginPath();
    const [x, y] = [between(roll, 0.1, 0.9) * w, between(roll, 0.33, 0.92) * h];
    context.ellipse(x, y, w * 0.045, w * 0.03, roll() * 3, 0, 7);
    context.fill();
  }
};

/** A mug of white china: only its shade tells it from white. */
const whiteMug: Drawing = (context, w, h) => {
  const shade = context.createLinearGradient(0, 0, w * 0.78, 0);
  for (const [at, level] of [
    [0, 226],
    [0.3, 250],
    [0.6, 244],
    [1, 205],
  ] as const)
    shade.addColorStop(at, css([level, level, level]));
  context.strokeStyle = 'rgb(220 220 221)';
  context.lineWidth = w * 0.08;
  context.beginPath();
  context.ellipse(w * 0.76, h * 0.5, w * 0.2, h * 0.26, 0, -1.6, 1.6);
  context.stroke();
  context.fillStyle = shade;
  context.beginPath();
  context.roundRect(0, 0, w * 0.78, h, [w * 0.03, w * 0.03, w * 0.16, w * 0.16]);
  context.fill();
  context.fillStyle = 'rgb(214 213 211)';
  context.beginPath();
  context.ellipse(w * 0.39, h * 0.04, w * 0.37, h * 0.035, 0, 0, 7);
  context.fill();
};

const speaker: Drawing = (context, w, h, roll) => {
  context.fillStyle = flat(context, w, h, [44, 44, 48], [1.3, 0.6]);
  context.beginPath();
  context.roundRect(0, 0, w, h, w * 0.09);
  context.fill();
  for (const [y, radius] of [
    [0.3, 0.2],
    [0.67, 0.33],
  ] as const) {
    context.fillStyle = 'rgb(18 18 20)';
    context.beginPath();
    context.arc(w / 2, h * y, Math.min(w, h) * radius, 0, 7);
    context.fill();
    context.strokeStyle = css(lit([120, 120, 126], between(roll, 0.7, 1.2)));
    context.lineWidth = w * 0.02;
    context.stroke();
  }
};

/** Clear glass: hardly more than its edges. */
const glass: Drawing = (context, w, h) => {
  context.fillStyle = 'rgb(205 214 218 / 0.35)';
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(w, 0);
  context.lineTo(w * 0.85, h);
  context.lineTo(w * 0.15, h);
  context.fill();
  context.strokeStyle = 'rgb(120 132 140 / 0.8)';
  context.lineWidth = w * 0.014;
  context.beginPath();
  context.moveTo(w * 0.007, 0);
  context.lineTo(w * 0.157, h * 0.995);
  context.lineTo(w * 0.843, h * 0.995);
  context.lineTo(w * 0.993, 0);
  context.stroke();
  context.fillStyle = 'rgb(150 160 168 / 0.7)';
  context.fillRect(w * 0.15, h * 0.93, w * 0.7, h * 0.07);
  context.fillStyle = 'rgb(255 255 255 / 0.8)';
  context.fillRect(w * 0.24, h * 0.1, w * 0.05, h * 0.7);
};

const necklace: Drawing = (context, w, h) => {
  context.strokeStyle = 'rgb(176 134 52)';
  context.lineWidth = Math.max(2, w * 0.009);
  context.beginPath();
  context.moveTo(w * 0.005, 0);
  context.bezierCurveTo(0, h * 0.7, w * 0.35, h * 0.78, w * 0.5, h * 0.82);
  context.bezierCurveTo(w * 0.65, h * 0.78, w, h * 0.7, w * 0.995, 0);
  context.stroke();
  context.fillStyle = 'rgb(28 120 96)';
  context.beginPath();
  context.moveTo(w * 0.5, h * 0.8);
  context.lineTo(w * 0.57, h * 0.9);
  context.lineTo(w * 0.5, h);
  context.lineTo(w * 0.43, h * 0.9);
  context.fill();
  context.strokeStyle = 'rgb(150 110 40)';
  context.stroke();
};

const bear: Drawing = (context, w, h, roll, colour) => {
  const ball = (x: number, y: number, rx: number, ry: number, light = 1) => {
    const fall = context.createRadialGradient(x * w, (y - ry * 0.4) * h, 0, x * w, y * h, Math.max(rx * w, ry * h));
    fall.addColorStop(0, css(lit(colour, 1.25 * light)));
    fall.addColorStop(1, css(lit(colour, 0.7 * light)));
    context.fillStyle = fall;
    context.beginPath();
    context.ellipse(x * w, y * h, rx * w, ry * h, 0, 0, 7);
    context.fill();
  };
  ball(0.22, 0.11, 0.13, 0.11);
  ball(0.78, 0.11, 0.13, 0.11);
  ball(0.5, 0.26, 0.33, 0.24);
  ball(0.13, 0.56, 0.13, 0.17, 0.9);
  ball(0.87, 0.56, 0.13, 0.17, 0.9);
  ball(0.5, 0.67, 0.37, 0.32);
  ball(0.25, 0.92, 0.18, 0.08, 0.85);
  ball(0.75, 0.92, 0.18, 0.08, 0.85);
  for (const x of [0.38, 0.62, 0.5]) {
    context.fillStyle = 'rgb(20 16 14)';
    context.beginPath();
    context.arc(x * w, (x === 0.5 ? 0.31 : 0.23) * h, w * 0.03, 0, 7);
    context.fill();
  }
  context.strokeStyle = css(lit(colour, 0.8));
  context.lineWidth = 1.5;
  for (let hair = 0; hair < 500; hair += 1) {
    const [x, y] = [between(roll, 0.25, 0.75) * w, between(roll, 0.1, 0.9) * h];
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x + between(roll, -6, 6), y + between(roll, 2, 9));
    context.stroke();
  }
};

/** What is printed on the goods themselves. */
export function print(
  context: Parameters<Drawing>[0],
  text: string,
  x: number,
  y: number,
  size: number,
  colour: Rgb,
): void {
  context.fillStyle = css(colour);
  context.font = `700 ${Math.max(8, size)}px "DejaVu Sans", "Noto Sans CJK SC", sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, x, y, size * 5);
}

/** Goods with width over height, and what a reader must know of them. */
export interface Kind {
  draw: Drawing;
  shape: number;
  /** White on white, clear as glass, thin as thread: only their eye tells readers where they end. */
  white?: true;
  clear?: true;
  thin?: true;
  /** With print on them. */
  printed?: true;
}

export const goods: Record<string, Kind> = {
  bottle: { draw: bottle, shape: 0.36, printed: true },
  bag: { draw: bag, shape: 0.86 },
  box: { draw: box, shape: 0.95, printed: true },
  shoe: { draw: shoe, shape: 1.9 },
  jar: { draw: jar, shape: 0.75 },
  speaker: { draw: speaker, shape: 0.62 },
  bear: { draw: bear, shape: 0.72 },
  necklace: { draw: necklace, shape: 0.85, thin: true },
  whiteMug: { draw: whiteMug, shape: 1.1, white: true },
  glass: { draw: glass, shape: 0.7, clear: true },
};

export const colours: readonly Rgb[] = [
  [150, 60, 40],
  [40, 90, 140],
  [70, 110, 60],
  [200, 150, 40],
  [90, 60, 110],
  [180, 90, 110],
  [60, 60, 64],
];
