import { requirementOf } from '../markets/index.ts';
import type { Audit } from '../report.ts';
import type { Language } from '../source.ts';
import { ruleWords } from './named.ts';
import { promoteWords } from './promote.ts';
import { say } from './say.ts';

/** Why a check matters; for a paper what it is and how it is got. Empty for one that a newer version has dropped. */
export function whyOf(audit: Pick<Audit, 'rule' | 'category'>, language: Language): string {
  if (audit.category === 'numbers') return say(promoteWords, language, 'why');
  return ruleWords[audit.rule]?.[language].why ?? requirementOf(audit.rule)?.about[language] ?? '';
}
