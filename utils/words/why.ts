import type { Audit } from '../report.ts';
import type { Language } from '../source.ts';
import { ruleWords } from './named.ts';
import { promoteWords } from './promote.ts';
import { say } from './say.ts';

/** Why a check of ours matters. Empty for a paper, which has a text of its own, and for a check that a newer version has dropped. */
export function whyOf(audit: Pick<Audit, 'rule' | 'category'>, language: Language): string {
  if (audit.category === 'numbers') return say(promoteWords, language, 'why');
  return ruleWords[audit.rule]?.[language].why ?? '';
}
