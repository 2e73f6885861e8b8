import { traits } from '../goods/traits.ts';
import { markets } from '../markets/index.ts';
import { rules } from '../rules/index.ts';
import type { RuleWords } from '../rules/rule.ts';
import type { InAll, Language } from '../source.ts';

// The words that findings are said in, by the id of what they are the words of: plain data and nothing else, since the build
// works this file out and puts only its answer into our pages. A surface that says a sentence then carries no rule and no law.

/** The words of each rule. */
export const ruleWords: Readonly<Record<string, Readonly<Record<Language, RuleWords>>>> = Object.fromEntries(
  rules.map(({ id, words }) => [id, words]),
);

/** What each market is called. */
export const marketNames: Readonly<Record<string, InAll>> = Object.fromEntries(
  markets.map(({ id, name }) => [id, name]),
);

/** What each trait of goods is called. */
export const traitNames: Readonly<Record<string, InAll>> = Object.fromEntries(traits.map(({ id, name }) => [id, name]));
