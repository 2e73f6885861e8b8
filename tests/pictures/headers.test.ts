import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf, whyNotOpened } from '../../utils/browser/pictures/picture-bytes.ts';
import { headerOf } from '../../utils/pictures/headers/header.ts';
import { pngOf } from './png.ts';
import { recipes } from './recipes.ts';

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const two = (value: number): number[] => [value >> 8, value & 255];
const little = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, place) => Math.floor(value / 256 ** place) % 256);
const big = (value: number): number[] => little(value, 4).reverse();

/** A JPEG up to its first frame. */
const jpeg = (width: number, height: number, colours = 3, before: number[] = []): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xd8,
    ...before,
    0xff,
    0xc0,
    ...two(17),
    8,
    ...two(height),
    ...two(width),
    colours,
    1,
    17,
    0,
    2,
    17,
    1,
    3,
    17,
    1,
  ]);
/** An Exif segment that says how the picture lies. */
const exif = (orientation: number): number[] => {
  const body = [
    ...ascii('Exif\0\0MM'),
    0,
    42,
    ...big(8),
    ...two(1),
    0x01,
    0x12,
    0,
    3,
    ...big(1),
    ...two(orientation),
    0,
    0,
    ...big(0),
  ];
  return [0xff, 0xe1, ...two(body.length + 2), ...body];
};
const png = (width: number, height: number, bits = 8): Uint8Array =>
  Uint8Array.from([
    0x89,
    ...ascii('PNG\r\n'),
    0x1a,
    0x0a,
    ...big(13),
    ...ascii('IHDR'),
    ...big(width),
    ...big(height),
    bits,
    6,
    0,
    0,
    0,
    ...big(0),
  ]);
const gifImage = [0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 1, 0, 0];
const gif = (images: number): Uint8Array =>
  Uint8Array.from([...ascii('GIF89a'), 2, 0, 2, 0, 0, 0, 0, ...Array(images).fill(gifImage).flat(), 0x3b]);
const webp = (flags: number): Uint8Array =>
  Uint8Array.from([
    ...ascii('RIFF'),
    ...little(30, 4),
    ...ascii('WEBPVP8X'),
    ...little(10, 4),
    flags,
    0,
    0,
    0,
    ...little(799, 3),
    ...little(599, 3),
  ]);

describe('what the first bytes say', () => {
  test.each([
    ['JPEG', jpeg(1600, 1200), { format: 'jpeg', width: 1600, height: 1200 }],
    ['JPEG in print colours', jpeg(800, 600, 4), { format: 'jpeg', width: 800, height: 600, cmyk: true }],
    ['JPEG on its side', jpeg(1600, 1200, 3, exif(6)), { format: 'jpeg', width: 1200, height: 1600, orientation: 6 }],
    ['JPEG upside down', jpeg(1600, 1200, 3, exif(3)), { format: 'jpeg', width: 1600, height: 1200, orientation: 3 }],
    ['PNG', png(640, 480), { format: 'png', width: 640, height: 480 }],
    ['PNG of 16 bits', png(640, 480, 16), { format: 'png', width: 640, height: 480, deep: true }],
    ['GIF', gif(1), { format: 'gif', width: 2, height: 2 }],
    ['GIF that moves', gif(3), { format: 'gif', width: 2, height: 2, animated: true }],
    ['WebP', webp(0), { format: 'webp', width: 800, height: 600 }],
    ['WebP that moves', webp(2), { format: 'webp', width: 800, height: 600, animated: true }],
    [
      'SVG',
      Uint8Array.from(ascii('<?xml version="1.0"?>\n<svg xmlns="x"><script/></svg>')),
      { format: 'svg', width: 0, height: 0 },
    ],
  ])('%s', (_, bytes, expected) => {
    expect(headerOf(bytes)).toEqual(expected);
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['a web page', Uint8Array.from(ascii('<!doctype html><html></html>'))],
    ['a JPEG cut short', jpeg(1600, 1200).subarray(0, 8)],
    ['a film', Uint8Array.from([...big(20), ...ascii('ftypisom'), ...big(0), ...ascii('isom')])],
  ])('%s is no picture', (_, bytes) => {
    expect(headerOf(bytes)).toBeUndefined();
    expect(whyNotOpened(factsOf(bytes, 'picture.jpg'))).toBe('no-picture');
  });

  test('the name says nothing, and is noted', () => {
    expect(factsOf(webp(0), 'picture.jpg')).toMatchObject({ format: 'webp', ending: 'jpg' });
    expect(factsOf(webp(0), 'picture')).toMatchObject({ ending: null });
  });

  test('a bomb is not opened, and its size is known all the same', () => {
    const facts = factsOf(png(20_000, 20_000), 'bomb.png');
    expect(facts).toMatchObject({ width: 20_000, height: 20_000 });
    expect(whyNotOpened(facts)).toBe('too-large');
    expect(whyNotOpened(factsOf(Uint8Array.from(ascii('<svg><script>1</script></svg>'))))).toBe('drawing');
  });

  test('our own files are read as what they are', () => {
    expect(headerOf(pngOf(recipes.small()))).toEqual({ format: 'png', width: 400, height: 400 });
  });

  test('whatever the bytes, it answers', () => {
    const starts = [
      jpeg(1, 1),
      png(1, 1),
      gif(2),
      webp(2),
      Uint8Array.from(ascii('II*\0')),
      Uint8Array.from([...big(24), ...ascii('ftypavif')]),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), fc.nat(60), (start, rest, kept) => {
        const bytes = Uint8Array.from([...start.subarray(0, kept), ...rest]);
        const header = headerOf(bytes);
        if (header) expect(header.width).toBeGreaterThanOrEqual(0);
      }),
      { seed: 20261128, numRuns: 500 },
    );
  });
});
