import { minSize } from './images/min-size.ts';
import { ratio } from './images/ratio.ts';
import type { Rule } from './rule.ts';
import { bannedCharacter } from './title/banned-character.ts';
import { overRecommended } from './title/over-recommended.ts';
import { repeatedWord } from './title/repeated-word.ts';
import { tooLong } from './title/too-long.ts';

// To add a rule: a file `utils/rules/<title|images>/<id>.ts` named by its id, with its words in all languages and its
// examples (listings that pass, fail, and are none of its business), and one line below, in the order it is shown.
// `tests/rules.test.ts` runs the examples; a table `tests/rules/title/<id>.test.ts` says what two examples cannot.
// What a marketplace lays down is not the rule's: it is a row in that marketplace's `policies.ts`.
export const rules: readonly Rule[] = [tooLong, overRecommended, bannedCharacter, repeatedWord, minSize, ratio];

/** Those that look at titles: what `titles:check` runs. */
export const titleRules: readonly Rule[] = rules.filter(({ category }) => category === 'title');

/** The rule of an id; undefined for one that a newer version has dropped. */
export const ruleOf = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);
