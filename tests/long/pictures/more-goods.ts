import { type Kind, print } from './goods.ts';
import { between, css, type Drawing, flat, lit, oneOf, round } from './studio.ts';

/** As square as goods are: a telephone with a picture on its screen. */
const telephone: Drawing = (context, w, h, roll, colour) => {
  context.fillStyle = 'rgb(28 28 32)';
  context.fillRect(0, 0, w, h);
  context.fillStyle = flat(context, w, h, colour, [1.4, 0.7]);
  context.fillRect(w * 0.05, h * 0.07, w * 0.9, h * 0.86);
  for (let app = 0; app < 12; app += 1) {
    context.fillStyle = css(lit(colour, between(roll, 0.4, 1.8)));
    context.fillRect(w * (0.12 + 0.28 * (app % 3)), h * (0.14 + 0.18 * Math.floor(app / 3)), w * 0.2, h * 0.1);
  }
};

const book: Drawing = (context, w, h, roll, colour) => {
  context.fillStyle = flat(context, w, h, colour, [1.15, 0.9]);
  context.fillRect(0, 0, w, h);
  context.fillStyle = css(lit(colour, 0.6));
  context.fillRect(0, 0, w * 0.06, h);
  print(context, oneOf(roll, ['THE SEA', 'Горы', '山的故事', 'GARDEN']), w * 0.53, h * 0.25, w * 0.13, [250, 245, 230]);
  print(context, 'A NOVEL', w * 0.53, h * 0.8, w * 0.06, [250, 245, 230]);
  context.fillStyle = 'rgb(240 220 170)';
  context.beginPath();
  context.arc(w * 0.53, h * 0.53, w * 0.16, 0, 7);
  context.fill();
};

const ring: Drawing = (context, w, h, _roll, colour) => {
  context.strokeStyle = round(context, w, colour);
  context.lineWidth = w * 0.2;
  context.beginPath();
  context.ellipse(w / 2, h / 2, w * 0.4, h / 2 - w * 0.1, 0, 0, 7);
  context.stroke();
  context.lineWidth = w * 0.015;
  context.strokeStyle = css(lit(colour, 0.5));
  context.stroke();
};

const umbrella: Drawing = (context, w, h, _roll, colour) => {
  context.fillStyle = round(context, w, colour);
  context.beginPath();
  context.moveTo(0, h * 0.42);
  context.bezierCurveTo(w * 0.02, -h * 0.14, w * 0.98, -h * 0.14, w, h * 0.42);
  for (let rib = 5; rib > 0; rib -= 1)
    context.quadraticCurveTo(w * (rib * 0.2 - 0.1), h * 0.34, w * (rib - 1) * 0.2, h * 0.42);
  context.fill();
  context.strokeStyle = 'rgb(70 50 40)';
  context.lineWidth = w * 0.022;
  context.beginPath();
  context.moveTo(w / 2, h * 0.35);
  context.lineTo(w / 2, h * 0.92);
  context.arc(w * 0.44, h * 0.93, w * 0.06, 0, Math.PI);
  context.stroke();
};

const shirt: Drawing = (context, w, h, roll, colour) => {
  context.fillStyle = flat(context, w, h, colour, [1.2, 0.85]);
  context.beginPath();
  for (const [
    x,
    y,
  ] of [[0.3, 0], [0.4, 0.05], [0.6, 0.05], [0.7, 0], [1, 0.2], [0.9, 0.38], [0.77, 0.3], [0.79, 1], [0.21, 1], [0.23, 0.3], [0.1, 0.38], [0, 0.2]] as const) // biome-ignore format: corners
    context.lineTo(x * w, y * h);
  context.fill();
  context.strokeStyle = css(lit(colour, 0.75), 0.6);
  context.lineWidth = w * 0.008;
  for (let fold = 0; fold < 9; fold += 1) {
    const x = between(roll, 0.28, 0.72) * w;
    context.beginPath();
    context.moveTo(x, between(roll, 0.35, 0.5) * h);
    context.quadraticCurveTo(x + between(roll, -30, 30), h * 0.7, x + between(roll, -20, 20), h * 0.95);
    context.stroke();
  }
};

