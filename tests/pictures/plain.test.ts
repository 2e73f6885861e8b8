import { describe, expect, test } from 'vitest';
import { measuredSchema } from '../../utils/pictures/measured.ts';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, disc, frame, noisy, rectangle, thing, write } from './draw.ts';
import { judged, measured, verdictsOf } from './judged.ts';

// What nobody who looks would doubt, and what each sign by itself does not make plain.

const SIDE = 1000;
const WORDS = 'MILK IS LITTLE';

/** One shaded thing on white, with room above it. */
function goods(ground: Colour = [255, 255, 255]): Pixels {
  const pixels = blank(SIDE, SIDE, ground);
  thing(pixels, 120, 330, 760, 600);
  return pixels;
}

const plainOn = (pixels: Pixels): string[] =>
  measured(noisy(pixels))
    .suspicions.filter(({ strength }) => strength === 'plain')
    .map(({ kind }) => kind);

const titled = (colour: Colour, words = WORDS, size = 60): Pixels => {
  const pixels = goods();
  write(pixels, words, 80, 90, size, { colour });
  return pixels;
};

function badged(colour: Colour, word = '-50', place: readonly [number, number, number] = [850, 150, 110]): Pixels {
  const pixels = goods();
  const [x, y, radius] = place;
  disc(pixels, x, y, radius, colour);
  write(pixels, word, x - radius * 0.66, y - radius * 0.32, radius * 0.64, { colour: [255, 255, 255] });
  return pixels;
}

/** A word askew over a thing in the middle and the ground on both sides of it. */
function across(share: number, angle: number, colour: Colour = [0, 0, 0]): Pixels {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, 260, 210, 480, 600);
  write(pixels, 'WALTERHALTER', 90, 520 + 8 * angle, 70, { share, angle, colour });
  return pixels;
}

describe('is plain', () => {
  test.each<[string, string, () => Pixels]>([
    ['text', 'a line of dark words above the goods', () => titled([25, 25, 25])],
    ['text', 'a line of red words', () => titled([190, 20, 30])],
    ['badge', 'a red disc with white figures in a corner', () => badged([220, 20, 35])],
    ['badge', 'a green one below', () => badged([10, 150, 70], '500', [900, 130, 90])],
    [
      'badge',
      'a blue plate with a word',
      () => {
        const pixels = goods();
        rectangle(pixels, 620, 60, 320, 130, [20, 60, 210]);
        write(pixels, 'SALE', 660, 90, 68, { colour: [255, 255, 255] });
        return pixels;
      },
    ],
    ['watermark', 'a word askew from the ground over the goods', () => across(0.3, 30)],
    ['watermark', 'one that falls', () => across(0.3, -30)],
  ])('%s: %s', (kind, _, draw) => {
    expect(plainOn(draw())).toEqual([kind]);
  });
});

describe('is not plain', () => {
  test.each<[string, () => Pixels]>([
    ['a short word', () => titled([25, 25, 25], 'MILK')],
    ['faint words, which may be a mark', () => titled([185, 185, 185])],
    [
      'letters that are each in another colour, as those of a toy',
      () => {
        const pixels = goods();
        const colours = [[210, 30, 30], [30, 60, 200], [20, 140, 60], [20, 20, 20], [230, 140, 0]] as const; // biome-ignore format: colours
        [...'MILKISLITTLE'].forEach((letter, index) => {
          write(pixels, letter, 80 + index * 62, 90, 60, { colour: colours[index % colours.length] as Colour });
        });
        return pixels;
      },
    ],
    [
      'words close under the goods',
      () => {
        const pixels = blank(SIDE, SIDE);
        thing(pixels, 120, 60, 760, 600);
        write(pixels, WORDS, 80, 668, 60);
        return pixels;
      },
    ],
    [
      'words on a pale card beside the goods',
      () => {
        const pixels = goods();
        rectangle(pixels, 40, 40, 900, 190, [249, 249, 249]);
        write(pixels, WORDS, 80, 90, 60);
        return pixels;
      },
    ],
    [
      'words with a drawing of one flat colour, as of a wall decal',
      () => {
        const pixels = blank(SIDE, SIDE);
        disc(pixels, 500, 600, 280, [30, 30, 30]);
        rectangle(pixels, 470, 600, 60, 360, [30, 30, 30]);
        write(pixels, WORDS, 80, 90, 60, { colour: [30, 30, 30] });
        return pixels;
      },
    ],
    ['words on the goods', () => {
        const pixels = blank(SIDE, SIDE);
        thing(pixels, 60, 60, 880, 880);
        rectangle(pixels, 70, 400, 860, 200, [250, 245, 235]);
        write(pixels, WORDS, 80, 470, 60);
        return pixels;
      }], // biome-ignore format: table
    ['words beside two things', () => {
        const pixels = blank(SIDE, SIDE);
        for (const left of [60, 370, 680]) thing(pixels, left, 330, 260, 600, [120, 70, 40], left);
        write(pixels, WORDS, 80, 90, 60);
        return pixels;
      }], // biome-ignore format: table
    ['a grey disc with writing, as a knob', () => badged([120, 120, 125])],
    ['a red disc without writing', () => badged([220, 20, 35], '')],
    [
      'a red disc that casts a shadow',
      () => {
        const pixels = goods();
        disc(pixels, 856, 158, 118, [225, 225, 225]);
        disc(pixels, 850, 150, 110, [220, 20, 35]);
        write(pixels, '-50', 778, 115, 70, { colour: [255, 255, 255] });
        return pixels;
      },
    ],
    [
      'one of two lids that lie beside each other',
      () => {
        const pixels = blank(SIDE, SIDE);
        thing(pixels, 60, 500, 500, 440);
        disc(pixels, 780, 700, 170, [30, 110, 60]);
        disc(pixels, 850, 150, 110, [220, 20, 35]);
        write(pixels, '-50', 778, 115, 70, { colour: [255, 255, 255] });
        return pixels;
      },
    ],
    ['a level word over the goods', () => across(0.3, 0)],
    ['print askew in ink that hides what lies under it', () => across(1, 30)],
  ])('%s', (_, draw) => {
    expect(plainOn(draw())).toEqual([]);
  });
});

describe('a known Must', () => {
  test('fails for what is plain, and warns where the marketplace only advises or the rule is believed', () => {
    const picture = measured(badged([220, 20, 35]));
    expect(verdictsOf(judged(picture, 'amazon'))['promo-badge']).toBe('fail');
    expect(verdictsOf(judged(picture, 'walmart'))['promo-badge']).toBe('warn');
    const { findings } = judged(measured(titled([25, 25, 25])), 'amazon');
    expect(findings.find(({ rule }) => rule === 'text-overlay')?.finding).toMatchObject({
      says: 'found',
      level: 'must',
    });
  });

  test('only warns for what a person is asked to look at', () => {
    const picture = measured(titled([25, 25, 25], 'MILK', 90));
    expect(verdictsOf(judged(picture, 'amazon'))['text-overlay']).not.toBe('fail');
  });
});

test('what was measured before anything was plain is still read', () => {
  const before = { ...measured(frame(goods(), 20, [0, 0, 0])), suspicions: [] };
  const box = { x: 0, y: 0, width: 0.1, height: 0.1 };
  for (const strength of ['strong', 'weak'] as const) {
    const stored = { ...before, suspicions: [{ kind: 'text', strength, box }] };
    expect(measuredSchema.parse(stored)).toEqual(stored);
  }
});
