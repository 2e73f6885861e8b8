import type { Scale } from './scales.ts';
import { scaleIn } from './value-words.ts';

/** No word of scale needs more of a text to be known, with what follows it. */
const TAIL_LIMIT = 10;

/** The word of scale a tail begins with. `run`, `spaced`: the number before it, and whether a space parts them. */
export function scaleOf(
  tail: string,
  { run, spaced, decimal }: { run: string; spaced: boolean; decimal?: string },
): Scale | undefined {
  const scale = tail === '' ? undefined : scaleIn(tail.slice(0, TAIL_LIMIT));
  // A Latin letter alone must stand at the number: '1.2w' is 12000, '2 w' may be weeks.
  if (!scale || (spaced && /^w\.?$/i.test(scale.word))) return undefined;
  const plain = scale.zeros === 6 ? !run.includes(',') : run.includes('.');
  const isEnglish = !spaced && (decimal === '.' || (decimal === undefined && plain));
  return scale.english && !isEnglish ? undefined : scale;
}
