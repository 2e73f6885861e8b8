import { goodsOfCategory, judgePicture, type PictureJudgement } from '../../utils/judge-picture.ts';
import { policiesOf } from '../../utils/marketplaces/policies.ts';
import { measure } from '../../utils/pictures/measure.ts';
import type { FileFacts, Measured } from '../../utils/pictures/measured.ts';
import type { Pixels } from '../../utils/pictures/pixels.ts';
import { viewOf } from '../../utils/pictures/view.ts';
import { policiesOn } from '../../utils/policy.ts';
import { rules } from '../../utils/rules/index.ts';

const facts: FileFacts = {
  width: 0,
  height: 0,
  format: 'jpeg',
  bytes: 200_000,
  animated: false,
  cmyk: false,
  profile: null,
  ending: 'jpg',
};

export const measured = (pixels: Pixels, differs: Partial<FileFacts> = {}): Measured =>
  measure(viewOf(pixels), { ...facts, ...differs });

interface How {
  role?: 'main' | 'other';
  store?: string;
  on?: string;
  category?: string;
}

export const policiesIn = (marketplace: string, { store = 'US', on = '2026-11-28' }: How = {}) =>
  policiesOn(policiesOf(marketplace), store, on);

export function judged(picture: Measured, marketplace: string, how: How = {}): PictureJudgement {
  return judgePicture({
    measured: picture,
    role: how.role ?? 'main',
    original: true,
    policies: policiesIn(marketplace, how),
    rules,
    goods: how.category ? goodsOfCategory(how.category) : [],
    today: how.on ?? '2026-11-28',
  });
}

/** The verdict of each rule that did not pass. */
export const verdictsOf = ({ findings }: PictureJudgement): Record<string, string> =>
  Object.fromEntries(findings.map(({ rule, verdict }) => [rule, verdict]));

/** What of a suspicion matters to most tests: whether there is something to look at, plain or not. */
export const strengthOf = ({ strength }: Measured['suspicions'][number]): 'strong' | 'weak' =>
  strength === 'weak' ? 'weak' : 'strong';
