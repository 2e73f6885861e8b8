import { requirementNames } from '../markets/names.ts';
import type { Audit, Finding } from '../report.ts';
import type { InAll, Language } from '../source.ts';
import { marketNames, ruleWords, traitNames } from './named.ts';
import { paperWords } from './papers.ts';
import { promoteWords } from './promote.ts';
import { type Filling, say } from './say.ts';

/** What a finding says, the same on every surface and in every export. */
export function sentenceOf(
  audit: Pick<Audit, 'rule' | 'category'>,
  finding: Pick<Finding, 'says' | 'with'>,
  language: Language,
): string {
  if (audit.category === 'paper')
    return say(paperWords, language, finding.says, { ...finding.with, ...paperNames(audit.rule, finding, language) });
  if (audit.category === 'numbers') return say(promoteWords, language, finding.says, finding.with);
  const words = ruleWords[audit.rule];
  return words ? say(words, language, finding.says, finding.with) : audit.rule;
}

/** What a check is called: for a rule what is so when it passes, for a requirement the paper's name. */
export function titleOf(audit: Pick<Audit, 'rule' | 'category'>, language: Language): string {
  if (audit.category === 'numbers') return say(promoteWords, language, 'title');
  return ruleWords[audit.rule]?.[language].title ?? requirementNames[audit.rule]?.[language] ?? audit.rule;
}

const nameIn = (name: InAll | undefined, language: Language, otherwise: string): string =>
  name?.[language] ?? otherwise;

function paperNames(rule: string, { with: filling }: Pick<Finding, 'with'>, language: Language): Filling {
  const market = String(filling.market ?? '');
  const asked = String(filling.claims ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => nameIn(traitNames[id], language, id));
  return {
    name: nameIn(requirementNames[rule], language, rule),
    market: nameIn(marketNames[market], language, market),
    ...(asked.length > 0 ? { claims: asked.join(', ') } : {}),
  };
}
