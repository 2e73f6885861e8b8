import type { PictureFinding, PictureJudgement } from './judge-picture.ts';

/** Faults that no work on the pixels mends: they ask for a new photograph, or for the file before something was laid on it. */
const beyond: ReadonlySet<string> = new Set(['blur', 'cut-off', 'watermark', 'text-overlay', 'promo-badge', 'collage']);

/** What is still wrong after mending and that pixels cannot mend, gravest first. */
export const beyondPixels = ({ findings }: PictureJudgement): PictureFinding[] =>
  findings
    .filter(({ rule, verdict }) => verdict === 'fail' || (verdict === 'warn' && beyond.has(rule)))
    .sort((a, b) => Number(b.verdict === 'fail') - Number(a.verdict === 'fail'));
