import type { PictureFinding, PictureJudgement } from './judge-picture.ts';
import type { Measured } from './pictures/measured.ts';
import type { Step, Wish } from './pictures/mend/wish.ts';

/** Faults that no work on the pixels mends: they ask for a new photograph, or for the file before something was laid on it. */
const beyond: ReadonlySet<string> = new Set(['blur', 'cut-off', 'watermark', 'text-overlay', 'promo-badge', 'collage']);

/** What is still wrong after mending and that pixels cannot mend, gravest first. */
export const beyondPixels = ({ findings }: PictureJudgement): PictureFinding[] =>
  findings
    .filter(({ rule, verdict }) => verdict === 'fail' || (verdict === 'warn' && beyond.has(rule)))
    .sort((a, b) => Number(b.verdict === 'fail') - Number(a.verdict === 'fail'));

/** A mended picture and the steps that were not taken because a rule that was kept would have been broken by them. */
export type Harmless<Mended> = Mended & { leftOut: Step[] };

/** What may be left out, the last that is done first. Flattening, size and format are needed by whatever takes the file. */
const optional = ['framed', 'whitened', 'border-off'] as const satisfies Step[];

/**
 * Mends a picture so that it is no worse than before: where the result breaks a rule that the picture kept, it is mended
 * again without one step, then without all of them. If that breaks it too, the result that adds least is given. Undefined where
 * `mend` gives nothing. `judge` must be the same for both.
 */
export async function mendHarmlessly<Mended extends { measured: Measured; steps: readonly Step[] }>(
  before: Measured,
  wish: Wish,
  judge: (measured: Measured) => PictureJudgement,
  mend: (wish: Wish) => Promise<Mended | undefined>,
): Promise<Harmless<Mended> | undefined> {
  const broken = ({ findings }: PictureJudgement) =>
    findings.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule);
  const was = judge(before);
  // What could not be told before is no worse for being told.
  const already = new Set(
    was.findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'could-not-measure').map(({ rule }) => rule),
  );
  const harmOf = ({ measured }: Mended) => broken(judge(measured)).filter((rule) => !already.has(rule)).length;
  const first = await mend(wish);
  if (!first) return undefined;
  let best = { ...first, leftOut: [] as Step[] };
  let harm = harmOf(first);
  const taken = optional.filter((step) => first.steps.includes(step));
  const tries = taken.length > 1 ? [...taken.map((step) => [step]), taken] : [taken];
  for (const without of tries) {
    if (harm === 0 || without.length === 0) break;
    const again = await mend({ ...wish, without });
    if (!again || harmOf(again) >= harm) continue;
    best = { ...again, leftOut: without };
    harm = harmOf(again);
  }
  return best;
}
