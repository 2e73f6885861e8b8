import { mendBytes } from '../../../utils/browser/pictures/mend-picture.ts';
import { decoded, measureBytes } from '../../../utils/browser/pictures/picture-bytes.ts';
import { judgePicture, type PictureJudgement } from '../../../utils/judge-picture.ts';
import { policiesOf } from '../../../utils/marketplaces/policies.ts';
import { mendHarmlessly } from '../../../utils/mend-picture.ts';
import type { Measured } from '../../../utils/pictures/measured.ts';
import { mendPixels } from '../../../utils/pictures/mend/mend.ts';
import type { Pixels } from '../../../utils/pictures/pixels.ts';
import { type Policy, policiesOn } from '../../../utils/policy.ts';
import { rules } from '../../../utils/rules/index.ts';
import { wishOf } from '../../../utils/rules/wish.ts';
import { goods } from './goods.ts';
import { type MendShot, mendShots } from './mend-recipes.ts';
import { moreGoods } from './more-goods.ts';
import { asked, wanted } from './reader.ts';
import type { Truth } from './recipes.ts';

const ON = '2026-11-28';
/** What pixels can mend, by rule. */
const MENDABLE = ['background', 'transparent', 'low-fill', 'ratio', 'border', 'format', 'max-size', 'weight'];

/** One picture mended for one marketplace. */
export interface Mending {
  marketplace: string;
  /** Required rules it broke before and breaks now. */
  before: string[];
  after: string[];
  /** Required rules that can no longer be told. */
  open: string[];
  steps: string[];
  leftOut: string[];
  /** Wider or higher than it was, for its contents: pixels made up. */
  scale: number;
  base64?: string;
}

/** How near the mended pixels are to those that were brought, where nothing was moved. */
export interface Kept {
  /** Largest difference inside the goods, in levels, and share of their pixels that differ by more than two. */
  most: number;
  changed: number;
  /** Mean difference there once encoded as JPEG. */
  encoded: number | undefined;
  /** Mean level close round the goods, and share of it that is not white. */
  round: number;
  halo: number;
}

export interface Row {
  name: string;
  file: string;
  truth?: Truth;
  measured: Measured;
  mendings: Mending[];
  kept?: Kept | undefined;
  base64?: string;
}

let running: AsyncGenerator<MendShot> | undefined;

/** Begins a set, of all plans or of those named. */
export function begin(seed: number, others: boolean, only?: readonly string[]): void {
  running = mendShots(seed, others ? moreGoods : goods, only);
}

/** The next picture, drawn, mended for every marketplace for which all that is wrong with it can be mended, and looked at again. */
export async function next(withBytes: boolean, marketplaces = Object.keys(asked)): Promise<Row | undefined> {
  const step = await running?.next();
  if (!step || step.done) return undefined;
  const { name, file, bytes, truth, goods: own, comparable } = step.value;
  const measured = await measureBytes(bytes, file);
  const sought = marketplaces.filter((marketplace) => {
    const broken = Object.entries(wanted(truth, { marketplace, role: 'main', on: ON })).filter(
      ([, [said]]) => said === 'fail',
    );
    return broken.every(([rule]) => MENDABLE.includes(rule));
  });
  const mendings = await mended(bytes, measured, sought, withBytes);
  return {
    name,
    file,
    truth,
    measured,
    mendings,
    ...(comparable ? { kept: await keptOf(bytes, measured, own) } : {}),
    ...(withBytes ? { base64: bytes.toBase64() } : {}),
  };
}

/** A picture from outside, mended for the marketplaces for which all that is measured to be wrong with it can be mended. */
export async function real(bytes: Uint8Array<ArrayBuffer>, file: string, withBytes: boolean): Promise<Row> {
  const measured = await measureBytes(bytes, file);
  return { name: file, file, measured, mendings: await mended(bytes, measured, Object.keys(asked), withBytes) };
}

