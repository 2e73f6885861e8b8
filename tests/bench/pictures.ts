import { openPictureWork, type PictureWork } from '../../utils/browser/pictures/picture-work.ts';
import { judgePicture } from '../../utils/judge-picture.ts';
import { policiesOf } from '../../utils/marketplaces/policies.ts';
import { policiesOn } from '../../utils/policy.ts';
import { rules } from '../../utils/rules/index.ts';
import { blank, thing, write } from '../pictures/draw.ts';
import { type Bench, type Line, timed, type Variant, variant } from './frame/bench.ts';

const SIDES = [1600, 3000] as const;
const TIMES = 30;

/** A photograph-like JPEG: a textured product with a label on white. */
async function jpegOf(side: number): Promise<Uint8Array<ArrayBuffer>> {
  const pixels = blank(side, side);
  thing(pixels, side * 0.065, side * 0.065, side * 0.87, side * 0.87);
  write(pixels, 'WALTER', side * 0.3, side * 0.45, side * 0.07, { colour: [240, 230, 210] });
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  context?.putImageData(new ImageData(new Uint8ClampedArray(pixels.data), side, side), 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
  return new Uint8Array(await blob.arrayBuffer());
}

interface Ready {
  bytes: Uint8Array<ArrayBuffer>;
  work: PictureWork;
}

const readyFor = async (side: number): Promise<Ready> => ({ bytes: await jpegOf(side), work: openPictureWork() });

/** As the panel and the desk do it: the worker measures, the page judges. */
async function verdict({ bytes, work }: Ready): Promise<string> {
  const measured = await work.measure(bytes, 'picture.jpg');
  const policies = policiesOn(policiesOf('amazon'), 'US', '2026-11-28');
  return judgePicture({ measured, role: 'main', original: true, policies, rules, goods: [], today: '2026-11-28' })
    .verdict;
}

async function decode({ bytes }: Ready): Promise<string> {
  const bitmap = await createImageBitmap(new Blob([bytes]));
  bitmap.close();
  return 'decoded';
}

/** The same work many times: the usual time and the longest stretch in which the page could not have answered a click. */
const often = (work: (ready: Ready) => Promise<string>) => async (ready: Ready) => {
  const times: number[] = [];
  const { longest } = await timed(async () => {
    for (let time = 0; time < TIMES; time += 1) {
      const begun = performance.now();
      await work(ready);
      times.push(performance.now() - begun);
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  return { ms: times.toSorted((a, b) => a - b)[TIMES >> 1] ?? 0, longest };
};

const variantsOf = (side: number): Record<string, Variant> => ({
  [`${side}²: bytes to verdict`]: variant({ prepare: () => readyFor(side), run: often(verdict) }),
  [`${side}²: decode alone`]: variant({ prepare: () => readyFor(side), run: often(decode) }),
});

const linesOf = (side: number): Line[] => [
  {
    name: `time from bytes to verdict, ${side} × ${side}`,
    ours: `${side}²: bytes to verdict`,
    baseline: `${side}²: decode alone`,
    of: 'ms',
    as: 'cost',
    wanted: 2,
  },
  {
    name: `longest slice, ${side} × ${side}`,
    ours: `${side}²: bytes to verdict`,
    baseline: `${side}²: decode alone`,
    of: 'longest',
    as: 'cost',
  },
];

/** From the bytes of a JPEG to its verdict for a marketplace, in the built extension and its worker, against decoding it and nothing else; median of 30. */
export const bench: Bench = {
  subject: 'Judging a picture',
  rounds: 3,
  inside: 'extension',
  variants: Object.assign({}, ...SIDES.map(variantsOf)),
  lines: SIDES.flatMap(linesOf),
};
