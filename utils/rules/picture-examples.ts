import type { Measured } from '../pictures/measured.ts';
import type { Policy } from '../policy.ts';
import type { Example } from './rule.ts';

/** A measured picture as it should be: a sharp product on pure white. One argument to differ. */
export const aMeasured = (differs: Partial<Measured> = {}): Measured => ({
  width: 1600,
  height: 1600,
  format: 'jpeg',
  bytes: 300_000,
  animated: false,
  cmyk: false,
  profile: null,
  ending: null,
  trouble: null,
  background: 'pure-white',
  backgroundColour: [255, 255, 255],
  backgroundLevel: 255,
  backgroundWhite: 1,
  transparent: false,
  border: false,
  frame: null,
  box: { x: 0.065, y: 0.065, width: 0.87, height: 0.87 },
  fill: 0.87,
  cutOff: false,
  contact: [0, 0, 0, 0],
  whiteOnWhite: false,
  textOverlay: 'none',
  suspicions: [],
  collage: false,
  several: false,
  blur: 'sharp',
  edge: 2,
  exposure: 120,
  contrast: 60,
  fingerprint: '00c3e7ff7e3c1800',
  ...differs,
});

type Row<P extends Policy = Policy> = P extends Policy ? Omit<P, 'level' | 'citation'> : never;

/** A policy to try a rule on: required, and read. */
export const examplePolicy = <R extends Row>(row: R) =>
  ({
    ...row,
    level: 'must',
    citation: { url: 'https://example.com/pictures', readOn: '2026-11-22', sure: 'read' },
  }) as const;

const ADDRESS = 'https://example.com/1.jpg';

/** A listing of one picture, to try a rule on. */
export const example = (
  policy: Policy | undefined,
  picture: { width?: number; height?: number; measured?: Measured; thumbnail?: boolean } = {},
): Example => {
  const { measured, thumbnail } = picture;
  return {
    listing: {
      images: [
        {
          address: ADDRESS,
          ...(picture.width ? { width: picture.width } : {}),
          ...(picture.height ? { height: picture.height } : {}),
          ...(thumbnail ? {} : { original: true }),
        },
      ],
    },
    context: { policies: policy ? [policy] : [], ...(measured ? { pictures: { [ADDRESS]: measured } } : {}) },
  };
};
