import { emptyPixels, type Pixels } from '../../utils/pictures/pixels.ts';
import { blank, blurred, disc, frame, lay, noisy, rectangle, sweep, thing, write } from './draw.ts';

/** A thing of 87 % of the side in the middle of a ground. */
function centred(side: number, fill = 0.87, ground: Pixels = blank(side, side)): Pixels {
  const size = side * fill;
  thing(ground, (ground.width - size) / 2, (ground.height - size) / 2, size, size);
  return ground;
}

/** The pictures, by what is to be seen on them. Each is drawn when it is asked for. */
export const recipes = {
  white: () => centred(1000),
  noise: () => noisy(centred(1000)),
  grey250: () => centred(1000, 0.87, blank(1000, 1000, [250, 250, 250])),
  gradient: () => centred(1000, 0.87, sweep(1000, 1000, 255, 190)),
  coloured: () => centred(1000, 0.87, blank(1000, 1000, [120, 190, 220])),
  upright: () => {
    const pixels = blank(900, 1200);
    thing(pixels, 60, 90, 780, 1030);
    return pixels;
  },
  small: () => centred(400),
  large: () => centred(2000),
  little: () => centred(1000, 0.4),
  border: () => frame(centred(1000, 0.87), 18, [20, 20, 20]),
  hairline: () => frame(centred(1000, 0.87), 1, [90, 90, 90]),
  watermark: () => {
    const pixels = centred(1000, 0.6);
    write(pixels, 'WATERMARK', 130, 700, 110, { colour: [0, 0, 0], share: 0.3, angle: 30 });
    return pixels;
  },
  watermarkLevel: () => {
    const pixels = centred(1000, 0.87);
    write(pixels, 'WATERMARK', 110, 450, 100, { colour: [255, 255, 255], share: 0.3 });
    return pixels;
  },
  textBeside: () => {
    const pixels = blank(1000, 1000);
    thing(pixels, 65, 220, 870, 700);
    write(pixels, 'FREE MILK', 120, 60, 90);
    return pixels;
  },
  label: () => {
    const pixels = centred(1000);
    rectangle(pixels, 250, 420, 500, 220, [250, 245, 235]);
    write(pixels, 'WALTER', 300, 470, 70);
    write(pixels, 'MILK', 300, 560, 50);
    return pixels;
  },
  blur: () => blurred(centred(1000), 6),
  cut: () => {
    const pixels = blank(1000, 1000);
    thing(pixels, 200, 100, 800, 800);
    return pixels;
  },
  clear: () => {
    const pixels = emptyPixels(1000, 1000);
    thing(pixels, 65, 65, 870, 870);
    return pixels;
  },
  badge: () => {
    const pixels = blank(1000, 1000);
    thing(pixels, 65, 250, 870, 690);
    disc(pixels, 860, 130, 110, [225, 25, 35]);
    write(pixels, '-50', 790, 95, 70, { colour: [255, 255, 255] });
    return pixels;
  },
  /** Its writing runs from edge to edge and over it. */
  badgeCutInTwo: () => {
    const pixels = blank(1000, 1000);
    thing(pixels, 65, 250, 870, 690);
    disc(pixels, 860, 130, 110, [20, 150, 70]);
    write(pixels, 'SALE', 744, 92, 76, { colour: [255, 255, 255] });
    return pixels;
  },
  ribbon: () => {
    const pixels = blank(1000, 1000);
    thing(pixels, 65, 250, 870, 690);
    for (let y = 0; y < 360; y += 1)
      for (let x = 0; x < 1000; x += 1) if (x - y > 640 && x - y < 780) lay(pixels, x, y, [225, 25, 35]);
    write(pixels, 'SALE', 782, 80, 56, { colour: [255, 255, 255], angle: -45 });
    return pixels;
  },
  /** A big letter beside the goods, with two gaps of one size. */
  bigLetter: () => {
    const pixels = blank(1000, 1000);
    thing(pixels, 65, 300, 870, 640);
    write(pixels, 'E', 830, 40, 180, { colour: [120, 120, 120] });
    return pixels;
  },
  infographic: () => {
    const pixels = blank(1000, 1000);
    thing(pixels, 380, 200, 560, 740);
    write(pixels, 'SOFT', 60, 250, 60);
    write(pixels, 'LIGHT', 60, 420, 60);
    write(pixels, 'WASH ME', 40, 590, 40);
    write(pixels, 'FRESH FRESH', 120, 60, 60);
    return pixels;
  },
  collage: () => {
    const pixels = blank(1000, 1000);
    const grounds = [
      [200, 215, 230],
      [235, 220, 190],
      [190, 220, 195],
      [230, 200, 210],
    ] as const;
    grounds.forEach((colour, index) => {
      const [x, y] = [(index % 2) * 500, Math.floor(index / 2) * 500];
      rectangle(pixels, x, y, 500, 500, colour);
      thing(pixels, x + 90, y + 110, 320, 280, [90 + 30 * index, 70, 60], index + 3);
    });
    return pixels;
  },
  fourViews: () => {
    const pixels = blank(1000, 1000);
    for (let index = 0; index < 4; index += 1)
      thing(pixels, 70 + (index % 2) * 460, 70 + Math.floor(index / 2) * 460, 400, 400, [120, 70, 40], index + 3);
    return pixels;
  },
  whiteOnWhite: () => {
    const pixels = blank(1000, 1000);
    rectangle(pixels, 100, 100, 800, 800, [249, 249, 249]);
    disc(pixels, 500, 500, 30, [190, 190, 190]);
    return pixels;
  },
  empty: () => blank(1000, 1000),
} satisfies Record<string, () => Pixels>;
export type Recipe = keyof typeof recipes;
