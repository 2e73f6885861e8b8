import { dice } from '../../pictures/draw.ts';

// A photographer's studio on a canvas of Chromium: goods with round light and grain, laid on a ground, and saved as a shop would.

export type Roll = () => number;
export type Context = OffscreenCanvasRenderingContext2D;
/** Draws one kind of goods so that it fills a box of this width and height to its four sides. */
export type Drawing = (context: Context, width: number, height: number, roll: Roll, colour: Rgb) => void;
export type Rgb = readonly [number, number, number];

export const rollOf = (seed: number): Roll => dice(seed * 7919 + 17);
export const between = (roll: Roll, from: number, to: number): number => from + roll() * (to - from);
export const oneOf = <T>(roll: Roll, all: readonly T[]): T => all[Math.floor(roll() * all.length)] as T;
export const css = ([red, green, blue]: Rgb, share = 1): string => `rgb(${red} ${green} ${blue} / ${share})`;

/** Lighter above 1, darker below. */
export const lit = (colour: Rgb, light: number): Rgb =>
  colour.map((level) => Math.round(Math.min(255, Math.max(0, level * light)))) as unknown as Rgb;

export function sheet(width: number, height: number): Context {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  return context;
}

/** Light from the left on something round. */
export function round(context: Context, width: number, colour: Rgb): CanvasGradient {
  const light = context.createLinearGradient(0, 0, width, 0);
  for (const [at, level] of [
    [0, 0.72],
    [0.22, 1.12],
    [0.34, 1.28],
    [0.5, 1],
    [0.85, 0.68],
    [1, 0.6],
  ] as const)
    light.addColorStop(at, css(lit(colour, level)));
  return light;
}

/** Light falling on something flat. */
export function flat(context: Context, width: number, height: number, colour: Rgb, [from, to] = [1.1, 0.85]) {
  const light = context.createLinearGradient(0, 0, width, height);
  light.addColorStop(0, css(lit(colour, from ?? 1)));
  light.addColorStop(1, css(lit(colour, to ?? 1)));
  return light;
}

/** The grain of a camera, on what is not transparent. */
export function grain(context: Context, roll: Roll, depth: number): void {
  const { width, height } = context.canvas;
  const image = context.getImageData(0, 0, width, height);
  const { data } = image;
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at + 3] ?? 0) === 0) continue;
    const more = (roll() + roll() - 1) * depth;
    for (let channel = 0; channel < 3; channel += 1) data[at + channel] = (data[at + channel] ?? 0) + more;
  }
  context.putImageData(image, 0, 0);
}

/** Draws the goods by themselves: on nothing, filling the sheet. */
export function goodsAlone(drawing: Drawing, width: number, height: number, roll: Roll, colour: Rgb): OffscreenCanvas {
  const context = sheet(Math.round(width), Math.round(height));
  context.lineJoin = 'round';
  context.save();
  drawing(context, Math.round(width), Math.round(height), roll, colour);
  context.restore();
  grain(context, roll, 7);
  return context.canvas;
}

/** A soft shadow where the goods stand. */
export function shadow(context: Context, x: number, y: number, width: number, strength: number): void {
  context.save();
  context.translate(x + width / 2, y);
  context.scale(1, 0.07);
  const fall = context.createRadialGradient(0, 0, 0, 0, 0, width / 2);
  fall.addColorStop(0, `rgb(0 0 0 / ${strength})`);
  fall.addColorStop(1, 'rgb(0 0 0 / 0)');
  context.fillStyle = fall;
  context.fillRect(-width, -width, width * 2, width * 2);
  context.restore();
}

/** The larger of width and height of what differs from a plain ground by more than 12 levels, as shares of the picture. */
export function fillOf(context: Context, ground: Rgb): number {
  const { width, height } = context.canvas;
  const { data } = context.getImageData(0, 0, width, height);
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (ground.every((level, channel) => Math.abs((data[at + channel] ?? 0) - level) <= 12)) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  return right < 0 ? 0 : Math.max((right - left + 1) / width, (bottom - top + 1) / height);
}

export type Saving = { as: 'jpeg' | 'png' | 'webp' | 'bmp' | 'gif'; quality?: number };

export async function saved({ canvas }: Context, { as, quality }: Saving): Promise<Uint8Array<ArrayBuffer>> {
  if (as === 'bmp') return bmp(canvas);
  if (as === 'gif') return gif(canvas);
  const blob = await canvas.convertToBlob({ type: `image/${as}`, quality: (quality ?? 90) / 100 });
  return new Uint8Array(await blob.arrayBuffer());
}

const pixelsOf = (canvas: OffscreenCanvas) =>
  canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();

function bmp(canvas: OffscreenCanvas): Uint8Array<ArrayBuffer> {
  const { width, height } = canvas;
  const line = Math.ceil((width * 3) / 4) * 4;
  const bytes = new Uint8Array(54 + line * height);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, 54, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  view.setInt32(22, height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  const data = pixelsOf(canvas);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const from = ((height - 1 - y) * width + x) * 4;
      for (let channel = 0; channel < 3; channel += 1)
        bytes[54 + y * line + x * 3 + channel] = data[from + 2 - channel] ?? 0;
    }
  return bytes;
}

/** A GIF in 216 colours whose codes never grow: each pixel is written as it is, and the table is cleared in time. */
function gif(canvas: OffscreenCanvas): Uint8Array<ArrayBuffer> {
  const { width, height } = canvas;
  const out: number[] = [...new TextEncoder().encode('GIF89a')];
  const two = (value: number) => out.push(value & 255, value >> 8);
  two(width);
  two(height);
  out.push(0xf7, 0, 0);
  for (let index = 0; index < 256; index += 1)
    out.push((Math.floor(index / 36) % 6) * 51, (Math.floor(index / 6) % 6) * 51, (index % 6) * 51);
  out.push(0x2c);
  for (const value of [0, 0, width, height]) two(value);
  out.push(0, 8);
  const packed: number[] = [];
  let [bits, held] = [0, 0];
  const code = (value: number) => {
    bits |= value << held;
    held += 9;
    for (; held >= 8; held -= 8) {
      packed.push(bits & 255);
      bits >>= 8;
    }
  };
  const data = pixelsOf(canvas);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    if (pixel % 250 === 0) code(256);
    const step = (channel: number) => Math.round((data[pixel * 4 + channel] ?? 0) / 51);
    code(step(0) * 36 + step(1) * 6 + step(2));
  }
  code(257);
  packed.push(bits & 255);
  for (let at = 0; at < packed.length; at += 255) {
    const part = packed.slice(at, at + 255);
    out.push(part.length, ...part);
  }
  out.push(0, 0x3b);
  return new Uint8Array(out);
}