const lamp: Drawing = (context, w, h, _roll, colour) => {
  context.fillStyle = round(context, w, lit(colour, 1.2));
  context.beginPath();
  context.moveTo(w * 0.25, 0);
  context.lineTo(w * 0.75, 0);
  context.lineTo(w, h * 0.42);
  context.lineTo(0, h * 0.42);
  context.fill();
  context.fillStyle = 'rgb(90 74 58)';
  context.fillRect(w * 0.46, h * 0.42, w * 0.08, h * 0.5);
  context.beginPath();
  context.ellipse(w / 2, h * 0.94, w * 0.3, h * 0.06, 0, 0, 7);
  context.fill();
};

/** A white plate from above: a rim of colour, the rest white. */
const plate: Drawing = (context, w, h, _roll, colour) => {
  context.fillStyle = 'rgb(247 247 246)';
  context.beginPath();
  context.ellipse(w / 2, h / 2, w / 2, h / 2, 0, 0, 7);
  context.fill();
  context.strokeStyle = css(colour);
  context.lineWidth = w * 0.03;
  context.beginPath();
  context.ellipse(w / 2, h / 2, w * 0.485, h * 0.485, 0, 0, 7);
  context.stroke();
  context.strokeStyle = 'rgb(226 226 226)';
  context.lineWidth = w * 0.012;
  context.beginPath();
  context.ellipse(w / 2, h / 2, w * 0.33, h * 0.33, 0, 0, 7);
  context.stroke();
};

/** White cotton: its folds are all there is to see. */
const towel: Drawing = (context, w, h, roll) => {
  context.fillStyle = 'rgb(249 249 248)';
  context.beginPath();
  context.roundRect(0, 0, w, h, w * 0.06);
  context.fill();
  context.strokeStyle = 'rgb(214 214 212)';
  context.lineWidth = w * 0.012;
  for (let fold = 1; fold < 5; fold += 1) {
    context.beginPath();
    context.moveTo(w * 0.03, h * 0.2 * fold);
    context.quadraticCurveTo(w / 2, h * (0.2 * fold + between(roll, -0.03, 0.03)), w * 0.97, h * 0.2 * fold);
    context.stroke();
  }
};

const cable: Drawing = (context, w, h, _roll, colour) => {
  context.strokeStyle = css(lit(colour, 0.7));
  context.lineWidth = Math.max(3, w * 0.018);
  context.beginPath();
  context.moveTo(w * 0.06, h * 0.05);
  context.bezierCurveTo(w * 0.1, h * 1.25, w * 0.5, -h * 0.35, w * 0.94, h * 0.95);
  context.stroke();
  context.fillStyle = 'rgb(50 50 54)';
  context.fillRect(0, 0, w * 0.1, h * 0.14);
  context.fillRect(w * 0.9, h * 0.86, w * 0.1, h * 0.14);
};

const vase: Drawing = (context, w, h, _roll, colour) => {
  context.fillStyle = round(context, w, colour);
  context.beginPath();
  context.moveTo(w * 0.3, 0);
  context.lineTo(w * 0.7, 0);
  context.bezierCurveTo(w * 0.6, h * 0.25, w * 1.13, h * 0.4, w * 0.97, h * 0.65);
  context.bezierCurveTo(w * 0.9, h * 0.9, w * 0.7, h * 0.95, w * 0.68, h);
  context.lineTo(w * 0.32, h);
  context.bezierCurveTo(w * 0.3, h * 0.95, w * 0.1, h * 0.9, w * 0.03, h * 0.65);
  context.bezierCurveTo(-w * 0.13, h * 0.4, w * 0.4, h * 0.25, w * 0.3, 0);
  context.fill();
  context.strokeStyle = css(lit(colour, 1.5));
  context.lineWidth = w * 0.02;
  for (const y of [0.5, 0.56, 0.62]) {
    context.beginPath();
    context.moveTo(w * 0.06, h * y);
    context.quadraticCurveTo(w / 2, h * (y + 0.05), w * 0.94, h * y);
    context.stroke();
  }
};

/** Other goods than those the measuring was first tried on. */
export const moreGoods: Record<string, Kind> = {
  telephone: { draw: telephone, shape: 0.55 },
  book: { draw: book, shape: 0.7, printed: true },
  umbrella: { draw: umbrella, shape: 0.9 },
  shirt: { draw: shirt, shape: 0.95 },
  lamp: { draw: lamp, shape: 0.6 },
  vase: { draw: vase, shape: 0.65 },
  ring: { draw: ring, shape: 1 },
  cable: { draw: cable, shape: 1.2, thin: true },
  towel: { draw: towel, shape: 1.1, white: true },
  plate: { draw: plate, shape: 1, clear: true },
};
