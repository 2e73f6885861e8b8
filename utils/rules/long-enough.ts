import type { PolicyOn } from '../policy.ts';
import { definePictureRule } from './picture.ts';
import { example, examplePolicy } from './picture-examples.ts';
import type { Rule, RuleWords } from './rule.ts';

type Side = PolicyOn<'image-side'>['side'];

/** A rule that one side of a picture has so many pixels. Its words have a sentence for each side that policies measure. */
export function defineLongEnoughRule(rule: {
  id: string;
  on: 'image-side' | 'image-zoom' | 'image-advised';
  words: { en: RuleWords; zh: RuleWords; ru: RuleWords };
}): Rule {
  const policy = examplePolicy({ on: rule.on, min: 1000, side: 'longest' });
  return definePictureRule({
    ...rule,
    see({ size }, { min, side }) {
      if (!size) return 'unread';
      return sideOf(size, side) >= min ? 'passed' : { says: side, with: { ...size, min } };
    },
    examples: {
      passes: [example(policy, { width: 1600, height: 1200 })],
      fails: [example(policy, { width: 400, height: 300 })],
      spares: [
        example(policy, { width: 400, height: 300, thumbnail: true }),
        example(undefined, { width: 400, height: 300 }),
      ],
    },
  });
}

/** A side of a picture by its name. */
const sideOf = ({ width, height }: { width: number; height: number }, side: Side): number => {
  if (side === 'width') return width;
  if (side === 'height') return height;
  return side === 'longest' ? Math.max(width, height) : Math.min(width, height);
};
