import { type Phrases, together } from '../phrases.ts';
import { admiration } from './subjective/admiration.ts';
import { beauty } from './subjective/beauty.ts';
import { best } from './subjective/best.ts';
import { choice } from './subjective/choice.ts';
import { luxury } from './subjective/luxury.ts';
import { mustHave } from './subjective/must-have.ts';
import { popular } from './subjective/popular.ts';
import { quality } from './subjective/quality.ts';
import { rank } from './subjective/rank.ts';
import { withoutEqual } from './subjective/without-equal.ts';

/** Evaluations and ranks without proof: a file a class. Ranks written with a number ('#1', '№1') are looked at by the rule itself. */
export const subjective: Phrases = together(
  admiration,
  beauty,
  best,
  choice,
  luxury,
  mustHave,
  popular,
  quality,
  rank,
  withoutEqual,
);
