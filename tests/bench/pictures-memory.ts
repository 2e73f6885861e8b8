import { measureBytes } from '../../utils/browser/pictures/picture-bytes.ts';
import { blank, thing } from '../pictures/draw.ts';
import { type Bench, timed, variant } from './frame/bench.ts';
import { needed } from './frame/held.ts';

const SIDE = 1600;

async function jpeg(): Promise<Uint8Array<ArrayBuffer>> {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, 100, 100, SIDE - 200, SIDE - 200);
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(pixels.data), SIDE, SIDE), 0, 0);
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 })).arrayBuffer());
}

const measured = (count: number) =>
  variant({
    prepare: jpeg,
    run: async (bytes) => {
      const before = needed();
      const sample = await timed(async () => {
        for (let picture = 0; picture < count; picture += 1) await measureBytes(bytes);
      });
      // Buffers are swept a moment after they are let go.
      needed();
      await new Promise((done) => setTimeout(done, 200));
      return { ...sample, held: needed() - before };
    },
  });

/** Memory of two hundred pictures in a row, against ten: it must not grow with their number. `held`: what is still needed after. */
export const bench: Bench = {
  subject: 'Measuring pictures in a row',
  rounds: 2,
  alone: true,
  variants: { '200 pictures': measured(200), '10 pictures': measured(10) },
  lines: [
    {
      name: 'memory of 200 pictures',
      ours: '200 pictures',
      baseline: '10 pictures',
      of: 'memory',
      as: 'cost',
      wanted: 2,
    },
  ],
};