async function mended(
  bytes: Uint8Array<ArrayBuffer>,
  before: Measured,
  marketplaces: readonly string[],
  withBytes: boolean,
): Promise<Mending[]> {
  const found: Mending[] = [];
  for (const marketplace of marketplaces) {
    const policies = policiesOn(policiesOf(marketplace), marketplace === 'wildberries' ? 'RU' : 'US', ON);
    const judge = (measured: Measured) => judged(measured, policies);
    const was = judge(before);
    const broken = failed(was);
    if (broken.length === 0 || !broken.every((rule) => MENDABLE.includes(rule))) continue;
    const done = await mendHarmlessly(before, wishOf(policies, 'main', []), judge, (wish) =>
      mendBytes(bytes, before, wish),
    );
    if (!done) continue;
    const is = judge(done.measured);
    found.push({
      marketplace,
      before: broken,
      after: failed(is),
      open: is.findings
        .filter(({ rule, verdict }) => verdict === 'could-not-measure' && broken.includes(rule))
        .map(({ rule }) => rule),
      steps: done.steps,
      leftOut: done.leftOut,
      scale: Math.max(done.measured.width / before.width, done.measured.height / before.height),
      ...(withBytes ? { base64: done.bytes.toBase64() } : {}),
    });
  }
  return found;
}

const judged = (measured: Measured, policies: readonly Policy[]): PictureJudgement =>
  judgePicture({ measured, role: 'main', original: true, policies, rules, goods: [], today: ON });

const failed = ({ findings }: PictureJudgement): string[] =>
  findings.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule);

/** Inside the goods, so far from their edge, in pixels. */
const INSIDE = 4;

async function keptOf(
  bytes: Uint8Array<ArrayBuffer>,
  measured: Measured,
  own: OffscreenCanvas,
): Promise<Kept | undefined> {
  const before = await pixelsOf(bytes);
  const policies = policiesOn(policiesOf('amazon'), 'US', ON);
  const wish = { ...wishOf(policies, 'main', []), without: ['framed'] as const };
  const { pixels: after, steps } = mendPixels(before, measured, wish);
  const [left, top] = steps.includes('border-off')
    ? [measured.frame?.[3] ?? 0, measured.frame?.[0] ?? 0].map((depth) => depth + 2)
    : [0, 0];
  const file = await mendBytes(bytes, measured, { ...wish, takes: ['jpeg'] });
  const again = file && !file.steps.includes('reduced') ? await pixelsOf(file.bytes) : undefined;
  const alpha = own.getContext('2d')?.getImageData(0, 0, own.width, own.height).data;
  if (!alpha) return undefined;
  const { width, height } = before;
  const at = (x: number, y: number) =>
    alpha[(Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))) * 4 + 3] ?? 0;
  const about = (x: number, y: number, far: number) =>
    [[-far, 0], [far, 0], [0, -far], [0, far], [-far, -far], [far, far], [-far, far], [far, -far]].map(([dx = 0, dy = 0]) => at(x + dx, y + dy)); // biome-ignore format: eight ways
  const sums = { inside: 0, changed: 0, most: 0, encoded: 0, round: 0, level: 0, halo: 0 };
  for (let y = top ?? 0; y < (top ?? 0) + after.height; y += 1)
    for (let x = left ?? 0; x < (left ?? 0) + after.width; x += 1) {
      const from = (y * width + x) * 4;
      const to = ((y - (top ?? 0)) * after.width + x - (left ?? 0)) * 4;
      const own = at(x, y);
      if (own >= 250 && about(x, y, INSIDE).every((one) => one >= 250)) {
        let worst = 0;
        for (let channel = 0; channel < 3; channel += 1) {
          const was = before.data[from + channel] ?? 0;
          worst = Math.max(worst, Math.abs((after.data[to + channel] ?? 0) - was));
          if (again) sums.encoded += Math.abs((again.data[to + channel] ?? 0) - was) / 3;
        }
        sums.inside += 1;
        sums.most = Math.max(sums.most, worst);
        if (worst > 2) sums.changed += 1;
      } else if (own === 0 && about(x, y, 3).every((one) => one === 0) && about(x, y, 12).some((one) => one > 0)) {
        const level = Math.min(after.data[to] ?? 0, after.data[to + 1] ?? 0, after.data[to + 2] ?? 0);
        sums.round += 1;
        sums.level += level;
        if (level < 250) sums.halo += 1;
      }
    }
  return {
    most: sums.most,
    changed: sums.changed / Math.max(1, sums.inside),
    encoded: again ? sums.encoded / Math.max(1, sums.inside) : undefined,
    round: sums.level / Math.max(1, sums.round),
    halo: sums.halo / Math.max(1, sums.round),
  };
}

async function pixelsOf(bytes: Uint8Array<ArrayBuffer>): Promise<Pixels> {
  const bitmap = await decoded(bytes);
  if (!bitmap) throw new Error('cannot be opened');
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}
