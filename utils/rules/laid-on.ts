import { isStrong, type Suspicion } from '../pictures/marks/suspicion.ts';
import type { Measured } from '../pictures/measured.ts';
import { definePictureRule } from './picture.ts';
import { aMeasured, example, examplePolicy } from './picture-examples.ts';
import type { Rule, RuleWords } from './rule.ts';

/** A rule against one kind of thing laid on a picture. Its words have a sentence `found` for what is plain, and `maybe` for what the person is asked to look at. */
export function defineLaidOnRule(rule: {
  id: string;
  kind: Suspicion['kind'];
  words: { en: RuleWords; zh: RuleWords; ru: RuleWords };
}): Rule {
  const { id, kind, words } = rule;
  const policy = examplePolicy({ on: 'image-without', what: [kind] });
  const box = { x: 0.1, y: 0.1, width: 0.3, height: 0.1 };
  const suspicious = (strength: Suspicion['strength']) =>
    example(policy, { measured: aMeasured({ suspicions: [{ kind, strength, box }] }) });
  return definePictureRule({
    id,
    on: 'image-without',
    words,
    concerns: ({ what }) => what.includes(kind),
    see({ measured }) {
      const found = suspected(measured, kind);
      if (!found) return 'unread';
      if (found === 'none') return 'passed';
      return found.strength === 'plain'
        ? { says: 'found', box: found.box }
        : { says: 'maybe', box: found.box, unsure: true };
    },
    examples: {
      passes: [example(policy, { measured: aMeasured() })],
      fails: [suspicious('plain'), suspicious('strong')],
      spares: [suspicious('weak'), example(policy), example(undefined)],
    },
  });
}

/**
 * What of a kind is, or seems to be, laid on a picture; 'none' where nothing speaks for it; undefined where the pixels leave
 * it open. What is not plain is for the person to look at: letters on the product itself are its own.
 */
function suspected(measured: Measured | undefined, kind: Suspicion['kind']): Suspicion | 'none' | undefined {
  if (!measured || measured.trouble) return undefined;
  const found = measured.suspicions.filter((one) => one.kind === kind);
  const strong = found.find(({ strength }) => strength === 'plain') ?? found.find(isStrong);
  if (strong) return strong;
  return found.length > 0 ? undefined : 'none';
}
