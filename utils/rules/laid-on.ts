import type { Suspicion } from '../pictures/marks/suspicion.ts';
import type { Measured } from '../pictures/measured.ts';
import type { Box } from '../pictures/pixels.ts';
import { definePictureRule } from './picture.ts';
import { aMeasured, example, examplePolicy } from './picture-examples.ts';
import type { Rule, RuleWords } from './rule.ts';

/** A rule against one kind of thing laid on a picture. Its words have a sentence `maybe`: pixels make a suspicion, never a certainty. */
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
      return found === 'none' ? 'passed' : { says: 'maybe', box: found, unsure: true };
    },
    examples: {
      passes: [example(policy, { measured: aMeasured() })],
      fails: [suspicious('strong')],
      spares: [suspicious('weak'), example(policy), example(undefined)],
    },
  });
}

/**
 * Where something of a kind seems to be laid on a picture; 'none' where nothing speaks for it; undefined where the pixels
 * leave it open. What is suspected is for the person to look at: letters on the product itself are its own.
 */
function suspected(measured: Measured | undefined, kind: Suspicion['kind']): Box | 'none' | undefined {
  if (!measured || measured.trouble) return undefined;
  const found = measured.suspicions.filter((one) => one.kind === kind);
  const strong = found.find(({ strength }) => strength === 'strong');
  if (strong) return strong.box;
  return found.length > 0 ? undefined : 'none';
}
